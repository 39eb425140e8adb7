//! Where a row of a spec stands in the file.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::line;
use super::memory::Memory;

/// A place in the file, in bytes.
pub(crate) type Span = Range<usize>;

/// The table of a row.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    /// The header of the table, or all of an inline table.
    pub(crate) span: Span,
    pub(crate) is_inline: bool,
    /// The keys of the table itself, in the order of the file.
    pub(crate) keys: Vec<Key>,
    /// Where the row ends, with the tables below it.
    pub(crate) end: usize,
}

/// A key of a row.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) value: Span,
    pub(crate) shape: Shape,
    /// Where the last item of an array ends.
    pub(crate) last_item: Option<usize>,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Plain,
    InlineTable,
    /// `message.en = ".."`
    Dotted,
    /// A table with a header of its own, which no key of the row can follow.
    Below,
}

impl Site {
    pub(crate) fn new(text: &str, table: &Spanned<DeValue<'_>>) -> Self {
        let entries = table.get_ref().as_table();
        let mut keys: Vec<Key> = entries.into_iter().flat_map(|table| keys(text, table)).collect();
        keys.sort_by_key(|key| key.span.start);
        let is_inline = text.get(table.span()).is_some_and(|text| text.starts_with('{'));
        Self { span: table.span(), is_inline, keys, end: end(table) }
    }

    pub(crate) fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The key that says which row it is.
    pub(crate) fn number(&self) -> Option<&Key> {
        ["code", "codes", "mask"].into_iter().find_map(|name| self.key(name))
    }

    /// The last key that another one can follow.
    pub(crate) fn last_key(&self) -> Option<&Key> {
        self.keys.iter().rfind(|key| key.shape != Shape::Below)
    }

    /// What follows the row, or its number, on the line: blanks, a comma and a comment at most.
    pub(crate) fn rest_of_line(&self, text: &str) -> Option<Span> {
        let from = if self.is_inline { self.span.end } else { self.number()?.value.end };
        let rest = from..line::end(text, from);
        let after = text.get(rest.clone())?.trim_start();
        let after = after.strip_prefix(',').unwrap_or(after).trim_start();
        (after.is_empty() || after.starts_with('#')).then_some(rest)
    }

    /// Where the row is remembered, if another row does not stand there.
    pub(crate) fn slot(&self, text: &str) -> Option<Slot> {
        let rest = self.rest_of_line(text)?;
        let comment = text.get(rest.clone())?.trim_end();
        let end = rest.start + comment.len();
        let (start, memory) = Memory::find(comment).unwrap_or((comment.len(), Memory::default()));
        Some(Slot { span: rest.start + start..end, memory })
    }
}

/// The place of a memory.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// The memory, or the end of what is on the line.
    pub(crate) span: Span,
    /// Empty if there is none.
    pub(crate) memory: Memory,
}

fn keys<'t>(text: &'t str, table: &'t DeTable<'_>) -> impl Iterator<Item = Key> + 't {
    table.iter().map(move |(name, value)| {
        let shape = shape(text, name.span(), value);
        let last_item = value.get_ref().as_array().and_then(|items| items.last());
        let last_item = last_item.map(|item| item.span().end);
        let value = match shape {
            Shape::Dotted => start(value)..end(value),
            Shape::Plain | Shape::InlineTable | Shape::Below => value.span(),
        };
        Key { name: name.get_ref().to_string(), span: name.span(), value, shape, last_item }
    })
}

fn shape(text: &str, key: Span, value: &Spanned<DeValue<'_>>) -> Shape {
    let is_header = |value: &Spanned<DeValue<'_>>| {
        let is_table = value.get_ref().is_table();
        is_table && text.get(value.span()).is_some_and(|text| text.starts_with('['))
    };
    match value.get_ref() {
        DeValue::Table(_) if is_header(value) => Shape::Below,
        // The parser gives a table that dotted keys make the place of the key.
        DeValue::Table(_) if value.span().start <= key.start => Shape::Dotted,
        DeValue::Table(_) => Shape::InlineTable,
        DeValue::Array(items) if items.iter().any(is_header) => Shape::Below,
        _ => Shape::Plain,
    }
}

/// Where the first value of a table starts.
fn start(value: &Spanned<DeValue<'_>>) -> usize {
    let table = value.get_ref().as_table();
    let starts = table.into_iter().flat_map(|table| table.values().map(start));
    starts.min().unwrap_or(value.span().start)
}

/// Where a value ends, with the tables below its header.
pub(crate) fn end(value: &Spanned<DeValue<'_>>) -> usize {
    let below = match value.get_ref() {
        DeValue::Table(table) => table.values().map(end).max(),
        DeValue::Array(items) => items.iter().map(end).max(),
        _ => None,
    };
    below.unwrap_or_default().max(value.span().end)
}

/// The value of an integer.
pub(crate) fn integer(value: &DeInteger<'_>) -> Option<i128> {
    i128::from_str_radix(value.as_str(), value.radix()).ok()
}
