//! Puts a page together from its headings, paragraphs, lists and tables, in whatever markup they were.

use crate::page::{Doubt, Page, Table};

use super::listing::{Item, Style, listing};
use super::number::is_number;

#[derive(Debug, Default)]
pub(super) struct Builder {
    title: Option<String>,
    /// Those that the place is under, with their levels, from the outermost.
    headings: Vec<(u8, String)>,
    tables: Vec<(Ticket, Table)>,
    sections: Vec<Section>,
    doubts: Vec<Doubt>,
    tickets: usize,
    /// Whether paragraphs belong to the last section.
    is_in_section: bool,
}

/// A place on the page. A table that contains another one ends after it, and stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ticket(usize);

/// A heading with a number, and the text under it.
#[derive(Debug)]
struct Section {
    ticket: Ticket,
    above: Option<String>,
    item: Item,
}

/// Fewer headings with numbers are no table.
const FEWEST_SECTIONS: usize = 3;

impl Builder {
    pub(super) fn ticket(&mut self) -> Ticket {
        self.tickets += 1;
        Ticket(self.tickets)
    }

    /// The first one counts.
    pub(super) fn title(&mut self, title: String) {
        if !title.is_empty() {
            self.title.get_or_insert(title);
        }
    }

    /// The nearest heading above.
    pub(super) fn nearest(&self) -> Option<&str> {
        self.headings.last().map(|(_, text)| text.as_str())
    }

    pub(super) fn heading(&mut self, level: u8, line: usize, text: String) {
        if text.is_empty() {
            return;
        }
        while self.headings.pop_if(|(above, _)| *above >= level).is_some() {}
        if level == 1 {
            self.title(text.clone());
        }
        let item = Item { line, term: without_chapter(&text).to_owned(), text: String::new() };
        self.is_in_section = item.code().is_some();
        if self.is_in_section {
            let above = self.nearest().map(str::to_owned);
            let ticket = self.ticket();
            self.sections.push(Section { ticket, above, item });
        }
        self.headings.push((level, text));
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        if !self.is_in_section {
            return;
        }
        if let Some(section) = self.sections.last_mut() {
            section.item.append(text);
        }
    }

    pub(super) fn doubt(&mut self, line: usize, what: impl Into<String>) {
        self.doubts.push(Doubt { line, what: what.into() });
    }

    /// Takes a table, unless it is empty. Without a heading of its own it gets the nearest one.
    pub(super) fn table(&mut self, ticket: Ticket, mut table: Table) {
        table.rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
        if table.rows.is_empty() {
            return;
        }
        if table.heading.is_none() {
            table.heading = self.nearest().map(str::to_owned);
        }
        self.tables.push((ticket, table));
    }

    /// Takes a list if its items are codes with texts. Gives it back if they are not.
    pub(super) fn list(&mut self, items: Vec<Item>, style: Style) -> Option<Vec<Item>> {
        let Some(listing) = listing(&items, style) else {
            return Some(items);
        };
        self.doubts.extend(listing.doubts);
        let ticket = self.ticket();
        self.table(ticket, Table { rows: listing.rows, ..Table::default() });
        None
    }

    pub(super) fn finish(mut self) -> Page {
        self.finish_sections();
        self.tables.sort_by_key(|(ticket, _)| *ticket);
        self.doubts.sort_by_key(|doubt| doubt.line);
        let tables = self.tables.into_iter().map(|(_, table)| table).collect();
        Page { title: self.title, tables, doubts: self.doubts, ..Page::default() }
    }

    fn finish_sections(&mut self) {
        let sections = std::mem::take(&mut self.sections);
        if sections.len() < FEWEST_SECTIONS || are_chapters(&sections) {
            return;
        }
        for group in sections.chunk_by(|one, other| one.above == other.above) {
            let items: Vec<_> = group.iter().map(|section| section.item.clone()).collect();
            let (Some(first), Some(listing)) = (group.first(), listing(&items, Style::Defined))
            else {
                continue;
            };
            let table =
                Table { heading: first.above.clone(), rows: listing.rows, head: Vec::new() };
            self.tables.push((first.ticket, table));
        }
    }
}

/// The text of `15.5.5. 404 Not Found` without the number of the chapter.
fn without_chapter(heading: &str) -> &str {
    match heading.split_once(' ') {
        Some((chapter, rest)) if is_chapter(chapter) => rest,
        _ => heading,
    }
}

fn is_chapter(word: &str) -> bool {
    let numbers = word.trim_end_matches('.');
    numbers.contains('.') && numbers.split('.').all(is_number)
}

/// `1 Introduction`, `2 Setup`, `3 Use`: they count the chapters.
fn are_chapters(sections: &[Section]) -> bool {
    let numbers = sections.iter().filter_map(|section| section.item.code());
    numbers.zip(1..).all(|(code, chapter)| code.number == chapter.to_string())
}
