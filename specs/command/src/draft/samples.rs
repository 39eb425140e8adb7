//! Pages for tests: a table with `|` between cells, whose first line is the head.

use super::columns::{Role, Wanted};
use super::{Document, Draft, Options};
use crate::failure::Failure;
use crate::page::{Page, Row, Table};

pub(crate) fn table(text: &str) -> Table {
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let mut lines = text.trim().lines();
    let head = cells(lines.next().unwrap_or_default());
    let head = if head.iter().all(String::is_empty) { Vec::new() } else { head };
    let rows = lines.zip(2..).map(|(line, number)| Row { line: number, cells: cells(line) });
    Table { heading: None, head, rows: rows.collect() }
}

pub(crate) fn document(tables: Vec<Table>) -> Document {
    let page = Page { title: Some("Acme errors".into()), tables, ..Page::default() };
    Document { path: "docs/acme.md".into(), name: "acme.md".into(), page }
}

pub(crate) fn options() -> Options {
    Options { id: "acme".into(), today: "2025-11-26".into(), ..Options::default() }
}

pub(crate) fn wanted(columns: &[(Role, &str)]) -> Wanted {
    Wanted { columns: columns.iter().map(|(role, name)| (*role, (*name).to_owned())).collect() }
}

/// The draft of one table, which the reader of specs accepts.
pub(crate) fn draft(text: &str) -> Draft {
    let draft = try_draft(vec![table(text)], &options()).unwrap();
    accepted(&draft);
    draft
}

pub(crate) fn try_draft(tables: Vec<Table>, options: &Options) -> Result<Draft, Failure> {
    Draft::new(&[document(tables)], options)
}

/// Checks that the reader of specs accepts a draft.
pub(crate) fn accepted(draft: &Draft) {
    let text = draft.text();
    let source = errcodes_specs::SourceFile::new("acme.toml", "acme", text.as_str());
    let (catalog, report) = errcodes_specs::read(&source);
    assert!(report.is_empty(), "{}\n{text}", report.render());
    let listed = catalog.codes().len() + catalog.ranges().len();
    assert_eq!(listed, draft.entries().count());
}
