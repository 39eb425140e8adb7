//! The lookup tables of generated code.
//!
//! Every table has one row per code in the spec's order and an extra, last row for codes that the spec
//! does not list. A lookup always reads a row and never branches on the data, so an unknown code costs
//! no more than a known one.
//!
//! Each table is one or two literals, decoded on read. Filling arrays in const evaluation would dominate
//! compile time, and a `&str` per text would need a relocation each. A table that does not fit its literals
//! is a compile error: the macro and this crate then disagree about the layout.

use core::cmp::Ordering;
use core::time::Duration;

use crate::column::Column;

/// The entry in `row`.
///
/// An out-of-range row, which generated code never asks for, reads row 0. Clamping to the last row would let
/// LLVM merge the clamp with the choice of the extra row into a branch on the data; the step of `.ci/run` that
/// disassembles lookups would then fail.
#[inline]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "no table is empty, and `row` is clamped")]
pub const fn pick<T: Copy, const ROWS: usize>(table: &[T; ROWS], row: usize) -> T {
    table[if row < ROWS { row } else { 0 }]
}

/// Numbers of `WIDTH` bytes each, the low byte first.
#[derive(Debug)]
pub struct Numbers<const WIDTH: usize, const ROWS: usize>([[u8; WIDTH]; ROWS]);

impl<const WIDTH: usize, const ROWS: usize> Numbers<WIDTH, ROWS> {
    /// The bytes of all numbers.
    ///
    /// # Panics
    ///
    /// If they are more or fewer bytes. Generated code calls this in `static` items only, where a panic is a compile
    /// error.
    #[must_use]
    #[expect(clippy::panic, reason = "reached in const evaluation only, where it stops the build")]
    pub const fn new(bytes: &[u8]) -> Self {
        match bytes.as_chunks() {
            (numbers, []) => match numbers.first_chunk() {
                Some(first) if numbers.len() == ROWS => Self(*first),
                _ => panic!("a table has another number of rows than its literal"),
            },
            _ => panic!("the literal of a table ends within a number"),
        }
    }

    /// The bytes of the number in `row`.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> [u8; WIDTH] {
        pick(&self.0, row)
    }

    /// The same table, without its length in the type.
    #[must_use]
    pub const fn rows(&'static self) -> &'static [[u8; WIDTH]] {
        &self.0
    }
}

/// A perfect hash from codes to rows, found at expansion.
///
/// A bucket of the hash gives a factor, hash and factor give a slot, the slot gives a row. The key is in
/// that row or nowhere. Both table lengths are powers of two of at most 2^16.
#[derive(Debug)]
pub struct Index<const BUCKETS: usize, const SLOTS: usize, const ROWS: usize> {
    multiplier: u64,
    factors: Numbers<2, BUCKETS>,
    rows: Numbers<2, SLOTS>,
}

impl<const BUCKETS: usize, const SLOTS: usize, const ROWS: usize> Index<BUCKETS, SLOTS, ROWS> {
    /// The multiplier and the tables that the search at expansion found, the tables as bytes.
    #[must_use]
    pub const fn new(multiplier: u64, factors: &[u8], rows: &[u8]) -> Self {
        const { assert!(BUCKETS.is_power_of_two() && SLOTS.is_power_of_two()) };
        Self { multiplier, factors: Numbers::new(factors), rows: Numbers::new(rows) }
    }

    /// The only row that can hold `key`, below `ROWS`.
    ///
    /// The last comparison is always true. It shows the compiler that a table of `ROWS` rows needs no check
    /// of its own; without it the step of `.ci/run` that disassembles lookups finds a branch.
    #[inline]
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the top bits are as many as the length has")]
    pub const fn row(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        let factor = word(self.factors.0[top(hash, BUCKETS)]) as u64;
        let row = word(self.rows.0[top(hash.wrapping_mul(factor), SLOTS)]);
        if row < ROWS { row } else { 0 }
    }
}

/// The high bits of a hash: as many as the positions of a table have whose length is a power of two.
///
/// The search in `errcodes-codegen` has the same function; `tests/laws.rs` fails if the two differ.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "no more bits than a length has")]
const fn top(hash: u64, length: usize) -> usize {
    match hash.checked_shr((length as u64 - 1).leading_zeros()) {
        Some(bits) => bits as usize,
        None => 0,
    }
}

/// One text per row, cut from one string at bounds.
///
/// Bounds are never 0 or the end of the string: `str` treats those as special cases, and the extra branch
/// would depend on the data. The step of `.ci/run` that disassembles lookups would find it.
#[derive(Debug)]
pub struct Texts<const BOUNDS: usize> {
    text: &'static str,
    bounds: Numbers<4, BOUNDS>,
}

impl<const BOUNDS: usize> Texts<BOUNDS> {
    /// The bounds are the bytes of their numbers, one more than there are rows.
    #[must_use]
    pub const fn new(text: &'static str, bounds: &[u8]) -> Self {
        Self { text, bounds: Numbers::new(bounds) }
    }

    /// The text in `row`.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> &'static str {
        let row = if row + 1 < BOUNDS { row } else { 0 };
        cut(self.text, self.bounds.get(row), self.bounds.get(row + 1))
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
        Column::new(self.text, self.bounds.rows())
    }

    /// The row of a text, if the texts ascend.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<usize> {
        let (mut start, mut end) = (0, BOUNDS.saturating_sub(1));
        while start < end {
            let middle = usize::midpoint(start, end);
            match self.get(middle).cmp(text) {
                Ordering::Less => start = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => end = middle,
            }
        }
        None
    }
}

/// Defines a table of generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    ($name:ident: $table:ident<$($size:literal),+> = ($($literal:literal),+)) => {
        static $name: $crate::__private::$table<$($size),+> =
            $crate::__private::$table::new($($literal),+);
    };
}

/// The part of a string between two bounds.
#[inline]
pub(crate) const fn cut(text: &'static str, start: [u8; 4], end: [u8; 4]) -> &'static str {
    match text.split_at_checked(u32::from_le_bytes(end) as usize) {
        Some((head, _)) => match head.split_at_checked(u32::from_le_bytes(start) as usize) {
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

/// A number of 16 bits.
#[inline]
#[must_use]
pub const fn word(bytes: [u8; 2]) -> usize {
    u16::from_le_bytes(bytes) as usize
}

/// The delay in a table of milliseconds, where 0 means that none is stated.
#[inline]
#[must_use]
pub const fn delay(milliseconds: [u8; 4]) -> Option<Duration> {
    match u32::from_le_bytes(milliseconds) {
        0 => None,
        stated => Some(Duration::from_millis(stated as u64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pick_never_reads_past_the_end() {
        assert_eq!([0, 1, 2, 3, 99].map(|row| pick(&[7, 8, 9], row)), [7, 8, 9, 7, 7]);
    }

    #[test]
    fn an_index_never_leads_past_the_end() {
        for (row, found) in [(0, 0), (1, 1), (2, 0), (0xFF, 0)] {
            assert_eq!(Index::<1, 1, 2>::new(1, b"\x01\0", &[row, 0]).row(5), found);
        }
    }

    static TEXTS: Texts<4> = Texts::new("ab错", b"\0\0\0\0\x02\0\0\0\x02\0\0\0\x05\0\0\0");

    #[test]
    fn texts_are_cut_at_bounds_and_empty_ones_are_absent() {
        let rows = [0, 1, 2, 3, usize::MAX - 1];
        assert_eq!(rows.map(|row| TEXTS.get(row)), ["ab", "", "错", "ab", "ab"]);
        assert_eq!([0, 1, 2].map(|row| TEXTS.get_some(row)), [Some("ab"), None, Some("错")]);
    }

    #[test]
    fn bounds_that_cut_nothing_out_give_no_text() {
        for bounds in [b"\x01\0\0\0\x03\0\0\0", b"\x03\0\0\0\0\0\0\0", b"\0\0\0\0\x04\0\0\0"] {
            assert_eq!(Texts::<2>::new("错", bounds).get(0), "");
        }
    }

    #[test]
    fn ascending_texts_are_found() {
        let texts = Texts::<4>::new("abbc", b"\0\0\0\0\x01\0\0\0\x03\0\0\0\x04\0\0\0");
        assert_eq!(["a", "bb", "c"].map(|text| texts.find(text)), [Some(0), Some(1), Some(2)]);
        assert_eq!(["", "b", "bbb", "d"].map(|text| texts.find(text)), [None; 4]);
    }

    #[test]
    fn numbers_are_little_endian() {
        let words = Numbers::<2, 2>::new(b"\x01\x02\xFF\0");
        assert_eq!([0, 1].map(|row| word(words.get(row))), [0x0201, 0x00FF]);
    }

    #[test]
    #[should_panic = "another number of rows"]
    fn a_table_with_too_few_rows_does_not_pass() {
        let _ = Numbers::<2, 3>::new(b"\x01\x02\xFF\0");
    }

    #[test]
    #[should_panic = "ends within a number"]
    fn a_table_that_ends_within_a_number_does_not_pass() {
        let _ = Numbers::<2, 2>::new(b"\x01\x02\xFF\0\0");
    }

    #[test]
    fn no_stated_delay_is_none() {
        assert_eq!(delay([0; 4]), None);
        assert_eq!(delay(1_500_u32.to_le_bytes()), Some(Duration::from_millis(1_500)));
    }
}
