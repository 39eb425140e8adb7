//! Rows to tables: which row is the head, and how many cells a row has.

use crate::page::{Doubt, Row, Table};

use super::number::is_number;

/// More columns than any table has. Cells beyond are put into the last column.
pub(super) const MOST_COLUMNS: usize = 256;

/// The rows as a table. The first one is the head if it has no number where most others have one.
pub(super) fn with_head(mut rows: Vec<Row>) -> Table {
    let is_head = match rows.split_first() {
        Some((first, others)) => is_head(first, others),
        None => false,
    };
    let head = if is_head { rows.remove(0).cells } else { Vec::new() };
    Table { heading: None, head, rows }
}

fn is_head(first: &Row, others: &[Row]) -> bool {
    let mut columns = first.cells.iter().enumerate();
    columns.any(|(column, cell)| !has_digit(cell) && is_numeric(column, others))
}

fn has_digit(cell: &str) -> bool {
    cell.contains(|c: char| c.is_ascii_digit())
}

/// Whether at least half of the cells of a column that are not empty are numbers.
pub(super) fn is_numeric(column: usize, rows: &[Row]) -> bool {
    let cells =
        || rows.iter().filter_map(|row| row.cells.get(column)).filter(|cell| !cell.is_empty());
    let numbers = cells().filter(|cell| is_number(cell)).count();
    numbers > 0 && numbers * 2 >= cells().count()
}

/// Gives each row as many cells as the table has columns. What is too much goes into the last cell, which is a doubt:
/// the page has a separator in a text.
pub(super) fn fit(table: &mut Table, separator: &str) -> Vec<Doubt> {
    let width = width(table);
    if !table.head.is_empty() {
        table.head.resize(width, String::new());
    }
    let doubts = table.rows.iter_mut().filter_map(|row| fit_row(row, width, separator));
    doubts.collect()
}

/// That of the head, else that of most rows.
fn width(table: &Table) -> usize {
    if !table.head.is_empty() {
        return table.head.len();
    }
    let mut counts = std::collections::BTreeMap::new();
    for row in &table.rows {
        *counts.entry(row.cells.len()).or_insert(0_usize) += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(0, |(width, _)| width)
}

fn fit_row(row: &mut Row, width: usize, separator: &str) -> Option<Doubt> {
    while row.cells.len() > width && row.cells.pop_if(|cell| cell.is_empty()).is_some() {}
    let count = row.cells.len();
    if count > width && width > 0 {
        let rest = row.cells.split_off(width - 1).join(separator);
        row.cells.push(rest);
        let what =
            format!("the row has {count} cells in {width} columns: the last text holds the rest");
        return Some(Doubt { line: row.line, what });
    }
    row.cells.resize(width, String::new());
    None
}

#[cfg(test)]
mod tests {
    use super::{fit, with_head};
    use crate::page::{Row, Table};

    fn rows(rows: &[&[&str]]) -> Vec<Row> {
        let lines = rows.iter().zip(1..);
        lines
            .map(|(cells, line)| Row {
                line,
                cells: cells.iter().map(|cell| (*cell).into()).collect(),
            })
            .collect()
    }

    #[test]
    fn a_row_of_words_above_numbers_is_the_head() {
        let table = with_head(rows(&[&["code", "text"], &["1", "a"], &["2", "b"]]));
        assert_eq!(table.head, ["code", "text"]);
        assert_eq!(table.rows.len(), 2);
    }

    #[test]
    fn a_row_like_the_others_is_no_head() {
        for first in ["0", "4xx", "1000-1999"] {
            assert!(with_head(rows(&[&[first, "a"], &["1", "b"]])).head.is_empty());
        }
        assert!(with_head(rows(&[&["x", "a"], &["y", "b"]])).head.is_empty());
        assert_eq!(with_head(Vec::new()), Table::default());
    }

    #[test]
    fn rows_fit_the_head() {
        let head = vec!["code".to_owned(), "text".to_owned()];
        let rows = rows(&[&["1"], &["2", "b", ""], &["3", "c", "d"]]);
        let mut table = Table { heading: None, head, rows };
        let doubts = fit(&mut table, "|");
        let cells: Vec<_> = table.rows.into_iter().map(|row| row.cells).collect();
        assert_eq!(cells, [["1", ""], ["2", "b"], ["3", "c|d"]]);
        assert_eq!(doubts.iter().map(|doubt| doubt.line).collect::<Vec<_>>(), [3]);
    }

    #[test]
    fn rows_fit_most_rows() {
        let mut table = with_head(rows(&[&["1", "a"], &["2", "b", "c"], &["3", "d"]]));
        assert_eq!(fit(&mut table, ", ").len(), 1);
        assert_eq!(table.rows[1].cells, ["2", "b, c"]);
    }
}
