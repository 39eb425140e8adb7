//! The lookup tables, and the way from a code to a row and from a variant to a row.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::blob;
use super::language::table_name;
use super::model::{Field, Model};
use crate::perfect_hash;

pub(super) fn items(model: &Model<'_>) -> TokenStream {
    let lookup = lookup(model);
    let row = row(model);
    let classes = classes(model);
    let texts: TokenStream = model.fields.iter().map(|field| field_texts(model, *field)).collect();
    let names = names(model);
    let optional = [groups(model), delays(model), urls(model)];
    quote! { #lookup #row #classes #texts #names #(#optional)* }
}

/// Code to row: the index, and the codes to compare with.
fn lookup(model: &Model<'_>) -> TokenStream {
    let private = model.site.private();
    let keys: Vec<_> = model.catalog.codes().iter().map(|code| key(model, code.code)).collect();
    let index = perfect_hash::search(&keys);
    let (buckets, slots) = (index.factors.len(), index.rows.len());
    let multiplier = index.multiplier;
    let (factors, slot_rows) = (blob::words(index.factors), blob::words(index.rows));
    let bytes = model.bytes();
    let codes = model.by_row(|code| code.code, 0);
    let codes = blob::bytes(codes.flat_map(|code| code.to_le_bytes().into_iter().take(bytes)));
    let rows = model.rows();
    quote! {
        static INDEX: #private::Index<#buckets, #slots, #rows> =
            #private::Index::new(#multiplier, #factors, #slot_rows);
        static CODES: #private::Numbers<#bytes, #rows> = #private::Numbers::new(#codes);
    }
}

/// The key of a code: its low 32 bits, or 64 folded so that the high half reaches the low one.
fn key(model: &Model<'_>, code: i128) -> u64 {
    let bits = (code & i128::from(u64::MAX)).unsigned_abs();
    let bits = u64::try_from(bits).unwrap_or(0);
    if is_wide(model) { bits ^ (bits >> 32) } else { bits & u64::from(u32::MAX) }
}

/// The key of `code` in the index.
pub(super) fn key_expression(model: &Model<'_>) -> TokenStream {
    if is_wide(model) {
        quote!(code as ::core::primitive::u64 ^ (code as ::core::primitive::u64 >> 32))
    } else {
        quote!(code as ::core::primitive::u32 as ::core::primitive::u64)
    }
}

fn is_wide(model: &Model<'_>) -> bool {
    model.catalog.sdk().repr.bits() > 32
}

/// Row to variant and variant to row. The compiler sees that the latter is the identity.
fn row(model: &Model<'_>) -> TokenStream {
    let Model { error, variants, .. } = model;
    let (private, rows, unrecognized) =
        (model.site.private(), model.rows(), model.unrecognized_row());
    let numbers = (0..unrecognized).map(Literal::usize_unsuffixed);
    quote! {
        static VARIANTS: [#error; #rows] =
            [#(#error::#variants,)* #error::Unrecognized(#private::unrecognized(0))];

        #[inline]
        const fn row(error: #error) -> ::core::primitive::usize {
            match error {
                #(#error::#variants => #numbers,)*
                #error::Unrecognized(_) => #unrecognized,
            }
        }
    }
}

fn classes(model: &Model<'_>) -> TokenStream {
    let (private, rows) = (model.site.private(), model.rows());
    let unknown = errcodes_specs::Kind::Unknown as u8;
    let kinds = blob::bytes(model.by_row(|code| code.kind as u8, unknown));
    let unrecognized = model.catalog.sdk().unrecognized as u8;
    let retries = blob::bytes(model.by_row(|code| code.retry as u8, unrecognized));
    quote! {
        static KINDS: #private::Numbers<1, #rows> = #private::Numbers::new(#kinds);
        static RETRIES: #private::Numbers<1, #rows> = #private::Numbers::new(#retries);
    }
}

/// A table per language that has any text of the field.
fn field_texts(model: &Model<'_>, field: Field) -> TokenStream {
    let languages = model.languages.iter().enumerate();
    let tables = languages.filter(|(_, lang)| model.has_texts(field, lang)).map(|(at, lang)| {
        let own = |code| (field.texts)(code).get(*lang).map_or("", String::as_str);
        let extra = if field.name == "message" { unrecognized_message(lang) } else { "" };
        texts_table(model, &table_name(field.name, at), model.by_row(own, extra))
    });
    tables.collect()
}

/// The message of codes that a spec does not list.
fn unrecognized_message(lang: &str) -> &'static str {
    match lang.split('-').next() {
        Some("zh") => "未识别的错误码",
        _ => "unrecognized code",
    }
}

pub(super) fn texts_table<'t>(
    model: &Model<'_>,
    name: &Ident,
    texts: impl IntoIterator<Item = &'t str>,
) -> TokenStream {
    let (private, (bounds, texts)) = (model.site.private(), blob::texts(texts));
    quote!(static #name: #private::Texts<#bounds> = #private::Texts::new(#texts);)
}

/// Symbols and variants by row, and all names in order for `FromStr`.
fn names(model: &Model<'_>) -> TokenStream {
    let symbols = model.by_row(|code| code.symbol.as_deref().unwrap_or(""), "");
    let symbols = texts_table(model, &model.site.ident("SYMBOL"), symbols);
    let variants = model.by_row(|code| code.variant.as_str(), "Unrecognized");
    let variants = texts_table(model, &model.site.ident("NAME"), variants);
    let names = sorted_names(model);
    quote! { #symbols #variants #names }
}

/// All names in byte order, and the row of each.
fn sorted_names(model: &Model<'_>) -> TokenStream {
    let private = model.site.private();
    let mut names: Vec<(&str, u16)> = Vec::new();
    for (row, code) in (0..).zip(model.catalog.codes()) {
        let symbols = code.symbol.iter().chain(&code.aliases).filter(|name| **name != code.variant);
        names.extend(symbols.chain([&code.variant]).map(|name| (name.as_str(), row)));
    }
    names.sort_unstable();
    let texts = names.iter().map(|(name, _)| *name);
    let texts = texts_table(model, &model.site.ident("NAMES"), texts);
    let (count, rows) = (names.len(), blob::words(names.iter().map(|(_, row)| *row)));
    quote! {
        #texts
        static NAME_ROWS: #private::Numbers<2, #count> = #private::Numbers::new(#rows);
    }
}

/// The group of each row; past the end where there is none.
fn groups(model: &Model<'_>) -> Option<TokenStream> {
    model.group.as_ref()?;
    let (private, rows) = (model.site.private(), model.rows());
    let none = model.catalog.groups().len();
    let groups = model.by_row(|code| code.group.unwrap_or(none), none);
    let groups = blob::words(groups.map(|group| u16::try_from(group).unwrap_or(u16::MAX)));
    Some(quote! {
        static GROUPS: #private::Numbers<2, #rows> = #private::Numbers::new(#groups);
    })
}

/// Stated delays in milliseconds, if any code has one.
fn delays(model: &Model<'_>) -> Option<TokenStream> {
    let codes = model.catalog.codes();
    codes.iter().find(|code| code.retry_after.is_some())?;
    let (private, rows) = (model.site.private(), model.rows());
    let delays = model.by_row(|code| code.retry_after.unwrap_or_default().as_millis(), 0);
    let delays = blob::double_words(delays.map(|delay| u32::try_from(delay).unwrap_or(u32::MAX)));
    Some(quote! {
        static DELAYS: #private::Numbers<4, #rows> = #private::Numbers::new(#delays);
    })
}

/// Addresses by row, if any code has one of its own.
fn urls(model: &Model<'_>) -> Option<TokenStream> {
    let codes = model.catalog.codes();
    codes.iter().find(|code| code.url.is_some())?;
    let general = model.catalog.sdk().url.as_deref().unwrap_or("");
    let urls = model.by_row(|code| code.url.as_deref().unwrap_or(general), general);
    Some(texts_table(model, &model.site.ident("URL"), urls))
}
