//! The ranges of one file.

use toml::Spanned;

use super::code::CodeChecks;
use super::codes::{MOST_RANGES, RangeEntry};
use super::group::Defaults;
use super::owner::Owner;
use super::{fields, number, numbers, placeholders, remedy};
use crate::claim::Claim;
use crate::raw;
use crate::report::Checked;
use crate::source::Span;
use crate::{Diagnostic, Numbers, Rule};

impl CodeChecks<'_> {
    /// Adds ranges, and returns where the last one says that its codes are successes.
    pub(super) fn add_ranges(&mut self, raw: Vec<raw::Range>) -> Option<Span> {
        let room = MOST_RANGES.saturating_sub(self.codes.ranges.len());
        if let Some(first_too_many) = raw.get(room) {
            let place = first_too_many.header.clone();
            let message = format!("more than {MOST_RANGES} ranges");
            self.report.add(
                Diagnostic::new(Rule::TooMany, place, message)
                    .label("the first one too many")
                    .help(remedy::fewer_codes(self.report.origin())),
            );
        }
        let mut success = None;
        for raw in raw {
            let stated = raw.success.as_given().filter(|success| *success.get_ref());
            success = stated.map(Spanned::span).or(success);
            let entry = self.range(self.codes.ranges.len(), raw);
            self.codes.ranges.push(entry);
        }
        success
    }

    /// The range, unless nothing can be called by its name.
    fn range(&mut self, at: usize, raw: raw::Range) -> Option<RangeEntry> {
        let raw::Range { header, group, numbers, success, fields, names, facts } = raw;
        let defaults = group.and_then(|group| self.groups.get(group));
        let base = defaults.and_then(|group| group.base.as_ref());
        let of_success = Defaults::of_success(defaults);
        // Who gets the word wrong may mean it, and need not be asked for the facts.
        let is_failure = success.is_absent() || success.as_given().is_some_and(|it| !it.get_ref());
        let defaults = if is_failure { defaults } else { Some(&of_success) };

        let stated = numbers::stated(numbers, &header, self.sdk.number, base, self.report);
        let known = stated.as_ref().ok().map(|(numbers, _)| numbers);
        let fields = fields::check(fields, known, self.sdk.number, self.report);
        placeholders::check(&facts, &fields, self.report);
        let numbers = stated.and_then(|(numbers, span)| self.claim(at, numbers, span));
        let claimant = Owner::Range(at).claimant();
        let facts = self.facts(claimant, &header, names, facts, defaults)?;
        Some(RangeEntry { numbers, is_success: !is_failure, fields, facts })
    }

    /// The numbers, if no other range has one of them and not all are listed.
    fn claim(&mut self, at: usize, numbers: Numbers, span: Span) -> Checked<Numbers> {
        let repr = self.sdk.number.repr;
        if let Err((code, first)) = self.codes.sets.claim(&numbers, at, span.clone(), repr) {
            let diagnostic = self.overlap(&numbers, span, code, first);
            return Err(self.report.add(diagnostic));
        }
        let listed = |code| self.codes.numbers.get(&code).is_some();
        if numbers.are_all(repr, listed) {
            let message = "every code of the range is listed";
            let diagnostic = Diagnostic::new(Rule::UselessRange, span, message)
                .label("no code is left for it")
                .help("take the range out: a listed code has its own facts");
            return Err(self.report.add(diagnostic));
        }
        Ok(numbers)
    }

    fn overlap(&self, numbers: &Numbers, span: Span, code: i128, first: Claim) -> Diagnostic {
        let message = format!("two ranges have the code {}", self.sdk.number.spell(code));
        let help = match &first.elsewhere {
            None => {
                "give each range codes of its own; single codes within a range can be listed, each as a `[[code]]`"
            }
            Some(_) if self.codes.sets.get(numbers).is_some() => {
                "to change what is said there, write an `[[override]]` with these codes"
            }
            Some(_) => {
                "a range of the spec that this one extends keeps its codes; list those that mean something else, each as a `[[code]]`"
            }
        };
        let diagnostic = Diagnostic::new(Rule::OverlappingRanges, span, message);
        diagnostic.label("has it again").first(first, "has it first").help(help)
    }

    /// Checks that some code is an error, if ranges or `success` say here that others are none. Whether
    /// masks take in every code is not looked into.
    pub(super) fn check_failures(&mut self, success: Option<Span>) {
        let (own, successes) = (self.sdk.number, &self.sdk.sdk.success);
        let Some(span) = success.filter(|_| own.known.is_ok()) else {
            return;
        };
        let mut all = successes.clone();
        for range in self.codes.ranges.iter().filter_map(Option::as_ref) {
            if let (true, Ok(Numbers::Bounds(bounds))) = (range.is_success, &range.numbers) {
                all.push(own.as_returned(bounds));
            }
        }
        let merged = number::merge(all);
        // A listed code within a range is none of it.
        let is_success = |code: i128| {
            let code = *own.as_returned(&(code..=code)).start();
            let at = successes.partition_point(|range| *range.end() < code);
            successes.get(at).is_some_and(|range| range.contains(&code))
        };
        if merged.iter().any(|range| own.leaves_no_error(range))
            && self.codes.numbers.iter().all(|(code, _)| is_success(*code))
        {
            let message = "every code is a success";
            self.report.add(
                Diagnostic::new(Rule::NoFailure, span, message)
                    .label("no code is left to be an error")
                    .help("let `success` and the ranges have only the codes that report success"),
            );
        }
    }
}
