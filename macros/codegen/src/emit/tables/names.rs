//! Symbols and variants by row, aliases, and the way from all of them back to a row for `FromStr`.

use std::collections::BTreeSet;

use errcodes_specs::Facts;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::joined::Joined;
use super::{blob, name_hash, texts};
use crate::emit::names::Names;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let variants = names.by_row(|facts| facts.variant.as_str(), "Unrecognized");
    let symbols = names.by_row(|facts| facts.symbol.as_deref().unwrap_or(""), "");
    let tables = [("NAME", &variants), ("SYMBOL", &symbols)].map(|(name, texts)| {
        texts::table(names, &format_ident!("{name}"), Joined::in_order(texts))
    });
    let (aliases, by_name) = (aliases(names), by_name(names));
    quote! { #(#tables)* #aliases #by_name }
}

/// The aliases with the position of what they name.
fn all_aliases<'a>(names: &Names<'a>) -> Vec<(&'a str, u32)> {
    let mut aliases = Vec::new();
    for (row, facts) in (0..).zip(names.facts()) {
        let others = facts.aliases.iter().filter(|alias| **alias != facts.variant);
        aliases.extend(others.map(|alias| (alias.as_str(), row)));
    }
    aliases
}

/// Where there are none, an empty one, since no table is empty. No number leads to it.
fn aliases(names: &Names<'_>) -> TokenStream {
    let private = names.site.private();
    let mut aliases = all_aliases(names);
    if aliases.is_empty() {
        aliases.push(("", 0));
    }
    let (aliases, rows): (Vec<_>, Vec<_>) = aliases.into_iter().unzip();
    let count = rows.len();
    let table = texts::table(names, &format_ident!("ALIASES"), Joined::in_order(&aliases));
    let (width, rows) = blob::numbers(&rows);
    quote! {
        #table
        #private::table! { ALIAS_ROWS: Numbers<#width, #count> = (#rows) }
    }
}

/// The hash from all names to their numbers. Without a name, every text leads to the first row, which has another.
fn by_name(names: &Names<'_>) -> TokenStream {
    let (private, rows) = (names.site.private(), names.rows());
    let (texts, numbers): (Vec<_>, Vec<_>) = numbered(names).into_iter().unzip();
    let found = name_hash::search(&texts);
    let number = |at: &u32| numbers.get(*at as usize).copied().unwrap_or(0);
    let slots: Vec<_> = found.index.rows.iter().map(number).collect();
    let (parts, buckets, count) = (found.factors.len(), found.index.factors.len(), slots.len());
    let last = Literal::usize_unsuffixed(numbers.iter().max().map_or(1, |last| *last as usize + 1));
    let (factors, multiplier) = (found.factors, found.index.multiplier);
    let (width, slots) = blob::numbers(&slots);
    let bucket_factors = blob::words(&found.index.factors);
    quote! {
        #private::table! {
            NAMES: Names<#parts, #buckets, #count, #width, #last> =
                ([#(#factors),*], #multiplier, #bucket_factors, #slots)
        }
        #private::named_row! { #rows }
    }
}

/// The function `parsed`: what a text stands for, found by the row of its name, `listed`, or by its `code`.
pub(crate) fn parsed(
    names: &Names<'_>,
    found: &TokenStream,
    of_row: &TokenStream,
    of_code: &TokenStream,
) -> TokenStream {
    let (private, repr, id) = (names.site.private(), names.repr(), &names.sdk().id);
    let listed = names.catalog.codes().len();
    let ranges = (!names.catalog.ranges().is_empty()).then(|| quote!(, ranges after #listed));
    quote! {
        #private::parsed! { #found, #repr, #id, listed => #of_row, code => #of_code #ranges }
    }
}

/// All names with their numbers: variants by row, symbols by row, aliases. Where a spec gives one name to two codes, which
/// is reported, it is that of the first.
#[expect(clippy::cast_possible_truncation, reason = "the size of files is limited")]
fn numbered<'a>(names: &Names<'a>) -> Vec<(&'a str, u32)> {
    let rows = names.rows() as u32;
    let symbol =
        |facts: &'a Facts| facts.symbol.as_deref().filter(|symbol| *symbol != facts.variant);
    let mut numbered = Vec::new();
    for (row, facts) in (0..).zip(names.facts()) {
        numbered.push((facts.variant.as_str(), row));
        numbered.extend(symbol(facts).map(|symbol| (symbol, rows + row)));
    }
    let aliases = all_aliases(names).into_iter();
    numbered.extend((2 * rows..).zip(aliases).map(|(number, (alias, _))| (alias, number)));
    let mut seen = BTreeSet::new();
    numbered.retain(|(name, _)| seen.insert(*name));
    numbered
}
