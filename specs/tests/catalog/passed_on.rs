//! Codes that one SDK passes on from another, against the spec of the SDK that they are from.

use std::collections::{BTreeMap, BTreeSet};

use errcodes_specs::{Catalog, Code, bundled};

use super::{catalog, catalogs};

/// A spec, the group of it whose codes are another SDK's, the spec of that one, and what its numbers
/// are multiplied by: -1 where they are passed on negated.
type PassedOn = (&'static str, &'static str, &'static str, i128);

const PASSED_ON: &[PassedOn] = &[
    ("ilive", "im", "im", 1),
    ("ilvb/av", "im", "im", 1),
    ("live", "im", "im", 1),
    ("live", "trtc", "trtc", 1),
];

/// The owners that have no spec yet.
const AWAITED: &[&str] = &["im", "trtc"];

/// The spec that a group's codes are from, if it is another one.
pub(super) fn owner(spec: &str, group: &str) -> Option<&'static str> {
    let passed_on = PASSED_ON.iter().find(|(by, id, ..)| (*by, *id) == (spec, group));
    passed_on.map(|(_, _, owner, _)| *owner)
}

/// The codes of a group, of which there is at least one.
fn codes<'c>(catalog: &'c Catalog, group: &str) -> Vec<&'c Code> {
    let at = catalog.groups().iter().position(|found| found.id == group).unwrap();
    let codes: Vec<_> = catalog.codes().iter().filter(|code| code.group == Some(at)).collect();
    assert!(!codes.is_empty(), "{} has nothing in {group}", catalog.sdk().id);
    codes
}

/// The facts in which a code differs from that of its owner.
fn differences(code: &Code, original: &Code) -> Vec<&'static str> {
    let facts = [
        ("message", code.message == original.message),
        ("cause", code.cause == original.cause),
        ("advice", code.advice == original.advice),
        ("advised_by", code.advised_by == original.advised_by),
        ("kind", code.kind == original.kind),
        ("retry", (code.retry, code.retry_after) == (original.retry, original.retry_after)),
        ("effect", code.effect == original.effect),
        ("tags", code.tags == original.tags),
    ];
    facts.into_iter().filter(|(_, is_same)| !is_same).map(|(fact, _)| fact).collect()
}

fn mistakes(&(spec, group, owner, sign): &PassedOn) -> Vec<String> {
    let (passing, owning) = (catalog(spec), catalog(owner));
    let originals: BTreeMap<i128, &Code> =
        owning.codes().iter().map(|code| (sign * code.code, code)).collect();
    let mut mistakes = Vec::new();
    for code in codes(&passing, group) {
        let differences = originals.get(&code.code).map(|original| differences(code, original));
        if differences.as_ref().is_none_or(|facts| !facts.is_empty()) {
            mistakes.push(format!("{spec} {}: not as in {owner}: {differences:?}", code.code));
        }
    }
    mistakes
}

#[test]
fn what_is_passed_on_is_as_its_owner_has_it() {
    let there = PASSED_ON.iter().filter(|(_, _, owner, _)| !AWAITED.contains(owner));
    let mistakes: Vec<_> = there.flat_map(mistakes).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn only_owners_without_a_spec_are_awaited() {
    let owners: BTreeSet<_> = PASSED_ON.iter().map(|(_, _, owner, _)| *owner).collect();
    let missing = owners.into_iter().filter(|owner| bundled::find(owner).is_none());
    assert!(missing.eq(AWAITED.iter().copied()));
}

#[test]
fn every_group_that_says_so_is_passed_on() {
    let mut left_out = Vec::new();
    for (name, catalog) in catalogs() {
        let groups = catalog.groups().iter();
        let titled = groups.filter(|group| group.title["en"].starts_with("Passed on from "));
        let without = titled.filter(|group| owner(name, &group.id).is_none());
        left_out.extend(without.map(|group| format!("{name} {}", group.id)));
    }
    assert!(left_out.is_empty(), "{}", left_out.join("\n"));
}
