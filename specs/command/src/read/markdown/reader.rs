//! The blocks of Markdown to headings, paragraphs, lists and tables.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::page::{Page, Table};
use crate::read::builder::{Builder, Ticket};
use crate::read::html;
use crate::read::lines::Lines;
use crate::read::listing::{Item, Style};
use crate::read::plain::plain;

use super::embedded;
use super::inline::{inline, push};
use super::pipes::{Line, Pipes, tables};

pub(super) struct Reader<'text> {
    text: &'text str,
    lines: Lines,
    builder: Builder,
    /// What has been read as HTML already.
    html: Range<usize>,
    /// The lists that are open, with the items that have ended.
    lists: Vec<Vec<Item>>,
    /// What is open and collects text.
    open: Vec<Open>,
    /// The last table, as long as nothing follows it: the rows of the next paragraph may belong to it.
    table: Option<(Ticket, Pipes)>,
}

struct Open {
    line: usize,
    text: String,
}

/// Texts of lists within items of lists that are no codes go to the item above, up to this depth.
const DEEPEST: usize = 16;

impl<'text> Reader<'text> {
    pub(super) fn new(text: &'text str) -> Self {
        let (lines, builder) = (Lines::new(text), Builder::default());
        Self { text, lines, builder, html: 0..0, lists: Vec::new(), open: Vec::new(), table: None }
    }

    pub(super) fn event(&mut self, event: Event<'_>, place: &Range<usize>) {
        if self.html.contains(&place.start) {
            return;
        }
        match event {
            Event::Start(tag) => self.start(&tag, place),
            Event::End(tag) => self.end(tag),
            Event::Rule => self.finish_table(),
            other => {
                if let Some(open) = self.open.last_mut() {
                    push(&other, &mut open.text);
                }
            }
        }
    }

    fn start(&mut self, tag: &Tag<'_>, place: &Range<usize>) {
        if !matches!(tag, Tag::Paragraph) && is_block(tag) {
            self.finish_table();
        }
        match tag {
            Tag::Paragraph => self.paragraph(place),
            Tag::HtmlBlock => self.html(place),
            Tag::List(_) => self.lists.push(Vec::new()),
            Tag::Heading { .. } | Tag::Item | Tag::MetadataBlock(_) | Tag::CodeBlock(_) => {
                let line = self.lines.at(place.start);
                self.open.push(Open { line, text: String::new() });
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.space(),
            TagEnd::List(_) => self.end_list(),
            TagEnd::Heading(_) | TagEnd::Item | TagEnd::MetadataBlock(_) | TagEnd::CodeBlock => {
                if let Some(open) = self.open.pop() {
                    self.end_open(tag, &open);
                }
            }
            _ => {}
        }
    }

    fn end_open(&mut self, tag: TagEnd, open: &Open) {
        match tag {
            TagEnd::Heading(level) => {
                self.builder.heading(level as u8, open.line, plain(&open.text));
            }
            TagEnd::Item => {
                let item = Item { line: open.line, term: plain(&open.text), text: String::new() };
                if let Some(list) = self.lists.last_mut() {
                    list.push(item);
                }
            }
            TagEnd::MetadataBlock(_) => self.builder.title(title(&open.text)),
            _ => {}
        }
    }

    fn space(&mut self) {
        if let Some(open) = self.open.last_mut() {
            open.text.push(' ');
        }
    }

    fn end_list(&mut self) {
        let items = self.lists.pop().unwrap_or_default();
        let others = self.builder.list(items, Style::Running).unwrap_or_default();
        for item in others.iter().filter(|_| self.lists.len() < DEEPEST) {
            match self.open.last_mut() {
                Some(open) => open.text.extend([" ", &item.term]),
                None => self.builder.paragraph(&item.term),
            }
        }
    }

    fn html(&mut self, block: &Range<usize>) {
        self.html = embedded::whole(self.text, block);
        let html = self.text.get(self.html.clone()).unwrap_or_default();
        let builder = std::mem::take(&mut self.builder);
        self.builder = html::read_part(html, self.lines.at(block.start), builder);
    }

    fn paragraph(&mut self, place: &Range<usize>) {
        let text = self.text.get(place.clone()).unwrap_or_default();
        let lines = text.lines().zip(self.lines.at(place.start)..);
        let lines: Vec<_> =
            lines.map(|(text, number)| Line { number, text: unquoted(text) }).collect();
        let tables = tables(&lines, self.table.is_some());
        if tables.is_empty() {
            self.finish_table();
            self.text(&lines);
        }
        for pipes in tables {
            self.pipes(pipes);
        }
    }

    /// A table without a head just after another one, with a blank line between, is the rest of it.
    fn pipes(&mut self, pipes: Pipes) {
        match &mut self.table {
            Some((_, above)) if goes_on(above, &pipes) => {
                above.table.rows.extend(pipes.table.rows);
                above.doubts.extend(pipes.doubts);
            }
            _ => {
                self.finish_table();
                self.table = Some((self.builder.ticket(), pipes));
            }
        }
    }

    fn finish_table(&mut self) {
        let Some((ticket, Pipes { table, doubts, .. })) = self.table.take() else { return };
        for doubt in doubts {
            self.builder.doubt(doubt.line, doubt.what);
        }
        self.builder.table(ticket, table);
    }

    /// A paragraph without a table. Codes on lines of their own are a list.
    fn text(&mut self, lines: &[Line<'_>]) {
        if !self.open.is_empty() {
            return;
        }
        let items = lines.iter().map(|line| {
            let term = inline(line.text.trim_end_matches('\\'));
            Item { line: line.number, term, text: String::new() }
        });
        let items: Vec<_> = items.collect();
        let is_list = items.len() > 1 && items.iter().all(|item| item.code().is_some());
        let others = if is_list { self.builder.list(items, Style::Running) } else { Some(items) };
        for item in others.unwrap_or_default() {
            self.builder.paragraph(&item.term);
        }
    }

    pub(super) fn finish(mut self) -> Page {
        self.finish_table();
        self.builder.finish()
    }
}

fn is_block(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Heading { .. }
            | Tag::List(_)
            | Tag::HtmlBlock
            | Tag::CodeBlock(_)
            | Tag::BlockQuote(_)
    )
}

fn goes_on(above: &Pipes, below: &Pipes) -> bool {
    let width = |table: &Table| table.rows.first().map_or(0, |row| row.cells.len());
    !below.has_delimiter
        && below.table.head.is_empty()
        && width(&above.table) == width(&below.table)
}

/// A line of a quotation without its mark.
fn unquoted(line: &str) -> &str {
    line.trim_start_matches(['>', ' ', '\t'])
}

/// The title in the metadata at the start of a page.
fn title(metadata: &str) -> String {
    let title = metadata.lines().find_map(|line| line.strip_prefix("title:"));
    plain(title.unwrap_or_default().trim().trim_matches(['"', '\'']))
}
