//! Changes that cannot be made, because a row that stays has the number or the name.
//!
//! The names and numbers of a page are unique, and so are those of a spec. Together they need not be: a symbol may have
//! moved to the number of a row that is gone, which the spec keeps. Only a person knows what to do with that row.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::compare::{Comparison, Difference, What};
use super::number::Number;
use super::spec::Placed;

/// Who claims a number or name: a row of the spec, or a new one of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Claimant {
    Spec(usize),
    Page(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Claim<'s> {
    Number(Number),
    Name(&'s str),
}

/// Leaves changes to a person until what remains has no conflict. One that is left may stand in the way of another.
pub(crate) fn settle(comparison: &mut Comparison<'_>) {
    let mut differences = std::mem::take(&mut comparison.differences);
    for difference in &mut differences {
        difference.by_hand = impossible(difference, comparison);
    }
    while leave(&mut differences, comparison) {}
    comparison.differences = differences;
}

/// Leaves all changes that are in conflict now, and says whether there were any.
fn leave(differences: &mut [Difference<'_>], comparison: &Comparison<'_>) -> bool {
    let claims = claims(differences, comparison);
    let mut has_left = false;
    for difference in differences.iter_mut().filter(|difference| difference.by_hand.is_none()) {
        let conflict = claimed(difference, comparison).into_iter().find_map(|claim| {
            let owners = claims.get(&claim)?;
            let other = owners.iter().find(|owner| **owner != claimant(difference))?;
            Some(reason(claim, *other, comparison))
        });
        has_left |= conflict.is_some();
        difference.by_hand = conflict;
    }
    has_left
}

/// What every row has after all changes that are not left.
fn claims<'s>(
    differences: &[Difference<'s>],
    comparison: &Comparison<'s>,
) -> HashMap<Claim<'s>, BTreeSet<Claimant>> {
    let made = || differences.iter().filter(|difference| difference.by_hand.is_none());
    let moved: HashSet<_> =
        made().filter(|made| is_move(made)).filter_map(|made| made.old).collect();
    let mut claims = HashMap::<_, BTreeSet<_>>::new();
    for (at, placed) in comparison.spec.iter().enumerate() {
        let row = &placed.row;
        let names = row.symbols().chain([row.facts.variant.as_str()]).map(Claim::Name);
        let number = (!moved.contains(&at)).then_some(Claim::Number(row.number));
        for claim in names.chain(number) {
            claims.entry(claim).or_default().insert(Claimant::Spec(at));
        }
    }
    for difference in made() {
        for claim in claimed(difference, comparison) {
            claims.entry(claim).or_default().insert(claimant(difference));
        }
    }
    claims
}

fn is_move(difference: &Difference<'_>) -> bool {
    matches!(difference.what, What::Number { .. })
}

fn claimant(difference: &Difference<'_>) -> Claimant {
    match (difference.old, difference.new) {
        (Some(at), _) => Claimant::Spec(at),
        (None, at) => Claimant::Page(at.unwrap_or_default()),
    }
}

/// What a change claims.
fn claimed<'s>(difference: &Difference<'s>, comparison: &Comparison<'s>) -> Vec<Claim<'s>> {
    match &difference.what {
        What::New => {
            let row = difference.new.and_then(|at| comparison.page.get(at));
            row.map_or_else(Vec::new, |row| {
                row.symbols().map(Claim::Name).chain([Claim::Number(row.number)]).collect()
            })
        }
        What::Number { to, .. } => vec![Claim::Number(*to)],
        What::Symbol { to, .. } => vec![Claim::Name(to)],
        What::Alias(alias) => vec![Claim::Name(alias)],
        What::Gone | What::Back | What::Texts(_) => Vec::new(),
    }
}

fn reason(claim: Claim<'_>, other: Claimant, comparison: &Comparison<'_>) -> String {
    let name = match other {
        Claimant::Spec(at) => comparison.spec.get(at).map(|placed| placed.row.name()),
        Claimant::Page(at) => comparison.page.get(at).map(super::row::Row::name),
    };
    let name = name.unwrap_or_default();
    match claim {
        Claim::Number(_) => {
            format!("`{name}` has this number in the spec; take that row out first")
        }
        Claim::Name(claimed) => {
            format!("`{claimed}` names `{name}` in the spec; take that name out first")
        }
    }
}

/// Changes that no update makes.
fn impossible(difference: &Difference<'_>, comparison: &Comparison<'_>) -> Option<String> {
    let old = difference.old.and_then(|at| comparison.spec.get(at));
    match (&difference.what, old) {
        (What::New, _) => overlapping(difference, comparison),
        (What::Number { from, .. }, _) if from.is_range() => {
            Some("write the numbers of the range anew".to_owned())
        }
        (_, Some(old)) if old.is_inherited => of_overlay(&difference.what, old),
        _ => None,
    }
}

fn of_overlay(what: &What<'_>, old: &Placed<'_>) -> Option<String> {
    let help = match what {
        What::Texts(_) => return None,
        What::Number { .. } => "an overlay cannot change a number: change the spec that it extends",
        _ if old.row.number.is_range() => "write an `[[override]]` of the range",
        What::Back if old.site.is_none_or(|site| site.key("deprecated").is_none()) => {
            "the mark is in the spec that this one extends: change it there"
        }
        What::Back if old.site.is_some_and(|site| site.is_inline) => "take the mark out",
        _ => return None,
    };
    Some(help.to_owned())
}

fn overlapping(difference: &Difference<'_>, comparison: &Comparison<'_>) -> Option<String> {
    let number = comparison.page.get(difference.new?)?.number;
    let other = comparison.spec.iter().find(|placed| placed.row.number.overlaps(number))?;
    Some(format!("it has numbers of the range `{}`", other.row.name()))
}
