//! The cells of an HTML table at their places: cells may span rows and columns.

use crate::read::plain::plain;
use crate::read::table::MOST_COLUMNS;

#[derive(Debug)]
pub(super) struct Cell {
    /// As it is written.
    pub(super) text: String,
    pub(super) columns: usize,
    /// 0: to the end of the section.
    pub(super) rows: usize,
    pub(super) is_head: bool,
}

#[derive(Debug)]
pub(super) struct OpenRow {
    pub(super) line: usize,
    /// Rows of one `thead`, `tbody` or `tfoot`.
    pub(super) section: usize,
    pub(super) is_in_head: bool,
    pub(super) cells: Vec<Cell>,
}

/// A row with a text for each column.
#[derive(Debug)]
pub(super) struct GridRow {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
    pub(super) is_head: bool,
    /// The columns that its only cell spans.
    pub(super) alone: Option<usize>,
}

/// A text that also belongs to rows below.
struct Span {
    rows_left: usize,
    text: String,
}

/// Texts are repeated up to so many bytes in all: a long one could span millions of rows.
const MOST_REPEATED: usize = 1 << 24;

#[derive(Default)]
struct Grid {
    spans: Vec<Option<Span>>,
    section: usize,
    repeated: usize,
}

pub(super) fn spread(rows: Vec<OpenRow>) -> Vec<GridRow> {
    let mut grid = Grid::default();
    rows.into_iter().map(|row| grid.row(row)).collect()
}

impl Grid {
    fn row(&mut self, row: OpenRow) -> GridRow {
        if self.section != row.section {
            self.spans.clear();
            self.section = row.section;
        }
        let is_head =
            row.is_in_head || !row.cells.is_empty() && row.cells.iter().all(|cell| cell.is_head);
        let only = match row.cells.as_slice() {
            [cell] if self.spans.iter().all(Option::is_none) => Some(cell.columns),
            _ => None,
        };
        let mut cells = Vec::new();
        for cell in row.cells {
            self.take_spans(&mut cells);
            self.place(&cell, is_head, &mut cells);
        }
        self.take_spans(&mut cells);
        GridRow { line: row.line, cells, is_head, alone: only.filter(|columns| *columns > 1) }
    }

    /// Texts from above, up to the next free column.
    fn take_spans(&mut self, cells: &mut Vec<String>) {
        while let Some(text) = self.take_span(cells.len()) {
            cells.push(text);
        }
    }

    fn take_span(&mut self, column: usize) -> Option<String> {
        let place = self.spans.get_mut(column)?;
        let span = place.as_mut()?;
        self.repeated += span.text.len();
        let text = if self.repeated > MOST_REPEATED { String::new() } else { span.text.clone() };
        span.rows_left -= 1;
        if span.rows_left == 0 {
            *place = None;
        }
        Some(text)
    }

    /// A text that spans columns of the head names each of them. Elsewhere it stands in the first one.
    fn place(&mut self, cell: &Cell, is_head: bool, cells: &mut Vec<String>) {
        let text = plain(&cell.text);
        let columns = cell.columns.clamp(1, MOST_COLUMNS.saturating_sub(cells.len()).max(1));
        for nth in 0..columns {
            let text = if nth == 0 || is_head { text.clone() } else { String::new() };
            if cell.rows != 1 {
                self.span(cells.len(), &text, cell.rows);
            }
            cells.push(text);
        }
    }

    fn span(&mut self, column: usize, text: &str, rows: usize) {
        let rows_left = rows.checked_sub(1).unwrap_or(usize::MAX);
        if self.spans.len() <= column {
            self.spans.resize_with(column + 1, || None);
        }
        if let Some(place) = self.spans.get_mut(column) {
            *place = Some(Span { rows_left, text: text.to_owned() });
        }
    }
}
