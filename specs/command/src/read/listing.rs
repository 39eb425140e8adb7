//! Lists of codes: items, definitions, and headings with their texts.

use crate::page::{Doubt, Row};

use super::entry::{Entry, entry, is_constant};

/// An item of a list, or a term with its definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) line: usize,
    /// An item without a definition is a term alone.
    pub(super) term: String,
    pub(super) text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Items of running text: `3 apples` is none, unless all items are like that.
    Running,
    /// Terms with definitions: `404 Not Found` is a term.
    Defined,
}

/// The rows of a list.
#[derive(Debug)]
pub(super) struct Listing {
    pub(super) rows: Vec<Row>,
    pub(super) doubts: Vec<Doubt>,
}

impl Item {
    pub(super) fn append(&mut self, text: &str) {
        if !self.text.is_empty() && !text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(text);
    }

    /// The code that the item is about: the number stands in the term, or at the start of the definition.
    pub(super) fn code(&self) -> Option<Entry> {
        match entry(&self.term) {
            Some(entry) if self.text.is_empty() => Some(entry),
            Some(entry) => Some(self.defined(entry)),
            None => self.named(),
        }
    }

    /// `404 Not Found` with a definition: the rest of the term is the name.
    fn defined(&self, entry: Entry) -> Entry {
        let rest = Some(entry.text).filter(|text| !text.is_empty());
        Entry { name: entry.name.or(rest), text: self.text.clone(), ..entry }
    }

    /// `ERR_X` with the definition `7: text`.
    fn named(&self) -> Option<Entry> {
        let code = entry(&self.text).filter(|code| code.name.is_none())?;
        // A `Timeout` of `30 seconds` is no code.
        if !code.is_marked && !is_constant(&self.term) {
            return None;
        }
        Some(Entry { name: Some(self.term.clone()), ..code })
    }
}

/// The rows of a list in which most items are codes.
pub(super) fn listing(items: &[Item], style: Style) -> Option<Listing> {
    let codes: Vec<_> = items.iter().map(Item::code).collect();
    if !are_codes(&codes, style) {
        return None;
    }
    let is_named = codes.iter().flatten().any(|code| code.name.is_some());
    let mut listing = Listing { rows: Vec::new(), doubts: Vec::new() };
    for (item, code) in items.iter().zip(codes) {
        match code {
            Some(code) => listing.rows.push(row(item.line, code, is_named)),
            None => listing.doubts.push(no_code(item)),
        }
    }
    Some(listing)
}

fn are_codes(codes: &[Option<Entry>], style: Style) -> bool {
    let found = codes.iter().flatten().count();
    let marked = codes.iter().flatten().filter(|code| code.is_marked).count();
    let enough = match style {
        Style::Running if found == codes.len() && found > 2 => found,
        Style::Running => marked,
        Style::Defined => found,
    };
    enough > 0 && enough * 2 >= codes.len()
}

fn row(line: usize, code: Entry, is_named: bool) -> Row {
    let name = is_named.then(|| code.name.unwrap_or_default());
    Row { line, cells: [code.number].into_iter().chain(name).chain([code.text]).collect() }
}

fn no_code(item: &Item) -> Doubt {
    Doubt { line: item.line, what: "an item of a list of codes has no number".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Item, Style, listing};

    fn items(texts: &[(&str, &str)]) -> Vec<Item> {
        let texts = texts.iter().zip(1..);
        texts
            .map(|((term, text), line)| Item { line, term: (*term).into(), text: (*text).into() })
            .collect()
    }

    fn cells(texts: &[(&str, &str)], style: Style) -> Option<Vec<Vec<String>>> {
        listing(&items(texts), style)
            .map(|found| found.rows.into_iter().map(|row| row.cells).collect())
    }

    #[test]
    fn prose_is_no_list_of_codes() {
        assert_eq!(cells(&[("3 apples", ""), ("a pear", "")], Style::Running), None);
        assert_eq!(cells(&[], Style::Running), None);
    }

    #[test]
    fn items_without_a_number_are_doubts() {
        let found =
            listing(&items(&[("1: a", ""), ("2: b", ""), ("other", "")]), Style::Running).unwrap();
        assert_eq!(found.rows.len(), 2);
        assert_eq!(found.doubts[0].line, 3);
    }

    #[test]
    fn definitions_have_a_column_for_the_name_if_one_has_a_name() {
        let found = cells(&[("1", "a"), ("2 B", "b"), ("ERR_C", "3: c")], Style::Defined).unwrap();
        assert_eq!(found, [["1", "", "a"], ["2", "B", "b"], ["3", "ERR_C", "c"]]);
        assert_eq!(cells(&[("1", "a")], Style::Defined).unwrap(), [["1", "a"]]);
    }
}
