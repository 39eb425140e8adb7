//! What an overlay changes about the codes of the spec that it extends.

use toml::Spanned;

use super::code::CodeChecks;
use super::codes::Entry;
use super::facts::{Stated, set, set_some};
use super::name::Role;
use crate::claim::Claims;
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{Diagnostic, Facts, Rule, SourceFile};

/// An override of a code that is not listed.
pub(super) struct Unlisted {
    number: Spanned<i128>,
    /// The symbol and variant that it gives.
    names: Vec<String>,
}

impl CodeChecks<'_> {
    /// Applies overrides, and returns those of codes that are not listed so far.
    pub(super) fn change(&mut self, overrides: Vec<raw::Code>) -> Vec<Unlisted> {
        let (mut changed, mut unlisted) = (Claims::new(), Vec::new());
        let mut listed = Vec::new();
        for raw in overrides {
            let number = self.overridden(&raw, &mut changed).ok();
            let claim = number.as_ref().and_then(|at| self.codes.numbers.get(at.get_ref()));
            match (claim, number) {
                (Some(claim), _) => listed.push((claim.owner, raw)),
                (None, Some(number)) => unlisted.push(self.unlisted(number, raw)),
                (None, None) => self.check_only(raw.facts),
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

    /// The number of the code that an override is about.
    fn overridden(
        &mut self,
        raw: &raw::Code,
        changed: &mut Claims<i128>,
    ) -> Checked<Spanned<i128>> {
        check_presence(raw, self.report);
        let written = raw.number.as_ref().checked().unwrap_or_else(|| {
            let missing = Diagnostic::missing("code", &raw.header, "an override");
            Err(self.report.add(missing.help("name the code that it is about: `code = 7004`")))
        })?;
        let span = written.span();
        let number = self.sdk.number.check(**written.get_ref(), &span, self.report)?;
        changed.claim(number, 0, span.clone()).map_err(|claim| {
            let message = format!("code {} is overridden twice", self.sdk.number.spell(number));
            self.report.add(
                Diagnostic::new(Rule::DuplicateOverride, span.clone(), message)
                    .label("overridden again")
                    .first(claim, "first overridden here")
                    .help("make one `[[override]]` of the two"),
            )
        })?;
        Ok(Spanned::new(span, number))
    }

    /// Checks what an override states without a code to apply it to.
    fn check_only(&mut self, facts: raw::Facts) {
        Stated::check(facts, &self.sdk.sdk.lang, self.report);
    }

    fn unlisted(&mut self, number: Spanned<i128>, raw: raw::Code) -> Unlisted {
        self.check_only(raw.facts);
        let raw::Names { symbol, variant, aliases: _ } = raw.names;
        let names = [variant, symbol].into_iter().filter_map(Field::given);
        Unlisted { number, names: names.map(Spanned::into_inner).collect() }
    }

    /// Reports overrides of codes that `base` does not list. The file itself may add them.
    pub(super) fn check_overridden(&mut self, unlisted: Vec<Unlisted>, base: &SourceFile) {
        for Unlisted { number, names } in unlisted {
            let (span, number) = (number.span(), number.into_inner());
            let spelled = self.sdk.number.spell(number);
            let message = format!("{} lists no code {spelled} to override", quoted(base.path()));
            let diagnostic =
                Diagnostic::new(Rule::OverrideOfUnlisted, span, message).label("not listed there");
            let diagnostic = match self.codes.numbers.get(&number) {
                Some(own) => diagnostic
                    .first(own.clone(), "added here")
                    .help("say it where the code is added"),
                None => diagnostic.help(self.help_for_unlisted(number, &names)),
            };
            self.report.add(diagnostic);
        }
    }

    /// An override may name a listed code and mean to give it another number.
    fn help_for_unlisted(&self, number: i128, names: &[String]) -> String {
        if let Some(help) = self.help_for_returned(number) {
            return help;
        }
        let listed = names.iter().find_map(|name| {
            let codes = &self.codes;
            let claim = codes.variants.get(name).or_else(|| codes.symbols.get(name))?;
            let entry = codes.list.get(claim.owner)?.as_ref()?;
            Some((name, entry.number.ok()?))
        });
        match listed {
            Some((name, number)) => format!(
                "{} is code {}, and an override cannot give a code another number",
                quoted(name),
                self.sdk.number.spell(number)
            ),
            None => "to add a code, write it as `[[code]]`".into(),
        }
    }

    fn release_names(&mut self, at: usize, raw: &raw::Names) {
        let raw::Names { symbol, variant, aliases } = raw;
        let codes = &mut self.codes;
        let Some(Some(Entry { facts: old, .. })) = codes.list.get(at) else {
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

    fn replace(&mut self, at: usize, raw: raw::Code) {
        let raw::Code { header: _, group: _, number: _, names, facts } = raw;
        let raw::Names { symbol, variant, aliases } = names;
        let place = variant.as_given().map(Spanned::span);
        let symbol = self.symbol(at, "symbol", symbol);
        let variant = variant
            .given()
            .map(|variant| self.variant(at, Role::Variant, variant.get_ref(), &variant.span()));
        let aliases = self.aliases(at, aliases);
        let stated = Stated::check(facts, &self.sdk.sdk.lang, self.report);

        let Some(slot) = self.codes.list.get_mut(at) else {
            return;
        };
        if let Some(Err(_)) = variant {
            *slot = None;
        }
        let Some(Entry { facts, .. }) = slot else {
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
        let mut lacking = self.facts().filter(|facts| !facts.message.contains_key(lang));
        let Some(first) = lacking.next() else {
            return;
        };
        let diagnostic = language_missing(lang, span, first, lacking.count() + 1);
        self.report.add(diagnostic);
    }

    /// Checks that the codes of the base have no more digits than allowed, if that is chosen at
    /// `span`.
    pub(super) fn check_digits(&mut self, span: Option<Span>) {
        let number = self.sdk.number;
        let numbers = self.codes.list.iter().flatten().filter_map(|entry| entry.number.ok());
        let too_long = numbers.filter(|code| !number.has_room(*code));
        let widest = too_long.max_by_key(|code| number.repr.hex(*code).1);
        if let (Some(span), Some(code)) = (span, widest) {
            self.report.add(number.too_long_in_base(code, span));
        }
    }

    fn facts(&self) -> impl Iterator<Item = &Facts> {
        self.codes.list.iter().flatten().map(|entry| &entry.facts)
    }
}

fn check_presence(raw: &raw::Code, report: &mut Report) {
    if raw.names.is_absent() && raw.facts.is_absent() {
        let message = "an override changes nothing";
        report.add(
            Diagnostic::new(Rule::EmptyOverride, raw.header.clone(), message)
                .label("has no key but `code`")
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
