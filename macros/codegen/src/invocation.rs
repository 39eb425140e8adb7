//! A call of `errcodes!`: `"spec", options` or `attributes visibility enum Name = "spec";`.

mod long;
mod name;

use errcodes_specs::{bundled, quoted};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser as _};
use syn::{Error, Ident, Result, Token};

use crate::errors::Errors;
use crate::exported::{SpecName, Wanted};
use crate::item::Item;
use crate::options::{self, Given, Options, Place};

/// The arguments of a call, after `(path of the crate errcodes)`.
pub(crate) struct Invocation {
    pub(crate) crate_path: TokenStream,
    pub(crate) item: Item,
    pub(crate) options: Options,
    /// The spec, if it is clear which.
    pub(crate) spec: Option<Wanted>,
    /// Where the name of the spec stands, or else that of the enum.
    pub(crate) span: Span,
}

/// The arguments that are no options.
struct Call {
    item: Item,
    spec: Option<Wanted>,
    span: Span,
}

impl Invocation {
    /// Nothing where not even the name of the enum is clear.
    pub(crate) fn read(input: TokenStream, errors: &mut Errors) -> Option<Self> {
        let parse = |input: ParseStream<'_>| {
            let read = Self::parse(input, errors);
            skip(input);
            read
        };
        parse.parse2(input).map_err(|error| errors.push(error)).ok()
    }

    fn parse(input: ParseStream<'_>, errors: &mut Errors) -> Result<Self> {
        let crate_path = input.parse::<Group>()?.stream();
        if input.is_empty() {
            return Err(Error::new(Span::call_site(), empty()));
        }
        let mut given = Given::new(Place::Call);
        let read = if long::starts(input) { long::read } else { read_short };
        let Call { item, spec, span } = read(input, &mut given, errors)?;
        let options = Options::new(&given);
        let item = Item {
            integrations: options.integrations.clone(),
            has_constants: options.has_constants,
            ..item
        };
        let crate_path = options.crate_path.clone().unwrap_or(crate_path);
        Ok(Self { crate_path, item, options, spec, span })
    }
}

/// `"spec"`, and options after a comma.
fn read_short(input: ParseStream<'_>, given: &mut Given, errors: &mut Errors) -> Result<Call> {
    let SpecName { wanted, span } = name::read(input, errors)?;
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
        given.read(input, errors);
    } else if next_is_option(input) {
        errors.push(input.error("expected `,` between the name of the spec and the options"));
        given.read(input, errors);
    } else {
        errors.push(input.error(after_name(&wanted, input)));
    }
    Ok(Call { item: Item::default(), spec: Some(wanted), span })
}

fn next_is_option(input: ParseStream<'_>) -> bool {
    let word = input.fork().call(Ident::parse_any);
    word.is_ok_and(|word| options::is_option(Place::Call, &word))
}

/// The message for an unknown token after the name of the spec. Many callers try to name the enum there.
fn after_name(spec: &Wanted, input: ParseStream<'_>) -> String {
    let input = input.fork();
    let named = input.parse::<Token![as]>().and_then(|_| input.call(Ident::parse_any));
    let spec = match spec {
        Wanted::Named(name) => format!("\"{}\"", bare(name)),
        Wanted::Exported(path) => bare(&path.text()),
    };
    match named {
        Ok(name) => format!(
            "the short form gives the enum no name\nhelp: write `errcodes! {{ pub enum {} = {spec}; }}`",
            bare(&name.to_string())
        ),
        Err(_) => format!(
            "unexpected token after the name of the spec\n\
             help: options stand after a comma: `errcodes!({spec}, lang = \"zh\")`\n\
             help: a name and attributes stand in the long form: `errcodes! {{ pub enum VoiceError = {spec}; }}`"
        ),
    }
}

/// Text of the caller for an example in back-ticks.
fn bare(text: &str) -> String {
    quoted(text).trim_matches('`').to_owned()
}

/// Skips the rest of a call, which is reported.
fn skip(input: ParseStream<'_>) {
    while input.parse::<TokenTree>().is_ok() {}
}

fn empty() -> String {
    let listed = bundled::listed(bundled::names().chain(bundled::folders()));
    format!(
        "expected the name of a spec, such as `errcodes!(\"gme\")`\nhelp: {listed}; for a file of your own write its path, which ends in `.toml`"
    )
}
