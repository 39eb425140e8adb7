//! Tables that are drawn: `+---+`, `|---|`, and the characters for boxes.

use crate::page::Row;
use crate::read::number::is_number;
use crate::read::plain::{join, plain};
use crate::read::table::{MOST_COLUMNS, with_head};

use super::{Line, Piece};

pub(super) fn pieces<'text>(block: &[Line<'text>]) -> Option<Vec<Piece<'text>>> {
    let is_drawn = |line: &&Line<'_>| is_rule(line.text) || line.text.contains(is_upright);
    block.iter().find(|line| is_rule(line.text) && line.text.contains(is_crossing))?;
    let first = block.iter().position(|line| is_drawn(&line))?;
    let length = block.get(first..)?.iter().take_while(is_drawn).count();
    let (above, rest) = block.split_at_checked(first)?;
    let (table, below) = rest.split_at_checked(length)?;
    let table = with_head(rows(table));
    let rows = Piece::Rows { head: table.head, rows: table.rows };
    let text = |lines: &[Line<'text>]| (!lines.is_empty()).then(|| Piece::Text(lines.to_vec()));
    Some(text(above).into_iter().chain([rows]).chain(text(below)).collect())
}

fn is_upright(c: char) -> bool {
    matches!(c, '|' | '│' | '┃' | '║' | '┆' | '┊')
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '=' | '_' | '─' | '━' | '═' | '┄' | '┈')
}

fn is_crossing(c: char) -> bool {
    matches!(c, '+' | ':' | '┌'..='╋' | '╒'..='╰') || is_upright(c)
}

/// A line between rows.
fn is_rule(line: &str) -> bool {
    let dashes = line.chars().filter(|c| is_dash(*c)).count();
    dashes > 2 && line.chars().all(|c| is_dash(c) || is_crossing(c) || c.is_whitespace())
}

fn rows(lines: &[Line<'_>]) -> Vec<Row> {
    let sections = lines.split(|line| is_rule(line.text)).filter(|section| !section.is_empty());
    let mut rows = Vec::new();
    for (nth, section) in sections.enumerate() {
        let lines = section.iter().map(|line| Row { line: line.number, cells: cells(line.text) });
        let lines: Vec<_> = lines.collect();
        let is_head =
            nth == 0 && !lines.iter().any(|line| line.cells.iter().any(|cell| is_number(cell)));
        rows.extend(merged(lines, is_head));
    }
    rows
}

/// The rows of the lines between two rules. A row may go on in the next lines; a head always does.
fn merged(lines: Vec<Row>, is_head: bool) -> Vec<Row> {
    let first = lines.first().map(|line| line.cells.as_slice()).unwrap_or_default();
    let numbers: Vec<_> = (0..first.len())
        .filter(|column| first.get(*column).is_some_and(|cell| is_number(cell)))
        .collect();
    let keys = if numbers.is_empty() { vec![0] } else { numbers };
    let mut rows: Vec<Row> = Vec::new();
    for line in lines {
        let is_rest =
            is_head || keys.iter().all(|key| line.cells.get(*key).is_none_or(String::is_empty));
        match rows.last_mut() {
            Some(above) if is_rest => add(above, line.cells),
            _ => rows.push(line),
        }
    }
    rows
}

fn add(above: &mut Row, cells: Vec<String>) {
    let width = above.cells.len().max(cells.len());
    above.cells.resize(width, String::new());
    for (cell, rest) in above.cells.iter_mut().zip(cells) {
        join(cell, &rest);
    }
}

fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    // Without a line at the left there is none at the right, and the last cell may be empty.
    let inner =
        line.strip_prefix(is_upright).map(|line| line.strip_suffix(is_upright).unwrap_or(line));
    let line = inner.unwrap_or(line);
    line.splitn(MOST_COLUMNS, is_upright).map(plain).collect()
}
