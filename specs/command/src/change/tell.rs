//! What a person reads about differences, and what other programs do.

pub(crate) mod json;
pub(crate) mod text;

use errcodes_specs::{Sdk, Texts};

use super::compare::{Comparison, Difference};
use super::row::Row;
use super::words::in_language;

/// The row that a difference is about: that of the spec, unless it is new.
fn row<'s>(difference: &Difference<'_>, comparison: &Comparison<'s>) -> Option<Row<'s>> {
    match (difference.old, difference.new) {
        (Some(at), _) => comparison.spec.get(at).map(|placed| placed.row),
        (None, at) => comparison.page.get(at?).copied(),
    }
}

/// A text in the language of the spec, or else in the first that there is.
fn text<'t>(texts: &'t Texts, sdk: &Sdk) -> Option<&'t str> {
    let first = || texts.values().next().map(String::as_str);
    in_language(texts, &sdk.lang).or_else(first)
}
