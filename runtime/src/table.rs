//! The lookup tables of generated code.
//!
//! Every table has one row per code in the spec's order and an extra, last row for codes that the spec
//! does not list. A lookup always reads a row and never branches on the data, so an unknown code costs
//! what a known one does.
//!
//! Tables are the bytes of one or two literals, cut up where they are read: to fill arrays at compile time would
//! take the compiler longer than all else, and texts with addresses more room.

use core::cmp::Ordering;

use crate::{Kind, Retry};

/// The entry in `row`.
///
/// Past the end, which does not happen, it is the first entry: the last, the extra one, would let the
/// compiler merge this clamp with the choice of the extra row into a branch on the data.
#[inline]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "no table is empty, and `row` is clamped")]
pub const fn pick<T: Copy, const ROWS: usize>(table: &[T; ROWS], row: usize) -> T {
    table[if row < ROWS { row } else { 0 }]
}

/// Numbers of `WIDTH` bytes each, the low one first.
#[derive(Debug)]
pub struct Numbers<const WIDTH: usize, const ROWS: usize>([[u8; WIDTH]; ROWS]);

impl<const WIDTH: usize, const ROWS: usize> Numbers<WIDTH, ROWS> {
    /// All numbers are 0 if there are too few bytes, which does not happen.
    #[must_use]
    pub const fn new(bytes: &[u8]) -> Self {
        match bytes.as_chunks().0.first_chunk() {
            Some(numbers) => Self(*numbers),
            None => Self([[0; WIDTH]; ROWS]),
        }
    }

    /// The bytes of the number in `row`.
    #[inline]
    #[must_use]
    pub const fn get(&self, row: usize) -> [u8; WIDTH] {
        pick(&self.0, row)
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
    /// What the search at expansion found, the tables as the bytes of their numbers.
    #[must_use]
    pub const fn new(multiplier: u64, factors: &[u8], rows: &[u8]) -> Self {
        Self { multiplier, factors: Numbers::new(factors), rows: Numbers::new(rows) }
    }

    /// The only row that can hold `key`.
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

/// The high bits of a hash, as many as the positions in a table whose length is a power of two have.
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
/// No bound is 0 or the end of the string, for there the checks of `str` take a way of their own, which a
/// processor would have to foresee.
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
        let (start, end) = (self.bounds.get(row), self.bounds.get(row + 1));
        match self.text.split_at_checked(u32::from_le_bytes(end) as usize) {
            Some((head, _)) => match head.split_at_checked(u32::from_le_bytes(start) as usize) {
                Some((_, text)) => text,
                None => "",
            },
            None => "",
        }
    }

    /// The text in `row` of a field that not every row has: an empty text is none.
    #[inline]
    #[must_use]
    pub const fn get_some(&self, row: usize) -> Option<&'static str> {
        let text = self.get(row);
        if text.is_empty() { None } else { Some(text) }
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

/// A number of 16 bits.
#[inline]
#[must_use]
pub const fn word(bytes: [u8; 2]) -> usize {
    u16::from_le_bytes(bytes) as usize
}

/// The kind of a number.
#[inline]
#[must_use]
pub const fn kind([number]: [u8; 1]) -> Kind {
    match Kind::from_number(number) {
        Some(kind) => kind,
        None => Kind::Unknown,
    }
}

/// The retry class of a position in [`Retry::ALL`].
#[inline]
#[must_use]
pub const fn retry([number]: [u8; 1]) -> Retry {
    match number {
        1 => Retry::Never,
        2 => Retry::Transient,
        3 => Retry::Throttled,
        4 => Retry::Busy,
        5 => Retry::Refresh,
        6 => Retry::Satisfied,
        _ => Retry::Unspecified,
    }
}

/// The delay in a table of milliseconds, where 0 means that none is stated.
#[inline]
#[must_use]
pub const fn delay(milliseconds: [u8; 4]) -> Option<core::time::Duration> {
    match u32::from_le_bytes(milliseconds) {
        0 => None,
        stated => Some(core::time::Duration::from_millis(stated as u64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pick_never_reads_past_the_end() {
        assert_eq!([pick(&[7, 8, 9], 1), pick(&[7, 8, 9], 2), pick(&[7, 8, 9], 99)], [8, 9, 7]);
    }

    #[test]
    fn texts_are_cut_at_bounds_and_empty_ones_are_absent() {
        let texts = Texts::<4>::new("ab错", b"\0\0\0\0\x02\0\0\0\x02\0\0\0\x05\0\0\0");
        assert_eq!(
            [0, 1, 2, 3, usize::MAX - 1].map(|row| texts.get(row)),
            ["ab", "", "错", "ab", "ab"]
        );
        assert_eq!([0, 1, 2].map(|row| texts.get_some(row)), [Some("ab"), None, Some("错")]);
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
        assert_eq!(
            u32::from_le_bytes(Numbers::<4, 1>::new(b"\x01\x02\x03\x04").get(0)),
            0x0403_0201
        );
    }

    #[test]
    fn classes_are_those_of_their_numbers() {
        assert_eq!([0, 1, 2, 3, 4, 5, 6].map(|number| retry([number])), Retry::ALL);
        assert_eq!(
            [0, 16, 17].map(|number| kind([number])),
            [Kind::Ok, Kind::Unauthenticated, Kind::Unknown]
        );
    }

    #[test]
    fn no_stated_delay_is_none() {
        assert_eq!(delay([0; 4]), None);
        assert_eq!(delay(1_500_u32.to_le_bytes()), Some(core::time::Duration::from_millis(1_500)));
    }
}
