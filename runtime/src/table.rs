//! The lookup tables of generated code.
//!
//! Every table has one row per code in the spec's order and an extra, last row for codes that the spec
//! does not list. A lookup always reads a row and never branches on the data, so an unknown code costs
//! no more than a known one.
//!
//! Each table is one or two literals, decoded on read. Filling arrays in const evaluation would dominate
//! compile time, and a `&str` per text would need a relocation each. A table that does not fit its literals
//! is a compile error: the macro and this crate then disagree about the layout.

use core::time::Duration;

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

    /// The number in `row`.
    #[inline]
    #[must_use]
    pub const fn number(&self, row: usize) -> usize {
        number(&self.get(row))
    }

    /// The same table, without its length in the type.
    #[must_use]
    pub const fn rows(&'static self) -> &'static [[u8; WIDTH]] {
        &self.0
    }
}

/// The number of one, two or four bytes. A table has as few as its numbers need.
#[inline]
#[must_use]
pub(crate) const fn number(bytes: &[u8]) -> usize {
    match *bytes {
        [byte] => byte as usize,
        [low, high] => word([low, high]),
        [a, b, c, d] => u32::from_le_bytes([a, b, c, d]) as usize,
        _ => 0,
    }
}

/// Defines a table of generated code.
#[doc(hidden)]
#[macro_export]
macro_rules! __table {
    ($name:ident: $table:ident<$($size:literal),+> = ($($part:expr),+)) => {
        static $name: $crate::__private::$table<$($size),+> =
            $crate::__private::$table::new($($part),+);
    };
}

/// Defines the list of the tables of a field, by language.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_language {
    ($list:ident: $($lang:literal $table:ident,)*) => {
        static $list: $crate::__private::ByLanguage =
            &[$(($lang, $crate::__private::Texts::column(&$table))),*];
    };
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
    fn numbers_are_little_endian() {
        let words = Numbers::<2, 2>::new(b"\x01\x02\xFF\0");
        assert_eq!([0, 1].map(|row| words.number(row)), [0x0201, 0x00FF]);
        assert_eq!(Numbers::<1, 2>::new(b"\x01\xFF").number(1), 0xFF);
        assert_eq!(Numbers::<4, 1>::new(b"\x01\x02\x03\xFF").number(0), 0xFF03_0201);
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
