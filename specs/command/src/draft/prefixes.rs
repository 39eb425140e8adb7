//! The prefixes that the symbols of a page have in common.

use std::collections::BTreeMap;

use super::{Section, entries};

/// How many prefixes are found at most.
const MOST: usize = 4;

/// Words that change the meaning of what follows: `NOT_FOUND` without its `NOT_` would be found.
const TURNING: &[&str] = &[
    "NOT", "NO", "NON", "UN", "IN", "IS", "ALREADY", "TOO", "INVALID", "BAD", "UNKNOWN", "MISSING",
];

/// Words that say of a prefix that it belongs to codes.
const OF_CODES: &[&str] =
    &["ERR", "ERROR", "ERRORS", "CODE", "STATUS", "RESULT", "RET", "FAULT", "EXCEPTION"];

pub(super) fn of_sections(sections: &[Section], chosen: &[String]) -> Vec<String> {
    if !chosen.is_empty() {
        return chosen.to_vec();
    }
    let symbols = entries(sections).filter_map(|entry| entry.symbol.as_deref());
    of_symbols(symbols.collect())
}

/// Prefixes that end in a joint: one of most symbols, and others of many that say that they belong to codes.
pub(super) fn of_symbols(mut symbols: Vec<&str>) -> Vec<String> {
    let all = symbols.len();
    let mut prefixes: Vec<String> = Vec::new();
    while prefixes.len() < MOST {
        let is_first = prefixes.is_empty();
        let counts = counts(&symbols);
        let fits = |prefix: &str, count: usize| {
            let is_of_most = is_first && count * 10 >= all * 6;
            count >= 2 && (is_of_most || (has_word_of_codes(prefix) && count * 20 >= all))
        };
        let fitting = counts.iter().filter(|(prefix, count)| fits(prefix, **count));
        let is_of_codes =
            |prefix: &str, count: usize| count * 10 >= all * 6 && has_word_of_codes(prefix);
        let key = |(prefix, count): &(&&str, &usize)| {
            (is_of_codes(prefix, **count), **count, prefix.len())
        };
        let Some((prefix, _)) = fitting.max_by_key(key) else {
            break;
        };
        let prefix = longest(prefix, &counts);
        symbols.retain(|symbol| !symbol.starts_with(&prefix));
        prefixes.push(prefix);
    }
    prefixes.extend(outer(&symbols, &prefixes));
    prefixes
}

/// The start of a found prefix that others have too: `ACME_` of `ACME_OK` beside `ACME_ERR_FULL`.
fn outer(symbols: &[&str], found: &[String]) -> Option<String> {
    let outer = found.first()?.split_inclusive('_').next()?;
    let has_it = |symbol: &&str| prefixes(symbol).any(|prefix| prefix == outer);
    let is_new = !found.iter().any(|prefix| prefix == outer);
    (is_new && symbols.iter().any(has_it)).then(|| outer.to_owned())
}

/// How many symbols have a prefix, of each that can be one.
fn counts<'s>(symbols: &[&'s str]) -> BTreeMap<&'s str, usize> {
    let mut counts = BTreeMap::new();
    for prefix in symbols.iter().flat_map(|symbol| prefixes(symbol)) {
        *counts.entry(prefix).or_default() += 1;
    }
    counts
}

/// The starts of a symbol up to a joint, which leave something behind that can be a name.
fn prefixes(symbol: &str) -> impl Iterator<Item = &str> {
    symbol.match_indices(['_', '.', ':']).filter_map(move |(at, joint)| {
        let (prefix, rest) = symbol.split_at_checked(at + joint.len())?;
        let word = prefix.trim_end_matches(['_', '.', ':']);
        let word = word.rsplit(['_', '.', ':']).next()?;
        let is_turning = TURNING.iter().any(|turning| turning.eq_ignore_ascii_case(word));
        let is_name = rest.trim_start_matches('_').starts_with(|c: char| c.is_ascii_alphanumeric());
        (!word.is_empty() && !is_turning && is_name).then_some(prefix)
    })
}

/// The prefix with the words behind it that nearly all of its symbols have.
fn longest(prefix: &str, counts: &BTreeMap<&str, usize>) -> String {
    let (mut longest, mut count) = (prefix, counts.get(prefix).copied().unwrap_or_default());
    for (longer, of_longer) in
        counts.range(prefix..).take_while(|(longer, _)| longer.starts_with(prefix))
    {
        if longer.starts_with(longest) && *of_longer * 10 >= count * 9 {
            (longest, count) = (longer, *of_longer);
        }
    }
    longest.to_owned()
}

fn has_word_of_codes(prefix: &str) -> bool {
    prefix.split(['_', '.', ':']).any(|word| {
        OF_CODES
            .iter()
            .any(|known| word.len() >= known.len() && word.to_uppercase().ends_with(known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_prefix_of_most_symbols_is_found() {
        let found = |symbols: &str| of_symbols(symbols.split(' ').collect()).join(" ");
        assert_eq!(found("A_ERR_X A_ERR_Y A_ERR_SERVER_X A_ERR_SERVER_Y A_ERR_SERVER_Z"), "A_ERR_");
        assert_eq!(
            found("A_ERR_X A_ERR_Y A_ERR_Z A_ERR_V QA_ERROR_X QA_ERROR_Y"),
            "A_ERR_ QA_ERROR_"
        );
        assert_eq!(found("Server.Bad Server.Full"), "Server.");
        assert_eq!(found("A_OK A_ERR_X A_ERR_Y A_ERR_Z"), "A_ERR_ A_");
        assert_eq!(found("A_ERR_X A_ERR__Y A_ERR_Z"), "A_ERR_");
        // Not of most, but it says that it belongs to codes.
        assert_eq!(found("A_ERR_X A_ERR_Y B_TOO_LONG C_TOO_LONG D_TOO_LONG"), "A_ERR_");
        assert_eq!(found("M_EXCEPTION_X M_EXCEPTION_Y EMBX EMBY EMBZ"), "M_EXCEPTION_");
        assert_eq!(found("X"), "");
        assert_eq!(found("EPERM ENOENT E_X"), "");
    }

    #[test]
    fn what_turns_the_meaning_is_no_prefix() {
        let found = |symbols: &str| of_symbols(symbols.split(' ').collect()).join(" ");
        assert_eq!(found("NOT_FOUND NOT_READY NOT_OPEN"), "");
        assert_eq!(found("E_NOT_FOUND E_NOT_READY"), "E_");
    }
}
