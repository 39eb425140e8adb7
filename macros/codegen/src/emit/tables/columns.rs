//! Tables of numbers: words, delays, groups.

use std::time::Duration;

use errcodes_specs::Facts;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{blob, tags};
use crate::emit::answer::Answer;
use crate::emit::names::Names;
use crate::emit::word::Word;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let words = Word::ALL.iter().filter_map(|&word| word_column(names, word));
    let rest = [delays(names), groups(names), tags::items(names)];
    let words = words.collect::<TokenStream>();
    quote!(#words #(#rest)*)
}

pub(super) fn column(
    names: &Names<'_>,
    name: &Ident,
    (width, rows): (usize, usize),
    bytes: &Literal,
) -> TokenStream {
    let private = names.site.private();
    quote!(#private::table! { #name: Numbers<#width, #rows> = (#bytes) })
}

/// Whether the spec says anything by this word. There is no table if it does not: all bytes are 0 then.
pub(crate) fn has_word(names: &Names<'_>, word: Word) -> bool {
    word.of_unrecognized(names.sdk()) != 0 || names.any(|facts| word.byte(facts) != 0)
}

fn word_column(names: &Names<'_>, word: Word) -> Option<TokenStream> {
    let table = word.table();
    let extra = word.of_unrecognized(names.sdk());
    let of_answer = |answer: &Answer<'_>| word.byte(&answer.facts);
    let bytes = names.with_answers(|facts| word.byte(facts), extra, of_answer);
    let size = (1, bytes.len());
    has_word(names, word).then(|| column(names, &table, size, &Literal::byte_string(&bytes)))
}

pub(crate) fn has_delays(names: &Names<'_>) -> bool {
    names.any(|facts| facts.retry_after.is_some())
}

/// Stated delays in milliseconds.
fn delays(names: &Names<'_>) -> Option<TokenStream> {
    let milliseconds = |delay: Duration| low_bits(delay.as_millis());
    let delay = |facts: &Facts| facts.retry_after.map_or(0, milliseconds);
    let delays = names.with_answers(delay, 0, |answer| delay(&answer.facts));
    let (name, size) = (format_ident!("DELAYS"), (4, delays.len()));
    has_delays(names).then(|| column(names, &name, size, &blob::double_words(&delays)))
}

/// A delay is checked to fit: 49 days at most.
#[expect(clippy::cast_possible_truncation, reason = "a checked delay fits")]
fn low_bits(milliseconds: u128) -> u32 {
    milliseconds as u32
}

/// The group of each row; past the end where there is none.
fn groups(names: &Names<'_>) -> Option<TokenStream> {
    let none = names.catalog.groups().len();
    let groups = names.by_row(|facts| low_word(facts.group.unwrap_or(none)), low_word(none));
    let (name, size) = (format_ident!("GROUPS"), (2, groups.len()));
    (none > 0).then(|| column(names, &name, size, &blob::words(&groups)))
}

/// Groups are checked to be few enough.
#[expect(clippy::cast_possible_truncation, reason = "a checked spec has at most 50,000 groups")]
fn low_word(group: usize) -> u16 {
    group as u16
}
