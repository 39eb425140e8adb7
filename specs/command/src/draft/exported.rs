//! What `export` wrote: no column has to be found, and names, texts and classes are as they are.

mod settle;
#[cfg(test)]
mod tests;

use errcodes_specs::{Effect, Kind, Retry, SourceFile, quoted, read, shows_something};
use heck::ToUpperCamelCase;

pub(super) use self::settle::settle;
use super::cell;
use super::number::{Number, Numbers, Spelling};
use super::text::{clean, stated};
use super::{Class, Document, Entry, Item, Options, Place, Remarks, Section, write};
use crate::exported::{AFTER, BEFORE, are_headings, language as language_of};
use crate::failure::Failure;
use crate::page::{self, Row};

/// A text, in which only line breaks and other controls have to go.
pub(super) fn text(cell: &str) -> Option<String> {
    let text = if cell.contains(char::is_control) { clean(cell) } else { cell.trim().to_owned() };
    (!text.is_empty()).then_some(text)
}

/// A heading: as it is, unless the format refuses it.
pub(super) fn heading(text: &str) -> Option<String> {
    let heading = self::text(text).filter(|heading| {
        let title = write::string(heading);
        is_sound(&format!("[[group]]\nid = \"x\"\ntitle = {title}\n[[group.code]]\n"))
    });
    heading.or_else(|| stated(text))
}

/// The language of the first table that `export` wrote, if there is one.
pub(super) fn language(documents: &[Document], options: &Options) -> Option<String> {
    let mut tables = documents.iter().flat_map(|document| &document.page.tables);
    let table = tables.find_map(|table| Table::find(table, options, "").ok()?);
    table.map(|table| table.language.to_owned())
}

/// A table of codes with all facts about them.
pub(super) struct Table<'t> {
    page: &'t page::Table,
    /// Where the messages stand.
    message: usize,
    language: &'t str,
}

impl<'t> Table<'t> {
    /// The table, if `export` wrote it and nobody chose columns of it.
    ///
    /// # Errors
    ///
    /// That it has no messages in the language that somebody chose.
    pub(super) fn find(
        table: &'t page::Table,
        options: &Options,
        path: &str,
    ) -> Result<Option<Self>, Failure> {
        let headings = || table.head.iter().map(String::as_str);
        if !are_headings(&headings()) || !options.columns.columns.is_empty() {
            return Ok(None);
        }
        let messages = headings().enumerate();
        let messages = messages.filter_map(|(at, heading)| Some((at, language_of(heading)?)));
        let messages: Vec<_> = messages.filter(|(_, lang)| is_language(lang)).collect();
        let is_chosen = |lang: &str| {
            options.lang.as_ref().is_none_or(|chosen| chosen.eq_ignore_ascii_case(lang))
        };
        match (messages.iter().find(|(_, lang)| is_chosen(lang)), &options.lang) {
            (Some((message, language)), _) => {
                Ok(Some(Self { page: table, message: *message, language }))
            }
            (None, None) => Ok(None),
            (None, Some(lang)) => Err(no_language(lang, &messages, path)),
        }
    }

    /// Reads the rows into the sections of their groups.
    pub(super) fn read(&self, document: usize, sections: &mut Vec<Section>, remarks: &mut Remarks) {
        self.mention_unused(document, remarks);
        for row in &self.page.rows {
            let place = Place { document, line: row.line };
            let section = section(sections, self.cell(row, "group"));
            let item = self.item(row, place, remarks);
            if let Some(section) = sections.get_mut(section) {
                section.items.extend(item);
            }
        }
    }

    fn mention_unused(&self, document: usize, remarks: &mut Remarks) {
        let line = self.page.rows.first().map_or(1, |row| row.line);
        for (at, heading) in self.page.head.iter().enumerate() {
            let is_known = BEFORE.iter().chain(&AFTER).any(|known| known == heading);
            if !is_known && at != self.message {
                let what = format!("the column {} is not used", quoted(heading));
                remarks.left_out(Place { document, line }, what);
            }
        }
    }

    fn cell<'r>(&self, row: &'r Row, heading: &str) -> &'r str {
        let at = self.page.head.iter().position(|known| known == heading);
        at.and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim())
    }

    fn item(&self, row: &Row, place: Place, remarks: &mut Remarks) -> Option<Item> {
        if row.cells.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        let (first, last) = match cell::pure(self.cell(row, "code"), Spelling::Usual) {
            Some(Numbers::One(number)) => (number, None),
            Some(Numbers::Range(first, last)) => (first, Some(last)),
            Some(Numbers::Several(_)) | None => return Some(not_taken(row, place, remarks)),
        };
        Some(Item::Entry(Box::new(self.entry(row, (first, last), place, remarks))))
    }

    fn entry(
        &self,
        row: &Row,
        (first, last): (Number, Option<Number>),
        place: Place,
        remarks: &mut Remarks,
    ) -> Entry {
        let words = |heading| self.cell(row, heading).split_whitespace().map(clean).collect();
        let delay = self.cell(row, "retry_after_ms");
        let mut entry = Entry {
            first,
            last,
            symbol: text(self.cell(row, "symbol")),
            aliases: words("aliases"),
            variant: text(self.cell(row, "variant")),
            message: row.cells.get(self.message).and_then(|cell| text(cell)),
            delay: delay.parse().ok().map(spelled),
            tags: words("tags"),
            url: text(self.cell(row, "url")),
            is_exported: true,
            ..Entry::new(place)
        };
        if entry.delay.is_none() && !delay.is_empty() {
            entry.add_doubt(format!("the delay {} is no number", quoted(delay)), remarks);
        }
        let class = self.class(row, &mut entry, remarks);
        entry.class = Some(class);
        entry
    }

    fn class(&self, row: &Row, entry: &mut Entry, remarks: &mut Remarks) -> Class {
        let mut doubt = |what: &str, word: &str| {
            if !word.is_empty() {
                entry.add_doubt(format!("{what} {} is unknown", quoted(word)), remarks);
            }
        };
        let [kind, retry, effect] =
            ["kind", "retry", "effect"].map(|heading| self.cell(row, heading));
        Class {
            kind: find(Kind::ALL, Kind::name, kind).unwrap_or_else(|| {
                doubt("kind", kind);
                Kind::Unknown
            }),
            retry: find(Retry::ALL, Retry::name, retry).unwrap_or_else(|| {
                doubt("retry class", retry);
                Retry::Unspecified
            }),
            effect: find(Effect::ALL, Effect::name, effect).unwrap_or_else(|| {
                doubt("effect", effect);
                Effect::Unspecified
            }),
        }
    }
}

fn find<W: Copy>(all: &[W], name: fn(W) -> &'static str, word: &str) -> Option<W> {
    all.iter().copied().find(|known| name(*known) == word)
}

impl Entry {
    fn add_doubt(&mut self, what: String, remarks: &mut Remarks) {
        self.comments.push(remarks.doubt(self.place, what));
    }
}

/// A delay in milliseconds, as a spec writes it.
fn spelled(delay: u32) -> String {
    if delay.is_multiple_of(1000) { format!("{}s", delay / 1000) } else { format!("{delay}ms") }
}

/// A row without a number: also one of a range that is no row of numbers.
fn not_taken(row: &Row, place: Place, remarks: &mut Remarks) -> Item {
    let texts = row.cells.iter().filter_map(|cell| text(cell)).collect::<Vec<_>>().join(" | ");
    Item::Comment(remarks.doubt(place, format!("no number in the row {}", quoted(&texts))))
}

fn no_language(lang: &str, messages: &[(usize, &str)], path: &str) -> Failure {
    let known: Vec<String> = messages.iter().map(|(_, lang)| quoted(lang)).collect();
    Failure::usage(format!("the table has no messages in {}", quoted(lang)))
        .at(path)
        .help(format!("languages of its messages: {}", known.join(", ")))
}

/// The section of a group, which is added if it is not there yet.
fn section(sections: &mut Vec<Section>, group: &str) -> usize {
    let is_text = |group: &String| group.contains(char::is_alphanumeric) && shows_something(group);
    let group = Some(clean(group)).filter(is_text).unwrap_or_default();
    let is_it = |section: &Section| {
        let heading = section.heading.as_deref();
        if group.is_empty() {
            section.id.is_empty() && heading.is_none()
        } else {
            section.id == group || heading == Some(&group)
        }
    };
    if let Some(known) = sections.iter().position(is_it) {
        return known;
    }
    let (id, heading) = if group.is_empty() || is_id(&group, sections) {
        (group, None)
    } else {
        (String::new(), Some(group))
    };
    sections.push(Section { id, heading, items: Vec::new() });
    sections.len() - 1
}

/// Whether a group can have an id beside those that others have.
fn is_id(id: &str, sections: &[Section]) -> bool {
    let is_taken =
        sections.iter().any(|other| other.id.to_upper_camel_case() == id.to_upper_camel_case());
    !is_taken && is_sound(&format!("[[group]]\nid = {}\n[[group.code]]\n", write::string(id)))
}

fn is_language(lang: &str) -> bool {
    is_sound(&format!("[sdk]\nlang = {}\n[[code]]\n", write::string(lang)))
}

/// Whether the format accepts a spec whose last table is that of a code.
fn is_sound(start: &str) -> bool {
    let text = format!(
        "{start}code = 1\nvariant = \"X\"\nmessage = \"x\"\nkind = \"unknown\"\nretry = \"never\"\n"
    );
    read(&SourceFile::new("draft", "draft", text)).1.is_empty()
}
