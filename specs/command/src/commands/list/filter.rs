//! Which codes are listed.

use errcodes_specs::{Kind, Retry, quoted, suggest};

use super::Args;
use crate::failure::Failure;
use crate::spaces::{Meaning, Space};

/// What a code has to be, as far as each list says anything.
#[derive(Debug)]
pub(super) struct Filter {
    groups: Vec<String>,
    kinds: Vec<String>,
    classes: Vec<String>,
    tags: Vec<String>,
}

impl Filter {
    /// # Errors
    ///
    /// That there is no such group, kind, class or tag.
    pub(super) fn new(args: &Args, spaces: &[Space]) -> Result<Self, Failure> {
        let groups = spaces.iter().flat_map(|space| space.catalog.groups());
        let facts = spaces.iter().flat_map(|space| space.catalog.facts());
        let tags = facts.flat_map(|facts| &facts.tags).map(String::as_str);
        Ok(Self {
            groups: known("group", &args.group, groups.map(|group| group.id.as_str()).collect())?,
            kinds: known("kind", &args.kind, Kind::ALL.iter().map(|kind| kind.name()).collect())?,
            classes: known(
                "retry class",
                &args.retry,
                Retry::ALL.iter().map(|class| class.name()).collect(),
            )?,
            tags: known("tag", &args.tag, tags.collect())?,
        })
    }

    pub(super) fn passes(&self, meaning: &Meaning<'_>) -> bool {
        let facts = meaning.facts();
        let group = facts.group.and_then(|at| meaning.space.catalog.groups().get(at));
        has(&self.groups, group.map(|group| group.id.as_str()))
            && has(&self.kinds, [facts.kind.name()])
            && has(&self.classes, [facts.retry.name()])
            && has(&self.tags, facts.tags.iter().map(String::as_str))
    }
}

/// Whether one of the values is wanted. An empty list wants everything.
fn has<'v>(wanted: &[String], values: impl IntoIterator<Item = &'v str>) -> bool {
    wanted.is_empty() || values.into_iter().any(|value| wanted.iter().any(|wanted| wanted == value))
}

/// The values as specs write them.
fn known(what: &str, values: &[String], mut known: Vec<&str>) -> Result<Vec<String>, Failure> {
    known.sort_unstable();
    known.dedup();
    let find = |value: &String| {
        let found = known.iter().find(|known| plain(known) == plain(value));
        found.map(|found| (*found).to_owned()).ok_or_else(|| unknown(what, value, &known))
    };
    values.iter().map(find).collect()
}

fn plain(value: &str) -> String {
    value.to_lowercase().replace('-', "_")
}

fn unknown(what: &str, value: &str, known: &[&str]) -> Failure {
    let failure = Failure::usage(format!("unknown {what} {}", quoted(value)));
    let listed = || known.iter().map(|known| quoted(known)).collect::<Vec<_>>().join(", ");
    match suggest::nearest(value, known.iter().copied()) {
        Some(near) => failure.help(format!("did you mean {}?", quoted(near))),
        None if known.is_empty() => failure.help(format!("the spec has no {what}")),
        None => failure.help(format!("known here: {}", listed())),
    }
}
