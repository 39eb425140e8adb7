use errcodes_specs::suggest;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Error, Ident, LitStr, Path, Result, Token};

/// What `#[errcodes(..)]` on the enum says.
#[derive(Default)]
pub(crate) struct Options {
    /// The language of `Display` and of the documentation, in place of the spec's.
    pub(crate) lang: Option<LitStr>,
    /// Where the crate `errcodes` is.
    pub(crate) crate_path: Option<TokenStream>,
}

const NAMES: [&str; 2] = ["crate", "lang"];

impl Options {
    /// Reads an attribute. What is wrong with an option is a complaint at its own tokens.
    pub(crate) fn read(&mut self, attribute: &Attribute, complaints: &mut Vec<Error>) {
        let read = attribute.parse_args_with(|input: ParseStream<'_>| {
            while !input.is_empty() {
                self.option(input, complaints)?;
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        });
        complaints.extend(read.err());
    }

    fn option(&mut self, input: ParseStream<'_>, complaints: &mut Vec<Error>) -> Result<()> {
        let name = input.call(Ident::parse_any)?;
        if !NAMES.iter().any(|known| name == known) {
            complaints.push(unknown(&name));
            return skip_value(input);
        }
        input.parse::<Token![=]>()?;
        if name == "lang" {
            let value = input.parse()?;
            once(&mut self.lang, value, &name, complaints);
        } else {
            let value = input.call(Path::parse_mod_style)?.into_token_stream();
            once(&mut self.crate_path, value, &name, complaints);
        }
        Ok(())
    }
}

/// Keeps the first value of an option.
fn once<T>(option: &mut Option<T>, value: T, name: &Ident, complaints: &mut Vec<Error>) {
    if option.is_some() {
        complaints.push(Error::new(name.span(), format!("option `{name}` is given twice")));
    }
    option.get_or_insert(value);
}

fn unknown(name: &Ident) -> Error {
    let help = match suggest::nearest(&name.to_string(), NAMES) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("options: {}", NAMES.map(|name| format!("`{name}`")).join(", ")),
    };
    Error::new(name.span(), format!("unknown option `{name}`\nhelp: {help}"))
}

/// What stands before the next comma.
fn skip_value(input: ParseStream<'_>) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}
