//! From a row and an operation to the row of the answer, and from there back.

use proc_macro2::TokenStream;
use quote::quote;

use super::blob;
use crate::emit::names::Names;

/// Nothing where no code depends on an operation.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    if names.answers.is_empty() {
        return None;
    }
    let first = names.rows();
    let (mut pairs, mut bases) = (Vec::new(), Vec::new());
    for (at, answer) in names.answers.iter().enumerate() {
        bases.push(low_word(answer.row));
        for operation in &answer.when.operations {
            let key = u32::from(low_word(answer.row)) << 16 | u32::from(low_word(*operation));
            pairs.push((key, low_double_word(first + at)));
        }
    }
    pairs.sort_unstable();
    let (keys, rows): (Vec<u32>, Vec<u32>) = pairs.into_iter().unzip();
    let (pairs, answers) = (keys.len(), bases.len());
    let (keys, rows) = (blob::double_words(&keys), blob::double_words(&rows));
    let bases = blob::words(&bases);
    let private = names.site.private();
    Some(quote! {
        #private::table! { ANSWERS: Answers<#pairs> = (#keys, #rows) }
        #private::table! { ANSWERED: Numbers<2, #answers> = (#bases) }
    })
}

#[expect(clippy::cast_possible_truncation, reason = "codes and operations are checked to be few")]
fn low_word(position: usize) -> u16 {
    position as u16
}

/// A spec has fewer lines than that, and an answer takes one at least.
#[expect(clippy::cast_possible_truncation, reason = "the size of files is limited")]
fn low_double_word(row: usize) -> u32 {
    row as u32
}
