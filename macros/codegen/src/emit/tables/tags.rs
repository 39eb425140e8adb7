//! Tags: the distinct lists of them, and the list of each row.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::blob;
use super::columns::column;
use crate::emit::names::Names;

pub(crate) fn has_tags(names: &Names<'_>) -> bool {
    names.any(|facts| !facts.tags.is_empty())
}

pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    has_tags(names).then(|| {
        let (lists, rows) = numbered(names.by_row(|facts| facts.tags.as_slice(), &[]));
        let column = column(names, &format_ident!("TAGS"), (2, rows.len()), &blob::words(&rows));
        let count = lists.len();
        quote! {
            static TAG_LISTS: [&[&::core::primitive::str]; #count] = [#(&[#(#lists),*]),*];
            #column
        }
    })
}

/// The distinct lists in order of appearance, and the number of each row's.
fn numbered(lists: Vec<&[String]>) -> (Vec<&[String]>, Vec<u16>) {
    let (mut distinct, mut rows) = (Vec::new(), Vec::with_capacity(lists.len()));
    let mut known = BTreeMap::new();
    for list in lists {
        let next = low_word(distinct.len());
        let number = *known.entry(list).or_insert(next);
        if number == next {
            distinct.push(list);
        }
        rows.push(number);
    }
    (distinct, rows)
}

/// There are no more lists than rows.
#[expect(clippy::cast_possible_truncation, reason = "a checked spec has at most 50,000 codes")]
fn low_word(number: usize) -> u16 {
    number as u16
}
