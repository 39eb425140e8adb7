use errcodes_specs::bundled;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, LitStr, Result, Token, Visibility};

use crate::item::{Attributes, Item};
use crate::options::{Options, Place};

/// What the user asked for: `(path of the crate errcodes)` and then either `"spec"` or
/// `attributes visibility enum Name = "spec";`.
pub(crate) struct Invocation {
    pub(crate) crate_path: TokenStream,
    pub(crate) item: Item,
    pub(crate) options: Options,
    pub(crate) spec: String,
    pub(crate) span: Span,
    /// What is wrong with the call although its meaning is clear.
    pub(crate) complaints: Vec<Error>,
}

impl Parse for Invocation {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let crate_path = input.parse::<Group>()?.stream();
        if input.is_empty() {
            return Err(Error::new(Span::call_site(), empty()));
        }
        let mut complaints = Vec::new();
        let (item, options) = if starts_item(input) {
            item(input, &mut complaints)?
        } else {
            (Item::default(), Options::default())
        };
        let (spec, span) = name(input, &mut complaints)?;
        if item.name.is_some() {
            input.parse::<Option<Token![;]>>()?;
        } else {
            input.parse::<Option<Token![,]>>()?;
        }
        if !input.is_empty() {
            return Err(input.error("unexpected token after the name of the spec"));
        }
        let crate_path = options.crate_path.clone().unwrap_or(crate_path);
        Ok(Self { crate_path, item, options, spec, span, complaints })
    }
}

fn starts_item(input: ParseStream<'_>) -> bool {
    input.peek(Token![#]) || input.peek(Token![pub]) || input.peek(Token![enum])
}

/// `attributes visibility enum Name =`
fn item(input: ParseStream<'_>, complaints: &mut Vec<Error>) -> Result<(Item, Options)> {
    let attributes = input.call(Attribute::parse_outer)?;
    let (own, attributes): (Vec<_>, Vec<_>) =
        attributes.into_iter().partition(|attribute| attribute.path().is_ident("errcodes"));
    let mut options = Options::default();
    for attribute in &own {
        options.read(attribute, Place::Macro, complaints);
    }
    let visibility: Visibility = input.parse()?;
    input.parse::<Token![enum]>()?;
    let name = input.parse()?;
    input.parse::<Token![=]>().map_err(|error| {
        Error::new(error.span(), "expected `= \"spec\";`: the variants come from the spec")
    })?;
    let item = Item {
        name: Some(name),
        visibility: quote!(#visibility),
        attributes: Attributes { of_enum: attributes, ..Attributes::default() },
        integrations: Vec::new(),
        has_constants: false,
    };
    Ok((item, options))
}

/// The name of the spec and its place.
fn name(input: ParseStream<'_>, complaints: &mut Vec<Error>) -> Result<(String, Span)> {
    if input.peek(LitStr) {
        let literal: LitStr = input.parse()?;
        return Ok((literal.value(), literal.span()));
    }
    let token: TokenTree = input.parse()?;
    // `gme` for `"gme"` is wrong, but clear. Anything else is only wrong.
    let TokenTree::Ident(name) = &token else {
        let message = "the name of a spec must be a string literal, such as \"gme\"";
        return Err(Error::new(token.span(), message));
    };
    let message = format!("the name of a spec must be a string literal\nhelp: write \"{name}\"");
    complaints.push(Error::new(token.span(), message));
    Ok((name.to_string(), token.span()))
}

fn empty() -> String {
    let listed = bundled::listed(bundled::names().chain(bundled::folders()));
    format!(
        "expected the name of a spec, such as `errcodes!(\"gme\")`\nhelp: {listed}; for a file of your own write its path, which ends in `.toml`"
    )
}
