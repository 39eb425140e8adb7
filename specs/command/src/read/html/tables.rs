//! Open tables, and what they become.

use crate::page::{Row, Table};
use crate::read::builder::Ticket;
use crate::read::number::is_number;
use crate::read::plain::{join, plain};
use crate::read::table::{MOST_COLUMNS, with_head};

use super::grid::{Cell, GridRow, OpenRow, spread};

#[derive(Debug)]
pub(super) struct OpenTable {
    pub(super) ticket: Ticket,
    /// The heading above, for a table within a cell of another one.
    pub(super) heading: Option<String>,
    caption: String,
    rows: Vec<OpenRow>,
    section: usize,
    is_in_head: bool,
    /// Where text goes.
    pub(super) place: Place,
    /// A heading within the cell, for tables within the cell.
    inner_heading: Option<String>,
    /// Where a heading in the text of the cell starts.
    heading_at: Option<usize>,
}

/// Where in a table text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Nowhere,
    Caption,
    Cell,
}

impl OpenTable {
    pub(super) fn new(ticket: Ticket, heading: Option<String>) -> Self {
        Self {
            ticket,
            heading,
            caption: String::new(),
            rows: Vec::new(),
            section: 0,
            is_in_head: false,
            place: Place::Nowhere,
            inner_heading: None,
            heading_at: None,
        }
    }

    /// The nearest heading for a table within.
    pub(super) fn nearest(&self) -> Option<String> {
        self.inner_heading.clone().or_else(|| self.heading.clone())
    }

    pub(super) fn start_section(&mut self, is_head: bool) {
        self.section += 1;
        self.is_in_head = is_head;
        self.place = Place::Nowhere;
    }

    pub(super) fn start_row(&mut self, line: usize) {
        let (section, is_in_head) = (self.section, self.is_in_head);
        self.rows.push(OpenRow { line, section, is_in_head, cells: Vec::new() });
        self.place = Place::Nowhere;
    }

    /// A cell without a row is in the last row.
    pub(super) fn start_cell(&mut self, line: usize, cell: Cell) {
        if self.rows.is_empty() {
            self.start_row(line);
        }
        let Some(row) = self.rows.last_mut() else { return };
        // Further cells go on in the last one.
        if row.cells.len() < MOST_COLUMNS {
            row.cells.push(cell);
        }
        self.place = Place::Cell;
        self.heading_at = None;
    }

    pub(super) fn text(&mut self, text: &str) {
        match self.place {
            Place::Nowhere => {}
            Place::Caption => self.caption.push_str(text),
            Place::Cell => {
                if let Some(cell) = self.cell_text() {
                    cell.push_str(text);
                }
            }
        }
    }

    fn cell_text(&mut self) -> Option<&mut String> {
        Some(&mut self.rows.last_mut()?.cells.last_mut()?.text)
    }

    pub(super) fn start_heading(&mut self) {
        self.heading_at = self.cell_text().map(|text| text.len());
    }

    pub(super) fn end_heading(&mut self) {
        let Some(at) = self.heading_at.take() else { return };
        let heading = self.cell_text().and_then(|text| text.get(at..)).map(plain);
        self.inner_heading =
            heading.filter(|heading| !heading.is_empty()).or(self.inner_heading.take());
    }

    /// The table, or several where rows in it are headings.
    pub(super) fn tables(self) -> Vec<Table> {
        let caption = Some(plain(&self.caption)).filter(|caption| !caption.is_empty());
        let rows = spread(self.rows);
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let mut parts = Parts { heading: caption.or(self.heading), ..Parts::default() };
        for row in rows {
            parts.row(row, width);
        }
        parts.finish()
    }
}

#[derive(Default)]
struct Parts {
    heading: Option<String>,
    head: Vec<String>,
    rows: Vec<Row>,
    finished: Vec<Table>,
}

impl Parts {
    fn row(&mut self, row: GridRow, width: usize) {
        match section_heading(&row, width) {
            Some(heading) => {
                self.finish_part();
                self.heading = Some(heading);
            }
            None if row.is_head => self.head(row.cells),
            None => self.rows.push(Row { line: row.line, cells: row.cells }),
        }
    }

    /// Rows of the head are read together. A head below rows starts a new table, unless it repeats the first one.
    fn head(&mut self, cells: Vec<String>) {
        if self.head == cells {
            return;
        }
        if !self.rows.is_empty() {
            self.finish_part();
            self.head.clear();
        }
        if self.head.len() < cells.len() {
            self.head.resize(cells.len(), String::new());
        }
        for (above, below) in self.head.iter_mut().zip(cells) {
            if *above != below {
                join(above, &below);
            }
        }
    }

    fn finish_part(&mut self) {
        let mut rows = std::mem::take(&mut self.rows);
        if rows.is_empty() {
            return;
        }
        let widths = rows.iter().map(|row| row.cells.len());
        let width = widths.chain([self.head.len()]).max().unwrap_or(0);
        for row in &mut rows {
            row.cells.resize(width, String::new());
        }
        let table = if self.head.is_empty() {
            with_head(rows)
        } else {
            Table { head: self.head.clone(), rows, heading: None }
        };
        self.finished.push(Table { heading: self.heading.clone(), ..table });
    }

    fn finish(mut self) -> Vec<Table> {
        self.finish_part();
        self.finished
    }
}

/// A row whose only cell spans the whole table is a heading.
fn section_heading(row: &GridRow, width: usize) -> Option<String> {
    row.alone.filter(|columns| *columns >= width)?;
    let text = row.cells.first().filter(|text| !text.is_empty() && !is_number(text))?;
    Some(text.clone())
}
