//! Where a new row belongs: the group of the spec that is that of the page.

use std::collections::{BTreeMap, BTreeSet};

use errcodes_specs::{Catalog, Group};

use super::compare::Comparison;
use super::words::words;

/// The group of a new row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Home {
    /// Among the codes without a group.
    NoGroup,
    /// A group of the spec, by its id.
    Group(String),
    /// A group that only the page has, by its position there.
    New(usize),
}

/// The homes of the rows of each group of the page, and of those without one.
pub(crate) struct Homes(BTreeMap<Option<usize>, Home>);

impl Homes {
    pub(crate) fn new(comparison: &Comparison<'_>, spec: &Catalog, page: &Catalog) -> Self {
        let groups: BTreeSet<Option<usize>> =
            comparison.page.iter().map(|row| row.facts.group).collect();
        let finder = Finder { comparison, spec, page };
        Self(groups.into_iter().map(|group| (group, finder.find(group))).collect())
    }

    pub(crate) fn of(&self, group: Option<usize>) -> &Home {
        self.0.get(&group).unwrap_or(&Home::NoGroup)
    }
}

struct Finder<'c> {
    comparison: &'c Comparison<'c>,
    spec: &'c Catalog,
    page: &'c Catalog,
}

impl Finder<'_> {
    /// The group with the same title; else that in which the rows of the page's group stand, since a person may have
    /// written the title anew; else that with the same id.
    fn find(&self, group: Option<usize>) -> Home {
        let of_page = group.and_then(|at| self.page.groups().get(at));
        let spec = self.spec.groups();
        let same_title =
            of_page.and_then(|page| spec.iter().find(|group| has_title_of(group, page)));
        let same_id = || of_page.and_then(|page| spec.iter().find(|group| group.id == page.id));
        let home = |group: &Group| Home::Group(group.id.clone());
        let known = same_title.map(home).or_else(|| self.usual(group));
        match (known.or_else(|| same_id().map(home)), group) {
            (Some(home), _) => home,
            // A spec without groups stays one.
            (None, Some(at)) if !spec.is_empty() => Home::New(at),
            (None, _) => Home::NoGroup,
        }
    }

    /// Where most rows of the group stand in the spec; the first such place if there are several.
    fn usual(&self, group: Option<usize>) -> Option<Home> {
        let rows = self.comparison.page.iter().zip(&self.comparison.pairs.of_page);
        let known = rows.filter(|(row, _)| row.facts.group == group);
        let known = known.filter_map(|(_, old)| self.comparison.spec.get((*old)?));
        let mut counts = Vec::<(Option<usize>, usize)>::new();
        for placed in known {
            let group = placed.row.facts.group;
            match counts.iter_mut().find(|(known, _)| *known == group) {
                Some((_, count)) => *count += 1,
                None => counts.push((group, 1)),
            }
        }
        let most = counts.iter().map(|(_, count)| *count).max()?;
        let (group, _) = counts.into_iter().find(|(_, count)| *count == most)?;
        let group = group.and_then(|at| self.spec.groups().get(at));
        Some(group.map_or(Home::NoGroup, |group| Home::Group(group.id.clone())))
    }
}

/// Whether two groups have one title in a language that both have.
fn has_title_of(spec: &Group, page: &Group) -> bool {
    page.title.iter().any(|(lang, title)| {
        let known = super::words::in_language(&spec.title, lang).map(words);
        known.is_some_and(|known| !known.is_empty() && known == words(title))
    })
}
