//! Tables as single literals: a token each, however long the table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Texts joined, with the bounds that cut them apart again, and how many bounds.
pub(super) fn texts(texts: &[&str]) -> (usize, TokenStream) {
    // Spaces at both ends: a bound at an end of the string would cost the lookup a branch.
    let mut joined = String::from(" ");
    let mut bounds = vec![1];
    for text in texts {
        joined.push_str(text);
        bounds.push(low_bits(joined.len()));
    }
    joined.push(' ');
    let count = bounds.len();
    let bounds = double_words(&bounds);
    (count, quote!(#joined, #bounds))
}

/// A spec and the specs that it extends are too small for more.
#[expect(clippy::cast_possible_truncation, reason = "the size of files is limited")]
fn low_bits(length: usize) -> u32 {
    length as u32
}

pub(super) fn words(words: &[u16]) -> Literal {
    let mut bytes = Vec::with_capacity(2 * words.len());
    for word in words {
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    Literal::byte_string(&bytes)
}

pub(super) fn double_words(numbers: &[u32]) -> Literal {
    let mut bytes = Vec::with_capacity(4 * numbers.len());
    for number in numbers {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    Literal::byte_string(&bytes)
}
