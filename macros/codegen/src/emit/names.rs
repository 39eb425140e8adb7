use errcodes_specs::{Catalog, Facts, Sdk};
use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;

use super::field::Field;
use super::integer::repr;
use super::ranges::RangeNames;
use crate::item::Item;
use crate::site::Site;

/// A catalog with the identifiers of its expansion.
pub(crate) struct Names<'a> {
    pub(crate) catalog: &'a Catalog,
    pub(crate) site: &'a Site,
    pub(crate) item: &'a Item,
    pub(crate) error: Ident,
    /// The enum of the groups, if there are any.
    pub(crate) group: Option<Ident>,
    /// The variants of the codes, in order.
    pub(crate) variants: Vec<Ident>,
    /// The ranges that have variants here, in order.
    pub(crate) ranges: Vec<RangeNames<'a>>,
    /// Whether the variants are the caller's.
    pub(crate) is_derived: bool,
    /// The spec's own language, then the others.
    pub(crate) languages: Vec<&'a str>,
}

impl<'a> Names<'a> {
    pub(crate) fn new(catalog: &'a Catalog, site: &'a Site, item: &'a Item) -> Self {
        let error = item.name.clone().unwrap_or_else(|| site.ident(&catalog.sdk().type_name));
        let variants = catalog.codes().iter();
        let variants = variants.map(|code| site.ident_of(&code.variant, code.place.as_ref()));
        let ranges = catalog.ranges().iter().map(|range| {
            let variant = site.ident_of(&range.variant, range.place.as_ref());
            RangeNames::new(range, &error, variant)
        });
        let ranges = ranges.collect();
        let has_groups = !catalog.groups().is_empty();
        Self {
            catalog,
            site,
            item,
            group: has_groups.then(|| site.ident(&format!("{}Group", error.unraw()))),
            error,
            variants: variants.collect(),
            ranges,
            is_derived: false,
            languages: catalog.languages(),
        }
    }

    /// For a derived enum, which has neither these variants nor an enum of groups.
    pub(crate) fn of_derived(
        catalog: &'a Catalog,
        site: &'a Site,
        item: &'a Item,
        error: &Ident,
    ) -> Self {
        let languages = catalog.languages();
        let error = error.clone();
        Self {
            catalog,
            site,
            item,
            error,
            group: None,
            variants: Vec::new(),
            ranges: Vec::new(),
            is_derived: true,
            languages,
        }
    }

    pub(crate) fn sdk(&self) -> &'a Sdk {
        self.catalog.sdk()
    }

    /// The rows of a table: one per code, one per range, and the extra one.
    pub(crate) fn rows(&self) -> usize {
        self.unrecognized_row() + 1
    }

    pub(crate) fn unrecognized_row(&self) -> usize {
        self.catalog.codes().len() + self.catalog.ranges().len()
    }

    /// The facts of each row but the extra one.
    pub(crate) fn facts(&self) -> impl Iterator<Item = &'a Facts> {
        self.catalog.facts()
    }

    /// Whether any row has a fact that most do without.
    pub(crate) fn any(&self, has: impl Fn(&Facts) -> bool) -> bool {
        self.facts().any(has)
    }

    /// The value of each row of a table, `extra` in the one of codes that the spec does not list.
    pub(crate) fn by_row<T>(&self, of: impl Fn(&'a Facts) -> T, extra: T) -> Vec<T> {
        // A loop, since adapters would be compiled anew for every table.
        let mut values = Vec::with_capacity(self.rows());
        for facts in self.facts() {
            values.push(of(facts));
        }
        values.push(extra);
        values
    }

    pub(crate) fn repr(&self) -> TokenStream {
        repr(self.sdk(), self.site)
    }

    /// Whether any code has a text of this field in this language.
    pub(crate) fn has_texts(&self, field: Field, language: &str) -> bool {
        self.any(|facts| field.texts(facts).contains_key(language))
    }

    /// The languages that any code has a text of this field in, with their positions.
    pub(crate) fn languages_of(&self, field: Field) -> Vec<(usize, &'a str)> {
        let languages = self.languages.iter().copied().enumerate();
        languages.filter(|(_, lang)| self.has_texts(field, lang)).collect()
    }
}
