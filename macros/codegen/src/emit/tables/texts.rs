//! Tables of texts: names, symbols, and the texts of every language.

use errcodes_specs::Texts;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::blob;
use crate::emit::field::Field;
use crate::emit::names::Names;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let fields = Field::ALL.map(|field| by_language(names, field));
    let by_name = by_name(names);
    let optional = [group_ids(names), urls(names)];
    quote! { #(#fields)* #by_name #(#optional)* }
}

/// A table per language that has any text of the field, and the list of these tables.
fn by_language(names: &Names<'_>, field: Field) -> TokenStream {
    let private = names.site.private();
    let languages = names.languages_of(field);
    let tables = languages.iter().map(|&(at, lang)| {
        let texts = names.with_answers(
            |facts| text(field.texts(facts), lang),
            field.of_unrecognized(lang),
            |answer| text(field.texts_of(answer.when), lang),
        );
        texts_table(names, &field.table(at), &texts)
    });
    let columns = languages.iter().map(|&(at, lang)| {
        let table = field.table(at);
        quote!((#lang, #private::Texts::column(&#table)))
    });
    let list = field.list();
    quote! {
        #(#tables)*
        static #list: #private::ByLanguage = &[#(#columns),*];
    }
}

/// The text in a language; an empty one stands for none.
fn text<'t>(texts: &'t Texts, lang: &str) -> &'t str {
    texts.get(lang).map_or("", String::as_str)
}

/// One text per row.
pub(crate) fn texts_table(names: &Names<'_>, name: &Ident, texts: &[&str]) -> TokenStream {
    let (private, (bounds, texts)) = (names.site.private(), blob::texts(texts));
    quote!(#private::table! { #name: Texts<#bounds> = (#texts) })
}

/// Symbols and variants by row, and all names in order for `FromStr`.
fn by_name(names: &Names<'_>) -> TokenStream {
    let symbols = names.by_row(|facts| facts.symbol.as_deref().unwrap_or(""), "");
    let symbols = texts_table(names, &format_ident!("SYMBOL"), &symbols);
    let variants = names.by_row(|facts| facts.variant.as_str(), "Unrecognized");
    let variants = texts_table(names, &format_ident!("NAME"), &variants);
    let sorted = sorted_names(names);
    quote! { #symbols #variants #sorted }
}

/// All names in byte order, and the row of each.
fn sorted_names(names: &Names<'_>) -> TokenStream {
    let private = names.site.private();
    let mut sorted: Vec<(&str, u16)> = Vec::new();
    for (row, facts) in (0..).zip(names.facts()) {
        let symbols = facts.symbol.iter().chain(&facts.aliases);
        let symbols = symbols.filter(|name| **name != facts.variant);
        sorted.extend(symbols.chain([&facts.variant]).map(|name| (name.as_str(), row)));
    }
    sorted.sort_unstable();
    let (texts, rows): (Vec<&str>, Vec<u16>) = sorted.into_iter().unzip();
    let (texts, count) = (texts_table(names, &format_ident!("NAMES"), &texts), rows.len());
    let rows = blob::words(&rows);
    quote! {
        #texts
        #private::table! { NAME_ROWS: Numbers<2, #count> = (#rows) }
    }
}

fn group_ids(names: &Names<'_>) -> Option<TokenStream> {
    let groups = names.catalog.groups();
    let ids: Vec<&str> = groups.iter().map(|group| group.id.as_str()).collect();
    (!groups.is_empty()).then(|| texts_table(names, &format_ident!("GROUP_IDS"), &ids))
}

/// Whether any code is documented elsewhere than the others.
pub(crate) fn has_urls(names: &Names<'_>) -> bool {
    names.any(|facts| facts.url.is_some())
}

/// Addresses by row.
fn urls(names: &Names<'_>) -> Option<TokenStream> {
    let general = names.sdk().url.as_deref().unwrap_or("");
    let urls = names.by_row(|facts| facts.url.as_deref().unwrap_or(general), general);
    has_urls(names).then(|| texts_table(names, &format_ident!("URL"), &urls))
}
