//! Tables of numbers: classes, delays, groups.

use std::time::Duration;

use errcodes_specs::{Code, Effect, Kind};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::blob;
use crate::emit::names::Names;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let unrecognized = names.sdk().unrecognized as u8;
    let kinds = names.by_row(|code| code.kind as u8, Kind::Unknown as u8);
    let retries = names.by_row(|code| code.retry as u8, unrecognized);
    let columns = [
        Some(column(names, "KINDS", 1, &Literal::byte_string(&kinds))),
        Some(column(names, "RETRIES", 1, &Literal::byte_string(&retries))),
        effects(names),
        delays(names),
        groups(names),
    ];
    columns.into_iter().flatten().collect()
}

fn column(names: &Names<'_>, name: &str, width: usize, bytes: &Literal) -> TokenStream {
    let (name, private, rows) = (format_ident!("{name}"), names.site.private(), names.rows());
    quote!(#private::table! { #name: Numbers<#width, #rows> = (#bytes) })
}

/// Whether any code has a fact that most do without; there is no table if none has.
fn any(names: &Names<'_>, has: impl Fn(&Code) -> bool) -> bool {
    names.catalog.codes().iter().any(has)
}

pub(crate) fn has_effects(names: &Names<'_>) -> bool {
    any(names, |code| code.effect != Effect::Unspecified)
}

fn effects(names: &Names<'_>) -> Option<TokenStream> {
    let effects = names.by_row(|code| code.effect as u8, Effect::Unspecified as u8);
    has_effects(names).then(|| column(names, "EFFECTS", 1, &Literal::byte_string(&effects)))
}

pub(crate) fn has_delays(names: &Names<'_>) -> bool {
    any(names, |code| code.retry_after.is_some())
}

/// Stated delays in milliseconds.
fn delays(names: &Names<'_>) -> Option<TokenStream> {
    let milliseconds = |delay: Duration| low_bits(delay.as_millis());
    let delays = names.by_row(|code| code.retry_after.map_or(0, milliseconds), 0);
    has_delays(names).then(|| column(names, "DELAYS", 4, &blob::double_words(&delays)))
}

/// A delay is checked to fit: 49 days at most.
#[expect(clippy::cast_possible_truncation, reason = "a checked delay fits")]
fn low_bits(milliseconds: u128) -> u32 {
    milliseconds as u32
}

/// The group of each row; past the end where there is none.
fn groups(names: &Names<'_>) -> Option<TokenStream> {
    let none = names.catalog.groups().len();
    let groups = names.by_row(|code| low_word(code.group.unwrap_or(none)), low_word(none));
    (none > 0).then(|| column(names, "GROUPS", 2, &blob::words(&groups)))
}

/// Groups are checked to be few enough.
#[expect(clippy::cast_possible_truncation, reason = "a checked spec has at most 50,000 groups")]
fn low_word(group: usize) -> u16 {
    group as u16
}
