//! What an overlay changes about the codes of the spec that it extends.

use std::mem;

use toml::Spanned;

use super::advice::check_adviser;
use super::code::CodeChecks;
use super::facts::{Stated, set, set_some};
use super::name::Role;
use super::owner::Owner;
use super::unlisted::{Target, Unlisted};
use super::{numbers, placeholders};
use crate::claim::Claims;
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{Diagnostic, Facts, Rule};

impl CodeChecks<'_> {
    /// Applies overrides, and returns those of codes and ranges that are not listed so far.
    pub(super) fn change(&mut self, overrides: Vec<raw::Override>) -> Vec<Unlisted> {
        let (mut changed, mut unlisted) = (Claims::new(), Vec::new());
        let mut listed = Vec::new();
        for mut raw in overrides {
            match self.overridden(&mut raw, &mut changed) {
                Ok((target, span)) => match self.listed(&target) {
                    Some(claimant) => listed.push((claimant, raw)),
                    None => unlisted.push(self.unlisted(target, span, raw)),
                },
                Err(_) => self.check_only(raw.facts),
            }
        }
        // First all, so that two codes may swap names.
        for (at, raw) in &listed {
            self.release_names(*at, &raw.names);
        }
        for (at, raw) in listed {
            self.replace(at, raw);
        }
        unlisted
    }

    /// What an override is about, and where it says so.
    fn overridden(
        &mut self,
        raw: &mut raw::Override,
        changed: &mut Claims<String>,
    ) -> Checked<(Target, Span)> {
        check_presence(raw, self.report);
        let (target, span) = self.target(raw)?;
        let name = match &target {
            Target::Code(code) => format!("code {}", self.sdk.number.spell(*code)),
            Target::Range(numbers) => format!("range {}", self.sdk.number.spell_all(numbers)),
        };
        changed.claim(name.clone(), 0, span.clone()).map_err(|claim| {
            let message = format!("{name} is overridden twice");
            self.report.add(
                Diagnostic::new(Rule::DuplicateOverride, span.clone(), message)
                    .label("overridden again")
                    .first(claim, "first overridden here")
                    .help("make one `[[override]]` of the two"),
            )
        })?;
        Ok((target, span))
    }

    fn target(&mut self, raw: &mut raw::Override) -> Checked<(Target, Span)> {
        let number = mem::take(&mut raw.number).checked();
        let Some(place) = raw.numbers.place() else {
            let written = number.unwrap_or_else(|| {
                let missing = Diagnostic::missing("code", &raw.header, "an override");
                let help =
                    "name the code that it is about, `code = 7004`, or the `codes` of a range";
                Err(self.report.add(missing.help(help)))
            })?;
            let span = written.span();
            let number = self.sdk.number.check(written.into_inner(), &span, self.report)?;
            return Ok((Target::Code(number), span));
        };
        if let Some(number) = number {
            let message = "an override is about a code and a range";
            let diagnostic = Diagnostic::new(Rule::MalformedRange, place?, message)
                .label("a range")
                .other(number?.span(), "a code")
                .help("write an `[[override]]` for each");
            return Err(self.report.add(diagnostic));
        }
        let stated = mem::take(&mut raw.numbers);
        let (numbers, span) =
            numbers::stated(stated, &raw.header, self.sdk.number, None, self.report)?;
        Ok((Target::Range(numbers), span))
    }

    /// Who has the names that an override changes, as claims have it.
    fn listed(&self, target: &Target) -> Option<usize> {
        Some(match target {
            Target::Code(number) => self.codes.numbers.get(number)?.owner,
            Target::Range(numbers) => Owner::Range(self.codes.sets.get(numbers)?.owner).claimant(),
        })
    }

    /// Checks what an override states without a code to apply it to.
    fn check_only(&mut self, facts: raw::Facts) {
        Stated::check(facts, &self.terms(), self.report);
    }

    fn unlisted(&mut self, target: Target, span: Span, raw: raw::Override) -> Unlisted {
        self.check_only(raw.facts);
        let raw::Names { symbol, variant, aliases: _ } = raw.names;
        let names = [variant, symbol].into_iter().filter_map(Field::given);
        Unlisted { target, span, names: names.map(Spanned::into_inner).collect() }
    }

    fn release_names(&mut self, at: usize, raw: &raw::Names) {
        let raw::Names { symbol, variant, aliases } = raw;
        let codes = &mut self.codes;
        let Some(old) = codes.facts_of(at).cloned() else {
            return;
        };
        if variant.as_given().is_some() {
            codes.variants.release(&old.variant);
        }
        if let (Some(_), Some(symbol)) = (symbol.as_given(), &old.symbol) {
            codes.symbols.release(symbol);
        }
        if aliases.as_given().is_some() {
            old.aliases.iter().for_each(|alias| codes.symbols.release(alias));
        }
    }

    fn replace(&mut self, at: usize, raw: raw::Override) {
        let raw::Override { header: _, number: _, numbers: _, names, facts, has_unknown: _ } = raw;
        let raw::Names { symbol, variant, aliases } = names;
        let place = variant.as_given().map(Spanned::span);
        let symbol = self.symbol(at, "symbol", symbol);
        let variant = variant
            .given()
            .map(|variant| self.variant(at, Role::Variant, variant.get_ref(), &variant.span()));
        let aliases = self.aliases(at, aliases);
        if let (true, Some(old)) = (self.is_sound, self.codes.facts_of(at)) {
            check_adviser(&facts, Some(old), self.report);
        }
        placeholders::check(&facts, self.codes.fields_of(at), self.report);
        let stated = Stated::check(facts, &self.terms(), self.report);
        let stated = stated.advised_by(self.sdk.advice.stated);

        if let Some(Err(_)) = variant {
            self.codes.take_out(at);
        }
        let Some(facts) = self.codes.facts_of(at) else {
            return;
        };
        stated.replace(facts);
        set(&mut facts.variant, variant.and_then(Checked::ok));
        set(&mut facts.aliases, aliases);
        set_some(&mut facts.symbol, symbol.and_then(Checked::ok));
        set_some(&mut facts.place, place);
    }

    /// Checks that the codes of the base have a message in the language, if it is chosen at `span`.
    pub(super) fn check_language(&mut self, span: Option<Span>) {
        let (Some(span), Ok(lang)) = (span, &self.sdk.lang) else {
            return;
        };
        let mut lacking = self.codes.facts();
        lacking.retain(|facts| !facts.message.contains_key(lang));
        if let Some(first) = lacking.first() {
            self.report.add(language_missing(lang, span, first, lacking.len()));
        }
    }

    /// Checks that the codes of the base have no more digits than allowed, if that is chosen at
    /// `span`.
    pub(super) fn check_digits(&mut self, span: Option<Span>) {
        let number = self.sdk.number;
        let Some(span) = span else { return };
        let mut widest: i128 = 0;
        let mut compare = |code: i128| {
            if number.repr.hex(code).1 >= number.repr.hex(widest).1 {
                widest = code;
            }
        };
        for entry in &self.codes.list {
            entry.as_ref().and_then(|entry| entry.number.ok()).map(&mut compare);
        }
        for (set, _) in self.codes.sets.claims() {
            set.spelled(number.repr).into_iter().for_each(&mut compare);
        }
        if !number.has_room(widest) {
            self.report.add(number.too_long_in_base(widest, span));
        }
    }
}

fn check_presence(raw: &raw::Override, report: &mut Report) {
    if raw.names.is_absent() && raw.facts.is_absent() && !raw.has_unknown {
        let message = "an override changes nothing";
        let label = if raw.numbers.place().is_none() {
            "has no key but `code`"
        } else {
            "only names the codes of a range"
        };
        report.add(
            Diagnostic::new(Rule::EmptyOverride, raw.header.clone(), message)
                .label(label)
                .help("write what is to be different, such as `retry = \"never\"`, or take it out"),
        );
    }
}

fn language_missing(lang: &str, span: Span, first: &Facts, count: usize) -> Diagnostic {
    let codes = if count == 1 { "code" } else { "codes" };
    let have = if count == 1 { "has" } else { "have" };
    let message = format!(
        "{count} {codes} of the spec that this one extends {have} no message in {}",
        quoted(lang)
    );
    Diagnostic::new(Rule::MissingLanguage, span, message)
        .label(format!("the first is {}", quoted(&first.variant)))
        .help("override the `message` of each in this language, or leave `lang` as it was")
}
