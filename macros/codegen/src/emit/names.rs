use errcodes_specs::{Catalog, Facts, Sdk, operation_type_name};
use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;

use super::answer::Answer;
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
    /// The enum of the operations, if there are any.
    pub(crate) operation: Option<Ident>,
    /// The rows of what codes mean in answer to operations.
    pub(crate) answers: Vec<Answer<'a>>,
    /// The variants of the codes, in order.
    pub(crate) variants: Vec<Ident>,
    /// The ranges that have variants here, in order.
    pub(crate) ranges: Vec<RangeNames<'a>>,
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
        let has_operations = !catalog.operations().is_empty();
        let operation = || site.ident(&operation_type_name(&error.unraw().to_string()));
        let mut names = Self {
            catalog,
            site,
            item,
            group: has_groups.then(|| site.ident(&format!("{}Group", error.unraw()))),
            operation: has_operations.then(operation),
            answers: Vec::new(),
            error,
            variants: variants.collect(),
            ranges,
            languages: catalog.languages(),
        };
        names.answers = Answer::all(names.facts());
        names
    }

    /// For a derived enum, which has neither these variants nor enums of groups and operations.
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
            operation: None,
            answers: Vec::new(),
            variants: Vec::new(),
            ranges: Vec::new(),
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

    /// Whether any row, or one of an answer, has a fact that most do without.
    pub(crate) fn any(&self, has: impl Fn(&Facts) -> bool) -> bool {
        self.facts().any(&has) || self.answers.iter().any(|answer| has(&answer.facts))
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

    /// As [`by_row`](Self::by_row), with the value of each row of an answer.
    pub(crate) fn with_answers<'s, T>(
        &'s self,
        of: impl Fn(&'a Facts) -> T,
        extra: T,
        of_answer: impl Fn(&'s Answer<'a>) -> T,
    ) -> Vec<T> {
        let mut values = self.by_row(of, extra);
        for answer in &self.answers {
            values.push(of_answer(answer));
        }
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
