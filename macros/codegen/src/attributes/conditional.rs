//! Attributes without the `cfg_attr` around them.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Meta, MetaList};

/// An attribute, with the conditions of every `cfg_attr` that it stood in, the outermost first.
pub(super) struct Conditional {
    conditions: Vec<TokenStream>,
    pub(super) meta: Meta,
    /// Lends its brackets.
    written: Attribute,
}

/// What an attribute says: itself, or what a `cfg_attr` holds.
pub(super) fn parts(attribute: Attribute) -> Vec<Conditional> {
    let meta = attribute.meta.clone();
    let mut parts = Vec::new();
    open(Conditional { conditions: Vec::new(), meta, written: attribute }, &mut parts);
    parts
}

/// A `cfg_attr` that cannot be read stays as it is, for the compiler to report.
fn open(part: Conditional, parts: &mut Vec<Conditional>) {
    match held(&part.meta) {
        Some((condition, held)) => {
            for meta in held {
                let mut inner = part.with(meta);
                inner.conditions.push(condition.clone());
                open(inner, parts);
            }
        }
        None => parts.push(part),
    }
}

fn held(meta: &Meta) -> Option<(TokenStream, Vec<Meta>)> {
    let list = meta.require_list().ok().filter(|list| list.path.is_ident("cfg_attr"))?;
    let mut parts = split(list.tokens.clone()).into_iter();
    let condition = parts.next()?;
    let metas: Result<_, _> = parts.map(syn::parse2).collect();
    Some((condition, metas.ok()?))
}

/// What stands between the commas.
pub(super) fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let is_comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let tokens: Vec<_> = tokens.into_iter().collect();
    let parts = tokens.split(is_comma).map(|part| part.iter().cloned().collect());
    parts.filter(|part: &TokenStream| !part.is_empty()).collect()
}

impl Conditional {
    pub(super) fn is_conditional(&self) -> bool {
        !self.conditions.is_empty()
    }

    /// Another attribute in its place.
    pub(super) fn with(&self, meta: Meta) -> Self {
        Self { conditions: self.conditions.clone(), meta, written: self.written.clone() }
    }

    /// As it is written, within its conditions.
    pub(super) fn attribute(&self) -> Attribute {
        let meta = self.conditions.iter().rev().fold(self.meta.clone(), within);
        Attribute { meta, ..self.written.clone() }
    }
}

fn within(meta: Meta, condition: &TokenStream) -> Meta {
    let path = syn::Ident::new("cfg_attr", proc_macro2::Span::call_site()).into();
    let delimiter = syn::MacroDelimiter::Paren(syn::token::Paren::default());
    let meta = meta.into_token_stream();
    Meta::List(MetaList { path, delimiter, tokens: quote!(#condition, #meta) })
}
