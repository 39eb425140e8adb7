use errcodes_specs::suggest;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Error, Ident, LitBool, LitStr, Path, Result, Token};

/// What `#[errcodes(..)]` on an enum says.
#[derive(Default)]
pub(crate) struct Options {
    /// The language of `Display` and of the documentation, in place of the spec's.
    pub(crate) lang: Option<LitStr>,
    /// Whether optional integrations are wanted, which are if nothing is said.
    integrations: Option<LitBool>,
    /// Where the crate `errcodes` is.
    pub(crate) crate_path: Option<TokenStream>,
    /// The spec of a derived enum.
    pub(crate) spec: Option<LitStr>,
    /// The enum of all codes that a derived one is a part of.
    pub(crate) full: Option<TokenStream>,
}

/// Where the options stand, which decides what they can be.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    Macro,
    Derive,
}

impl Place {
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Macro => &["crate", "integrations", "lang"],
            Self::Derive => &["crate", "full", "integrations", "lang", "spec"],
        }
    }
}

impl Options {
    /// Whether the enum gets what the features of the runtime add.
    pub(crate) fn integrates(&self) -> bool {
        self.integrations.as_ref().is_none_or(LitBool::value)
    }

    /// Reads an attribute. What is wrong with an option is a complaint at its own tokens.
    pub(crate) fn read(
        &mut self,
        attribute: &Attribute,
        place: Place,
        complaints: &mut Vec<Error>,
    ) {
        read_list(attribute, complaints, |input, complaints| self.option(input, place, complaints));
    }

    fn option(
        &mut self,
        input: ParseStream<'_>,
        place: Place,
        complaints: &mut Vec<Error>,
    ) -> Result<()> {
        let name = input.call(Ident::parse_any)?;
        let word = name.to_string();
        if !place.names().contains(&word.as_str()) {
            complaints.push(unknown(&name, place.names()));
            return skip_value(input);
        }
        input.parse::<Token![=]>()?;
        match word.as_str() {
            "lang" => once(&mut self.lang, input.parse()?, &name, complaints),
            "spec" => once(&mut self.spec, input.parse()?, &name, complaints),
            "integrations" => once(&mut self.integrations, input.parse()?, &name, complaints),
            "full" => once(&mut self.full, path(input)?, &name, complaints),
            _ => once(&mut self.crate_path, path(input)?, &name, complaints),
        }
        Ok(())
    }
}

/// Reads what stands between the commas of an attribute, until something has no meaning at all.
pub(crate) fn read_list(
    attribute: &Attribute,
    complaints: &mut Vec<Error>,
    mut option: impl FnMut(ParseStream<'_>, &mut Vec<Error>) -> Result<()>,
) {
    let read = attribute.parse_args_with(|input: ParseStream<'_>| {
        while !input.is_empty() {
            option(input, complaints)?;
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    });
    complaints.extend(read.err());
}

/// Keeps the first value of an option.
pub(crate) fn once<T>(option: &mut Option<T>, value: T, name: &Ident, complaints: &mut Vec<Error>) {
    if option.is_some() {
        complaints.push(Error::new(name.span(), format!("option `{name}` is given twice")));
    }
    option.get_or_insert(value);
}

pub(crate) fn unknown(name: &Ident, names: &[&'static str]) -> Error {
    let help = match suggest::nearest(&name.to_string(), names.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("options: `{}`", names.join("`, `")),
    };
    Error::new(name.span(), format!("unknown option `{name}`\nhelp: {help}"))
}

/// What stands before the next comma.
pub(crate) fn skip_value(input: ParseStream<'_>) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

fn path(input: ParseStream<'_>) -> Result<TokenStream> {
    Ok(input.call(Path::parse_mod_style)?.into_token_stream())
}
