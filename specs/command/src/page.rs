//! What a reader finds in a vendor's page: tables of cells, whatever the format.

use std::ops::RangeInclusive;

use errcodes_specs::Repr;

/// A page, a header or a table that a vendor documents codes with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    /// What the page calls itself.
    pub(crate) title: Option<String>,
    /// In the order of the page.
    pub(crate) tables: Vec<Table>,
    /// Places that a reader could not read, or only by a repair.
    pub(crate) doubts: Vec<Doubt>,
    /// The type of the codes, if `export` wrote the page: its tables have code, symbol and message, each as it is.
    pub(crate) exported: Option<Repr>,
    /// What a reader left out as it saw fit, and how it is taken.
    pub(crate) notes: Vec<Doubt>,
}

impl Page {
    /// Drops what does not stand on these lines.
    pub(crate) fn keep(&mut self, lines: &RangeInclusive<usize>) {
        for table in &mut self.tables {
            table.rows.retain(|row| lines.contains(&row.line));
        }
        self.tables.retain(|table| !table.rows.is_empty());
        for told in [&mut self.doubts, &mut self.notes] {
            told.retain(|doubt| lines.contains(&doubt.line));
        }
    }
}

/// A table, and where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// The heading above it.
    pub(crate) heading: Option<String>,
    /// The headings of the columns, if there are any.
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    /// The line of the file on which it starts, from 1.
    pub(crate) line: usize,
    /// As many as the table has columns where the format says so. Text without markup, with single spaces.
    pub(crate) cells: Vec<String>,
}

/// Something that a person has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Doubt {
    /// The line of the file, from 1.
    pub(crate) line: usize,
    /// What is the matter, as a phrase in lower case.
    pub(crate) what: String,
}
