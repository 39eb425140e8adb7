//! The bundled specs against the documents they are made from, against each other, and against the
//! rules by which they were written.

mod neighbours;
mod passed_on;
mod rules;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use errcodes_specs::{Catalog, Code, Numbers, bundled, read};

fn catalog(name: &str) -> Catalog {
    let (catalog, report) = read(&bundled::find(name).unwrap());
    assert!(report.is_empty());
    catalog
}

fn catalogs() -> impl Iterator<Item = (&'static str, Catalog)> {
    bundled::names().map(|name| (name, catalog(name)))
}

fn every_code(mut check: impl FnMut(&str, &Code)) {
    for (name, catalog) in catalogs() {
        for code in catalog.codes() {
            check(&format!("{name} {}", code.code), code);
        }
    }
}

fn list(folder: &str, name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder).join(format!("{name}.txt"))
}

/// The lines of a list that are not empty and not comments.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// `code symbol` by group. A group goes on where its name comes again: behind the rows of the document
/// come those that only other sources have.
#[derive(Default, PartialEq, Debug)]
struct Sections(Vec<(String, Vec<String>)>);

impl Sections {
    fn push(&mut self, group: &str, row: String) {
        match self.0.iter_mut().find(|(name, _)| name == group) {
            Some((_, rows)) => rows.push(row),
            None => self.0.push((group.to_owned(), vec![row])),
        }
    }
}

fn listed(document: &str) -> Sections {
    let (mut sections, mut group) = (Sections::default(), "");
    for line in lines(document) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => group = name,
            None => sections.push(group, line.to_owned()),
        }
    }
    sections
}

fn rows(catalog: &Catalog) -> Sections {
    let mut sections = Sections::default();
    for code in catalog.codes() {
        let group = code.group.map_or("", |at| &catalog.groups()[at].id);
        sections.push(group, format!("{} {}", code.code, code.symbol.as_deref().unwrap_or("-")));
    }
    sections
}

#[test]
fn every_spec_lists_exactly_the_rows_of_its_document() {
    for (name, catalog) in catalogs() {
        let document = fs::read_to_string(list("documents", name)).unwrap();
        assert_eq!(listed(&document), rows(&catalog), "{name}");
    }
}

#[test]
fn the_documents_have_that_many_rows() {
    let counts = catalogs().map(|(name, catalog)| (name, catalog.codes().len()));
    let expected = [
        ("gme", 154),
        ("gme3", 68),
        ("ilive", 68),
        ("ilvb/av", 57),
        ("ilvb/push", 47),
        ("ilvb/recording", 30),
        ("im", 403),
        ("im_rest/offline_push", 9),
        ("im_rest/operations", 5),
        ("im_rest/review", 13),
        ("live", 199),
        ("tls/account", 22),
        ("tls/android_local", 13),
        ("tls/backend", 66),
        ("tls/login", 11),
        ("trtc", 157),
    ];
    assert!(counts.eq(expected));
}

/// The app's own back end answers IM's callbacks with these, and a friend request that waits is none.
#[test]
fn im_has_ranges_and_a_success_of_its_own() {
    let im = catalog("im");
    let numbers: Vec<_> = im.ranges().iter().map(|range| range.numbers.clone()).collect();
    assert_eq!(numbers, [Numbers::Bounds(120_001..=130_000), Numbers::Bounds(38_000..=39_000)]);
    assert_eq!(im.sdk().success, [0..=0, 30_539..=30_539]);
}

#[test]
fn errors_and_warnings_of_trtc_are_apart() {
    let trtc = catalog("trtc");
    for code in trtc.codes() {
        let group = &trtc.groups()[code.group.unwrap()].id;
        let prefix = if code.code > 0 { "warning_" } else { "error_" };
        assert!(group.starts_with(prefix), "{}: {group}", code.code);
    }
}

/// A released code can be deprecated, but neither dropped nor renamed. `ERRCODES_BLESS=1` adds new
/// ones.
#[test]
fn no_released_code_is_lost() {
    for (name, catalog) in catalogs() {
        let path = list("released", name);
        let released = fs::read_to_string(&path).unwrap_or_default();
        let mut known: BTreeMap<i128, &str> = BTreeMap::new();
        for line in lines(&released) {
            let (code, variant) = line.split_once(' ').unwrap();
            known.insert(code.parse().unwrap(), variant);
        }
        let codes: BTreeMap<i128, &str> =
            catalog.codes().iter().map(|code| (code.code, code.variant.as_str())).collect();
        for (code, variant) in &known {
            assert_eq!(codes.get(code), Some(variant), "{name} {code} is released");
        }
        if env::var_os("ERRCODES_BLESS").is_some() {
            let new = codes.iter().filter(|(code, _)| !known.contains_key(*code));
            let new: Vec<_> = new.map(|(code, variant)| format!("{code} {variant}\n")).collect();
            fs::write(&path, released + &new.concat()).unwrap();
        } else {
            assert_eq!(codes.len(), known.len(), "{name} has codes that {} lacks", path.display());
        }
    }
}

/// The documents disagree about what these mean, and each spec keeps the meaning of its own.
const DIFFERENT: [i128; 3] = [10004, 10005, 10008];

#[test]
fn codes_that_the_sdks_share_have_one_name() {
    let specs = ["gme", "ilive", "ilvb/av"].map(catalog);
    let mut names: BTreeMap<i128, BTreeSet<&str>> = BTreeMap::new();
    for code in specs.iter().flat_map(Catalog::codes) {
        names.entry(code.code).or_default().insert(&code.variant);
    }
    for (code, names) in names {
        assert!(names.len() == 1 || DIFFERENT.contains(&code), "{code}: {names:?}");
    }
}

#[test]
fn every_spec_says_where_it_is_from() {
    for (name, catalog) in catalogs() {
        assert!(!catalog.sources().is_empty(), "{name}");
        assert!(catalog.sdk().url.is_some(), "{name}");
    }
}

#[test]
fn stated_delays_are_kept() {
    let mut delays = Vec::new();
    every_code(|at, code| {
        let of_calls = code.when.iter().map(|when| when.retry_after);
        let stated = of_calls.chain([code.retry_after]).flatten();
        delays.extend(stated.map(|delay| (at.to_owned(), delay.as_secs())));
    });
    let expected = [
        ("ilvb/push 40000500", 3),
        ("ilvb/push 6012", 30),
        ("im 70050", 60),
        ("im 90024", 1),
        ("im 8512", 60),
        ("im 8513", 1),
        ("im 8514", 1),
        ("live 100012", 1),
        ("tls/backend 70050", 60),
    ];
    assert_eq!(delays, expected.map(|(at, delay)| (at.to_owned(), delay)));
}
