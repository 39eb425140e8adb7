//! New rows, put into the file.

mod end;

use std::collections::HashSet;

use errcodes_specs::Catalog;

use self::end::End;
use super::anchor::{Anchor, Anchors};
use super::block::Block;
use super::compare::{Comparison, What};
use super::edit::Edits;
use super::facts::{Defaults, pairs};
use super::home::{Home, Homes};
use super::layout::Layout;
use super::line;
use super::memory::Memory;
use super::names::Taken;
use super::row::Row;
use super::site::{Site, Span};
use super::spec::Spec;

/// Puts new rows into the file.
pub(crate) struct Inserter<'i, 's> {
    spec: &'s Spec,
    page: &'s Catalog,
    comparison: &'i Comparison<'s>,
    edits: &'i mut Edits,
}

/// A row that only the page has.
#[derive(Clone, Debug)]
struct New<'s> {
    row: Row<'s>,
    /// The variant, if the row has to state it.
    variant: Option<String>,
    home: Home,
}

impl New<'_> {
    fn header(&self) -> &'static str {
        match (&self.home, self.row.range) {
            (Home::NoGroup, None) => "[[code]]",
            (Home::NoGroup, Some(_)) => "[[range]]",
            (Home::Group(_) | Home::New(_), None) => "[[group.code]]",
            (Home::Group(_) | Home::New(_), Some(_)) => "[[group.range]]",
        }
    }
}

impl<'i, 's> Inserter<'i, 's> {
    pub(crate) fn new(
        spec: &'s Spec,
        page: &'s Catalog,
        comparison: &'i Comparison<'s>,
        edits: &'i mut Edits,
    ) -> Self {
        Self { spec, page, comparison, edits }
    }

    /// Puts each new row behind the one that it follows on the page.
    pub(crate) fn insert(mut self) {
        let homes = Homes::new(self.comparison, &self.spec.catalog, self.page);
        let mut anchors = Anchors::new(self.comparison, &homes, self.spec);
        let (mut taken, mut end) = (self.taken(), End::default());
        let added = self.added();
        for (at, row) in self.comparison.page.iter().enumerate() {
            if added.contains(&at) {
                let home = homes.of(row.facts.group).clone();
                let anchor = anchors.of(&home, row.number.is_range());
                let new = New { row: *row, variant: taken.variant(row, self.spec), home };
                self.put(new, anchor, &mut end);
            } else {
                anchors.pass(at, self.comparison, &homes, self.spec);
            }
        }
        self.end(&end);
    }

    fn put(&mut self, new: New<'s>, anchor: Anchor<'s>, end: &mut End<'s>) {
        match anchor {
            Anchor::Behind(site) => self.behind(site, &new),
            Anchor::Before(site) => self.before(site, &new),
            Anchor::End => match self.array(&new) {
                Some(array) => match self.last_in(array, &new) {
                    Some(site) => self.behind(site, &new),
                    None => self.in_empty(array, &new),
                },
                None => end.add(new),
            },
        }
    }

    /// The names of both sides, since those of the page become those of the spec.
    fn taken(&self) -> Taken {
        let rows = || self.comparison.spec.iter().map(|placed| &placed.row);
        let mut taken = Taken::new(rows().chain(&self.comparison.page));
        rows().for_each(|row| taken.take(&row.facts.variant));
        taken
    }

    /// The rows that can be added, by their positions on the page.
    fn added(&self) -> HashSet<usize> {
        let differences = self.comparison.differences.iter();
        let new = differences.filter(|one| one.what == What::New && one.by_hand.is_none());
        new.filter_map(|one| one.new).collect()
    }

    fn text(&self) -> &'s str {
        &self.spec.document.text
    }

    fn line_break(&self) -> &'static str {
        line::line_break(self.text())
    }

    fn block(&self, new: &New<'_>, layout: &Layout) -> Block {
        let defaults = self.defaults(&new.home);
        let pairs = pairs(&new.row, new.variant.as_deref(), &defaults, layout, self.spec);
        let memory = Memory::of(new.row.facts).to_string();
        Block { header: new.header(), pairs, memory }
    }

    fn defaults(&self, home: &Home) -> Defaults {
        match home {
            Home::Group(id) => Defaults {
                base: self.spec.base_of(id),
                kind: self.spec.stated(id, |group| group.kind.clone()),
                retry: self.spec.stated(id, |group| group.retry.clone()),
            },
            Home::NoGroup | Home::New(_) => Defaults::default(),
        }
    }

    fn behind(&mut self, site: &Site, new: &New<'_>) {
        let layout = Layout::of(site, self.text());
        let (block, line_break) = (self.block(new, &layout), self.line_break());
        if !site.is_inline {
            let empty = if layout.has_empty_line { line_break } else { "" };
            let lines = block.lines(&layout, line_break);
            let at = line::end_of_comments(self.text(), site.end);
            self.edits.insert(at, format!("{line_break}{empty}{lines}"));
        } else if let Some(rest) = site.rest_of_line(self.text()) {
            let behind = self.text().get(rest.clone()).unwrap_or_default();
            if !behind.trim_start().starts_with(',') {
                self.edits.insert_once(site.span.end, ",");
            }
            let lines = block.lines(&layout, line_break);
            self.edits.insert(rest.end, format!("{line_break}{lines}"));
        } else {
            self.edits.insert(site.span.end, format!(", {}", block.table(&layout)));
        }
    }

    fn before(&mut self, site: &Site, new: &New<'_>) {
        let layout = Layout::of(site, self.text());
        let (block, line_break) = (self.block(new, &layout), self.line_break());
        if site.is_inline && !starts_line(self.text(), site.span.start) {
            self.edits.insert(site.span.start, format!("{}, ", block.table(&layout)));
            return;
        }
        let has_empty_line = layout.has_empty_line && !site.is_inline;
        let empty = if has_empty_line { line_break } else { "" };
        let lines = block.lines(&layout, line_break);
        let at = line::start_of_comments(self.text(), site.span.start);
        self.edits.insert(at, format!("{lines}{line_break}{empty}"));
    }

    /// The inline array of a home in this file, to which no table with a header can be added.
    fn array(&self, new: &New<'_>) -> Option<&'s Span> {
        let document = &self.spec.document;
        let arrays = match &new.home {
            Home::NoGroup => &document.arrays,
            Home::Group(id) => &document.find_group(id)?.arrays,
            Home::New(_) => return None,
        };
        if new.row.range.is_some() { arrays.ranges.as_ref() } else { arrays.codes.as_ref() }
    }

    fn last_in(&self, array: &Span, new: &New<'_>) -> Option<&'s Site> {
        let sites = self.spec.document.sites(new.row.number.is_range());
        sites.iter().rfind(|site| array.contains(&site.span.start))
    }

    /// Puts a row before the closing bracket of an array.
    fn in_empty(&mut self, array: &Span, new: &New<'_>) {
        let (layout, line_break) = (Layout::plain(true), self.line_break());
        let lines = self.block(new, &layout).lines(&layout, line_break);
        let bracket = array.end - 1;
        if starts_line(self.text(), bracket) {
            self.edits.insert(line::start(self.text(), bracket), format!("{lines}{line_break}"));
        } else {
            self.edits.insert_once(bracket, line_break);
            self.edits.insert(bracket, format!("{lines}{line_break}"));
        }
    }
}

/// Whether only blanks stand before a byte on its line.
fn starts_line(text: &str, at: usize) -> bool {
    text.get(line::start(text, at)..at).is_some_and(|before| before.trim().is_empty())
}
