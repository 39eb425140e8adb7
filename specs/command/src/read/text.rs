//! Plain text: columns, boxes, codes on lines of their own, and the text of a PDF.

mod assembly;
mod boxes;
mod columns;
mod furniture;
mod gaps;
mod rows;
mod torn;

use crate::page::{Page, Row};

use assembly::Assembly;

pub(crate) fn read(text: &str) -> Page {
    let lines = furniture::without(text);
    let blocks: Vec<_> = lines.split(Line::is_blank).filter(|block| !block.is_empty()).collect();
    let takes_loose = rows::takes_loose(&blocks);
    let mut assembly = Assembly::default();
    for block in blocks {
        for piece in pieces(block, takes_loose) {
            assembly.piece(piece);
        }
    }
    assembly.finish()
}

#[derive(Clone, Copy, Debug)]
struct Line<'text> {
    number: usize,
    text: &'text str,
}

impl Line<'_> {
    fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A part of a block of lines.
#[derive(Debug)]
enum Piece<'text> {
    Text(Vec<Line<'text>>),
    Rows { head: Vec<String>, rows: Vec<Row> },
}

fn pieces<'text>(block: &[Line<'text>], takes_loose: bool) -> Vec<Piece<'text>> {
    boxes::pieces(block)
        .or_else(|| columns::pieces(block))
        .unwrap_or_else(|| rows::pieces(block, takes_loose))
}

#[cfg(test)]
mod tests;
