//! Tables of texts: those of every language, group ids, addresses.

use errcodes_specs::Texts;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::joined::Joined;
use crate::emit::field::Field;
use crate::emit::names::Names;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let fields = Field::ALL.map(|field| by_language(names, field));
    let optional = [group_ids(names), urls(names)];
    quote! { #(#fields)* #(#optional)* }
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
        let joined = if is_of_lines(names, field, at) {
            lines(names, &texts)
        } else {
            Joined::shared(&texts)
        };
        table(names, &field.table(at), joined)
    });
    let columns = languages.iter().map(|&(at, lang)| {
        let table = field.table(at);
        quote!(#lang #table,)
    });
    let list = field.list();
    quote! {
        #(#tables)*
        #private::by_language! { #list: #(#columns)* }
    }
}

/// The text in a language; an empty one stands for none.
fn text<'t>(texts: &'t Texts, lang: &str) -> &'t str {
    texts.get(lang).map_or("", String::as_str)
}

/// Whether the messages in the language of `Display` are the heads of the lines that it writes.
///
/// They are not where the platform decides how a number is written.
pub(crate) fn has_lines(names: &Names<'_>) -> bool {
    let sdk = names.sdk();
    !sdk.repr.width_varies() && names.has_texts(Field::Message, &sdk.lang)
}

fn is_of_lines(names: &Names<'_>, field: Field, language: usize) -> bool {
    matches!(field, Field::Message) && language == 0 && has_lines(names)
}

/// The messages with the rest of the line that `Display` writes, if they are of a listed code.
fn lines(names: &Names<'_>, messages: &[&str]) -> Joined {
    let sdk = names.sdk();
    let codes = names.catalog.codes().iter();
    let tails = codes.map(|code| format!(" ({} {})", sdk.id, sdk.number(code.code)));
    let tails = tails.chain(std::iter::repeat(String::new()));
    Joined::with_tails(messages.iter().copied().zip(tails))
}

/// One text per row.
pub(crate) fn texts_table(names: &Names<'_>, name: &Ident, texts: &[&str]) -> TokenStream {
    table(names, name, Joined::shared(texts))
}

pub(super) fn table(names: &Names<'_>, name: &Ident, joined: Joined) -> TokenStream {
    let (private, [size, literals]) = (names.site.private(), joined.tokens());
    quote!(#private::table! { #name: Texts<#size> = (#literals) })
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
