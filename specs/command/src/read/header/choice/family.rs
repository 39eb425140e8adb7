//! What the names of constants have in common that speaks of errors.

use std::collections::{HashMap, HashSet};

use super::super::names;

/// A prefix that is shared by fewer names is no family.
const FEWEST: usize = 5;

/// What the names of a header have in common.
#[derive(Debug, Default)]
pub(super) struct Families<'a> {
    /// Prefixes up to a word of errors: `ACME_ERR`.
    errors: HashSet<&'a str>,
    /// Prefixes up to a word of outcomes: `ACME_STATUS`.
    outcomes: HashSet<&'a str>,
    /// Words of errors at the end: `ERROR`.
    ends: HashSet<&'a str>,
    has_errnos: bool,
}

impl<'a> Families<'a> {
    pub(super) fn of(names: &[&'a str]) -> Self {
        Self {
            errors: shared(names, |name| prefix(name, is_error_word)),
            outcomes: shared(names, |name| prefix(name, is_outcome_word)),
            ends: shared(names, end),
            has_errnos: names.iter().filter(|name| is_errno(name)).count() >= FEWEST,
        }
    }

    pub(super) fn has_error_prefix(&self, name: &str) -> bool {
        prefix(name, is_error_word).is_some_and(|prefix| self.errors.contains(prefix))
            || self.has_severity(name)
    }

    /// `ACME_W_LOW` beside `ACME_E_FULL`: a letter says how bad it is.
    fn has_severity(&self, name: &str) -> bool {
        let mut words = name.splitn(3, '_');
        let (first, second) = (words.next(), words.next());
        let is_letter = second.is_some_and(|word| matches!(word, "F" | "I" | "P" | "S" | "W"));
        let beside = first.map(|first| format!("{first}_E")).unwrap_or_default();
        is_letter && words.next().is_some() && self.errors.contains(beside.as_str())
    }

    pub(super) fn has_outcome_prefix(&self, name: &str) -> bool {
        prefix(name, is_outcome_word).is_some_and(|prefix| self.outcomes.contains(prefix))
    }

    pub(super) fn has_error_end(&self, name: &str) -> bool {
        end(name).is_some_and(|end| self.ends.contains(end))
    }

    pub(super) fn is_errno(&self, name: &str) -> bool {
        self.has_errnos && is_errno(name)
    }
}

/// What enough names share.
fn shared<'a>(names: &[&'a str], part: impl Fn(&'a str) -> Option<&'a str>) -> HashSet<&'a str> {
    let mut those = HashMap::<&str, HashSet<&str>>::new();
    for name in names {
        if let Some(part) = part(name) {
            those.entry(part).or_default().insert(name);
        }
    }
    those.retain(|_, names| names.len() >= FEWEST);
    those.into_keys().collect()
}

/// The start of a name up to such a word, which is not its last one.
fn prefix(name: &str, is_word: impl Fn(&str) -> bool) -> Option<&str> {
    let mut end = 0;
    for word in name.split('_') {
        end += word.len();
        if is_word(word) {
            return name.get(..end).filter(|_| end < name.len());
        }
        end += 1;
    }
    None
}

/// The last word of a name, if it speaks of errors and none before it does.
fn end(name: &str) -> Option<&str> {
    let (start, word) = name.rsplit_once('_').unwrap_or(("", name));
    (is_error_word(word) && !start.split('_').any(is_error_word)).then_some(word)
}

/// `EINVAL`, `UV_E2BIG`, `WSAEINTR`, but not `ACME_COLOR_EXT`.
fn is_errno(name: &str) -> bool {
    let mut words = names::words(name);
    let word = words.next_back().unwrap_or(name);
    let word = word.strip_prefix("WSA").unwrap_or(word);
    let is_capital = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    words.count() <= 1 && word.len() > 2 && word.starts_with('E') && word.chars().all(is_capital)
}

fn is_error_word(word: &str) -> bool {
    let upper = word.to_uppercase();
    let is_ended =
        ["ERR", "ERROR", "ERRORS", "ERRNO", "EXCEPTION"].iter().any(|end| upper.ends_with(end));
    is_ended
        || matches!(
            upper.as_str(),
            "E" | "ER" | "ERRCODE" | "FAIL" | "FAILED" | "FAILURE" | "FAULT"
        )
}

fn is_outcome_word(word: &str) -> bool {
    matches!(word, "RC" | "RESULT" | "RET" | "RETURN" | "STATUS")
}

/// The prefix with a word of errors that nearly all names have; of names like `EINVAL` nothing is known.
pub(super) fn common_error_prefix<'a>(names: &[&'a str]) -> Option<&'a str> {
    let mut counts = HashMap::<&str, usize>::new();
    for name in names {
        let errno = || is_errno(name).then(|| first_word(name));
        if let Some(prefix) = prefix(name, is_error_word).or_else(errno) {
            *counts.entry(prefix).or_default() += 1;
        }
    }
    let (prefix, count) = counts.into_iter().max_by_key(|(prefix, count)| (*count, *prefix))?;
    (count * 10 >= names.len() * 8).then_some(prefix)
}

/// `ACME` of `ACME_ERR_FULL`.
pub(super) fn first_word(name: &str) -> &str {
    name.split('_').next().unwrap_or(name)
}
