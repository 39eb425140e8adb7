//! What a spec remembers of the page: a checksum of the words of a row in each language, in a comment at the row.
//!
//! ```toml
//! code = 17 # page: en 5f3a9c01
//! ```
//!
//! A person may have written the row's texts anew, so they do not tell whether the page has changed. The comment does.
//! It stands at the row, so that a review of an update shows which row to look at, and it moves with the row.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use errcodes_specs::Facts;

use super::words::{in_language, languages, texts, words};

/// What stands before the checksums.
const LABEL: &str = "# page: ";

/// A checksum of the page's words per language, in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Memory(BTreeMap<String, u32>);

impl Memory {
    /// The memory of a row of the page.
    pub(crate) fn of(facts: &Facts) -> Self {
        let checksum = |lang: &str| (lang.to_ascii_lowercase(), checksum(facts, lang));
        Self(languages(facts).into_iter().map(checksum).collect())
    }

    /// The memory in a comment, and where it starts there. A comment that says anything else is a person's.
    pub(crate) fn find(comment: &str) -> Option<(usize, Self)> {
        let at = comment.rfind(LABEL)?;
        let (_, list) = comment.split_at_checked(at + LABEL.len())?;
        let parts = list.trim_end().split(", ").map(part);
        Some((at, Self(parts.collect::<Option<_>>()?)))
    }

    pub(crate) fn get(&self, lang: &str) -> Option<u32> {
        self.0.get(&lang.to_ascii_lowercase()).copied()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether something is remembered in one of these languages.
    pub(crate) fn has_any(&self, languages: &BTreeSet<String>) -> bool {
        self.0.keys().any(|lang| languages.contains(lang))
    }

    /// Takes over what a page says, and keeps what is remembered in other languages.
    pub(crate) fn renew(&mut self, page: Self) {
        self.0.extend(page.0);
    }

    /// Forgets some languages.
    pub(crate) fn forget(&mut self, languages: &BTreeSet<String>) {
        self.0.retain(|lang, _| !languages.contains(lang));
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(LABEL)?;
        self.0.iter().enumerate().try_for_each(|(at, (lang, checksum))| {
            let joint = if at == 0 { "" } else { ", " };
            write!(f, "{joint}{lang} {checksum:08x}")
        })
    }
}

/// CRC-32 finds changes as well as any hash, is short, and is the same for every version and every tool.
fn checksum(facts: &Facts, lang: &str) -> u32 {
    let texts = texts(facts).map(|(_, texts)| words(in_language(texts, lang).unwrap_or_default()));
    crc32fast::hash(texts.join("\n").as_bytes())
}

/// `en 5f3a9c01`
fn part(text: &str) -> Option<(String, u32)> {
    let (lang, checksum) = text.split_once(' ')?;
    let is_tag = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let is_hex = checksum.len() == 8 && checksum.chars().all(|c| c.is_ascii_hexdigit());
    let is_part = !lang.is_empty() && lang.chars().all(is_tag) && is_hex;
    let checksum = u32::from_str_radix(checksum, 16).ok().filter(|_| is_part)?;
    Some((lang.to_ascii_lowercase(), checksum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_is_read_as_it_is_written() {
        let text = "# see 4.2 # page: en 00000001, zh-hant fffffffe";
        let (at, memory) = Memory::find(text).unwrap();
        assert_eq!(memory.to_string(), text[at..]);
        assert_eq!(memory.get("zh-Hant"), Some(0xFFFF_FFFE));
    }

    #[test]
    fn what_a_person_wrote_is_no_memory() {
        for comment in ["", "# page: 4", "# page: en", "# page: en 5f3a9c01 twice", "# page: en 5f"]
        {
            assert_eq!(Memory::find(comment), None, "{comment}");
        }
    }
}
