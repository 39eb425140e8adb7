//! Pieces of text and of tables to a page.

use crate::page::{Doubt, Page, Row, Table};
use crate::read::plain::plain;
use crate::read::table::fit;

use super::torn::repair;
use super::{Line, Piece};

#[derive(Default)]
pub(super) struct Assembly {
    title: Option<String>,
    heading: Option<String>,
    /// A line with a colon at its end, just above: a heading if rows follow.
    colon: Option<String>,
    tables: Vec<Table>,
}

impl Assembly {
    pub(super) fn piece(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Text(lines) => self.text(&lines),
            Piece::Rows { head, rows } => self.rows(head, rows),
        }
    }

    fn text(&mut self, lines: &[Line<'_>]) {
        if let (None, Some(first)) = (&self.title, lines.first()) {
            self.title = Some(plain(first.text));
        }
        self.colon = None;
        let [line] = lines else {
            // Several lines are prose, but the last one may stand above a table.
            self.colon =
                lines.last().and_then(|line| heading(line.text)).map(|text| without_colon(&text));
            return;
        };
        match heading(line.text) {
            Some(text) if text.ends_with([':', '：']) => self.colon = Some(without_colon(&text)),
            Some(text) => self.heading = Some(text),
            None => {}
        }
    }

    /// Rows without a head of their own, or with the same one, go on the table above if no heading is between.
    fn rows(&mut self, head: Vec<String>, rows: Vec<Row>) {
        if let Some(heading) = self.colon.take() {
            self.heading = Some(heading);
        }
        match self.tables.last_mut() {
            Some(table) if table.heading == self.heading && goes_on(table, &head, &rows) => {
                table.rows.extend(rows);
            }
            _ => self.tables.push(Table { heading: self.heading.clone(), head, rows }),
        }
    }

    pub(super) fn finish(mut self) -> Page {
        let mut doubts: Vec<_> = self.tables.iter_mut().flat_map(finish_table).collect();
        self.tables.retain(|table| !table.rows.is_empty());
        doubts.sort_by_key(|doubt| doubt.line);
        Page { title: self.title, tables: self.tables, doubts, ..Page::default() }
    }
}

fn goes_on(table: &Table, head: &[String], rows: &[Row]) -> bool {
    let width = |rows: &[Row]| rows.first().map_or(0, |row| row.cells.len());
    (head.is_empty() || head == table.head) && width(&table.rows) == width(rows)
}

fn finish_table(table: &mut Table) -> Vec<Doubt> {
    let mut doubts = repair(&mut table.rows);
    doubts.extend(
        table
            .rows
            .iter()
            .filter(|row| row.cells.len() == 1)
            .map(|row| Doubt { line: row.line, what: "a number has no text".to_owned() }),
    );
    doubts.extend(fit(table, " "));
    doubts
}

/// Longer lines are sentences.
const LONGEST_HEADING: usize = 80;

/// The line if it may be a heading: short, no sentence, no item of a list.
fn heading(line: &str) -> Option<String> {
    let text = plain(line);
    let is_sentence = text.ends_with(['.', '。', ';', '；', ',', '，', '!', '！']);
    let is_item = ["- ", "* ", "• ", "· "].iter().any(|bullet| text.starts_with(bullet));
    (!is_sentence && !is_item && text.chars().count() <= LONGEST_HEADING).then_some(text)
}

fn without_colon(heading: &str) -> String {
    heading.trim_end_matches([':', '：']).trim_end().to_owned()
}
