//! The text of a spec file, and where its groups and rows stand.
//!
//! Edits are cuts in the text at places that the parser knows. A library that prints a whole file anew from a tree
//! would be simpler to call, but `toml_edit` turns the line breaks of Windows into others, and refuses codes beyond
//! `i64`.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::site::{Site, Span, end, integer};

/// A spec file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub(crate) text: String,
    /// In the order of the file, as in the catalog.
    pub(crate) codes: Vec<Site>,
    /// Likewise.
    pub(crate) ranges: Vec<Site>,
    /// The overrides of codes, with the numbers as they are written.
    pub(crate) overrides: Vec<(i128, Site)>,
    pub(crate) groups: Vec<Group>,
    /// The array of codes without a group, and that of ranges, if they are inline.
    pub(crate) arrays: Arrays,
    pub(crate) strip_prefix: Vec<String>,
    /// The spec that it starts from.
    pub(crate) extends: Option<String>,
}

/// A group in the file.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) id: String,
    /// The header of its table, or all of an inline table.
    pub(crate) span: Span,
    pub(crate) base: Option<i128>,
    pub(crate) kind: Option<String>,
    /// The class, or nothing where there is a delay too.
    pub(crate) retry: Option<String>,
    pub(crate) arrays: Arrays,
    /// Where its last row, or its last key, ends.
    pub(crate) end: usize,
}

/// The inline arrays of rows in a table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arrays {
    pub(crate) codes: Option<Span>,
    pub(crate) ranges: Option<Span>,
}

impl Document {
    /// The places in a spec, which is sound.
    pub(crate) fn new(text: &str) -> Self {
        let mut document = Self { text: text.to_owned(), ..Self::default() };
        let Ok(root) = DeTable::parse(text) else {
            return document;
        };
        let root = root.get_ref();
        let sdk = root.get("sdk").and_then(|sdk| sdk.get_ref().as_table());
        if let Some(sdk) = sdk {
            document.strip_prefix = items(sdk, "strip_prefix").filter_map(as_string).collect();
            document.extends = sdk.get("extends").and_then(as_string);
        }
        document.arrays = document.rows(root);
        for group in items(root, "group") {
            document.group(group);
        }
        for row in items(root, "override") {
            let number = row.get_ref().as_table().and_then(|table| number(table, "code"));
            document.overrides.extend(number.map(|number| (number, Site::new(text, row))));
        }
        document.codes.sort_by_key(|site| site.span.start);
        document.ranges.sort_by_key(|site| site.span.start);
        document
    }

    fn group(&mut self, group: &Spanned<DeValue<'_>>) {
        let Some(table) = group.get_ref().as_table() else {
            return;
        };
        let string = |key| table.get(key).and_then(as_string);
        let has_retry = table.contains_key("retry");
        let arrays = self.rows(table);
        self.groups.push(Group {
            id: string("id").unwrap_or_default(),
            span: group.span(),
            base: number(table, "base"),
            kind: string("kind"),
            retry: has_retry.then(|| string("retry").unwrap_or_default()),
            arrays,
            end: end(group),
        });
    }

    /// Takes the rows of a table, and returns where they stand inline.
    fn rows(&mut self, table: &DeTable<'_>) -> Arrays {
        for row in items(table, "code") {
            self.codes.push(Site::new(&self.text, row));
        }
        for row in items(table, "range") {
            self.ranges.push(Site::new(&self.text, row));
        }
        let array = |key| self.inline_array(table, key);
        Arrays { codes: array("code"), ranges: array("range") }
    }

    /// The brackets of an array that stands behind its key.
    fn inline_array(&self, table: &DeTable<'_>, key: &str) -> Option<Span> {
        let (key, value) = table.get_key_value(key)?;
        let is_array = self.text.get(value.span())?.ends_with(']');
        (is_array && key.span().end <= value.span().start).then(|| value.span())
    }

    /// The group of this id.
    pub(crate) fn find_group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// The sites of codes, or of ranges.
    pub(crate) fn sites(&self, is_range: bool) -> &[Site] {
        if is_range { &self.ranges } else { &self.codes }
    }

    /// Whether some row remembers the page in one of these languages.
    pub(crate) fn remembers(&self, languages: &BTreeSet<String>) -> bool {
        let overrides = self.overrides.iter().map(|(_, site)| site);
        let sites = self.codes.iter().chain(&self.ranges).chain(overrides);
        let mut slots = sites.filter_map(|site| site.slot(&self.text));
        slots.any(|slot| slot.memory.has_any(languages))
    }
}

fn items<'t, 'i>(
    table: &'t DeTable<'i>,
    key: &str,
) -> impl Iterator<Item = &'t Spanned<DeValue<'i>>> + use<'t, 'i> {
    let array = table.get(key).and_then(|value| value.get_ref().as_array());
    array.into_iter().flat_map(|items| items.iter())
}

fn as_string(value: &Spanned<DeValue<'_>>) -> Option<String> {
    value.get_ref().as_str().map(str::to_owned)
}

fn number(table: &DeTable<'_>, key: &str) -> Option<i128> {
    table.get(key)?.get_ref().as_integer().and_then(integer)
}
