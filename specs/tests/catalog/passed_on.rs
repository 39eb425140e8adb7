//! Codes that one SDK passes on from another, against the spec of the SDK that they are from.

use std::collections::BTreeMap;

use errcodes_specs::{Catalog, Code};

use super::{catalog, catalogs};

/// A spec, the group of it whose codes are another SDK's, the spec of that one, and what its numbers
/// are multiplied by: -1 where they are passed on negated. Without a group, it is the codes that both
/// specs list.
type PassedOn = (&'static str, Option<&'static str>, &'static str, i128);

const PASSED_ON: &[PassedOn] = &[
    ("ilive", Some("im"), "im", 1),
    ("ilvb/av", Some("im"), "im", 1),
    ("im", None, "tls/backend", 1),
    ("live", Some("im"), "im", 1),
    ("live", Some("rest"), "im", 1),
    ("live", Some("trtc"), "trtc", 1),
    ("trtc", Some("error_tls_backend"), "tls/backend", -1),
];

/// What titles call the owners.
const NAMES: &[(&str, &str)] = &[("im", "IM"), ("tls/backend", "TLS"), ("trtc", "TRTC")];

/// The spec that a group's codes are from, if it is another one.
pub(super) fn owner(spec: &str, group: &str) -> Option<&'static str> {
    let passed_on = PASSED_ON.iter().find(|(by, id, ..)| (*by, *id) == (spec, Some(group)));
    passed_on.map(|(_, _, owner, _)| *owner)
}

/// The codes of a group, of which there is at least one, or all.
fn codes<'c>(catalog: &'c Catalog, group: Option<&str>) -> Vec<&'c Code> {
    let at = |group| catalog.groups().iter().position(|found| found.id == group).unwrap();
    let at = group.map(at);
    let is_in = |code: &&Code| at.is_none() || code.group == at;
    let codes: Vec<_> = catalog.codes().iter().filter(is_in).collect();
    assert!(!codes.is_empty(), "{} has nothing in {group:?}", catalog.sdk().id);
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

/// The codes that are passed on, with those of the owner, as far as it has them.
fn pairs(&(spec, group, owner, sign): &PassedOn) -> Vec<(Code, Option<Code>)> {
    let (passing, owning) = (catalog(spec), catalog(owner));
    let originals: BTreeMap<i128, &Code> =
        owning.codes().iter().map(|code| (sign * code.code, code)).collect();
    let codes = codes(&passing, group).into_iter();
    let pairs = codes.map(|code| (code, originals.get(&code.code).copied()));
    // 0 is the success of each.
    let pairs =
        pairs.filter(|(code, original)| code.code != 0 && (group.is_some() || original.is_some()));
    pairs.map(|(code, original)| (code.clone(), original.cloned())).collect()
}

fn mistakes(passed_on: &PassedOn) -> Vec<String> {
    let (spec, _, owner, _) = passed_on;
    let mut mistakes = Vec::new();
    for (code, original) in pairs(passed_on) {
        let differences = original.map(|original| differences(&code, &original));
        if differences.as_ref().is_none_or(|facts| !facts.is_empty()) {
            mistakes.push(format!("{spec} {}: not as in {owner}: {differences:?}", code.code));
        }
    }
    mistakes
}

#[test]
fn what_is_passed_on_is_as_its_owner_has_it() {
    let mistakes: Vec<_> = PASSED_ON.iter().flat_map(mistakes).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn so_many_are_passed_on() {
    let counts = PASSED_ON.iter().map(|passed_on| pairs(passed_on).len());
    assert!(counts.eq([2, 12, 21, 19, 20, 1, 23]));
}

#[test]
fn the_title_of_a_group_says_whose_it_is() {
    let mut silent = Vec::new();
    for (spec, group, owner, _) in PASSED_ON {
        let (_, name) = NAMES.iter().find(|(id, _)| id == owner).unwrap();
        let catalog = catalog(spec);
        let groups = catalog.groups().iter().filter(|found| Some(found.id.as_str()) == *group);
        let titles = groups.flat_map(|group| group.title.values());
        silent.extend(titles.filter(|title| !title.contains(name)).cloned());
    }
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn every_group_that_says_so_is_passed_on() {
    let mut left_out = Vec::new();
    for (name, catalog) in catalogs() {
        let groups = catalog.groups().iter();
        let titled = groups.filter(|group| group.title["en"].contains("assed on from "));
        let without = titled.filter(|group| owner(name, &group.id).is_none());
        left_out.extend(without.map(|group| format!("{name} {}", group.id)));
    }
    assert!(left_out.is_empty(), "{}", left_out.join("\n"));
}
