//! A perfect hash, found at expansion.

use crate::table::{Numbers, word};

/// From keys to rows.
///
/// A bucket of the hash gives a factor, hash and factor give a slot, the slot gives a row. The key is in
/// that row or nowhere. Both table lengths are powers of two.
#[derive(Debug)]
pub struct Index<const BUCKETS: usize, const SLOTS: usize, const WIDTH: usize, const ROWS: usize> {
    multiplier: u64,
    factors: Numbers<2, BUCKETS>,
    rows: Numbers<WIDTH, SLOTS>,
}

impl<const BUCKETS: usize, const SLOTS: usize, const WIDTH: usize, const ROWS: usize>
    Index<BUCKETS, SLOTS, WIDTH, ROWS>
{
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
    pub const fn row(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        let factor = word(self.factors.get(top(hash, BUCKETS))) as u64;
        let row = self.rows.number(top(hash.wrapping_mul(factor), SLOTS));
        if row < ROWS { row } else { 0 }
    }
}

/// The key of a code, whose bits are folded so that the high half reaches the low one. A code of 32 bits has none there.
///
/// `errcodes-codegen` has the same function; `tests/laws.rs` fails if the two differ.
#[inline]
#[must_use]
pub const fn folded(bits: u64) -> u64 {
    bits ^ (bits >> 32)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_never_leads_past_the_end() {
        for (row, found) in [(0, 0), (1, 1), (2, 0), (0xFF, 0)] {
            assert_eq!(Index::<1, 1, 1, 2>::new(1, b"\x01\0", &[row]).row(5), found);
            assert_eq!(Index::<1, 1, 2, 2>::new(1, b"\x01\0", &[row, 0]).row(5), found);
        }
    }
}
