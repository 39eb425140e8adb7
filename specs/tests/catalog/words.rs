//! The rules of good wording, for all texts of the bundled specs.

use errcodes_specs::Code;

use super::{catalogs, every_code};

fn texts(code: &Code) -> impl Iterator<Item = (&String, &String)> {
    [&code.message, &code.cause, &code.advice].into_iter().flatten()
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
        for (lang, message) in &code.message {
            assert!(!message.ends_with(['.', '。', '!', '！']), "{at}: {message}");
            let first = message.split(' ').next().unwrap();
            let is_word = first.chars().skip(1).all(|c| c.is_ascii_lowercase());
            let capital = first.starts_with(|c: char| c.is_ascii_uppercase());
            assert!(!(lang == "en" && capital && is_word), "{at}: starts in upper case: {message}");
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
