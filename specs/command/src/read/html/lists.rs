//! Open lists of a page: `ul`, `ol` and `dl`.

use crate::read::builder::Builder;
use crate::read::listing::{Item, Style};
use crate::read::plain::plain;

/// Texts of lists within items of lists that are no codes go to the item above, up to this depth.
const DEEPEST: usize = 16;

#[derive(Debug, Default)]
pub(super) struct Lists {
    open: Vec<List>,
}

#[derive(Debug)]
struct List {
    style: Style,
    items: Vec<Item>,
    part: Part,
}

/// Where in an item text goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Nowhere,
    Term,
    Text,
}

impl Lists {
    pub(super) fn start(&mut self, style: Style) {
        self.open.push(List { style, items: Vec::new(), part: Part::Nowhere });
    }

    pub(super) fn start_item(&mut self, line: usize) {
        if let Some(list) = self.open.last_mut() {
            list.items.push(Item { line, ..Item::default() });
            list.part = Part::Term;
        }
    }

    /// Further definitions of a term go on in the first one.
    pub(super) fn start_definition(&mut self) {
        if let Some(list) = self.open.last_mut() {
            list.part = Part::Text;
            self.text(" ");
        }
    }

    /// Whether the text belongs to a list.
    pub(super) fn text(&mut self, text: &str) -> bool {
        let Some(list) = self.open.last_mut() else { return false };
        let Some(item) = list.items.last_mut() else { return true };
        match list.part {
            Part::Nowhere => {}
            Part::Term => item.term.push_str(text),
            Part::Text => item.text.push_str(text),
        }
        true
    }

    pub(super) fn end_item(&mut self) {
        if let Some(list) = self.open.last_mut() {
            list.part = Part::Nowhere;
        }
    }

    pub(super) fn end(&mut self, builder: &mut Builder) {
        let Some(mut list) = self.open.pop() else { return };
        for item in &mut list.items {
            item.term = plain(&item.term);
            item.text = plain(&item.text);
        }
        // The definition of a name may be a list of one number with its text.
        let is_part = list.items.len() == 1 && !self.open.is_empty();
        let others = if is_part { Some(list.items) } else { builder.list(list.items, list.style) };
        let others = others.unwrap_or_default();
        if self.open.len() < DEEPEST {
            for item in &others {
                self.append(item, builder);
            }
        }
    }

    fn append(&mut self, item: &Item, builder: &mut Builder) {
        for text in [&item.term, &item.text] {
            if !self.text(&format!(" {text} ")) {
                builder.paragraph(text);
            }
        }
    }

    pub(super) fn end_all(&mut self, builder: &mut Builder) {
        while !self.open.is_empty() {
            self.end(builder);
        }
    }
}
