//! The lookup tables of generated code.
//!
//! Every table has one row per code in the spec's order and an extra, last row for codes that the spec
//! does not list. A lookup always reads a row and never branches on the data, so an unknown code costs
//! what a known one does. Tables are filled at compile time, each from one or two literals instead of
//! a token per entry.

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

/// `row` if the code is listed there, else the extra row.
///
/// The mask comes from a table because the compiler makes a branch of a condition, and of arithmetic
/// that it recognizes as one.
#[inline]
#[must_use]
#[expect(clippy::indexing_slicing, reason = "a `bool` is 0 or 1")]
pub const fn row_if(listed: bool, row: usize, extra: usize) -> usize {
    static MASKS: [usize; 2] = [0, usize::MAX];
    extra ^ ((extra ^ row) & MASKS[listed as usize])
}

/// A perfect hash from codes to rows, found at expansion.
///
/// A bucket of the hash gives a displacement, hash and displacement give a slot, the slot gives a row.
/// The key is in that row or nowhere. Both table lengths are powers of two of at most 2^16.
#[derive(Debug)]
pub struct Index<const BUCKETS: usize, const SLOTS: usize> {
    multiplier: u64,
    displacements: [u16; BUCKETS],
    rows: [u16; SLOTS],
}

impl<const BUCKETS: usize, const SLOTS: usize> Index<BUCKETS, SLOTS> {
    /// What the search at expansion found, the arrays as the bytes of their numbers.
    #[must_use]
    pub const fn new(multiplier: u64, displacements: &[u8], rows: &[u8]) -> Self {
        Self { multiplier, displacements: words(displacements), rows: words(rows) }
    }

    /// The only row that can hold `key`.
    #[inline]
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "masked to lengths that are powers of two")]
    pub const fn row(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        let bucket = (hash >> 48) as usize & (BUCKETS - 1);
        let slot = ((hash >> 32) as usize ^ self.displacements[bucket] as usize) & (SLOTS - 1);
        self.rows[slot] as usize
    }
}

/// One text per row, cut from `text` at `bounds`: positions as [`double_words`], the first 0, the last
/// the end.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, over literals of one expansion")]
pub const fn texts<const ROWS: usize>(text: &'static str, bounds: &[u8]) -> [&'static str; ROWS] {
    let mut texts = [""; ROWS];
    let mut rest = text;
    let mut row = 0;
    while row < ROWS {
        let length = double_word(bounds, row + 1) - double_word(bounds, row);
        let (head, tail) = rest.split_at(length as usize);
        texts[row] = head;
        rest = tail;
        row += 1;
    }
    texts
}

/// As [`texts`], for a field that not every row has: an empty text is none.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "both arrays have `ROWS` entries")]
pub const fn optional_texts<const ROWS: usize>(
    text: &'static str,
    bounds: &[u8],
) -> [Option<&'static str>; ROWS] {
    let texts: [&str; ROWS] = texts(text, bounds);
    let mut optional = [None; ROWS];
    let mut row = 0;
    while row < ROWS {
        if !texts[row].is_empty() {
            optional[row] = Some(texts[row]);
        }
        row += 1;
    }
    optional
}

/// Numbers of 16 bits from their bytes, the low one first.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, over literals of one expansion")]
pub const fn words<const N: usize>(bytes: &[u8]) -> [u16; N] {
    let mut words = [0; N];
    let mut at = 0;
    while at < N {
        words[at] = u16::from_le_bytes([bytes[2 * at], bytes[2 * at + 1]]);
        at += 1;
    }
    words
}

/// Numbers of 32 bits from their bytes, the low one first.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "below the length")]
pub const fn double_words<const N: usize>(bytes: &[u8]) -> [u32; N] {
    let mut numbers = [0; N];
    let mut at = 0;
    while at < N {
        numbers[at] = double_word(bytes, at);
        at += 1;
    }
    numbers
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, over literals of one expansion")]
const fn double_word(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes([bytes[4 * at], bytes[4 * at + 1], bytes[4 * at + 2], bytes[4 * at + 3]])
}

/// Kinds from their numbers.
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, over literals of one expansion")]
pub const fn kinds<const ROWS: usize>(numbers: &[u8]) -> [Kind; ROWS] {
    let mut kinds = [Kind::Unknown; ROWS];
    let mut row = 0;
    while row < ROWS {
        kinds[row] = Kind::ALL[numbers[row] as usize];
        row += 1;
    }
    kinds
}

/// Retry classes from their positions in [`Retry::ALL`].
#[must_use]
#[expect(clippy::indexing_slicing, reason = "runs in the compiler, over literals of one expansion")]
pub const fn retries<const ROWS: usize>(numbers: &[u8]) -> [Retry; ROWS] {
    let mut retries = [Retry::Unspecified; ROWS];
    let mut row = 0;
    while row < ROWS {
        retries[row] = Retry::ALL[numbers[row] as usize];
        row += 1;
    }
    retries
}

/// The delay in a table of milliseconds, where 0 means that none is stated.
#[inline]
#[must_use]
pub const fn delay(milliseconds: u32) -> Option<core::time::Duration> {
    match milliseconds {
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
    fn an_unlisted_code_takes_the_extra_row() {
        for (row, extra) in [(0, 0), (0, 86), (85, 86), (86, 86), (3, 50_000)] {
            assert_eq!([row_if(true, row, extra), row_if(false, row, extra)], [row, extra]);
        }
    }

    #[test]
    fn texts_are_cut_at_bounds_and_empty_ones_are_absent() {
        let bounds = b"\0\0\0\0\x02\0\0\0\x02\0\0\0\x05\0\0\0";
        assert_eq!(texts::<3>("ab错", bounds), ["ab", "", "错"]);
        assert_eq!(optional_texts::<3>("ab错", bounds), [Some("ab"), None, Some("错")]);
    }

    #[test]
    fn numbers_are_little_endian() {
        assert_eq!(words::<2>(b"\x01\x02\xFF\0"), [0x0201, 0x00FF]);
        assert_eq!(double_words::<1>(b"\x01\x02\x03\x04"), [0x0403_0201]);
    }

    #[test]
    fn no_stated_delay_is_none() {
        assert_eq!(delay(0), None);
        assert_eq!(delay(1_500), Some(core::time::Duration::from_millis(1_500)));
    }
}
