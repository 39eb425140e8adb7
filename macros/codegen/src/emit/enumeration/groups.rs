use errcodes_specs::Group;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, plain};
use crate::emit::names::Names;
use crate::emit::tables::texts_table;

/// The enum of the groups, if the spec has any.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    let group = names.group.as_ref()?;
    let doc = docs::groups(names.catalog);
    let lang = &names.sdk().lang;
    let variants = names.catalog.groups().iter().map(|group| {
        let doc = docs::escaped(group.title.get(lang).unwrap_or(&group.id));
        (doc, names.site.ident(&group.variant))
    });
    Some(plain(names.item, group, &doc, variants))
}

/// The tables and methods of the enum of the groups.
pub(crate) fn methods(names: &Names<'_>) -> Option<TokenStream> {
    let (error, group, private) = (&names.error, names.group.as_ref()?, names.site.private());
    let groups = names.catalog.groups();
    let (count, own) = (groups.len(), title_table(0));
    let variants = groups.iter().map(|group| names.site.ident(&group.variant));
    let (mut tables, mut titles) = (TokenStream::new(), TokenStream::new());
    for (at, lang) in title_languages(names) {
        let texts: Vec<&str> = groups.iter().map(|group| title(group, at, lang)).collect();
        let table = title_table(at);
        tables.extend(texts_table(names, &table, &texts));
        titles.extend(quote!(#lang #table,));
    }
    Some(quote! {
        #tables
        #private::groups! { #error, #group, #count, [#(#variants)*], #own, { #titles } }
    })
}

fn title_table(language: usize) -> Ident {
    format_ident!("GROUP_TITLE_{language}")
}

/// The languages that any title is in; the spec's own always, where the id stands in.
fn title_languages<'n>(names: &Names<'n>) -> Vec<(usize, &'n str)> {
    let groups = names.catalog.groups();
    let has_title = |lang| groups.iter().any(|group| group.title.contains_key(lang));
    let languages = names.languages.iter().copied().enumerate();
    languages.filter(|(at, lang)| *at == 0 || has_title(*lang)).collect()
}

fn title<'g>(group: &'g Group, language: usize, lang: &str) -> &'g str {
    let default = if language == 0 { group.id.as_str() } else { "" };
    group.title.get(lang).map_or(default, String::as_str)
}
