//! Pages as texts, for tests.

use crate::page::Page;

/// Compares the tables (a line `heading: head`, and a line `line cells` per row) and the lines of the doubts.
#[track_caller]
pub(super) fn assert_page(page: &Page, tables: &[&str], doubts: &[usize]) {
    let mut lines = Vec::new();
    for table in &page.tables {
        let heading = table.heading.as_deref().unwrap_or("-");
        lines.push(format!("{heading}: {}", table.head.join("/")));
        lines.extend(table.rows.iter().map(|row| format!("{} {}", row.line, row.cells.join("/"))));
    }
    assert_eq!(lines, tables);
    let found: Vec<_> = page.doubts.iter().map(|doubt| doubt.line).collect();
    assert_eq!(found, doubts, "{:?}", page.doubts);
}
