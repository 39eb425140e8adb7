//! The bundled specs against the documents they are made from, and against the rules of good wording.

use std::collections::BTreeSet;

use errcodes_specs::{Catalog, Code, bundled, read};

fn catalog(name: &str) -> Catalog {
    let (catalog, report) = read(&bundled::find(name).unwrap());
    assert!(report.is_empty());
    catalog
}

fn every_code(mut check: impl FnMut(&str, &Code)) {
    for name in bundled::names() {
        for code in catalog(name).codes() {
            check(name, code);
        }
    }
}

/// `code symbol` by group, as the lists of the documents' rows have it.
fn rows(catalog: &Catalog) -> Vec<String> {
    let mut rows = Vec::new();
    let mut group = None;
    for code in catalog.codes() {
        if code.group != group {
            group = code.group;
            rows.push(format!("[{}]", catalog.groups()[group.unwrap()].id));
        }
        rows.push(format!("{} {}", code.code, code.symbol.as_deref().unwrap_or("-")));
    }
    rows
}

#[test]
fn gme_lists_exactly_the_rows_of_its_document() {
    let document = include_str!("documents/gme.txt").lines();
    let document = document.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let catalog = catalog("gme");
    assert_eq!(catalog.codes().len(), 86);
    assert!(document.eq(rows(&catalog)));
}

#[test]
fn every_code_is_told_in_both_languages() {
    every_code(|name, code| {
        for texts in [&code.message, &code.advice] {
            assert!(texts.contains_key("en") && texts.contains_key("zh"), "{name} {}", code.code);
        }
        let cause = [code.cause.contains_key("en"), code.cause.contains_key("zh")];
        assert_eq!(cause[0], cause[1], "{name} {}: a cause in one language only", code.code);
    });
}

#[test]
fn messages_are_phrases_and_the_rest_are_sentences() {
    every_code(|name, code| {
        let at = format!("{name} {}", code.code);
        for message in code.message.values() {
            assert!(!message.ends_with(['.', '。', '!', '！']), "{at}: {message}");
            let first = message.split(' ').next().unwrap();
            let is_word = first.chars().skip(1).all(|c| c.is_ascii_lowercase());
            let capital = first.starts_with(|c: char| c.is_ascii_uppercase());
            assert!(!(capital && is_word), "{at}: a message starts in lower case: {message}");
        }
        for text in code.cause.values().chain(code.advice.values()) {
            assert!(text.ends_with(['.', '。']), "{at}: a sentence ends with a stop: {text}");
        }
    });
}

#[test]
fn chinese_texts_use_chinese_punctuation() {
    every_code(|name, code| {
        for texts in [&code.message, &code.cause, &code.advice] {
            let text = texts.get("zh").map_or("", String::as_str);
            let chars: Vec<char> = text.chars().collect();
            let is_han = |c: &char| ('\u{4E00}'..='\u{9FFF}').contains(c);
            let clash = |pair: &[char]| {
                is_han(&pair[0]) && matches!(pair[1], ',' | ';' | ':' | '?' | '!' | '(')
                    || is_han(&pair[0]) && pair[1].is_ascii_alphanumeric()
                    || pair[0].is_ascii_alphanumeric() && is_han(&pair[1])
            };
            assert!(!chars.windows(2).any(clash), "{name} {}: {text}", code.code);
        }
    });
}

#[test]
fn messages_tell_codes_apart() {
    for name in bundled::names() {
        for lang in ["en", "zh"] {
            let mut seen = BTreeSet::new();
            for code in catalog(name).codes() {
                assert!(seen.insert(code.message[lang].clone()), "{name}: {}", code.message[lang]);
            }
        }
    }
}

#[test]
fn every_spec_says_where_it_is_from() {
    for name in bundled::names() {
        let catalog = catalog(name);
        assert!(!catalog.sources().is_empty(), "{name}");
        assert!(catalog.sources().iter().all(|source| source.retrieved.is_some()), "{name}");
    }
}
