//! The rows of a catalog, codes and ranges alike.

use errcodes_specs::{Catalog, Facts, Range, Repr};

use super::MARK;
use super::number::Number;

/// A code or a range.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'c> {
    pub(crate) number: Number,
    pub(crate) facts: &'c Facts,
    /// What only a range has.
    pub(crate) range: Option<&'c Range>,
}

impl<'c> Row<'c> {
    /// The symbol and the aliases.
    pub(crate) fn symbols(&self) -> impl Iterator<Item = &'c str> + use<'c> {
        let facts = self.facts;
        facts.symbol.iter().chain(&facts.aliases).map(String::as_str)
    }

    /// Whether it has this name, also as a C header spells it: an export has our name where the vendor has none, and a
    /// header has `_` for what is not in a C name.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        let own = self.facts.symbol.is_none().then_some(self.facts.variant.as_str());
        self.symbols().chain(own).any(|known| known == name || in_c(known) == name)
    }

    /// The vendor's name, or ours.
    pub(crate) fn name(&self) -> &'c str {
        self.facts.symbol.as_deref().unwrap_or(&self.facts.variant)
    }

    /// Whether an update has marked it as gone.
    pub(crate) fn is_marked(&self) -> bool {
        self.facts.deprecated.as_deref() == Some(MARK)
    }
}

fn in_c(name: &str) -> String {
    name.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

/// All codes, then all ranges, each in the order of the spec.
pub(crate) fn rows(catalog: &Catalog) -> Vec<Row<'_>> {
    let codes = catalog.codes().iter();
    let codes = codes
        .map(|code| Row { number: Number::Code(code.code), facts: &code.facts, range: None })
        .collect::<Vec<_>>();
    let ranges = catalog.ranges().iter().map(|range| Row {
        number: Number::from(&range.numbers),
        facts: &range.facts,
        range: Some(range),
    });
    codes.into_iter().chain(ranges).collect()
}

/// The rows of a page in its order, with numbers of the spec's type. A row that is marked as gone is none of the page.
pub(crate) fn rows_of_page(catalog: &Catalog, repr: Repr) -> Vec<Row<'_>> {
    let mut rows = rows(catalog);
    rows.retain(|row| !row.is_marked());
    for row in &mut rows {
        row.number = row.number.fit(repr);
    }
    // What is from another file comes first, as in the catalog.
    rows.sort_by_key(|row| row.facts.place.as_ref().map(|place| place.start));
    rows
}
