//! What somebody asks for, and what fits.

use crate::spaces::{Meaning, Space, number};

use super::near;

/// A number, a name, or words: whatever the text can be read as.
#[derive(Debug)]
pub(super) struct Query<'q> {
    pub(super) text: &'q str,
    pub(super) number: Option<i128>,
    /// Whether the number was written in hex.
    pub(super) is_hex: bool,
}

/// What fits a query.
#[derive(Debug)]
pub(super) struct Answer<'s> {
    pub(super) query: &'s Query<'s>,
    pub(super) matches: Vec<Meaning<'s>>,
    /// Whether these are the meanings of one number or name, and not what some words occur in.
    pub(super) is_exact: bool,
    /// What may be meant, if nothing fits.
    pub(super) near: Vec<Meaning<'s>>,
}

impl<'q> Query<'q> {
    pub(super) fn new(text: &'q str) -> Self {
        let trimmed = text.trim();
        let plain = number::parse(trimmed);
        let bare = || bare_hex(trimmed);
        let is_hex = trimmed.to_ascii_lowercase().contains("0x") || plain.is_none();
        Self { text, number: plain.or_else(bare), is_hex }
    }

    /// Words are searched only where the whole text is no number and no name: they occur in many texts.
    pub(super) fn search<'s>(&'s self, spaces: &'s [Space]) -> Answer<'s> {
        let mut matches: Vec<_> = spaces.iter().flat_map(|space| self.exact(space)).collect();
        let is_exact = !matches.is_empty();
        if !is_exact {
            matches = with_words(&words(self.text), spaces);
        }
        let near = if matches.is_empty() { near::near(self, spaces) } else { Vec::new() };
        Answer { query: self, matches, is_exact, near }
    }

    fn exact<'s>(&self, space: &'s Space) -> Vec<Meaning<'s>> {
        let by_number = self.number.into_iter().flat_map(|number| space.meanings_of(number));
        by_number.chain(self.by_name(space)).collect()
    }

    fn by_name<'s>(&self, space: &'s Space) -> impl Iterator<Item = Meaning<'s>> {
        let of_type = self.text.trim().rsplit_once("::").and_then(|(path, name)| {
            let of_type = path.rsplit("::").next()?;
            is_same(of_type, &space.sdk().type_name).then(|| name.to_lowercase())
        });
        let name = self.text.trim().to_lowercase();
        let fits = move |known: &str| {
            let known = known.to_lowercase();
            known == name || of_type.as_ref() == Some(&known)
        };
        space.meanings().filter(move |meaning| meaning.names().any(&fits))
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

/// Hex digits without `0x`, as debuggers print them: with a letter, or they are decimal; with a digit or as long as a code
/// is, or they are a word such as `added`.
fn bare_hex(text: &str) -> Option<i128> {
    let is_code = text.contains(|c: char| c.is_ascii_digit()) || matches!(text.len(), 8 | 16);
    is_code.then(|| number::magnitude(text, 16)).flatten()
}

pub(super) fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_lowercase).collect()
}

/// What has all words in its message or cause, in any language. What has them in its message comes first.
pub(super) fn with_words<'s>(words: &[String], spaces: &'s [Space]) -> Vec<Meaning<'s>> {
    if words.is_empty() {
        return Vec::new();
    }
    let ranked = spaces.iter().flat_map(Space::meanings);
    let mut ranked: Vec<_> =
        ranked.filter_map(|meaning| Some((rank(&meaning, words)?, meaning))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, meaning)| meaning).collect()
}

/// 0 if a message has all words, 1 if message and cause have them, of one language.
fn rank(meaning: &Meaning<'_>, words: &[String]) -> Option<u8> {
    let facts = meaning.facts();
    let has_all = |text: &str| words.iter().all(|word| text.contains(word));
    let ranks = facts.message.iter().filter_map(|(lang, message)| {
        let message = message.to_lowercase();
        let cause = facts.cause.get(lang).map(|cause| cause.to_lowercase());
        let both = || has_all(&format!("{message}\n{}", cause.unwrap_or_default()));
        if has_all(&message) { Some(0) } else { both().then_some(1) }
    });
    ranks.min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spaces::meaning::tests::{cards, space};

    fn found(text: &str) -> Vec<String> {
        let other = "[[code]]\ncode = -1000\nsymbol = \"E_FILE\"\nvariant = \"FileNotFound\"\nmessage = \"file is gone\"\n\
            cause = \"Another PIN.\"\nkind = \"not_found\"\nretry = \"never\"";
        let (spaces, query) = ([cards(), space("other", other)], Query::new(text));
        let answer = query.search(&spaces);
        answer
            .matches
            .iter()
            .map(|meaning| format!("{} {}", meaning.sdk().id, meaning.shown()))
            .collect()
    }

    #[test]
    fn numbers_are_found_in_every_spelling() {
        let spellings = ["27266", "0x6A82", "6a82", "6A82", " 0X6a82 ", "+27266", "0x0000_6A82"];
        for spelling in spellings {
            assert_eq!(found(spelling), ["sw 0x6A82"], "{spelling}");
        }
        for spelling in
            ["-1000", "-0x3E8", "0xFFFFFC18", "FFFFFC18", "4294966296", "FFFFFFFFFFFFFC18"]
        {
            assert_eq!(found(spelling), ["other -1000"], "{spelling}");
        }
        assert_eq!(found("0x63C5"), ["sw 0x63C5"]);
        assert_eq!(found("0x10000FC18"), [""; 0]);
    }

    #[test]
    fn names_are_found_in_any_case() {
        for name in
            ["sw_file_not_found", "SwError::FileNotFound", "crate::cards::swerror::filenotfound"]
        {
            assert_eq!(found(name), ["sw 0x6A82"], "{name}");
        }
        assert_eq!(found("SW_BLOCKED"), ["sw 0x63C0"]);
        assert_eq!(found("FileNotFound"), ["sw 0x6A82", "other -1000"]);
        assert_eq!(found("WrongPin"), ["sw 0x63C1..=0x63CF"]);
        assert_eq!(found("OtherError::WrongPin"), [""; 0]);
    }

    #[test]
    fn all_words_occur_in_one_language() {
        assert_eq!(found("FILE"), ["sw 0x6A82", "other -1000"]);
        assert_eq!(found("found file"), ["sw 0x6A82"]);
        assert_eq!(found("文件 不存在"), ["sw 0x6A82"]);
        assert_eq!(found("pin file"), ["other -1000"]);
        assert_eq!(found("file 文件"), [""; 0]);
        assert_eq!(found(" "), [""; 0]);
    }

    #[test]
    fn messages_come_before_causes() {
        assert_eq!(found("pin"), ["sw 0x63C0", "sw 0x63C1..=0x63CF", "other -1000"]);
    }
}
