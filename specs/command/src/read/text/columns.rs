//! Columns that are aligned over the lines of a block.

use unicode_width::UnicodeWidthChar;

use crate::page::Row;
use crate::read::plain::{join, plain};
use crate::read::table::with_head;

use super::torn::is_number_or_torn;
use super::{Line, Piece, gaps};

/// Longer lines are prose, and lines of megabytes need no columns.
const LONGEST_LINE: usize = 4096;

/// A block that has an aligned table in it, with the text above the table.
pub(super) fn pieces<'text>(block: &[Line<'text>]) -> Option<Vec<Piece<'text>>> {
    if block.iter().any(|line| line.text.contains('\t') || line.text.len() > LONGEST_LINE) {
        return None;
    }
    let first = block.iter().position(|line| has_gap(line.text))?;
    let (above, lines) = block.split_at_checked(first)?;
    let rows = rows(lines)?;
    let table = with_head(rows);
    let rows = Piece::Rows { head: table.head, rows: table.rows };
    let text = (!above.is_empty()).then(|| Piece::Text(above.to_vec()));
    Some(text.into_iter().chain([rows]).collect())
}

fn has_gap(line: &str) -> bool {
    line.trim().contains("  ")
}

fn rows(lines: &[Line<'_>]) -> Option<Vec<Row>> {
    let lines: Vec<_> = lines.iter().filter(|line| !is_rule(line.text)).copied().collect();
    let rows = separated(&lines).or_else(|| aligned(&lines))?;
    let width = rows.first()?.cells.len();
    let numbers = |column| rows.iter().filter(|row| is_number_at(row, column)).count();
    let has_numbers = (0..width).any(|column| numbers(column) * 2 >= rows.len());
    (rows.len() > 1 && has_numbers).then_some(rows)
}

/// The rows of lines that all have the same number of gaps: no cell is empty, and none fills its column.
fn separated(lines: &[Line<'_>]) -> Option<Vec<Row>> {
    let rows = lines.iter().map(|line| Row { line: line.number, cells: gaps::cells(line.text) });
    let rows: Vec<_> = rows.collect();
    let width = rows.first()?.cells.len();
    (width > 1 && rows.iter().all(|row| row.cells.len() == width)).then_some(rows)
}

fn aligned(lines: &[Line<'_>]) -> Option<Vec<Row>> {
    let starts = starts(lines)?;
    let mut rows: Vec<Row> = Vec::new();
    for line in lines {
        let cells = cells(line.text, &starts);
        match rows.last_mut() {
            Some(above) if goes_on(above, &cells) => add(above, &cells),
            _ => rows.push(Row { line: line.number, cells }),
        }
    }
    Some(rows)
}

fn is_number_at(row: &Row, column: usize) -> bool {
    row.cells.get(column).is_some_and(|cell| is_number_or_torn(cell))
}

/// `---- ====`, below a head or around a table.
fn is_rule(line: &str) -> bool {
    let is_dash = |c: char| matches!(c, '-' | '=' | '─' | '━' | '═' | '~' | '_');
    line.contains(is_dash) && line.chars().all(|c| is_dash(c) || c.is_whitespace())
}

/// The places where columns start: behind places that no line has a letter at.
fn starts(lines: &[Line<'_>]) -> Option<Vec<usize>> {
    let blank = blanks(lines);
    let first = blank.iter().position(|blank| !blank.is_all)?;
    let mut starts = vec![first];
    let mut is_gap = false;
    for (at, blank) in blank.iter().enumerate().skip(first) {
        if blank.is_all {
            is_gap |= blank.wide > 0 && blank.wide * 2 >= blank.inner;
        } else if is_gap {
            starts.push(at);
            is_gap = false;
        }
    }
    (starts.len() > 1 && lines.len() > 1).then_some(starts)
}

#[derive(Clone, Copy)]
struct Blank {
    /// In all lines.
    is_all: bool,
    /// In how many lines it is followed by letters, however far.
    inner: usize,
    /// In how many of these there is another blank beside it.
    wide: usize,
}

fn blanks(lines: &[Line<'_>]) -> Vec<Blank> {
    let lines: Vec<_> = lines.iter().map(|line| letters(line.text.trim_end())).collect();
    let width = lines.iter().map(Vec::len).max().unwrap_or(0);
    let is_blank = |line: &Vec<bool>, at: usize| !line.get(at).copied().unwrap_or(false);
    let blank = |at: usize| {
        let is_wide =
            |line: &&Vec<bool>| is_blank(line, at + 1) || at > 0 && is_blank(line, at - 1);
        let inner = lines.iter().filter(|line| line.len() > at + 1);
        let is_all = lines.iter().all(|line| is_blank(line, at));
        Blank { is_all, inner: inner.clone().count(), wide: inner.filter(is_wide).count() }
    };
    (0..width).map(blank).collect()
}

/// Whether there is a letter, by columns of a terminal. Letters of Chinese are two columns wide.
fn letters(line: &str) -> Vec<bool> {
    line.chars()
        .flat_map(|c| std::iter::repeat_n(!c.is_whitespace(), c.width().unwrap_or(0)))
        .collect()
}

fn cells(line: &str, starts: &[usize]) -> Vec<String> {
    let mut cells = vec![String::new(); starts.len()];
    let mut at = 0;
    for c in line.chars() {
        let column = starts.partition_point(|start| *start <= at).saturating_sub(1);
        if let Some(cell) = cells.get_mut(column) {
            cell.push(c);
        }
        at += c.width().unwrap_or(0);
    }
    cells.iter().map(|cell| plain(cell)).collect()
}

/// Whether a line is the rest of the row above: its first cell is empty, or it has nothing but the last digits of a
/// number that a narrow cell tore apart.
fn goes_on(above: &Row, cells: &[String]) -> bool {
    let mut filled = cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
    let numbers = above.cells.iter().position(|cell| is_number_or_torn(cell));
    match (filled.next(), filled.next()) {
        (Some((column, cell)), None) if Some(column) == numbers => {
            cell.len() < 3 && cell.bytes().all(|byte| byte.is_ascii_digit())
        }
        (Some((0, _)) | None, _) => false,
        (Some((column, _)), _) => numbers.is_none_or(|numbers| column > numbers),
    }
}

fn add(above: &mut Row, cells: &[String]) {
    for (cell, rest) in above.cells.iter_mut().zip(cells) {
        join(cell, rest);
    }
}
