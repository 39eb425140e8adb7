//! The comparison of a spec with a page.

use std::collections::BTreeSet;

use errcodes_specs::{Catalog, Repr};

use super::matching::{Pairs, pair};
use super::memory::Memory;
use super::number::Number;
use super::row::{Row, rows_of_page};
use super::settle::settle;
use super::spec::{Placed, Spec};
use super::words::{self, Wording, differing, languages};

/// All differences between a spec and a page.
#[derive(Debug)]
pub(crate) struct Comparison<'s> {
    pub(crate) spec: Vec<Placed<'s>>,
    /// In the order of the page.
    pub(crate) page: Vec<Row<'s>>,
    pub(crate) pairs: Pairs,
    /// Row by row in the order of the spec, then what is new in that of the page.
    pub(crate) differences: Vec<Difference<'s>>,
    /// The languages of the page, in lower case.
    pub(crate) languages: BTreeSet<String>,
    /// How many rows have texts that are compared with nothing, because the spec remembers none.
    pub(crate) unremembered: usize,
}

/// A difference at one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference<'s> {
    /// The position of the row in the spec, unless it is new.
    pub(crate) old: Option<usize>,
    /// The position of the row on the page, unless it is gone.
    pub(crate) new: Option<usize>,
    pub(crate) what: What<'s>,
    /// Why a person has to settle it.
    pub(crate) by_hand: Option<String>,
}

/// What is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What<'s> {
    /// A row that only the page has.
    New,
    /// A row that only the spec has.
    Gone,
    /// A row that an update has marked as gone.
    Back,
    /// The symbol has another number.
    Number { from: Number, to: Number },
    /// The number has another symbol.
    Symbol { from: Option<&'s str>, to: &'s str },
    /// A name that the spec does not have.
    Alias(&'s str),
    /// The vendor's words have changed.
    Texts(Vec<Wording<'s>>),
}

/// Compares a spec with a page. With `texts`, every text of the page is compared with that of the spec; else only the
/// texts of a row whose words on the page are not those that the spec remembers.
pub(crate) fn compare<'s>(spec: &'s Spec, page: &'s Catalog, texts: bool) -> Comparison<'s> {
    let (rows, page) = (spec.rows(), rows_of_page(page, spec.catalog.sdk().repr));
    let plain: Vec<Row<'_>> = rows.iter().map(|placed| placed.row).collect();
    let pairs = pair(&plain, &page);
    let all = page.iter().flat_map(|row| languages(row.facts));
    let languages: BTreeSet<String> = all.map(str::to_ascii_lowercase).collect();
    let comparison =
        Comparison { spec: rows, page, pairs, differences: Vec::new(), languages, unremembered: 0 };
    comparison.find(spec, texts)
}

impl Comparison<'_> {
    fn find(mut self, spec: &Spec, texts: bool) -> Self {
        let remembers = spec.remembers(&self.languages);
        let columns = if texts { columns(&self.page) } else { BTreeSet::new() };
        let mut differences = Vec::new();
        for (at, (placed, new)) in self.spec.iter().zip(&self.pairs.of_spec).enumerate() {
            let new = new.and_then(|at| Some((at, self.page.get(at)?)));
            let slot = placed.site.and_then(|site| site.slot(&spec.document.text));
            let memory = slot.map(|slot| slot.memory);
            let Some((new, row)) = new else {
                if self.is_gone(placed, memory.as_ref(), remembers, spec.catalog.sdk().repr) {
                    differences.push(Difference::gone(at));
                }
                continue;
            };
            let memory = memory.unwrap_or_default();
            self.unremembered += usize::from(is_unremembered(row, &memory));
            let whats = changes(&placed.row, row).into_iter();
            let whats = whats.chain(rewording(&placed.row, row, &memory, &columns));
            differences.extend(whats.map(|what| Difference::changed(at, new, what)));
        }
        let new = self.pairs.of_page.iter().zip(&self.page).enumerate();
        let new = new.filter(|(_, (pair, row))| pair.is_none() && !self.is_covered(row, spec));
        differences.extend(new.map(|(at, _)| Difference::new(at)));
        self.differences = differences;
        settle(&mut self);
        self
    }

    /// Whether a row that the page does not have was there. A spec that remembers the page has a memory at each row
    /// that was on it; where none can stand, the row counts as one of the page.
    fn is_gone(
        &self,
        placed: &Placed<'_>,
        memory: Option<&Memory>,
        remembers: bool,
        repr: Repr,
    ) -> bool {
        let was_there = !remembers || memory.is_none_or(|memory| memory.has_any(&self.languages));
        let is_in_range = |row: &Row<'_>| contains(row, placed.row.number, repr);
        let is_deprecated = placed.row.facts.deprecated.is_some();
        was_there && !is_deprecated && !self.page.iter().any(is_in_range)
    }

    /// Whether a code of the page is in a range of the spec, which says as much about it as the page.
    fn is_covered(&self, row: &Row<'_>, spec: &Spec) -> bool {
        let repr = spec.catalog.sdk().repr;
        let mut ranges = self.spec.iter().map(|placed| &placed.row);
        ranges.any(|range| {
            contains(range, row.number, repr) && row.symbols().all(|name| range.has_name(name))
        })
    }
}

fn contains(range: &Row<'_>, number: Number, repr: Repr) -> bool {
    match (range.range, number) {
        (Some(range), Number::Code(code)) => range.numbers.contains(code, repr),
        _ => false,
    }
}

fn is_unremembered(page: &Row<'_>, memory: &Memory) -> bool {
    languages(page.facts).iter().any(|lang| memory.get(lang).is_none())
}

/// What differs beside the texts.
fn changes<'s>(spec: &Row<'s>, page: &Row<'s>) -> Vec<What<'s>> {
    let mut changes = Vec::new();
    if spec.is_marked() {
        changes.push(What::Back);
    }
    if spec.number != page.number {
        changes.push(What::Number { from: spec.number, to: page.number });
    }
    let symbol = page.facts.symbol.as_deref();
    if let Some(to) = symbol.filter(|symbol| !spec.has_name(symbol)) {
        // A symbol that the page has as an alias has not changed: the page only prefers another.
        changes.push(What::Symbol { from: spec.facts.symbol.as_deref(), to });
    }
    let aliases = page.facts.aliases.iter().map(String::as_str);
    changes.extend(aliases.filter(|alias| !spec.has_name(alias)).map(What::Alias));
    changes
}

/// A text that the page has for some row, by its key and its language in lower case.
type Column = (&'static str, String);

fn columns(page: &[Row<'_>]) -> BTreeSet<Column> {
    let all = page.iter().flat_map(|row| words::texts(row.facts));
    all.flat_map(|(key, texts)| texts.keys().map(move |lang| (key, lang.to_ascii_lowercase())))
        .collect()
}

/// The words of the page that have changed, or are to be compared with those of the spec: `columns`. Where a page has no
/// such column, as an export without causes, it does not say that there are none.
fn rewording<'s>(
    spec: &Row<'s>,
    page: &Row<'s>,
    memory: &Memory,
    columns: &BTreeSet<Column>,
) -> Option<What<'s>> {
    let now = Memory::of(page.facts);
    let has_changed = |lang: &str| memory.get(lang).is_some_and(|old| Some(old) != now.get(lang));
    let is_translated = |lang: &str| words::in_language(&spec.facts.message, lang).is_some();
    let is_compared = |wording: &Wording<'_>| {
        let column = (wording.key, wording.lang.to_ascii_lowercase());
        has_changed(wording.lang) || (is_translated(wording.lang) && columns.contains(&column))
    };
    let languages = languages(page.facts).into_iter();
    let wordings = languages.flat_map(|lang| differing(spec.facts, page.facts, lang));
    let wordings: Vec<Wording<'_>> = wordings.filter(is_compared).collect();
    (!wordings.is_empty()).then_some(What::Texts(wordings))
}

impl Difference<'_> {
    fn new(at: usize) -> Self {
        Self { old: None, new: Some(at), what: What::New, by_hand: None }
    }

    fn gone(at: usize) -> Self {
        Self { old: Some(at), new: None, what: What::Gone, by_hand: None }
    }
}

impl<'s> Difference<'s> {
    fn changed(old: usize, new: usize, what: What<'s>) -> Self {
        Self { old: Some(old), new: Some(new), what, by_hand: None }
    }
}
