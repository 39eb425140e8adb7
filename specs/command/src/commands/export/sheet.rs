//! A catalog as rows: its codes and ranges, group by group.

use errcodes_specs::{Catalog, Code, Facts, Group, Numbers, Range, Sdk, Texts};

/// A catalog, and the languages that are wanted.
pub(super) struct Sheet<'c> {
    pub(super) catalog: &'c Catalog,
    /// The languages of messages, the spec's own first.
    pub(super) languages: Vec<&'c str>,
}

/// The codes and ranges of a group, or those of no group.
pub(super) struct Section<'c> {
    pub(super) group: Option<&'c Group>,
    pub(super) codes: Vec<&'c Code>,
    pub(super) ranges: Vec<&'c Range>,
}

impl<'c> Sheet<'c> {
    /// With all languages of messages, or with that of the catalog alone.
    pub(super) fn new(catalog: &'c Catalog, is_one_language: bool) -> Self {
        let mut languages = catalog.languages();
        if is_one_language {
            languages.truncate(1);
        }
        languages.retain(|lang| catalog.facts().any(|facts| facts.message.contains_key(*lang)));
        Self { catalog, languages }
    }

    pub(super) fn sdk(&self) -> &'c Sdk {
        self.catalog.sdk()
    }

    /// A text in the language of the catalog; empty if there is none.
    pub(super) fn text<'t>(&self, texts: &'t Texts) -> &'t str {
        texts.get(&self.sdk().lang).map_or("", String::as_str)
    }

    /// What the SDK is called.
    pub(super) fn title(&self) -> &'c str {
        let sdk = self.sdk();
        let title = Some(self.text(&sdk.title)).filter(|title| !title.is_empty());
        title.unwrap_or(&sdk.id)
    }

    /// What a group is called.
    pub(super) fn title_of<'g>(&self, group: &'g Group) -> &'g str {
        Some(self.text(&group.title)).filter(|title| !title.is_empty()).unwrap_or(&group.id)
    }

    /// The sections that are not empty: what is in no group, then the groups in the spec's order.
    pub(super) fn sections(&self) -> Vec<Section<'c>> {
        let catalog = self.catalog;
        let mut sections = vec![Section::new(None)];
        sections.extend(catalog.groups().iter().map(|group| Section::new(Some(group))));
        let at = |facts: &Facts| facts.group.map_or(0, |group| group + 1);
        for code in catalog.codes() {
            sections.get_mut(at(code)).into_iter().for_each(|section| section.codes.push(code));
        }
        for range in catalog.ranges() {
            sections.get_mut(at(range)).into_iter().for_each(|section| section.ranges.push(range));
        }
        sections.retain(|section| !section.codes.is_empty() || !section.ranges.is_empty());
        sections
    }

    /// The numbers of a range as people read them.
    pub(super) fn numbers(&self, range: &Range) -> String {
        self.numbers_spelled(range, |code| self.sdk().number(code))
    }

    /// The numbers of a range as a spec has them. An end that no platform's type goes beyond is left out.
    pub(super) fn numbers_spelled(&self, range: &Range, spell: impl Fn(i128) -> String) -> String {
        let repr = self.sdk().repr;
        match &range.numbers {
            Numbers::Bounds(bounds) => {
                let (start, end) = (*bounds.start(), *bounds.end());
                let start = if start < repr.min() { String::new() } else { spell(start) };
                let end = if end > repr.max() { String::new() } else { format!("={}", spell(end)) };
                format!("{start}..{end}")
            }
            Numbers::Mask { mask, value } => format!("mask 0x{mask:X} value 0x{value:X}"),
        }
    }
}

impl<'c> Section<'c> {
    fn new(group: Option<&'c Group>) -> Self {
        Self { group, codes: Vec::new(), ranges: Vec::new() }
    }
}

/// The delay before a retry, in milliseconds.
pub(super) fn retry_after_ms(facts: &Facts) -> Option<u128> {
    facts.retry_after.map(|delay| delay.as_millis())
}
