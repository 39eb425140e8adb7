//! What the cells of a column are like.

use std::collections::HashSet;

use super::super::cell;
use super::super::number::{Numbers, Spelling, is_bare_hex, is_same, one, plain};
use super::super::text;
use crate::page::Table;

/// Counts over the cells of a column that are not empty.
#[derive(Clone, Debug)]
pub(super) struct Content {
    pub(super) filled: usize,
    /// Cells with a number and nothing else.
    numbers: usize,
    /// Cells with a number beside a text.
    leads: usize,
    /// Cells like a vendor's constant.
    symbols: usize,
    /// Cells that could be one.
    tokens: usize,
    pub(super) distinct: usize,
    characters: usize,
    has_space: bool,
    pub(super) spelling: Spelling,
}

impl Content {
    pub(super) fn of(table: &Table, at: usize) -> Self {
        let filled: Vec<&str> = filled(table, at).collect();
        let spelling = spelling(&filled);
        let count = |is: &dyn Fn(&str) -> bool| filled.iter().filter(|cell| is(cell)).count();
        let numbers = count(&|cell| cell::pure(cell, spelling).is_some());
        let name = |cell: &str| cell.trim_matches(['`', '*', ' ']).to_owned();
        Self {
            filled: filled.len(),
            numbers,
            // Not asked where all cells are numbers.
            leads: if numbers < filled.len() {
                count(&|cell| cell::read(cell, spelling).is_some()) - numbers
            } else {
                0
            },
            symbols: count(&|cell| cell::are_symbols(&name(cell))),
            tokens: count(&|cell| cell::are_symbols(&name(cell)) || cell::is_token(&name(cell))),
            distinct: filled.iter().collect::<HashSet<_>>().len(),
            has_space: filled.iter().any(|cell| cell.trim().contains(' ')),
            characters: filled.iter().map(|cell| cell.chars().count()).sum(),
            spelling,
        }
    }

    /// Whether all cells are the same word, as the mark of a list, `o`, or the `#define` before each name.
    pub(super) fn is_one_word(&self) -> bool {
        self.distinct == 1 && self.filled > 2 && !self.has_space && self.numbers == 0
    }

    /// Whether most cells are numbers.
    pub(super) fn is_numbers(&self) -> bool {
        self.is_most(self.numbers)
    }

    /// Whether most cells have a number, with or without a text.
    pub(super) fn has_numbers(&self) -> bool {
        self.is_most(self.numbers + self.leads)
    }

    pub(super) fn is_symbols(&self) -> bool {
        self.filled > 0 && self.symbols * 10 >= self.filled * 6
    }

    /// Whether the cells can be constants, if a heading says that they are.
    pub(super) fn can_be_symbols(&self) -> bool {
        self.filled > 0 && self.tokens * 10 >= self.filled * 6
    }

    fn is_most(&self, count: usize) -> bool {
        self.filled > 0 && count * 2 >= self.filled
    }

    /// The mean length of a cell, in hundredths of a character.
    pub(super) fn length(&self) -> usize {
        self.characters * 100 / self.filled.max(1)
    }
}

fn filled(table: &Table, at: usize) -> impl Iterator<Item = &str> {
    let cells = table.rows.iter().filter_map(move |row| row.cells.get(at));
    cells.map(String::as_str).filter(|cell| text::stated(cell).is_some())
}

/// Hex without `0x`, if all cells are as wide as that and some are no decimal numbers.
fn spelling(filled: &[&str]) -> Spelling {
    let cells: Vec<String> = filled.iter().map(|cell| plain(cell)).collect();
    let is_range = |cell: &String| cell.ends_with(['x', 'X']) && !cell.starts_with("0x");
    let has_letter = |cell: &String| one(cell, Spelling::Usual).is_none();
    let width = cells.iter().map(String::len).max().unwrap_or_default();
    let is_hex = |cell: &String| cell.len() == width && (is_bare_hex(cell) || is_range(cell));
    let has_digit = |cell: &String| cell.bytes().any(|byte| byte.is_ascii_digit());
    let bare = cells.iter().filter(|cell| is_hex(cell)).count();
    let is_bare = width >= 4
        && bare * 10 >= cells.len() * 9
        && cells.iter().filter(|cell| has_digit(cell)).count() * 2 > cells.len()
        && cells.iter().any(|cell| is_bare_hex(cell) && has_letter(cell));
    if is_bare { Spelling::BareHex } else { Spelling::Usual }
}

/// Whether two columns have the same numbers, in two spellings.
pub(super) fn are_twins(
    table: &Table,
    (one, one_spelling): (usize, Spelling),
    (other, other_spelling): (usize, Spelling),
) -> bool {
    let number = |row: &crate::page::Row, at: usize, spelling| match cell::pure(
        row.cells.get(at)?,
        spelling,
    )? {
        Numbers::One(number) => Some(number),
        Numbers::Range(..) | Numbers::Several(_) => None,
    };
    table.rows.iter().all(|row| {
        match (number(row, one, one_spelling), number(row, other, other_spelling)) {
            (Some(one), Some(other)) => is_same(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        }
    })
}

/// Whether a column counts the rows from 1.
pub(super) fn counts_rows(table: &Table, at: usize) -> bool {
    let mut cells = table.rows.iter().zip(1_i128..);
    cells.all(|(row, expected)| {
        let number = row.cells.get(at).and_then(|cell| one(&plain(cell), Spelling::Usual));
        number.is_some_and(|number| number.value == expected)
    })
}
