//! What holds for every spec and every page.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::random::{Layout, Row, layouts, rows, rows_and_more, rows_and_page};
use super::{random, spec};
use crate::change::compare::compare;
use crate::change::memory::Memory;
use crate::change::update::{Gone, update};

fn gone() -> impl Strategy<Value = Gone> {
    prop_oneof![Just(Gone::Keep), Just(Gone::Deprecate)]
}

/// A line without what an update may add to it.
fn essence(line: &str) -> &str {
    let line = Memory::find(line).map_or(line, |(at, _)| &line[..at]);
    line.trim_end()
}

/// Whether all lines of one text are in another one, in the same order. Behind the last row of an array, an update may
/// have added a comma.
fn survive(old: &str, new: &str, is_touched: impl Fn(&str) -> bool) -> Result<(), TestCaseError> {
    let mut lines = new.split('\n').map(essence);
    for line in old.split('\n').map(essence).filter(|line| !is_touched(line)) {
        prop_assert!(lines.any(|new| new == line), "lost: {line:?}\n{old}\n---\n{new}");
    }
    Ok(())
}

fn texts((rows, page): (Vec<Row>, Vec<Row>), layout: &Layout) -> (String, String) {
    (random::spec(&rows, layout), random::page(&page))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_update_leaves_nothing_to_do(rows in rows_and_page(), layout in layouts(), gone in gone()) {
        let (text, page) = texts(rows, &layout);
        let (old, page) = (spec(&text), super::page(&page));
        let comparison = compare(&old, &page, false);
        let once = update(&old, &page, &comparison, gone).unwrap();
        let by_hand = comparison.differences.iter().filter(|one| one.by_hand.is_some()).count();

        let new = spec(&once);
        let comparison = compare(&new, &page, false);
        // What is kept is forgotten, which only a row can be that remembers something.
        let forgets = new.remembers(&comparison.languages) && !text.contains("code = [{");
        if gone == Gone::Deprecate || forgets {
            let left = comparison.differences.iter().filter(|one| one.by_hand.is_none());
            prop_assert_eq!(left.collect::<Vec<_>>().len(), 0, "{:?}\n{}", comparison.differences, once);
            prop_assert_eq!(comparison.differences.len(), by_hand, "{}", once);
        }
        let twice = update(&new, &page, &comparison, gone).unwrap();
        prop_assert_eq!(&twice, &once);
    }

    #[test]
    fn every_row_of_the_page_is_there_afterwards((rows, more) in rows_and_more(), layout in layouts()) {
        let (text, page) = texts((rows, more), &layout);
        let page = super::page(&page);
        let new = super::page(&super::updated(&text, &page));
        let codes = |catalog: &errcodes_specs::Catalog| {
            let mut codes: Vec<_> =
                catalog.codes().iter().map(|code| (code.code, code.symbol.clone())).collect();
            codes.sort();
            codes
        };
        prop_assert_eq!(codes(&new), codes(&page));
    }

    #[test]
    fn every_line_survives_what_is_new(rows in rows_and_more(), layout in layouts()) {
        let (text, page) = texts(rows, &layout);
        let new = super::updated(&text, &super::page(&page));
        // Rows that share a line are put between its rows.
        survive(&text, &new, |line| line.starts_with("code = [{") || line.starts_with("code = []"))?;
        prop_assert_eq!(text.ends_with('\n'), new.ends_with('\n'));
        prop_assert_eq!(text.contains("\r\n"), new.replace("\r\n", "").len() < new.len());
        let is_mixed = new.split_inclusive('\n').filter(|line| line.ends_with("\r\n")).count();
        let breaks = new.matches('\n').count();
        prop_assert!(is_mixed == 0 || is_mixed == breaks, "{new:?}");
    }

    #[test]
    fn comments_and_texts_survive_everything(rows in rows_and_page(), layout in layouts(), gone in gone()) {
        let (text, page) = texts(rows, &layout);
        let new = super::updated_with(&text, &super::page(&page), gone);
        let has_number = |line: &str| line.contains("code") || line.contains("symbol");
        survive(&text, &new, has_number)?;
        for comment in ["# code", "# symbol", "# row", "# last"] {
            prop_assert_eq!(text.matches(comment).count(), new.matches(comment).count(), "{}", new);
        }
        for line in text.lines() {
            for word in line.split('"').filter(|word| word.starts_with("our ")) {
                let text = format!("\"{word}\"");
                prop_assert!(new.contains(&text));
            }
        }
    }

    #[test]
    fn a_spec_does_not_differ_from_itself(rows in rows(), layout in layouts(), page in rows()) {
        let text = random::spec(&rows, &layout);
        prop_assert_eq!(super::differences_with(&text, &super::page(&text), true), "");
        let updated = super::updated(&text, &super::page(&random::page(&page)));
        let itself = super::page(&updated);
        prop_assert_eq!(super::differences_with(&updated, &itself, true), "");
    }

    #[test]
    fn other_words_are_told_once((rows, _) in rows_and_more(), layout in layouts(), at in any::<prop::sample::Index>()) {
        let (text, page) = (random::spec(&rows, &layout), random::page(&rows));
        let text = super::updated(&text, &super::page(&page));
        let words: Vec<_> = page.match_indices("the page's ").map(|(at, _)| at).collect();
        let at = words[at.index(words.len())];
        let mut changed = page.clone();
        changed.insert_str(at, "now ");
        let told = super::differences(&text, &super::page(&changed));
        // Rows that share a line cannot remember anything.
        let is_remembered = Memory::find("").is_none() && text.matches("# page: ").count() == words.len();
        if is_remembered {
            prop_assert_eq!(told.matches("message.en: now the page's ").count(), 1, "{}\n{}", told, text);
        }
        let text = super::updated(&text, &super::page(&changed));
        prop_assert_eq!(super::differences(&text, &super::page(&changed)), "");
    }
}
