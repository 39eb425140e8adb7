//! Where a mistake is, for programs.

use std::ops::Range;

use errcodes_specs::SourceFile;
use serde::Serialize;

/// A line and a column, both from 1. Columns are characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Point {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A part of a file. The end is after its last character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Region {
    #[serde(flatten)]
    pub(super) start: Point,
    pub(super) end: Point,
}

impl Region {
    pub(super) fn new(source: &SourceFile, bytes: &Range<usize>) -> Self {
        let point = |at| {
            let (line, column) = source.position(at);
            Point { line, column }
        };
        Self { start: point(bytes.start), end: point(bytes.end) }
    }
}
