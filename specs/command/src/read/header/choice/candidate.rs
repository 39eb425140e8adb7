//! Constants of a section or an enum that may be error codes.

use std::collections::HashSet;

use super::super::constant::Constant;
use super::super::section::{Section, blocks};
use super::family::{Families, first_word};
use super::titles::{STRONG, WEAK, speaks_of};

/// What speaks for constants, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Evidence {
    /// Single names that end with a word of errors.
    Ends,
    /// A section or an enum of whose names a quarter do.
    ManyEnds,
    /// A section that speaks of outcomes, or whose names do.
    Outcomes,
    /// A section that speaks of errors, or names with a prefix that does.
    Errors,
}

/// Constants of a section or an enum that may be error codes.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) evidence: Evidence,
    /// By their numbers among the constants, in the order of the header.
    pub(super) members: Vec<usize>,
    /// Whether they are members of an enum with a name.
    pub(super) is_named: bool,
    /// Whether a heading or the name of the enum has `code` in it.
    pub(super) says_code: bool,
}

/// The sections of an enum, or one section.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'s, 'c> {
    pub(super) sections: &'s [Section],
    pub(super) constants: &'c [Constant<'c>],
    pub(super) numbers: &'c [Option<i128>],
}

impl Part<'_, '_> {
    /// The constants that speak of errors, and those that speak of outcomes.
    pub(super) fn candidates(self, families: &Families<'_>, bases: &[i128]) -> Vec<Candidate> {
        let errors = if self.is_in_tables(bases) { self.all() } else { self.errors(families) };
        let (evidence, others) = self.outcomes(families);
        [(Evidence::Errors, errors), (evidence, others)]
            .into_iter()
            .filter(|(_, members)| !members.is_empty())
            .map(|(evidence, members)| self.candidate(evidence, members))
            .collect()
    }

    fn candidate(self, evidence: Evidence, members: Vec<usize>) -> Candidate {
        let says_code = |name: &str| name.to_lowercase().contains("code");
        Candidate {
            evidence,
            members,
            is_named: self.sections.iter().any(|section| section.of.is_some()),
            says_code: self.sections.iter().flat_map(Section::names).any(says_code),
        }
    }

    /// Whether the numbers are in tables of `com_err`, which have 256 codes each.
    fn is_in_tables(self, bases: &[i128]) -> bool {
        let is_in = |number: &i128| bases.iter().any(|base| (*base..base + 256).contains(number));
        let number = |index: &usize| self.numbers.get(*index).copied().flatten();
        let count = self.all().iter().filter_map(number).filter(is_in).count();
        count > 0 && count * 10 >= self.all().len() * 9
    }

    fn errors(self, families: &Families<'_>) -> Vec<usize> {
        if self.speaks_of(STRONG) {
            return self.related();
        }
        let errnos: HashSet<_> = self.those(|name| families.is_errno(name)).collect();
        if !errnos.is_empty() && errnos.len() * 2 >= self.all().len() {
            return self.all();
        }
        let found: HashSet<_> = self.those(|name| families.has_error_prefix(name)).collect();
        self.blocks(|block| {
            let errnos = count(block, &errnos);
            if count(block, &found) * 3 >= block.len() || (errnos > 2 && errnos * 2 >= block.len())
            {
                return block.to_vec();
            }
            block.iter().filter(|index| found.contains(index)).copied().collect()
        })
    }

    fn outcomes(self, families: &Families<'_>) -> (Evidence, Vec<usize>) {
        if self.speaks_of(WEAK) {
            return (Evidence::Outcomes, self.related());
        }
        let found: HashSet<_> = self.those(|name| families.has_outcome_prefix(name)).collect();
        if !found.is_empty() {
            return (Evidence::Outcomes, self.blocks(|block| outcomes(block, &found)));
        }
        let ends: HashSet<_> = self.those(|name| families.has_error_end(name)).collect();
        let many = self.blocks(|block| {
            let ends = count(block, &ends);
            if ends > 1 && ends * 4 >= block.len() { block.to_vec() } else { Vec::new() }
        });
        if many.is_empty() {
            return (Evidence::Ends, self.those(|name| families.has_error_end(name)).collect());
        }
        let is_of_all = ends.len() * 4 >= self.all().len();
        (Evidence::ManyEnds, if is_of_all { self.with_akin(&many) } else { many })
    }

    /// Constants with those of other blocks that have names of the same kind and numbers of their own.
    fn with_akin(self, members: &[usize]) -> Vec<usize> {
        let words: HashSet<_> = members.iter().map(|index| first_word(self.name(*index))).collect();
        let number = |index: &usize| self.numbers.get(*index).copied().flatten();
        let numbers: HashSet<_> = members.iter().filter_map(number).collect();
        let members: HashSet<_> = members.iter().copied().collect();
        self.blocks(|block| {
            let is_akin = block.iter().all(|index| {
                words.contains(first_word(self.name(*index)))
                    && number(index).is_none_or(|number| !numbers.contains(&number))
            });
            let is_taken = |index: &&usize| is_akin || members.contains(*index);
            block.iter().filter(is_taken).copied().collect()
        })
    }

    /// What is taken of each block of constants without an empty line between them. An enum is one block.
    fn blocks(self, taken: impl Fn(&[usize]) -> Vec<usize>) -> Vec<usize> {
        match self.sections.first() {
            Some(first) if first.first.is_none() => blocks(&first.rows, self.constants)
                .map(|block| block.iter().map(|line| line.constant).collect::<Vec<_>>())
                .flat_map(|block| taken(&block))
                .collect(),
            Some(_) | None => taken(&self.all()),
        }
    }

    /// All below a heading, up to a block whose names start with other words.
    fn related(self) -> Vec<usize> {
        let mut words = HashSet::new();
        let mut related = Vec::new();
        for section in self.sections {
            for block in blocks(&section.rows, self.constants) {
                let own: HashSet<_> =
                    block.iter().map(|line| first_word(self.name(line.constant))).collect();
                if section.first.is_none() && !words.is_empty() && words.is_disjoint(&own) {
                    break;
                }
                words.extend(own);
                related.extend(block.iter().map(|line| line.constant));
            }
        }
        related
    }

    fn speaks_of(self, those: &[&str]) -> bool {
        self.sections.iter().flat_map(Section::names).any(|name| speaks_of(name, those))
    }

    fn all(self) -> Vec<usize> {
        self.sections.iter().flat_map(Section::constants).collect()
    }

    fn those(self, is: impl Fn(&str) -> bool) -> impl Iterator<Item = usize> {
        self.all().into_iter().filter(move |index| is(self.name(*index)))
    }

    fn name(&self, index: usize) -> &str {
        self.constants.get(index).map_or("", |constant| constant.name)
    }
}

/// All of a block if a third of it speaks of outcomes, else those that do.
fn outcomes(block: &[usize], found: &HashSet<usize>) -> Vec<usize> {
    let is_whole = count(block, found) * 3 >= block.len();
    block.iter().filter(|index| is_whole || found.contains(index)).copied().collect()
}

/// How many of a block are among them.
fn count(block: &[usize], those: &HashSet<usize>) -> usize {
    block.iter().filter(|index| those.contains(index)).count()
}
