//! From the rows of pages to entries, in the order of the pages.

mod checks;
mod symbols;

use std::collections::BTreeMap;

use errcodes_specs::quoted;

use super::cell;
use super::columns::{self, Columns};
use super::exported;
use super::number::Numbers;
use super::text::{clean, stated};
use super::{Document, Entry, Item, Options, Place, Remarks, Section};
use crate::failure::Failure;
use crate::page::{Doubt, Row, Table};

/// Reads all tables with numbers.
///
/// # Errors
///
/// That there is none, or that a column cannot be found.
pub(super) fn read(
    documents: &[Document],
    options: &Options,
    remarks: &mut Remarks,
) -> Result<Vec<Section>, Failure> {
    checks::wanted(documents, &options.columns)?;
    let mut sections = Vec::new();
    for (at, document) in documents.iter().enumerate() {
        let mut reading = Tables { at, document, options, has_codes: false, ambiguous: None };
        for table in &document.page.tables {
            reading.table(table, &mut sections, remarks)?;
        }
        // A header may only be there for others, to which it is known.
        if !reading.has_codes && (documents.len() == 1 || document.page.notes.is_empty()) {
            return Err(reading.ambiguous.unwrap_or_else(|| checks::no_codes(document)));
        }
        add_doubts(at, &document.page.doubts, &mut sections, remarks);
        for note in &document.page.notes {
            remarks.left_out(Place { document: at, line: note.line }, clean(&note.what));
        }
    }
    Ok(sections)
}

/// Reads the tables of a page.
struct Tables<'d> {
    at: usize,
    document: &'d Document,
    options: &'d Options,
    has_codes: bool,
    /// That two columns of a table may be the codes.
    ambiguous: Option<Failure>,
}

impl Tables<'_> {
    fn table(
        &mut self,
        table: &Table,
        sections: &mut Vec<Section>,
        remarks: &mut Remarks,
    ) -> Result<(), Failure> {
        if let Some(table) = exported::Table::find(table, self.options, &self.document.path)? {
            self.has_codes = true;
            table.read(self.at, sections, remarks);
            return Ok(());
        }
        let is_exported = self.document.page.exported.is_some();
        let columns = if is_exported {
            Ok(Some(Columns::of_export()))
        } else {
            columns::find(table, &self.options.columns, &self.document.path)
        };
        match columns {
            Ok(Some(columns)) => {
                self.has_codes = true;
                Reader { at: self.at, table, columns, is_exported, remarks }.read(sections);
            }
            Ok(None) => skip(self.at, table, remarks),
            Err(two) if two.is_headed => return Err(two.failure),
            // If the page has codes in other tables, this one rather has none.
            Err(two) => {
                let line = table.rows.first().map_or(1, |row| row.line);
                remarks.doubt(Place { document: self.at, line }, format!("left out: {}", two.what));
                self.ambiguous.get_or_insert(two.failure);
            }
        }
        Ok(())
    }
}

fn skip(document: usize, table: &Table, remarks: &mut Remarks) {
    let Some(first) = table.rows.first() else {
        return;
    };
    let place = Place { document, line: first.line };
    remarks.left_out(place, "a table without numbers is skipped".into());
}

/// Reads a table.
struct Reader<'t> {
    at: usize,
    table: &'t Table,
    columns: Columns,
    /// Whether the cells are as they are to be in the spec.
    is_exported: bool,
    remarks: &'t mut Remarks,
}

impl Reader<'_> {
    fn read(mut self, sections: &mut Vec<Section>) {
        self.mention_unused();
        let heading = if self.is_exported { exported::heading } else { stated };
        continue_section(sections, self.table.heading.as_deref().and_then(heading));
        if let Some(row) = self.row_in_head() {
            let comment = self.remarks.doubt(
                Place { document: self.at, line: row.line },
                "the first row stands where headings do".into(),
            );
            self.row(&row, vec![comment], sections);
        }
        for row in &self.table.rows {
            self.row(row, Vec::new(), sections);
        }
    }

    fn text(&self, cell: &str) -> Option<String> {
        if self.is_exported { exported::text(cell) } else { stated(cell) }
    }

    fn mention_unused(&mut self) {
        let line = self.table.rows.first().map_or(1, |row| row.line);
        for at in &self.columns.unused {
            let what = format!("the column {} is not used", columns::name(self.table, *at));
            self.remarks.left_out(Place { document: self.at, line }, what);
        }
    }

    /// The head, if it has a number where the codes are: Markdown has no table without a head.
    fn row_in_head(&self) -> Option<Row> {
        let code = self.table.head.get(self.columns.code)?;
        cell::pure(code, self.columns.spelling)?;
        let line = self.table.rows.first().map_or(1, |row| row.line.saturating_sub(1).max(1));
        Some(Row { line, cells: self.table.head.clone() })
    }

    fn row(&mut self, row: &Row, comments: Vec<String>, sections: &mut Vec<Section>) {
        let cell = |at: Option<usize>| row.cells.get(at?).and_then(|cell| self.text(cell));
        let place = Place { document: self.at, line: row.line };
        let code = row.cells.get(self.columns.code).map(String::as_str).unwrap_or_default();
        let Some(reading) = cell::read(code, self.columns.spelling) else {
            if let Some(item) = self.without_number(row, sections) {
                push(sections, item);
            }
            return;
        };
        if let Some(group) = cell(self.columns.group) {
            continue_section(sections, Some(group));
        }
        let mut entry = Entry {
            message: cell(self.columns.message),
            cause: cell(self.columns.cause),
            advice: cell(self.columns.advice),
            comments,
            is_exported: self.is_exported,
            ..Entry::new(place)
        };
        entry.add_symbols(cell(self.columns.symbol), self.remarks);
        entry.add_reading(&reading);
        for entry in self.spread(entry, reading.numbers) {
            push(sections, Item::Entry(Box::new(entry)));
        }
    }

    /// One entry for each of several numbers.
    fn spread(&mut self, mut entry: Entry, numbers: Numbers) -> Vec<Entry> {
        let numbers = match numbers {
            Numbers::One(number) => vec![(number, None)],
            Numbers::Range(first, last) => vec![(first, Some(last))],
            Numbers::Several(numbers) => {
                let what = format!("{} numbers share a row", numbers.len());
                entry.comments.push(self.remarks.doubt(entry.place, what));
                numbers.into_iter().map(|number| (number, None)).collect()
            }
        };
        numbers.into_iter().map(|(first, last)| Entry { first, last, ..entry.clone() }).collect()
    }

    /// What becomes of a row that has no number: nothing of an empty one, a section of a heading, and a doubt of every
    /// other.
    fn without_number(&mut self, row: &Row, sections: &mut Vec<Section>) -> Option<Item> {
        let texts: Vec<String> = row.cells.iter().filter_map(|cell| stated(cell)).collect();
        let first = texts.first()?;
        if row.cells.iter().map(|cell| clean(cell)).eq(self
            .table
            .head
            .iter()
            .map(|cell| clean(cell)))
        {
            return None;
        }
        let is_heading = texts.iter().all(|text| text == first)
            && row.cells.len() > 1
            && row.cells.first().is_some_and(|cell| stated(cell).is_some());
        if is_heading {
            continue_section(sections, Some(first.clone()));
            return None;
        }
        let what = format!("no number in the row {}", quoted(&texts.join(" | ")));
        let place = Place { document: self.at, line: row.line };
        Some(Item::Comment(self.remarks.doubt(place, what)))
    }
}

fn push(sections: &mut [Section], item: Item) {
    if let Some(section) = sections.last_mut() {
        section.items.push(item);
    }
}

/// Goes on with the last section if it has that heading, else starts one.
fn continue_section(sections: &mut Vec<Section>, heading: Option<String>) {
    let is_open = |last: &&mut Section| {
        (last.heading == heading || last.items.is_empty()) && last.id.is_empty()
    };
    let last = sections.last_mut().filter(is_open);
    match last {
        Some(last) => last.heading = heading,
        None => sections.push(Section { id: String::new(), heading, items: Vec::new() }),
    }
}

/// Tells what a reader was not sure of, at the last row in front of it or in front of all.
fn add_doubts(document: usize, doubts: &[Doubt], sections: &mut [Section], remarks: &mut Remarks) {
    let mut before = Vec::new();
    let mut entries: BTreeMap<usize, &mut Entry> = super::entries_mut(sections)
        .filter(|entry| entry.place.document == document)
        .map(|entry| (entry.place.line, entry))
        .collect();
    for doubt in doubts {
        let comment = remarks.doubt(Place { document, line: doubt.line }, clean(&doubt.what));
        match entries.range_mut(..=doubt.line).next_back() {
            Some((_, entry)) => entry.comments.push(comment),
            None => before.push(Item::Comment(comment)),
        }
    }
    if let Some(first) = sections.first_mut() {
        first.items.splice(..0, before);
    }
}
