//! Tables of cells between pipes, as vendors write them: without pipes at the ends, without a row of dashes, with rows
//! that go on in the next line.

use crate::page::{Doubt, Row, Table};
use crate::read::number::is_number;
use crate::read::table::{MOST_COLUMNS, fit, with_head};

use super::inline::inline;

/// A line of a paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'text> {
    pub(super) number: usize,
    pub(super) text: &'text str,
}

/// Whether a line has dashes between pipes, and nothing else.
pub(in crate::read) fn is_delimiter_row(line: &str) -> bool {
    let is_cell = |cell: &str| {
        let dashes = cell.trim().trim_start_matches(':').trim_end_matches(':');
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    };
    let mut cells = cells(line);
    cells.pop_if(|last| last.trim().is_empty());
    !cells.is_empty() && cells.iter().all(|cell| is_cell(cell))
}

fn has_pipe(line: &str) -> bool {
    line.contains('|')
}

/// The cells of a row, still with markup. `\|` is no end of a cell.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut rest = line.strip_prefix('|').unwrap_or(line);
    while let Some((part, after)) = rest.split_once('|').filter(|_| cells.len() < MOST_COLUMNS) {
        rest = after;
        match part.strip_suffix('\\') {
            Some(part) => cell.extend([part, "|"]),
            None => cells.push(std::mem::take(&mut cell) + part),
        }
    }
    cell.push_str(rest);
    // The closing pipe closes the last cell.
    if !cell.is_empty() || cells.is_empty() {
        cells.push(cell);
    }
    cells
}

/// The tables in the lines of a paragraph, and what is doubtful about them. `goes_on` says that a table has just ended:
/// rows without a head belong to it.
pub(super) fn tables(lines: &[Line<'_>], goes_on: bool) -> Vec<Pipes> {
    let Some(start) = start(lines, goes_on) else { return Vec::new() };
    let mut tables = Vec::new();
    let mut rest = lines.get(start..).unwrap_or_default();
    while !rest.is_empty() {
        let (table, after) = split_table(rest);
        tables.push(pipes(table));
        rest = after;
    }
    tables
}

/// The line on which the first table of a paragraph starts.
fn start(lines: &[Line<'_>], goes_on: bool) -> Option<usize> {
    let delimiter =
        lines.iter().position(|line| has_pipe(line.text) && is_delimiter_row(line.text));
    if let Some(delimiter) = delimiter {
        // The rows above the head belong to it too, if they look like rows.
        let above = lines.get(..delimiter)?;
        let rows = above.iter().rev().take_while(|line| has_pipe(line.text)).count();
        return Some(delimiter - rows);
    }
    let first = lines.iter().position(|line| has_pipe(line.text))?;
    let rows = lines.get(first..)?.iter().take_while(|line| has_pipe(line.text));
    let rows: Vec<_> = rows.map(|line| (opens(line.text), cells(line.text).len())).collect();
    let is_alike = rows
        .iter()
        .all(|(_, width)| *width > 1 && rows.first().is_some_and(|(_, first)| first == width));
    let all_open = rows.iter().all(|(opens, _)| *opens);
    let is_table = all_open && (rows.len() > 1 || goes_on) || is_alike && rows.len() > 2;
    is_table.then_some(first)
}

fn opens(line: &str) -> bool {
    line.trim_start().starts_with('|')
}

/// The lines of the first table, up to the head of a second one. Below a row with a number, dashes are a line between
/// rows.
fn split_table<'lines, 'text>(
    lines: &'lines [Line<'text>],
) -> (&'lines [Line<'text>], &'lines [Line<'text>]) {
    let is_delimiter = |line: &&Line<'_>| has_pipe(line.text) && is_delimiter_row(line.text);
    let others = lines.iter().enumerate().skip(2);
    let is_below_head = |at: &usize| lines.get(*at).is_some_and(|line| !has_number(line.text));
    let second = others.filter(|(_, line)| is_delimiter(line)).map(|(at, _)| at - 1);
    let second = second.filter(is_below_head);
    let end = second.into_iter().find(|at| *at > 0).unwrap_or(lines.len());
    lines.split_at_checked(end).unwrap_or((lines, &[]))
}

/// A table, and what is doubtful about it.
#[derive(Debug)]
pub(super) struct Pipes {
    pub(super) table: Table,
    pub(super) doubts: Vec<Doubt>,
    /// Whether it has a head of its own, by a row of dashes.
    pub(super) has_delimiter: bool,
}

fn pipes(lines: &[Line<'_>]) -> Pipes {
    let mut reader = Reader::default();
    let mut delimiter = None;
    for line in lines {
        if is_delimiter_row(line.text) {
            if delimiter.is_none() {
                delimiter = Some((reader.rows.len(), cells(line.text).len()));
                reader.heads = reader.rows.len();
            }
        } else {
            reader.line(*line, delimiter.map(|(_, width)| width));
        }
    }
    let Reader { mut rows, mut doubts, .. } = reader;
    let mut table = match delimiter {
        Some((1, width)) if !is_code(rows.first()) || rows.len() > 1 => {
            let mut head = rows.remove(0).cells;
            head.resize(head.len().max(width), String::new());
            Table { heading: None, head, rows }
        }
        _ => with_head(rows),
    };
    doubts.extend(fit(&mut table, "|"));
    Pipes { table, doubts, has_delimiter: delimiter.is_some() }
}

fn has_number(line: &str) -> bool {
    cells(line).iter().any(|cell| is_number(&inline(cell)))
}

/// A row with a number, which is no head.
fn is_code(row: Option<&Row>) -> bool {
    row.is_some_and(|row| row.cells.iter().any(|cell| is_number(cell)))
}

#[derive(Default)]
struct Reader {
    rows: Vec<Row>,
    doubts: Vec<Doubt>,
    /// How many rows the row of dashes stands below.
    heads: usize,
    /// Whether the first row starts with a pipe, as others do then.
    opens: bool,
}

impl Reader {
    fn line(&mut self, line: Line<'_>, width: Option<usize>) {
        let mut cells: Vec<_> = cells(line.text).iter().map(|cell| inline(cell)).collect();
        if self.rows.is_empty() {
            self.opens = opens(line.text);
        }
        let is_rest = self.is_rest_of_row(line.text, width);
        match self.rows.last_mut() {
            Some(row) if is_rest => {
                let text = cells.remove(0);
                append(row, &text);
                row.cells.append(&mut cells);
                let what = "the line starts without a pipe: it goes on the row above".to_owned();
                self.doubts.push(Doubt { line: line.number, what });
            }
            _ => self.rows.push(Row { line: line.number, cells }),
        }
    }

    /// Whether a line is the rest of a text in the row above.
    fn is_rest_of_row(&self, line: &str, width: Option<usize>) -> bool {
        let above = self.rows.last().map_or(0, |row| row.cells.len());
        if self.rows.len() == self.heads {
            return false;
        }
        let is_full = width.is_none_or(|width| above >= width);
        !has_pipe(line) || self.opens && !opens(line) && !is_full
    }
}

fn append(row: &mut Row, text: &str) {
    if let Some(last) = row.cells.last_mut() {
        if !last.is_empty() && !text.is_empty() {
            last.push(' ');
        }
        last.push_str(text);
    }
}
