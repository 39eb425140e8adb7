//! Which constants of a header are error codes.

mod candidate;
mod chooser;
mod family;
mod left_out;
mod titles;

use std::cmp::Reverse;
use std::collections::HashSet;

use crate::page::Doubt;

use super::constant::Constant;
use super::names;
use super::scope::Scope;
use super::section::Section;
use candidate::{Candidate, Evidence, Part};
use chooser::Chooser;
use family::Families;

/// The constants to take, by their numbers, and what is said about the others.
#[derive(Debug, Default)]
pub(super) struct Choice {
    pub(super) taken: HashSet<usize>,
    pub(super) notes: Vec<Doubt>,
}

/// Chooses.
///
/// With prefixes: those whose names start with one of them. Without, the constants with the strongest
/// evidence, and all but the parts of a version if there is none:
///
/// 1. A section or an enum speaks of errors if its heading or its name does, or if half of its names
///    look like `EINVAL` and five of the header do. Of others the names are taken that speak of errors,
///    with all of a block if they are a third of it. A name does if it starts with a prefix like
///    `ACME_ERR_` or `ACME_E_` that at least five names of the header share.
/// 2. They speak of outcomes by words like `status` in the same places. If these are many more than the
///    former, they count.
/// 3. A quarter of their names end with `_ERROR` as five do. Such are also taken beside the former if
///    their names start with the same word.
/// 4. Single names end with `_ERROR`.
///
/// A number means one thing in a code space. So of constants with the same numbers one list is taken.
pub(super) fn choose(
    scope: &mut Scope<'_, '_>,
    sections: &[Section],
    prefixes: &[String],
) -> Choice {
    let constants = scope.definitions.constants.as_slice();
    if !prefixes.is_empty() {
        let is_chosen =
            |name: &str| prefixes.iter().any(|prefix| name.starts_with(prefix.as_str()));
        return Choice { taken: those(constants, is_chosen), notes: Vec::new() };
    }
    let numbers = (0..constants.len()).map(|index| Some(scope.value(index).ok()?.number));
    let numbers: Vec<_> = numbers.collect();
    let candidates = candidates(sections, constants, &numbers);
    if candidates.is_empty() {
        let is_chosen = |name: &str| !names::is_version(name) && !names::is_guard(name);
        let taken = those(constants, is_chosen);
        return Choice { notes: left_out::nothing(constants, &taken), taken };
    }
    let mut chooser = Chooser::new(constants, &numbers);
    for candidate in candidates {
        chooser.candidate(candidate);
    }
    chooser.finish()
}

fn those(constants: &[Constant<'_>], is_chosen: impl Fn(&str) -> bool) -> HashSet<usize> {
    let chosen = constants.iter().enumerate().filter(|(_, constant)| is_chosen(constant.name));
    chosen.map(|(index, _)| index).collect()
}

/// Those with the strongest evidence, the likeliest first.
fn candidates(
    sections: &[Section],
    constants: &[Constant<'_>],
    numbers: &[Option<i128>],
) -> Vec<Candidate> {
    let names: Vec<_> = constants.iter().map(|constant| constant.name).collect();
    let (families, bases) = (Families::of(&names), bases(constants, numbers));
    let parts = sections.chunk_by(|one, other| one.first.is_some() && one.first == other.first);
    let parts = parts.map(|sections| Part { sections, constants, numbers });
    let mut candidates: Vec<_> =
        parts.flat_map(|part| part.candidates(&families, &bases)).collect();
    for candidate in &mut candidates {
        candidate
            .members
            .retain(|index| names.get(*index).is_some_and(|name| !names::is_guard(name)));
    }
    let strongest = strongest(&candidates);
    let is_strongest = |candidate: &Candidate| Some(candidate.evidence) == strongest;
    candidates.retain(|one| is_strongest(one) || one.evidence == Evidence::ManyEnds);
    candidates.sort_by_key(|one| (!is_strongest(one), rank(one, constants, numbers)));
    candidates
}

/// How many times as many constants a weaker evidence needs.
const MANY_MORE: usize = 8;

fn strongest(candidates: &[Candidate]) -> Option<Evidence> {
    let count = |evidence: Evidence| {
        let those = candidates.iter().filter(|candidate| candidate.evidence == evidence);
        those.map(|candidate| candidate.members.len()).sum::<usize>()
    };
    if count(Evidence::Outcomes) > count(Evidence::Errors) * MANY_MORE {
        return Some(Evidence::Outcomes);
    }
    candidates.iter().map(|candidate| candidate.evidence).max()
}

/// The least comes first: lists that are defined by others, and names with `__`, which are of the inner of a library,
/// come last. Negative numbers are hardly anything but codes.
fn rank(
    candidate: &Candidate,
    constants: &[Constant<'_>],
    numbers: &[Option<i128>],
) -> impl Ord + use<> {
    let most = |is: &dyn Fn(usize) -> bool| {
        candidate.members.iter().filter(|index| is(**index)).count() * 2 > candidate.members.len()
    };
    let constant = |index| constants.get(index);
    let is_inner = most(&|index| {
        constant(index).is_some_and(|one| one.name.contains("__") || one.target().is_some())
    });
    let is_negative =
        most(&|index| numbers.get(index).copied().flatten().is_some_and(|number| number < 0));
    (is_inner, !is_negative, !candidate.says_code, Reverse(candidate.members.len()))
}

/// Where the tables of `com_err` start.
fn bases(constants: &[Constant<'_>], numbers: &[Option<i128>]) -> Vec<i128> {
    let is_base = |constant: &Constant<'_>| constant.name.starts_with("ERROR_TABLE_BASE_");
    let numbers = constants.iter().zip(numbers).filter(|(constant, _)| is_base(constant));
    numbers.filter_map(|(_, number)| *number).collect()
}
