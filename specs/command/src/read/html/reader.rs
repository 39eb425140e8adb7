//! Tags and texts to headings, paragraphs, lists and tables.

use html5ever::tokenizer::Tag;

use crate::read::builder::Builder;
use crate::read::listing::Style;
use crate::read::plain::plain;

use super::grid::Cell;
use super::hidden::{End, Hidden};
use super::lists::Lists;
use super::tables::{OpenTable, Place};
use super::tags::{attribute, heading_level, is_inline};

#[derive(Debug)]
pub(super) struct Reader {
    builder: Builder,
    hidden: Option<Hidden>,
    /// Those that are open, each in a cell of the one before.
    tables: Vec<OpenTable>,
    lists: Lists,
    block: Block,
    /// The text of the block.
    text: String,
}

/// What text outside of tables and lists belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Block {
    Paragraph,
    Title,
    Heading { level: u8, line: usize },
}

impl Reader {
    pub(super) fn new(builder: Builder) -> Self {
        let (lists, text) = (Lists::default(), String::new());
        Self { builder, hidden: None, tables: Vec::new(), lists, block: Block::Paragraph, text }
    }

    pub(super) fn text(&mut self, text: &str) {
        if self.hidden.is_some() {
            return;
        }
        match self.tables.last_mut() {
            Some(table) if self.block != Block::Title => table.text(text),
            _ if self.block == Block::Paragraph && self.lists.text(text) => {}
            _ => self.text.push_str(text),
        }
    }

    pub(super) fn start(&mut self, tag: &Tag, line: usize) {
        let goes_on = self.hidden.as_mut().map(|hidden| hidden.goes_on_after_start(&tag.name));
        if goes_on == Some(true) {
            return;
        }
        self.hidden = Hidden::new(tag);
        if !is_inline(&tag.name) {
            self.text(" ");
        }
        if self.hidden.is_none() {
            self.start_seen(tag, line);
        }
    }

    fn start_seen(&mut self, tag: &Tag, line: usize) {
        match &*tag.name {
            "title" => self.start_block(Block::Title),
            "table" => self.start_table(),
            _ if self.is_in_table() => self.start_in_table(tag, line),
            "ul" | "ol" | "menu" => self.start_list(Style::Running),
            "dl" => self.start_list(Style::Defined),
            "li" | "dt" => self.lists.start_item(line),
            "dd" => self.lists.start_definition(),
            name => match heading_level(name) {
                Some(level) => self.start_block(Block::Heading { level, line }),
                None if is_paragraph(name) => self.end_block(),
                None => {}
            },
        }
    }

    fn is_in_table(&self) -> bool {
        !self.tables.is_empty()
    }

    fn start_block(&mut self, block: Block) {
        self.end_block();
        self.block = block;
    }

    fn end_block(&mut self) {
        if self.text.is_empty() {
            self.block = Block::Paragraph;
            return;
        }
        let text = plain(&std::mem::take(&mut self.text));
        match std::mem::replace(&mut self.block, Block::Paragraph) {
            Block::Paragraph => self.builder.paragraph(&text),
            Block::Title => self.builder.title(text),
            Block::Heading { level, line } => self.builder.heading(level, line, text),
        }
    }

    fn start_list(&mut self, style: Style) {
        self.end_block();
        self.lists.start(style);
    }

    fn start_table(&mut self) {
        self.end_block();
        let heading = match self.tables.last() {
            Some(outer) => outer.nearest(),
            None => self.builder.nearest().map(str::to_owned),
        };
        self.tables.push(OpenTable::new(self.builder.ticket(), heading));
    }

    fn start_in_table(&mut self, tag: &Tag, line: usize) {
        let Some(table) = self.tables.last_mut() else { return };
        match &*tag.name {
            "caption" => table.place = Place::Caption,
            "thead" => table.start_section(true),
            "tbody" | "tfoot" => table.start_section(false),
            "tr" => table.start_row(line),
            "td" | "th" => table.start_cell(line, cell(tag)),
            name if heading_level(name).is_some() => table.start_heading(),
            _ => {}
        }
    }

    pub(super) fn end(&mut self, name: &str) {
        match self.hidden.as_mut().map(|hidden| hidden.end(name)) {
            Some(End::Later) => return,
            Some(End::Here) => {
                self.hidden = None;
                return;
            }
            Some(End::Before) => self.hidden = None,
            None => {}
        }
        self.end_seen(name);
        if !is_inline(name) {
            self.text(" ");
        }
    }

    fn end_seen(&mut self, name: &str) {
        match name {
            "title" => self.end_block(),
            _ if self.is_in_table() => self.end_in_table(name),
            "ul" | "ol" | "menu" | "dl" => self.lists.end(&mut self.builder),
            "li" | "dt" | "dd" => self.lists.end_item(),
            name if heading_level(name).is_some() || is_paragraph(name) => self.end_block(),
            _ => {}
        }
    }

    fn end_in_table(&mut self, name: &str) {
        let Some(table) = self.tables.last_mut() else { return };
        match name {
            "table" => self.end_table(),
            "td" | "th" | "tr" | "caption" => table.place = Place::Nowhere,
            "thead" | "tbody" | "tfoot" => table.start_section(false),
            name if heading_level(name).is_some() => table.end_heading(),
            _ => {}
        }
    }

    fn end_table(&mut self) {
        let Some(table) = self.tables.pop() else { return };
        let ticket = table.ticket;
        for table in table.tables() {
            self.builder.table(ticket, table);
        }
    }

    pub(super) fn finish(mut self) -> Builder {
        while self.is_in_table() {
            self.end_table();
        }
        self.end_block();
        self.lists.end_all(&mut self.builder);
        self.builder
    }
}

fn cell(tag: &Tag) -> Cell {
    let span = |name| attribute(tag, name).and_then(|value| value.trim().parse().ok()).unwrap_or(1);
    let (columns, rows) = (span("colspan"), span("rowspan"));
    Cell { text: String::new(), columns, rows, is_head: &*tag.name == "th" }
}

/// Elements at whose start and end a paragraph ends.
fn is_paragraph(name: &str) -> bool {
    matches!(
        name,
        "p" | "div" | "section" | "article" | "main" | "header" | "footer" | "body" | "head" | "hr"
    )
}
