//! A call of `errcodes!`: `"spec", options` or `attributes visibility enum Name = "spec";`.

mod long;
mod name;

use errcodes_specs::{bundled, quoted};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, Result, Token};

use crate::errors::Errors;
use crate::item::Item;
use crate::options::{self, Given, Options, Place};
use name::SpecName;

/// What the user asked for, after `(path of the crate errcodes)`.
pub(crate) struct Invocation {
    pub(crate) crate_path: TokenStream,
    pub(crate) item: Item,
    pub(crate) options: Options,
    pub(crate) spec: String,
    pub(crate) span: Span,
    /// What is wrong with the call although its meaning is clear.
    pub(crate) errors: Errors,
}

impl Parse for Invocation {
    /// An error where the name of the spec is not clear.
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let crate_path = input.parse::<Group>()?.stream();
        if input.is_empty() {
            return Err(Error::new(Span::call_site(), empty()));
        }
        let mut errors = Errors::default();
        let mut given = Given::new(Place::Call);
        let read = if long::starts(input) {
            long::read(input, &mut given, &mut errors)
        } else {
            read_short(input, &mut given, &mut errors)
        };
        match read {
            Ok((item, name)) => Ok(Self::new(crate_path, item, name, &given, errors)),
            Err(error) => {
                errors.push(error);
                skip(input);
                Err(errors.into_error().unwrap_or_else(|| input.error(empty())))
            }
        }
    }
}

impl Invocation {
    fn new(
        crate_path: TokenStream,
        item: Item,
        name: SpecName,
        given: &Given,
        errors: Errors,
    ) -> Self {
        let options = Options::new(given);
        let item = Item {
            integrations: options.integrations.clone(),
            has_constants: options.has_constants,
            ..item
        };
        let crate_path = options.crate_path.clone().unwrap_or(crate_path);
        Self { crate_path, item, options, spec: name.text, span: name.span, errors }
    }
}

/// `"spec"`, and options after a comma.
fn read_short(
    input: ParseStream<'_>,
    given: &mut Given,
    errors: &mut Errors,
) -> Result<(Item, SpecName)> {
    let name = name::read(input, errors)?;
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
        given.read(input, errors);
    } else if next_is_option(input) {
        errors.push(input.error("expected `,` between the name of the spec and the options"));
        given.read(input, errors);
    } else {
        errors.push(input.error(after_name(&name.text, input)));
        skip(input);
    }
    Ok((Item::default(), name))
}

fn next_is_option(input: ParseStream<'_>) -> bool {
    let word = input.fork().call(Ident::parse_any);
    word.is_ok_and(|word| options::is_option(Place::Call, &word))
}

/// That something unknown stands after the name of the spec. Many expect to name the enum there.
fn after_name(spec: &str, input: ParseStream<'_>) -> String {
    let input = input.fork();
    let named = input.parse::<Token![as]>().and_then(|_| input.call(Ident::parse_any));
    let shown = quoted(spec);
    let spec = shown.trim_matches('`');
    match named {
        Ok(name) => format!(
            "the short form gives the enum no name\nhelp: write `errcodes! {{ pub enum {name} = \"{spec}\"; }}`"
        ),
        Err(_) => format!(
            "unexpected token after the name of the spec\n\
             help: options stand after a comma: `errcodes!(\"{spec}\", lang = \"zh\")`\n\
             help: a name and attributes stand in the long form: `errcodes! {{ pub enum VoiceError = \"{spec}\"; }}`"
        ),
    }
}

/// Skips the rest of the call, which is reported.
fn skip(input: ParseStream<'_>) {
    while input.parse::<TokenTree>().is_ok() {}
}

fn empty() -> String {
    let listed = bundled::listed(bundled::names().chain(bundled::folders()));
    format!(
        "expected the name of a spec, such as `errcodes!(\"gme\")`\nhelp: {listed}; for a file of your own write its path, which ends in `.toml`"
    )
}
