//! The bundled specs against the documents they are made from, against each other, and against the
//! rules of good wording.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use errcodes_specs::{Catalog, Code, bundled, read};

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

fn texts(code: &Code) -> impl Iterator<Item = (&String, &String)> {
    [&code.message, &code.cause, &code.advice].into_iter().flatten()
}

fn list(folder: &str, name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder).join(format!("{name}.txt"))
}

/// The lines of a list that are not empty and not comments.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
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
fn every_spec_lists_exactly_the_rows_of_its_document() {
    for (name, catalog) in catalogs() {
        let document = fs::read_to_string(list("documents", name)).unwrap();
        assert!(lines(&document).eq(rows(&catalog)), "{name}");
    }
}

#[test]
fn the_documents_have_that_many_rows() {
    let counts = catalogs().map(|(name, catalog)| (name, catalog.codes().len()));
    let expected = [
        ("gme", 86),
        ("ilive", 58),
        ("ilvb/av", 36),
        ("ilvb/push", 44),
        ("ilvb/recording", 30),
        ("live", 112),
    ];
    assert!(counts.eq(expected));
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

#[test]
fn codes_that_the_sdks_share_have_one_name() {
    // The documents disagree about these two, and each spec keeps the meaning of its own.
    const DIFFERENT: [i128; 2] = [10004, 10005];
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
fn every_code_has_texts_in_both_languages() {
    every_code(|at, code| {
        for texts in [&code.message, &code.advice] {
            assert!(texts.keys().eq(["en", "zh"]), "{at}");
        }
        assert!(code.cause.is_empty() || code.cause.keys().eq(["en", "zh"]), "{at}");
    });
    for (name, catalog) in catalogs() {
        let groups = catalog.groups().iter().map(|group| &group.title);
        for title in groups.chain([&catalog.sdk().title]) {
            assert!(title.keys().eq(["en", "zh"]), "{name}");
        }
    }
}

#[test]
fn messages_are_phrases_and_the_rest_are_sentences() {
    every_code(|at, code| {
        for message in code.message.values() {
            assert!(!message.ends_with(['.', '。', '!', '！']), "{at}: {message}");
            let first = message.split(' ').next().unwrap();
            let is_word = first.chars().skip(1).all(|c| c.is_ascii_lowercase());
            let capital = first.starts_with(|c: char| c.is_ascii_uppercase());
            assert!(!(capital && is_word), "{at}: starts in upper case: {message}");
        }
        for text in code.cause.values().chain(code.advice.values()) {
            assert!(text.ends_with(['.', '。']), "{at}: no final stop: {text}");
        }
    });
}

#[test]
fn texts_do_not_repeat_the_vendors_typing_errors() {
    const ERRORS: [&str; 8] =
        ["falled", "fiald", "streamin ", "runing", "endpoing", "示加载", "返回次", "已已"];
    every_code(|at, code| {
        for (_, text) in texts(code) {
            let lower = text.to_lowercase();
            let found = ERRORS.iter().find(|error| lower.contains(**error));
            assert_eq!(found, None, "{at}: {text}");
        }
    });
}

#[test]
fn chinese_texts_use_chinese_punctuation_and_spacing() {
    every_code(|at, code| {
        for (_, text) in texts(code).filter(|(lang, _)| *lang == "zh") {
            let chars: Vec<char> = text.chars().collect();
            let is_han = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
            let clash = |pair: &[char]| {
                is_han(pair[0]) && matches!(pair[1], ',' | ';' | ':' | '?' | '!' | '(')
                    || is_han(pair[0]) && pair[1].is_ascii_alphanumeric()
                    || pair[0].is_ascii_alphanumeric() && is_han(pair[1])
            };
            assert!(!chars.windows(2).any(clash), "{at}: {text}");
        }
    });
}

/// Where a document gives two codes the same words, only the number in the message distinguishes
/// them.
#[test]
fn messages_tell_codes_apart() {
    for (name, catalog) in catalogs() {
        for lang in ["en", "zh"] {
            let mut seen = BTreeSet::new();
            for code in catalog.codes() {
                assert!(seen.insert(&code.message[lang]), "{name}: {}", code.message[lang]);
            }
        }
    }
}

#[test]
fn every_spec_says_where_it_is_from() {
    for (name, catalog) in catalogs() {
        assert!(!catalog.sources().is_empty(), "{name}");
        assert!(catalog.sources().iter().all(|source| source.retrieved.is_some()), "{name}");
    }
}

#[test]
fn stated_delays_are_kept() {
    let delays = catalogs().flat_map(|(name, catalog)| {
        let delayed =
            catalog.codes().to_vec().into_iter().filter(|code| code.retry_after.is_some());
        delayed.map(move |code| (name, code.code, code.retry_after.unwrap().as_secs()))
    });
    assert!(delays.eq([("ilvb/push", 40_000_500, 3), ("live", 100_012, 1)]));
}
