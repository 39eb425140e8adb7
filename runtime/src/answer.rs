//! The facts of a code in answer to an operation, where they are others than usual.

use crate::table::Numbers;

/// Which pairs of a row and an operation have a row of facts of their own.
///
/// A key has the row of a code in its high half and an operation in its low one. Keys ascend. Few codes depend on the
/// operation, so a search is short, and lookups without an operation need no part of it.
#[derive(Debug)]
pub struct Answers<const PAIRS: usize> {
    keys: Numbers<4, PAIRS>,
    rows: Numbers<4, PAIRS>,
}

impl<const PAIRS: usize> Answers<PAIRS> {
    /// The keys and the row of each, as bytes.
    #[must_use]
    pub const fn new(keys: &[u8], rows: &[u8]) -> Self {
        Self { keys: Numbers::new(keys), rows: Numbers::new(rows) }
    }

    /// The row of the facts that hold for `row` in answer to an operation: `row` itself, if they are the usual ones.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "codes and operations are few enough")]
    pub const fn row(&self, row: usize, operation: usize) -> usize {
        let key = ((row as u32) << 16) | operation as u32;
        let (mut start, mut end) = (0, PAIRS);
        while start < end {
            let middle = usize::midpoint(start, end);
            let found = u32::from_le_bytes(self.keys.get(middle));
            if found == key {
                return u32::from_le_bytes(self.rows.get(middle)) as usize;
            }
            if found < key {
                start = middle + 1;
            } else {
                end = middle;
            }
        }
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_has_its_row_and_every_other_the_usual_one() {
        let keys = b"\x01\0\0\0\x02\0\0\0\0\0\x07\0\xFF\xFF\xFF\xFF";
        let answers = Answers::<4>::new(keys, b"\x0B\0\0\0\x0C\0\0\0\x0D\0\0\0\0\0\x01\0");
        assert_eq!([0, 1, 2, 3].map(|operation| answers.row(0, operation)), [0, 11, 12, 0]);
        assert_eq!([0, 1].map(|operation| answers.row(7, operation)), [13, 7]);
        assert_eq!([6, 8, 0xFFFF].map(|row| answers.row(row, 0xFFFF)), [6, 8, 0x1_0000]);
    }
}
