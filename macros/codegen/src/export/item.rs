//! One export: `attributes visibility name = "path";`.

use std::path::Path;

use errcodes_specs::quoted;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Error, LitStr, Result, Token, Visibility};

use crate::attributes::{self, OfExport};
use crate::errors::Errors;
use crate::exported::{ExportPath, is_constant};
use crate::options::{self, Options};

pub(super) struct Export {
    pub(super) attributes: OfExport,
    pub(super) visibility: Visibility,
    pub(super) name: Ident,
    /// The path of the file or folder.
    pub(super) spec: LitStr,
    pub(super) options: Options,
    /// All of it.
    pub(super) written: TokenStream,
}

const EXAMPLE: &str = "pub acme = \"errors/acme.toml\";";

/// All exports of a call that can be read. A mistake in one does not keep the others from being read.
pub(super) fn read(input: TokenStream, errors: &mut Errors) -> Vec<Export> {
    let tokens: Vec<_> = input.into_iter().collect();
    let is_end =
        |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';');
    let mut parts = tokens.split(is_end).filter(|part| !part.is_empty()).peekable();
    if parts.peek().is_none() {
        let message = format!("there is no spec to export\nhelp: write one, as in `{EXAMPLE}`");
        errors.add(Span::call_site(), message);
    }
    let exports = parts.filter_map(|part| {
        let written: TokenStream = part.iter().cloned().collect();
        let parse = |input: ParseStream<'_>| {
            let export = export(input, &written, errors);
            // What follows a mistake is not read.
            while input.parse::<TokenTree>().is_ok() {}
            export
        };
        parse.parse2(written.clone()).map_err(|error| errors.push(error)).ok()
    });
    exports.collect()
}

fn export(input: ParseStream<'_>, written: &TokenStream, errors: &mut Errors) -> Result<Export> {
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility: Visibility = input.parse()?;
    let name = name(input)?;
    if input.parse::<Option<Token![=]>>()?.is_none() {
        let message = format!(
            "expected `= \"path\"` after the name of an export\nhelp: write it as in `{EXAMPLE}`"
        );
        return Err(Error::new(if input.is_empty() { name.span() } else { input.span() }, message));
    }
    let spec = path(input, &name)?;
    if !input.is_empty() {
        let message = "unexpected token after the path of an export\n\
                       help: an export ends in `;`, and its options stand above it, in `#[errcodes(..)]`";
        errors.push(input.error(message));
    }
    let (attributes, given) = attributes::sort_export(attributes, errors);
    let options = Options::new(&given);
    Ok(Export { attributes, visibility, name, spec, options, written: written.clone() })
}

fn name(input: ParseStream<'_>) -> Result<Ident> {
    if let Ok(path) = input.fork().parse::<LitStr>() {
        let name = proposed(&path.value());
        let message =
            format!("expected a name for the spec\nhelp: write `pub {name} = {:?};`", path.value());
        return Err(input.error(message));
    }
    let expected = format!("expected the name of an export\nhelp: write it as in `{EXAMPLE}`");
    if input.is_empty() {
        return Err(Error::new(Span::call_site(), expected));
    }
    let name: Ident = input.parse().map_err(|error: Error| Error::new(error.span(), expected))?;
    if is_constant(&name) {
        let lower = name.to_string().to_lowercase();
        let message = format!(
            "{} has the letters of a constant, which no call can name\nhelp: write `{lower}`",
            quoted(&name.to_string())
        );
        return Err(Error::new(name.span(), message));
    }
    Ok(name)
}

/// The name that the file gives.
fn proposed(path: &str) -> String {
    let stem = Path::new(path).file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
    let is_name =
        Ident::parse_any.parse_str(&stem).is_ok() && syn::parse_str::<Ident>(&stem).is_ok();
    if is_name { stem } else { "acme".to_owned() }
}

fn path(input: ParseStream<'_>, name: &Ident) -> Result<LitStr> {
    if input.is_empty() {
        let message =
            format!("expected the path of a spec file or folder\nhelp: write it as in `{EXAMPLE}`");
        return Err(Error::new(name.span(), message));
    }
    if input.peek(LitStr) {
        let path: LitStr = input.parse()?;
        options::plain(path.suffix(), path.span())?;
        return Ok(path);
    }
    let exported = input.fork().call(syn::Path::parse_mod_style).ok().and_then(ExportPath::new);
    let remedy = match exported {
        Some(path) => format!(
            "to pass on an exported spec, write `pub use {} as {name};` outside of the call",
            path.text()
        ),
        None => format!("write it as in `{EXAMPLE}`"),
    };
    Err(input.error(format!("the path of a spec must be a string literal\nhelp: {remedy}")))
}
