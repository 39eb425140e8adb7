//! A code in running text: `404: not found`, `404 (NOT_FOUND) - text`, `NOT_FOUND (404): text`, `ERR_X = 7, text`.

use super::number::{is_number, split_number};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) number: String,
    pub(super) name: Option<String>,
    pub(super) text: String,
    /// Whether a sign stands between code and text. `404 not found` has none, nor has `3 apples`.
    pub(super) is_marked: bool,
}

/// Reads a text with single spaces.
pub(super) fn entry(text: &str) -> Option<Entry> {
    number_first(text).or_else(|| number_in_parentheses(text)).or_else(|| constant_first(text))
}

fn number_first(text: &str) -> Option<Entry> {
    let (number, after) = bracketed_number(text).or_else(|| split_number(text))?;
    let (name, rest) = match parenthesised(after.trim_start()) {
        Some((name, rest)) => (Some(name.trim()), rest),
        None => (None, after),
    };
    // `0 (0x0)` says the number once more, and that it is one.
    let (again, name) = (name.is_some_and(is_number), name.filter(|name| !is_number(name)));
    let separated = if rest.is_empty() { Some("") } else { after_separator(rest) };
    let (text, is_marked) = match separated {
        Some(text) => (text, true),
        None if rest.starts_with(char::is_whitespace) => (rest.trim_start(), again),
        None => return None,
    };
    let (number, name) = (number.to_owned(), name.map(str::to_owned));
    Some(Entry { number, name, text: text.to_owned(), is_marked })
}

/// `[404] text`, `(404) text`.
fn bracketed_number(text: &str) -> Option<(&str, &str)> {
    let (number, rest) =
        text.strip_prefix(['[', '【', '(', '（'])?.split_once([']', '】', ')', '）'])?;
    is_number(number.trim()).then(|| (number.trim(), rest))
}

/// The name of a code is short: what is longer is a sentence.
const LONGEST_NAME: usize = 80;

fn number_in_parentheses(text: &str) -> Option<Entry> {
    let opening = text.find(['(', '（']).filter(|at| (1..=LONGEST_NAME).contains(at))?;
    let (name, rest) = text.split_at_checked(opening)?;
    let (inside, rest) = parenthesised(rest)?;
    let rest = match rest.trim() {
        "" => "",
        _ => after_separator(rest)?,
    };
    is_number(inside.trim()).then(|| named(name, inside.trim(), rest))
}

fn constant_first(text: &str) -> Option<Entry> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at_checked(end).filter(|(name, _)| is_constant(name))?;
    let (number, rest) = split_number(after_separator(rest)?)?;
    let text = match rest.strip_prefix([',', ';']) {
        Some(text) => text.trim_start(),
        None => after_separator(rest).unwrap_or_else(|| rest.trim_start()),
    };
    Some(named(name, number, text))
}

fn named(name: &str, number: &str, text: &str) -> Entry {
    let name = Some(name.trim_end().to_owned());
    Entry { number: number.to_owned(), name, text: text.to_owned(), is_marked: true }
}

/// Whether it is written like a constant: `ERR_X`, `EPERM`, `kErr_x`; and not like the `Timeout` of `Timeout: 30 s`.
pub(super) fn is_constant(word: &str) -> bool {
    let is_word = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let starts = is_word && word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts
        && word.len() > 1
        && (word.contains('_') || !word.contains(|c: char| c.is_ascii_lowercase()))
}

/// The text in the parentheses at the start, and the text after them.
fn parenthesised(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix(['(', '（'])?.split_once([')', '）'])
}

/// The text after the sign that separates code and text.
fn after_separator(text: &str) -> Option<&str> {
    let sign = text.trim_start();
    if let Some(rest) = sign.strip_prefix([':', '：']) {
        // `12:30` is a time and `404::x` a path.
        let is_time = rest.starts_with(|c: char| c.is_ascii_digit() || c == ':');
        return (!is_time).then(|| rest.trim_start());
    }
    let rest = ["=>", "->", "=", "→", "—", "–", "-", "|"];
    let rest = rest.iter().find_map(|separator| sign.strip_prefix(separator))?;
    let stands_alone = sign.len() < text.len() && rest.starts_with(char::is_whitespace);
    (stands_alone || sign.starts_with(['=', '→', '—'])).then(|| rest.trim_start())
}

#[cfg(test)]
mod tests {
    use super::entry;

    fn read(text: &str) -> Option<(String, Option<String>, String, bool)> {
        entry(text).map(|entry| (entry.number, entry.name, entry.text, entry.is_marked))
    }

    fn assert_reads(text: &str, number: &str, name: Option<&str>, rest: &str, is_marked: bool) {
        let expected = (number.to_owned(), name.map(str::to_owned), rest.to_owned(), is_marked);
        assert_eq!(read(text), Some(expected), "{text}");
    }

    #[test]
    fn numbers_come_first() {
        for text in
            ["404: lost", "404：lost", "404 - lost", "404 — lost", "404 = lost", "404 -> lost"]
        {
            assert_reads(text, "404", None, "lost", true);
        }
        assert_reads("[-3] lost", "-3", None, "lost", false);
        assert_reads("(0) FINE", "0", None, "FINE", false);
        assert_reads("5 (0x5) Denied.", "5", None, "Denied.", true);
        assert_reads("404 lost", "404", None, "lost", false);
        assert_reads("404", "404", None, "", true);
        assert_reads("404 (LOST): no such thing", "404", Some("LOST"), "no such thing", true);
        assert_reads("404 (LOST)", "404", Some("LOST"), "", true);
        assert_reads("-5: 3 of 4", "-5", None, "3 of 4", true);
    }

    #[test]
    fn names_come_first() {
        assert_reads("Not found (404)", "404", Some("Not found"), "", true);
        assert_reads("LOST（404）：gone", "404", Some("LOST"), "gone", true);
        assert_reads("ERR_LOST = 404", "404", Some("ERR_LOST"), "", true);
        assert_reads("ERR_LOST: 0x10 - gone", "0x10", Some("ERR_LOST"), "gone", true);
        assert_reads("ERR_LOST = 404, gone", "404", Some("ERR_LOST"), "gone", true);
    }

    #[test]
    fn prose_is_none() {
        let prose = [
            "",
            "Timeout: 30 seconds",
            "12:30 lunch",
            "1. First",
            "2.1 Second",
            "We tried (3) times",
        ];
        for text in
            prose.into_iter().chain(["2026-01-01: begun", "()", "(x) y", "3rd party", "A: 1"])
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
