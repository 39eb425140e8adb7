//! One list after the other, unless it belongs to another code space.

use std::collections::HashSet;

use super::super::aliases::LONGEST_CHAIN;
use super::super::constant::Constant;
use super::super::names;
use super::Choice;
use super::candidate::{Candidate, Evidence};
use super::family::{common_error_prefix, first_word};
use super::left_out::{self, LeftOut};
use crate::page::Doubt;

pub(super) struct Chooser<'c> {
    constants: &'c [Constant<'c>],
    numbers: &'c [Option<i128>],
    choice: Choice,
    /// The names that are taken, and their numbers.
    names: HashSet<&'c str>,
    /// The words that they start with.
    firsts: HashSet<&'c str>,
    taken: HashSet<i128>,
    /// The prefix with a word of errors of what was taken first.
    prefix: Option<&'c str>,
    left_out: Vec<LeftOut<'c>>,
    /// That of the first.
    evidence: Option<Evidence>,
}

impl<'c> Chooser<'c> {
    pub(super) fn new(constants: &'c [Constant<'c>], numbers: &'c [Option<i128>]) -> Self {
        Self {
            constants,
            numbers,
            choice: Choice::default(),
            names: HashSet::new(),
            firsts: HashSet::new(),
            taken: HashSet::new(),
            prefix: None,
            left_out: Vec::new(),
            evidence: None,
        }
    }

    pub(super) fn candidate(&mut self, mut candidate: Candidate) {
        self.evidence.get_or_insert(candidate.evidence);
        if self.evidence != Some(candidate.evidence) {
            candidate.members = self.akin(&candidate.members);
        }
        if candidate.members.is_empty() {
            return;
        }
        let names = candidate.members.iter().filter_map(|index| self.constants.get(*index));
        let names: Vec<_> = names.map(|constant| constant.name).collect();
        let is_first = self.names.is_empty();
        if !is_first && (self.clashes(&candidate) || self.is_apart(&candidate, &names)) {
            self.left_out.extend(LeftOut::of(self.constants, &candidate.members));
            return;
        }
        if is_first {
            self.prefix = common_error_prefix(&names);
        }
        self.firsts.extend(names.iter().map(|name| first_word(name)));
        self.names.extend(names);
        let numbers = candidate.members.iter().filter_map(|index| *self.numbers.get(*index)?);
        self.taken.extend(numbers);
        self.choice.taken.extend(candidate.members);
    }

    /// Those whose names start with the word that a name which is taken starts with.
    fn akin(&self, members: &[usize]) -> Vec<usize> {
        let is_akin = |index: &&usize| {
            let constant = self.constants.get(**index);
            constant.is_some_and(|constant| self.firsts.contains(first_word(constant.name)))
        };
        members.iter().filter(is_akin).copied().collect()
    }

    /// Whether a quarter of the numbers already are those of others. 0 is that of success in many spaces.
    fn clashes(&self, candidate: &Candidate) -> bool {
        let is_taken = |index: &&usize| {
            let number = self.numbers.get(**index).copied().flatten();
            number.is_some_and(|number| number != 0 && self.taken.contains(&number))
                && !self.is_alias(**index)
        };
        candidate.members.iter().filter(is_taken).count() * 4 > candidate.members.len()
    }

    /// Whether a constant is another name of one that is taken.
    fn is_alias(&self, index: usize) -> bool {
        let target = self.constants.get(index).and_then(Constant::target);
        target.is_some_and(|target| self.names.contains(target))
    }

    /// Whether names without a word of errors belong to another enum or library than those with one.
    fn is_apart(&self, candidate: &Candidate, names: &[&str]) -> bool {
        let Some(prefix) = self.prefix else {
            return false;
        };
        let is_other =
            candidate.is_named || names.iter().all(|name| first_word(name) != first_word(prefix));
        is_other && common_error_prefix(names).is_none()
    }

    pub(super) fn finish(mut self) -> Choice {
        // Each step of a chain of names takes one round.
        let _ = (0..LONGEST_CHAIN).all(|_| self.add_aliases());
        self.add_success();
        let names = &self.names;
        let is_taken = |prefix: &str| names.iter().any(|name| name.starts_with(prefix));
        self.choice.notes = self.left_out.iter().map(|part| part.note(is_taken)).collect();
        self.choice.notes.extend(self.others());
        self.choice.notes.sort_by_key(|note| note.line);
        self.choice
    }

    /// Takes the 0 of success, which often stands apart from the errors.
    fn add_success(&mut self) {
        let is_zero = |index: usize| self.numbers.get(index).copied().flatten() == Some(0);
        let is_success = |(index, constant): &(usize, &Constant<'_>)| {
            is_zero(*index)
                && names::is_success(constant.name)
                && self.firsts.contains(first_word(constant.name))
        };
        if !self.taken.contains(&0) {
            let success = self.constants.iter().enumerate().find(is_success);
            self.choice.taken.extend(success.map(|(index, _)| index));
        }
    }

    /// That there are other constants, which do not speak of errors.
    fn others(&self) -> Option<Doubt> {
        let told: HashSet<_> = self.left_out.iter().flat_map(|part| &part.names).collect();
        let is_other = |(index, constant): &(usize, &Constant<'_>)| {
            let is_number = self.numbers.get(*index).is_some_and(Option::is_some);
            let is_known = self.choice.taken.contains(index) || told.contains(&constant.name);
            is_number
                && !is_known
                && !names::is_version(constant.name)
                && !names::is_guard(constant.name)
        };
        let mut others = self.constants.iter().enumerate().filter(is_other);
        let (_, first) = others.next()?;
        Some(left_out::others(first, others.count()))
    }

    /// Takes the other names of what is taken: `#define ACME_E_OLD ACME_E_NEW`. Whether there are any.
    fn add_aliases(&mut self) -> bool {
        let is_alias = |index: &usize| {
            let constant = self.constants.get(*index);
            let target = constant.and_then(Constant::target);
            let is_new = !self.choice.taken.contains(index) && self.is_alias(*index);
            is_new && constant.map(|one| first_word(one.name)) == target.map(first_word)
        };
        let aliases: Vec<_> = (0..self.constants.len()).filter(is_alias).collect();
        let names = aliases.iter().filter_map(|index| self.constants.get(*index));
        self.names.extend(names.map(|constant| constant.name));
        self.choice.taken.extend(&aliases);
        !aliases.is_empty()
    }
}
