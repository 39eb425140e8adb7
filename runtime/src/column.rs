//! Tables whose number of rows is not in their type, for lookups that do not know the enum.

use crate::texts::{cut, some};

/// One text per row, as [`Texts`](crate::texts::Texts) has them.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    text: &'static str,
    rows: usize,
    /// How many bytes a bound has, and how many all bounds of a row.
    widths: [usize; 2],
    bounds: &'static [u8],
}

impl Column {
    pub(crate) const fn new(
        text: &'static str,
        rows: usize,
        widths: [usize; 2],
        bounds: &'static [u8],
    ) -> Self {
        Self { text, rows, widths, bounds }
    }

    /// A field that no code has.
    pub const EMPTY: Self = Self { text: "", rows: 0, widths: [0; 2], bounds: &[] };

    /// How many texts there are.
    pub(crate) const fn rows(&self) -> usize {
        self.rows
    }

    /// The text in `row`; an empty one if there is no such row.
    #[must_use]
    pub const fn get(&self, row: usize) -> &'static str {
        let [width, of_row] = self.widths;
        let Some((_, rest)) = self.bounds.split_at_checked(row.saturating_mul(of_row)) else {
            return "";
        };
        match rest.split_at_checked(width) {
            Some((start, rest)) => match rest.split_at_checked(width) {
                Some((end, _)) => cut(self.text, start, end),
                None => "",
            },
            None => "",
        }
    }

    /// The text in `row` of a field that not every row has: an empty text is none.
    #[must_use]
    pub const fn get_some(&self, row: usize) -> Option<&'static str> {
        some(self.get(row))
    }
}

/// The texts of a field by language tag.
pub type ByLanguage = &'static [(&'static str, Column)];

/// The bytes of the number in `row` of a column, if there is such a row.
pub(crate) const fn get<const WIDTH: usize>(
    numbers: &'static [[u8; WIDTH]],
    row: usize,
) -> Option<[u8; WIDTH]> {
    match numbers.split_at_checked(row) {
        Some((_, [number, ..])) => Some(*number),
        _ => None,
    }
}

/// The list at a position, or an empty one if there is none.
pub(crate) const fn list(
    lists: &'static [&'static [&'static str]],
    at: usize,
) -> &'static [&'static str] {
    match lists.split_at_checked(at) {
        Some((_, [list, ..])) => list,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::{Numbers, word};
    use crate::texts::Texts;

    static TEXTS: Texts<1, 4, 4> = Texts::new("ab错", b"\0\0\0\0\x02\0\0\0\x02\0\0\0\x05\0\0\0");
    static SHARED: Texts<2, 2, 7> = Texts::new("ab错", b"\x02\0\x05\0\0\0\x02\0\x02\0\x05\0\x05\0");

    #[test]
    fn a_column_has_the_texts_of_its_table() {
        let columns = [TEXTS.column(), SHARED.column()];
        assert!((0..3).all(|row| columns[0].get(row) == TEXTS.get(row)));
        assert!((0..3).all(|row| columns[1].get(row) == SHARED.get(row)));
        for column in columns {
            assert_eq!([3, usize::MAX].map(|row| column.get(row)), [""; 2]);
            assert_eq!(column.rows(), 3);
        }
        assert_eq!(Column::EMPTY.get_some(0), None);
        assert_eq!(Column::EMPTY.rows(), 0);
    }

    #[test]
    fn a_column_has_the_numbers_of_its_table() {
        static WORDS: Numbers<2, 2> = Numbers::new(b"\x01\x02\xFF\0");
        let words = [0, 1, 2].map(|row| get(WORDS.rows(), row).map(word));
        assert_eq!(words, [Some(0x0201), Some(0x00FF), None]);
    }
}
