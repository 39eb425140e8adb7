//! Codes on lines of their own: cells with gaps between, `404: text`, and rows that go on in the next lines.

use crate::page::Row;
use crate::read::entry::{entry, is_constant};
use crate::read::number::is_number;
use crate::read::plain::{join, plain};

use super::gaps::cells;
use super::torn::is_number_or_torn;
use super::{Line, Piece};

/// What a line is.
#[derive(Debug)]
pub(super) enum Kind {
    /// With a number.
    Row(Vec<String>),
    /// A number and words, without a sign between: a row, or prose like `3 apples`.
    Loose(Vec<String>),
    /// Cells without a number.
    Words,
    Text,
}

pub(super) fn kind(line: &str) -> Kind {
    let line = without_bullet(line.trim());
    let cells = hanging(line).unwrap_or_else(|| cells(line));
    if cells.len() > 1 && cells.iter().any(|cell| is_number_or_torn(cell)) {
        return Kind::Row(cells);
    }
    match entry(&plain(line)) {
        Some(code) => {
            let text = Some(code.text).filter(|text| !text.is_empty());
            let cells = [Some(code.number), code.name, text].into_iter().flatten().collect();
            if code.is_marked { Kind::Row(cells) } else { Kind::Loose(cells) }
        }
        None if cells.len() > 1 => Kind::Words,
        None => Kind::Text,
    }
}

/// A number with a text behind it whose words are set apart to fill the line, as in manual pages.
fn hanging(line: &str) -> Option<Vec<String>> {
    let (number, text) = line.split_once("   ").filter(|(number, _)| is_number(number))?;
    let text = text.trim_start();
    let first = text.split(' ').next().unwrap_or_default();
    let is_filled = text.contains("  ") && !text.contains("   ") && !text.contains('\t');
    // `FTP  access  denied`: a short word in capitals may be any.
    let is_symbol = is_constant(first) && (first.len() > 4 || first.contains('_'));
    (is_filled && !is_symbol).then(|| vec![number.to_owned(), plain(text)])
}

fn without_bullet(line: &str) -> &str {
    let bullets = ["- ", "* ", "• ", "· ", "o  "];
    bullets.iter().find_map(|bullet| line.strip_prefix(bullet)).unwrap_or(line).trim_start()
}

/// Whether lines with a number and words are rows: there are more of them than of those with a sign or a gap.
pub(super) fn takes_loose(blocks: &[&[Line<'_>]]) -> bool {
    let (mut loose, mut marked) = (0_usize, 0_usize);
    for line in blocks.iter().copied().flatten() {
        match kind(line.text) {
            Kind::Loose(_) => loose += 1,
            Kind::Row(_) => marked += 1,
            Kind::Words | Kind::Text => {}
        }
    }
    loose > 1 && loose > marked
}

pub(super) fn pieces<'text>(block: &[Line<'text>], takes_loose: bool) -> Vec<Piece<'text>> {
    let kinds: Vec<_> = block.iter().map(|line| kind(line.text)).collect();
    let loose = kinds.iter().filter(|kind| matches!(kind, Kind::Loose(_))).count();
    let takes_loose = takes_loose && loose * 2 >= block.len();
    let mut reader = Reader::default();
    for (line, kind) in block.iter().zip(kinds) {
        match kind {
            Kind::Row(cells) => reader.row(*line, cells),
            Kind::Loose(cells) if takes_loose => reader.row(*line, cells),
            Kind::Words | Kind::Text | Kind::Loose(_) => reader.text(*line),
        }
    }
    reader.finish()
}

#[derive(Default)]
struct Reader<'text> {
    text: Vec<Line<'text>>,
    rows: Vec<Row>,
}

impl<'text> Reader<'text> {
    fn row(&mut self, line: Line<'text>, cells: Vec<String>) {
        self.rows.push(Row { line: line.number, cells });
    }

    /// A line without a number goes on the row above. A row that is a number alone has its text in the next line.
    fn text(&mut self, line: Line<'text>) {
        let Some(row) = self.rows.last_mut() else {
            self.text.push(line);
            return;
        };
        match row.cells.last_mut().filter(|last| !is_number_or_torn(last)) {
            Some(last) => join(last, line.text),
            None => row.cells.push(plain(line.text)),
        }
    }

    fn finish(mut self) -> Vec<Piece<'text>> {
        let mut pieces = Vec::new();
        let head = if self.rows.is_empty() { Vec::new() } else { self.head() };
        if !self.text.is_empty() {
            pieces.push(Piece::Text(self.text));
        }
        if !self.rows.is_empty() {
            pieces.push(Piece::Rows { head, rows: self.rows });
        }
        pieces
    }

    /// The line above the rows, if it has cells.
    fn head(&mut self) -> Vec<String> {
        let head = self.text.pop_if(|line| matches!(kind(line.text), Kind::Words));
        head.map(|line| cells(line.text)).unwrap_or_default()
    }
}
