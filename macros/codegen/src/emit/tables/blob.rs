//! Tables as single literals: a token each, however long the table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Texts joined, with the bounds that cut them apart again, and how many bounds.
pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> (usize, TokenStream) {
    // Spaces at both ends: a bound at an end of the string would cost the lookup a branch.
    let mut joined = String::from(" ");
    let mut bounds = vec![1];
    for text in texts {
        joined.push_str(text);
        bounds.push(low_bits(joined.len()));
    }
    joined.push(' ');
    let count = bounds.len();
    let bounds = double_words(bounds);
    (count, quote!(#joined, #bounds))
}

/// A spec and the specs that it extends are too small for more.
#[expect(clippy::cast_possible_truncation, reason = "the size of files is limited")]
fn low_bits(length: usize) -> u32 {
    length as u32
}

pub(super) fn words(words: impl IntoIterator<Item = u16>) -> Literal {
    let words: Vec<_> = words.into_iter().map(u16::to_le_bytes).collect();
    Literal::byte_string(words.as_flattened())
}

pub(super) fn double_words(numbers: impl IntoIterator<Item = u32>) -> Literal {
    let numbers: Vec<_> = numbers.into_iter().map(u32::to_le_bytes).collect();
    Literal::byte_string(numbers.as_flattened())
}

pub(super) fn bytes(bytes: impl IntoIterator<Item = u8>) -> Literal {
    Literal::byte_string(&bytes.into_iter().collect::<Vec<u8>>())
}
