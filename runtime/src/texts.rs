//! Tables of texts.

use crate::column::Column;
use crate::table::{Numbers, number};

/// One text per row, cut from one string at bounds.
///
/// The bounds of a row are at its number times `STEP`: the start, then the end. With a step of 1 the end of a text is the
/// start of the next one. With a step of 2 each row has two bounds of its own, so that rows with the same text share it.
///
/// Bounds are never 0 or the end of the string: `str` treats those as special cases, and the extra branch
/// would depend on the data. The step of `.ci/run` that disassembles lookups would find it.
#[derive(Debug)]
pub struct Texts<const STEP: usize, const WIDTH: usize, const BOUNDS: usize> {
    text: &'static str,
    bounds: Numbers<WIDTH, BOUNDS>,
}

impl<const STEP: usize, const WIDTH: usize, const BOUNDS: usize> Texts<STEP, WIDTH, BOUNDS> {
    /// The bounds are the bytes of their numbers.
    #[must_use]
    pub const fn new(text: &'static str, bounds: &[u8]) -> Self {
        Self { text, bounds: Numbers::new(bounds) }
    }

    /// The text in `row`.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> &'static str {
        self.span(row, 1)
    }

    /// The text in `row` and what stands between it and the next one: of a table of messages the whole line that
    /// `Display` writes.
    #[inline]
    #[must_use]
    pub const fn line(&self, row: usize) -> &'static str {
        self.span(row, STEP)
    }

    /// The text in `row` of a field that not every row has: an empty text is none.
    #[inline]
    #[must_use]
    pub const fn get_some(&self, row: usize) -> Option<&'static str> {
        some(self.get(row))
    }

    /// The same texts, without their number in the type.
    #[must_use]
    pub const fn column(&'static self) -> Column {
        let rows = (BOUNDS + STEP).saturating_sub(2) / STEP;
        Column::new(self.text, rows, [WIDTH, STEP * WIDTH], self.bounds.rows().as_flattened())
    }

    /// From the first bound of a row to one after it.
    #[inline]
    const fn span(&self, row: usize, length: usize) -> &'static str {
        let start = row.wrapping_mul(STEP);
        let start = if start < BOUNDS.saturating_sub(length) { start } else { 0 };
        cut(self.text, &self.bounds.get(start), &self.bounds.get(start.wrapping_add(length)))
    }
}

/// The part of a string between two bounds.
#[inline]
pub(crate) const fn cut(text: &'static str, start: &[u8], end: &[u8]) -> &'static str {
    match text.split_at_checked(number(end)) {
        Some((head, _)) => match head.split_at_checked(number(start)) {
            Some((_, text)) => text,
            None => "",
        },
        None => "",
    }
}

#[inline]
pub(crate) const fn some(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    static TEXTS: Texts<1, 2, 4> = Texts::new("ab错", b"\0\0\x02\0\x02\0\x05\0");

    #[test]
    fn texts_are_cut_at_bounds_and_empty_ones_are_absent() {
        let rows = [0, 1, 2, 3, usize::MAX];
        assert_eq!(rows.map(|row| TEXTS.get(row)), ["ab", "", "错", "ab", "ab"]);
        assert_eq!([0, 1, 2].map(|row| TEXTS.get_some(row)), [Some("ab"), None, Some("错")]);
    }

    #[test]
    fn rows_with_bounds_of_their_own_share_texts() {
        let texts = Texts::<2, 1, 7>::new("ab错", &[2, 5, 0, 2, 2, 5, 5]);
        assert_eq!([0, 1, 2, 3].map(|row| texts.get(row)), ["错", "ab", "错", "错"]);
    }

    #[test]
    fn a_line_ends_where_the_next_one_starts() {
        let texts = Texts::<2, 1, 5>::new("a (1)b (2)", &[0, 1, 5, 6, 10]);
        assert_eq!([0, 1, 2].map(|row| texts.get(row)), ["a", "b", "a"]);
        assert_eq!([0, 1, 2].map(|row| texts.line(row)), ["a (1)", "b (2)", "a (1)"]);
    }

    #[test]
    fn bounds_that_cut_nothing_out_give_no_text() {
        for bounds in [[1, 3], [3, 0], [0, 4]] {
            assert_eq!(Texts::<1, 1, 2>::new("错", &bounds).get(0), "");
        }
    }
}
