//! Finds codes in a text.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use aho_corasick::{AhoCorasick, AhoCorasickKind, BuildError, Input, Match, MatchKind};

use super::shape::{
    self, CHINESE_KEYWORDS, KEYWORDS, after_separator, is_end, is_start, number_at, starts_word,
};
use crate::spaces::{Lang, Meaning, Space};

/// Finds codes by the words that stand before them, and symbols.
pub(super) struct Finder<'s> {
    spaces: &'s [Space],
    /// How many of them, from the first on, somebody named.
    named: usize,
    lang: Lang<'s>,
    /// One automaton finds the starts of all shapes: whatever else a log has costs one step for each byte.
    starts: AhoCorasick,
    /// What each of its patterns is.
    roles: Vec<Role>,
    /// No code and what shows that it ends has more bytes.
    pub(super) longest: usize,
    /// What numbers mean, as far as they were seen lately.
    seen: HashMap<(Option<usize>, i128), Option<Rc<str>>>,
    /// How many bytes the automaton passed: what `annotate` takes, without a clock.
    #[cfg(test)]
    pub(super) passed: usize,
}

/// What a pattern is the start of.
#[derive(Clone, Debug)]
enum Role {
    /// `(gme `, before a number and `)`, with the position of the first space that has the id.
    Id(usize),
    Keyword,
    /// All of a symbol, and what it means.
    Symbol(Rc<str>),
}

/// A code in a text.
pub(super) struct Found {
    /// Where it ends.
    pub(super) end: usize,
    /// What is to be written there.
    pub(super) insertion: Rc<str>,
}

/// So much is remembered of a log that has a new number on every line.
const MOST_SEEN: usize = 1 << 14;

/// Above so many bytes of patterns, the fastest automaton takes too much memory.
const MOST_FOR_DFA: usize = 1 << 15;

impl<'s> Finder<'s> {
    /// Symbols, and numbers that do not say what space they are of, are found of the first `named` spaces only: any number
    /// means something in some space.
    pub(super) fn new(
        spaces: &'s [Space],
        named: usize,
        lang: Lang<'s>,
    ) -> Result<Self, BuildError> {
        let mut patterns: Vec<(String, Role)> = ids(spaces).collect();
        if named > 0 {
            patterns.extend(keywords().map(|keyword| (keyword, Role::Keyword)));
            patterns.extend(symbols(spaces.get(..named).unwrap_or_default(), lang));
        }
        let (patterns, roles): (Vec<String>, Vec<Role>) = patterns.into_iter().unzip();
        let longest = patterns.iter().map(String::len).max().unwrap_or(0) + shape::LONGEST;
        let is_small = patterns.iter().map(String::len).sum::<usize>() <= MOST_FOR_DFA;
        let starts = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .kind(is_small.then_some(AhoCorasickKind::DFA))
            .build(patterns)?;
        Ok(Self {
            spaces,
            named,
            lang,
            starts,
            roles,
            longest,
            seen: HashMap::new(),
            #[cfg(test)]
            passed: 0,
        })
    }

    /// The first code that starts from `at` on and before `limit`.
    pub(super) fn find(&mut self, input: &[u8], at: usize, limit: usize) -> Option<Found> {
        let mut from = at;
        loop {
            let start = self.starts.try_find(Input::new(input).range(from..)).ok()?;
            #[cfg(test)]
            self.count(input, from, start.as_ref());
            let start = start?;
            if start.start() >= limit {
                return None;
            }
            let found = self.verify(input, &start);
            if found.is_some() {
                return found;
            }
            from = start.start() + 1;
        }
    }

    #[cfg(test)]
    fn count(&mut self, input: &[u8], from: usize, found: Option<&Match>) {
        self.passed += found.map_or(input.len(), Match::end) - from;
    }

    /// Whether what starts like a code is one.
    fn verify(&mut self, input: &[u8], start: &Match) -> Option<Found> {
        match self.roles.get(start.pattern().as_usize())? {
            Role::Symbol(meaning) => {
                let found = Found { end: start.end(), insertion: Rc::clone(meaning) };
                is_whole(input, start).then_some(found)
            }
            Role::Keyword => {
                let (number, end) = after_keyword(input, start)?;
                Some(Found { end, insertion: self.meaning(None, number)? })
            }
            Role::Id(first) => {
                let first = Some(*first);
                let (number, end) = number_at(input, start.end())?;
                let is_closed = input.get(end) == Some(&b')');
                let insertion = is_closed.then(|| self.meaning(first, number)).flatten()?;
                Some(Found { end: end + 1, insertion })
            }
        }
    }

    /// What a number means in the spaces that have the id of the one at this position, or in those that somebody named.
    fn meaning(&mut self, first: Option<usize>, number: i128) -> Option<Rc<str>> {
        let key = (first, number);
        if let Some(known) = self.seen.get(&key) {
            return known.clone();
        }
        if self.seen.len() >= MOST_SEEN {
            self.seen.clear();
        }
        let id = first.and_then(|at| self.spaces.get(at)).map(|space| &space.sdk().id);
        let spaces = self.spaces.iter().enumerate().filter(|(at, space)| match id {
            Some(id) => space.sdk().id == *id,
            None => *at < self.named,
        });
        let meanings: Vec<_> =
            spaces.filter_map(|(_, space)| space.meanings_of(number).next()).collect();
        let meaning = insertion(&meanings, self.lang);
        self.seen.insert(key, meaning.clone());
        meaning
    }
}

/// The start of `(gme 7004)` for each id.
fn ids(spaces: &[Space]) -> impl Iterator<Item = (String, Role)> {
    let mut first = BTreeMap::new();
    for (at, space) in spaces.iter().enumerate() {
        first.entry(format!("({} ", space.sdk().id)).or_insert(Role::Id(at));
    }
    first.into_iter()
}

fn keywords() -> impl Iterator<Item = String> {
    let spelled = KEYWORDS
        .iter()
        .flat_map(|word| [(*word).to_owned(), word.to_uppercase(), capitalized(word)]);
    spelled.chain(CHINESE_KEYWORDS.iter().map(|word| (*word).to_owned()))
}

/// `error_code` as `Error_Code` and `errorcode` as `Errorcode`: `errCode` is found by its last word.
fn capitalized(word: &str) -> String {
    let mut starts = true;
    let capitalize = |c: char| {
        let is_first = std::mem::replace(&mut starts, c == '_');
        if is_first { c.to_ascii_uppercase() } else { c }
    };
    word.chars().map(capitalize).collect()
}

/// All symbols and aliases.
fn symbols<'s>(spaces: &'s [Space], lang: Lang<'s>) -> impl Iterator<Item = (String, Role)> {
    let mut symbols: BTreeMap<&str, Vec<Meaning<'_>>> = BTreeMap::new();
    for meaning in spaces.iter().flat_map(Space::meanings) {
        let facts = meaning.facts();
        for symbol in facts.symbol.iter().chain(&facts.aliases) {
            symbols.entry(symbol).or_default().push(meaning);
        }
    }
    symbols.into_iter().filter_map(move |(symbol, meanings)| {
        Some((symbol.to_owned(), Role::Symbol(insertion(&meanings, lang)?)))
    })
}

/// The messages in brackets, each with its space where there are several.
fn insertion(meanings: &[Meaning<'_>], lang: Lang<'_>) -> Option<Rc<str>> {
    let messages: Vec<String> = meanings.iter().map(|meaning| message(meaning, lang)).collect();
    let first = messages.first()?;
    if messages.iter().all(|message| message == first) {
        return Some(format!(" [{first}]").into());
    }
    let of_spaces = meanings.iter().zip(&messages);
    let of_spaces = of_spaces.map(|(meaning, message)| format!("{}: {message}", meaning.sdk().id));
    Some(format!(" [{}]", of_spaces.collect::<Vec<_>>().join("; ")).into())
}

/// The message, and the fields of a number of a range.
fn message(meaning: &Meaning<'_>, lang: Lang<'_>) -> String {
    let message = lang.text(&meaning.facts().message, meaning.sdk()).unwrap_or_default();
    let fields = meaning.fields().into_iter().map(|(name, value)| format!(", {name} = {value}"));
    format!("{message}{}", fields.collect::<String>())
}

/// Whether a symbol is a whole word.
fn is_whole(input: &[u8], symbol: &Match) -> bool {
    let before = input.get(..symbol.start()).unwrap_or_default();
    let after = input.get(symbol.end()..).unwrap_or_default();
    let (first, last) = (input.get(symbol.start()), input.get(symbol.end().saturating_sub(1)));
    first.is_some_and(|first| is_start(before, *first))
        && last.is_some_and(|last| is_end(*last, after))
}

/// The number after a keyword. In Chinese, nothing need be between them.
fn after_keyword(input: &[u8], keyword: &Match) -> Option<(i128, usize)> {
    let first = *input.get(keyword.start())?;
    let at = after_separator(input, keyword.end())?;
    let fits = if first.is_ascii() {
        at > keyword.end() && starts_word(input.get(..keyword.start())?, first)
    } else {
        true
    };
    if fits { number_at(input, at) } else { None }
}
