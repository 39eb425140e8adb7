//! Pages without codes, and columns that no table has.

use errcodes_specs::quoted;

use crate::draft::Document;
use crate::draft::columns::{self, Wanted};
use crate::failure::Failure;

/// That a page has no codes.
pub(super) fn no_codes(document: &Document) -> Failure {
    let failure = if document.page.tables.is_empty() {
        Failure::new("the page has no table")
    } else {
        Failure::new("no table of the page has a column of numbers")
    };
    failure
        .at(&document.path)
        .help("a table has a row for each code, with the code in a cell of its own")
}

/// Checks that some table has each column that somebody chose.
pub(super) fn wanted(documents: &[Document], wanted: &Wanted) -> Result<(), Failure> {
    let tables = || documents.iter().flat_map(|document| &document.page.tables);
    let is_missing = |name: &str| tables().all(|table| columns::position(table, name).is_none());
    let missing = wanted.columns.iter().find(|(_, name)| is_missing(name));
    let (Some((_, name)), Some(first)) = (missing, tables().next()) else {
        return Ok(());
    };
    let message = format!("no table has the column {}", quoted(name));
    let help = format!("the first table has {}; a position counts from 1", columns::names(first));
    let path = documents.first().map(|document| document.path.as_str()).unwrap_or_default();
    Err(Failure::usage(message).at(path).help(help))
}
