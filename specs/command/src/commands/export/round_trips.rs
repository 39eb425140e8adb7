//! `import` of what `export` writes gives the same codes back.

mod random;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use errcodes_specs::{Catalog, Facts, Numbers, SourceFile, bundled, read};
use heck::ToShoutySnakeCase as _;
use proptest::prelude::*;

use super::sheet::Sheet;
use super::text::comment;
use super::{Format, text};
use crate::draft::samples::accepted;
use crate::draft::text::clean;
use crate::draft::{Document, Draft, Options};
use crate::read::{self as page, Format as Page};

fn import(text: &str, format: Page, lang: &str) -> Draft {
    let path = "errors.page";
    let options = page::Options { format: Some(format), ..page::Options::default() };
    let page = page::page(text.as_bytes(), Path::new(path), &options).unwrap();
    let document = Document { path: path.into(), name: path.into(), page };
    let options = Options {
        id: "acme".into(),
        today: "2025-11-26".into(),
        lang: Some(lang.to_owned()),
        ..Options::default()
    };
    let draft =
        Draft::new(&[document], &options).unwrap_or_else(|failure| panic!("{failure}\n{text}"));
    accepted(&draft);
    draft
}

fn catalog(name: &str, text: &str) -> Catalog {
    let (catalog, report) = read(&SourceFile::new(name, "acme", text));
    assert!(report.is_empty(), "{}", report.render());
    catalog
}

/// What CSV has of a code or a range.
fn facts(catalog: &Catalog, facts: &Facts, lang: &str) -> String {
    let Facts { symbol, variant, aliases, kind, retry, retry_after, effect, tags, url, .. } = facts;
    let group = facts.group.map(|group| &catalog.groups()[group].id);
    let message = facts.message.get(lang);
    format!(
        "{symbol:?} {variant} {aliases:?} {message:?} {group:?} {kind:?} {retry:?} {retry_after:?} {effect:?} {tags:?} {url:?}"
    )
}

/// The codes, and the ranges that have a row of numbers in CSV, by their numbers.
fn rows(catalog: &Catalog, lang: &str) -> BTreeMap<(i128, i128), String> {
    let codes = catalog.codes().iter();
    let codes = codes.map(|code| ((code.code, code.code), facts(catalog, code, lang)));
    let ranges = catalog.ranges().iter().filter_map(|range| {
        let (first, last) = bounds(catalog, &range.numbers)?;
        Some(((first, last), facts(catalog, range, lang)))
    });
    codes.chain(ranges).collect()
}

fn bounds(catalog: &Catalog, numbers: &Numbers) -> Option<(i128, i128)> {
    let repr = catalog.sdk().repr;
    match numbers {
        Numbers::Bounds(bounds) => {
            let bounds = (*bounds.start(), *bounds.end());
            (bounds.0 >= repr.min() && bounds.1 <= repr.max()).then_some(bounds)
        }
        Numbers::Mask { .. } => None,
    }
}

fn doubts(draft: &Draft) -> Vec<&str> {
    draft.remarks.iter().filter(|remark| remark.is_doubt).map(|remark| &*remark.what).collect()
}

fn csv_comes_back(catalog: &Catalog, lang: &str) {
    let csv = text(Format::Csv, catalog, false).unwrap();
    let draft = import(&csv, Page::Csv, lang);
    let again = self::catalog("draft", &draft.text());
    assert_eq!(rows(&again, lang), rows(catalog, lang), "{csv}");
    assert_eq!(again.sdk().lang, lang);
    let told: Vec<_> = catalog
        .ranges()
        .iter()
        .filter(|range| bounds(catalog, &range.numbers).is_none())
        .map(|range| Sheet::new(catalog, false).numbers_spelled(range, |code| code.to_string()))
        .collect();
    let doubts = doubts(&draft);
    assert_eq!(doubts.len(), told.len(), "{doubts:?}");
    assert!(doubts.iter().zip(told).all(|(doubt, numbers)| doubt.contains(&numbers)), "{doubts:?}");
}

/// A header has a macro for each code: its vendor's symbol, or the variant with the space before it.
fn header_comes_back(mut catalog: Catalog, lang: &str) {
    catalog.set_language(lang).unwrap();
    let header = text(Format::C, &catalog, true).unwrap();
    let draft = import(&header, Page::Header, lang);
    let again = self::catalog("draft", &draft.text());
    assert_eq!(again.sdk().repr, catalog.sdk().repr, "{header}");
    assert_eq!(again.codes().len(), catalog.codes().len(), "{header}");
    for code in catalog.codes() {
        let same = again.codes().iter().find(|other| other.code == code.code);
        let same = same.unwrap_or_else(|| panic!("{} is lost of {header}", code.code));
        assert_eq!(same.message[lang], comment(&code.message[lang]).trim(), "{header}");
        let name = code.symbol.clone().unwrap_or_else(|| code.variant.to_shouty_snake_case());
        let symbol = same.symbol.as_deref().unwrap();
        if name.starts_with("ACME") || code.symbol.is_none() && name.is_ascii() {
            assert!(symbol.ends_with(&name), "{symbol} {name}");
        }
        assert!(header.contains(&format!("#define {symbol} ((")), "{symbol} {header}");
        assert_eq!(same.aliases.len(), code.aliases.len(), "{header}");
        let title = |catalog: &Catalog, group: Option<usize>| {
            let group = &catalog.groups()[group?];
            Some(group.title.get(lang).unwrap_or(&group.id).clone())
        };
        let expected = title(&catalog, code.group).map(|title| comment(&title));
        assert_eq!(title(&again, same.group), expected.or(Some("unclassified".into())), "{header}");
    }
    let doubts = doubts(&draft);
    assert_eq!(doubts.len(), catalog.ranges().len(), "{doubts:?}");
    for (doubt, range) in doubts.iter().zip(catalog.ranges()) {
        assert!(doubt.contains(&clean(&comment(&range.message[lang]))), "{doubt}");
    }
}

/// The languages in which all codes and ranges have a message.
fn languages(catalog: &Catalog) -> Vec<String> {
    let languages = catalog.languages().into_iter();
    let is_whole = |lang: &&str| catalog.facts().all(|facts| facts.message.contains_key(*lang));
    languages.filter(is_whole).map(str::to_owned).collect()
}

fn comes_back(catalog: &Catalog) {
    for lang in languages(catalog) {
        csv_comes_back(catalog, &lang);
        header_comes_back(catalog.clone(), &lang);
    }
}

#[test]
fn bundled_specs_come_back() {
    for name in bundled::names() {
        let (catalog, _) = read(&bundled::find(name).unwrap());
        assert_eq!(languages(&catalog).len(), 2);
        comes_back(&catalog);
    }
}

#[test]
fn strange_specs_come_back() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus = fs::read_dir(package.join("../tests/corpus/pass")).unwrap();
    let corpus = corpus.map(|entry| entry.unwrap().path());
    let mut count = 0;
    for path in corpus.chain([package.join("tests/hostile/hostile.toml")]) {
        let source = SourceFile::new("spec", "acme", fs::read_to_string(&path).unwrap());
        let (catalog, report) = read(&source);
        // A spec that extends another one is no spec by itself, and one without codes is no page with codes.
        if report.is_empty() && !catalog.codes().is_empty() {
            count += 1;
            comes_back(&catalog);
        }
    }
    assert!(count > 20, "{count}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_specs_come_back(spec in random::spec()) {
        comes_back(&catalog("random", &spec));
    }
}
