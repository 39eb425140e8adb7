//! Several headers as one text, and its page as a page for each of them.

use std::borrow::Cow;

use crate::page::{Doubt, Page, Table};

/// Ends what a header leaves open: a run of constants does not go on in the next header.
const BETWEEN: &str = "\n\n#include\n";

/// Headers that know the constants and macros of each other.
#[derive(Debug)]
pub(super) struct Joined<'a> {
    pub(super) text: Cow<'a, str>,
    /// The line of the whole before the first line of each header.
    starts: Vec<usize>,
}

impl<'a> Joined<'a> {
    pub(super) fn new(texts: &[&'a str]) -> Self {
        let texts: Vec<_> =
            texts.iter().map(|text| text.strip_prefix('\u{feff}').unwrap_or(text)).collect();
        if let [text] = texts.as_slice() {
            return Self { text: Cow::Borrowed(text), starts: vec![0] };
        }
        let lines = |text: &str| text.bytes().filter(|byte| *byte == b'\n').count();
        let ends = texts.iter().scan(0, |line, text| {
            *line += lines(text) + lines(BETWEEN);
            Some(*line)
        });
        let starts = std::iter::once(0).chain(ends).take(texts.len().max(1)).collect();
        Self { text: Cow::Owned(texts.join(BETWEEN)), starts }
    }

    /// The header of a line, and the line within it.
    fn place(&self, line: usize) -> (usize, usize) {
        let header = self.starts.partition_point(|start| *start < line).saturating_sub(1);
        (header, line.saturating_sub(self.starts.get(header).copied().unwrap_or_default()))
    }

    /// A line as a message at another one names it.
    pub(super) fn named(&self, line: usize, at: usize) -> String {
        let (header, own) = self.place(line);
        let of = if self.place(at).0 == header { "" } else { " of another header" };
        format!("line {own}{of}")
    }

    /// The page of each header.
    pub(super) fn split(&self, page: Page) -> Vec<Page> {
        let mut pages = vec![Page::default(); self.starts.len()];
        for table in page.tables {
            self.split_table(table, &mut pages);
        }
        self.split_doubts(page.doubts, &mut pages, |page| &mut page.doubts);
        self.split_doubts(page.notes, &mut pages, |page| &mut page.notes);
        for page in pages.iter_mut().filter(|page| page.tables.is_empty()) {
            page.notes
                .push(Doubt { line: 1, what: "no constant is taken from this header".into() });
        }
        pages
    }

    /// A section never goes on in another header.
    fn split_table(&self, mut table: Table, pages: &mut [Page]) {
        let header = table.rows.first().map_or(0, |row| self.place(row.line).0);
        for row in &mut table.rows {
            row.line = self.place(row.line).1;
        }
        if let Some(page) = pages.get_mut(header) {
            page.tables.push(table);
        }
    }

    fn split_doubts(
        &self,
        doubts: Vec<Doubt>,
        pages: &mut [Page],
        of: impl Fn(&mut Page) -> &mut Vec<Doubt>,
    ) {
        for doubt in doubts {
            let (header, line) = self.place(doubt.line);
            if let Some(page) = pages.get_mut(header) {
                of(page).push(Doubt { line, ..doubt });
            }
        }
    }
}
