//! Kind, retry class and effect, proposed from the words of a row.

mod rules;
mod words;

use self::rules::{RULES, Rule};
use self::words::{Found, Phrases};
use super::reserve::rest;
use super::{Class, Entry, Section, entries_mut};

/// Gives each entry a proposal, but successes and those that have a class.
pub(super) fn classify(sections: &mut [Section], prefixes: &[String]) {
    let proposer = Proposer::new();
    for entry in entries_mut(sections).filter(|entry| !entry.is_success && entry.class.is_none()) {
        entry.class = Some(proposer.class(entry, prefixes));
    }
}

struct Proposer {
    phrases: Phrases,
    rules: Vec<CompiledRule>,
}

/// A rule, with the numbers of its phrases.
struct CompiledRule {
    says: Vec<usize>,
    and: Vec<usize>,
    advises: Vec<usize>,
    unless: Vec<usize>,
    class: Class,
}

impl Proposer {
    fn new() -> Self {
        let mut phrases = words::Builder::default();
        let mut numbers = |list: &str| -> Vec<usize> {
            list.split('|')
                .map(str::trim)
                .filter(|phrase| !phrase.is_empty())
                .map(|phrase| phrases.number(phrase))
                .collect()
        };
        let rules = RULES.iter().map(|rule| CompiledRule::new(rule, &mut numbers)).collect();
        Self { phrases: phrases.build(), rules }
    }

    /// The message and the symbol decide, else the cause, else the advice: what is said first is what the row is about.
    fn class(&self, entry: &Entry, prefixes: &[String]) -> Class {
        let find = |text: &Option<String>| self.phrases.find(text.as_deref().unwrap_or_default());
        let (message, cause, advice) =
            (find(&entry.message), find(&entry.cause), find(&entry.advice));
        let symbol = entry.symbol.as_deref().map(|symbol| rest(symbol, prefixes));
        let symbol = self.phrases.find_in_symbol(symbol.unwrap_or_default());
        let all = message.with(&symbol).with(&cause).with(&advice);
        let parts = [message.with(&symbol), cause, advice.clone()];
        let fitting = parts
            .iter()
            .find_map(|part| self.rules.iter().find(|rule| rule.fits(part, &advice, &all)));
        fitting.map_or(Class::UNKNOWN, |rule| rule.class)
    }
}

impl CompiledRule {
    fn new(rule: &Rule, numbers: &mut impl FnMut(&str) -> Vec<usize>) -> Self {
        let Rule { says, and, advises, unless, kind, retry, effect } = *rule;
        Self {
            says: numbers(says),
            and: numbers(and),
            advises: numbers(advises),
            unless: numbers(unless),
            class: Class { kind, retry, effect },
        }
    }

    fn fits(&self, part: &Found, advice: &Found, all: &Found) -> bool {
        part.has_any(&self.says)
            && (self.and.is_empty() || all.has_any(&self.and))
            && (self.advises.is_empty() || advice.has_any(&self.advises))
            && !all.has_any(&self.unless)
    }
}

#[cfg(test)]
mod tests;
