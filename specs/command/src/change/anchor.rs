//! The place of a new row: behind the row that it follows on the page.

use std::collections::BTreeMap;

use super::compare::Comparison;
use super::home::{Home, Homes};
use super::site::Site;
use super::spec::{Placed, Spec};

/// Where a row is put.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Anchor<'s> {
    Behind(&'s Site),
    Before(&'s Site),
    /// At the end of the group, which has no such row in this file.
    End,
}

/// A list of rows: the codes of a home, or its ranges.
type List = (Home, bool);

/// The anchors of new rows, while the rows of the page go by.
pub(crate) struct Anchors<'s> {
    /// The first row of the page in each list.
    first: BTreeMap<List, &'s Site>,
    /// The nearest one above.
    last: BTreeMap<List, &'s Site>,
}

impl<'s> Anchors<'s> {
    pub(crate) fn new(comparison: &Comparison<'s>, homes: &Homes, spec: &Spec) -> Self {
        let mut anchors = Self { first: BTreeMap::new(), last: BTreeMap::new() };
        for at in (0..comparison.page.len()).rev() {
            if let Some((list, site)) = place(at, comparison, homes, spec) {
                anchors.first.insert(list, site);
            }
        }
        anchors
    }

    /// Takes notice of a row of the page, which may be in the spec.
    pub(crate) fn pass(
        &mut self,
        at: usize,
        comparison: &Comparison<'s>,
        homes: &Homes,
        spec: &Spec,
    ) {
        self.last.extend(place(at, comparison, homes, spec));
    }

    /// The place of a new row: behind the nearest row above it on the page that stands in its home, else before the
    /// first.
    pub(crate) fn of(&self, home: &Home, is_range: bool) -> Anchor<'s> {
        let list = (home.clone(), is_range);
        match (self.last.get(&list), self.first.get(&list)) {
            (Some(site), _) => Anchor::Behind(site),
            (None, Some(site)) => Anchor::Before(site),
            (None, None) => Anchor::End,
        }
    }
}

/// Where a row of the page stands in the file, if in the home of its group.
fn place<'s>(
    at: usize,
    comparison: &Comparison<'s>,
    homes: &Homes,
    spec: &Spec,
) -> Option<(List, &'s Site)> {
    let row = comparison.page.get(at)?;
    let old = comparison.pairs.of_page.get(at).copied().flatten()?;
    let placed = comparison.spec.get(old)?;
    let home = homes.of(row.facts.group);
    let is_near = !placed.is_inherited && home_of(placed, spec) == *home;
    let site = placed.site.filter(|_| is_near)?;
    Some(((home.clone(), placed.row.number.is_range()), site))
}

fn home_of(placed: &Placed<'_>, spec: &Spec) -> Home {
    let group = placed.row.facts.group.and_then(|at| spec.catalog.groups().get(at));
    group.map_or(Home::NoGroup, |group| Home::Group(group.id.clone()))
}
