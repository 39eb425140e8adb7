//! The codes of one file.

use toml::Spanned;

use super::advice::check_adviser;
use super::automatic;
use super::base::{self, Base};
use super::clash::{reserved, symbol_clash, variant_is_symbol};
use super::codes::{Codes, Entry, MOST_CODES};
use super::facts::{self, Names, Stated, Terms};
use super::group::Defaults;
use super::name::{self, Role};
use super::operation::Operations;
use super::owner::Owner;
use super::sdk::CheckedSdk;
use super::{remedy, text};
use crate::catalog::{RESERVED_RANGES, RESERVED_SYMBOL, RESERVED_VARIANTS};
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::{Checked, Report};
use crate::source::{Origin, Span};
use crate::{Diagnostic, Facts, Rule, Texts};

/// The checks of one file's codes.
pub(super) struct CodeChecks<'c> {
    pub(super) sdk: &'c CheckedSdk,
    /// The defaults for the codes of each of the file's groups.
    pub(super) groups: &'c [Defaults],
    /// Those of all groups.
    pub(super) bases: Vec<i128>,
    /// Whether what the file extends is free of mistakes.
    pub(super) is_sound: bool,
    pub(super) operations: &'c Operations,
    pub(super) report: &'c mut Report,
    /// Those that are checked.
    pub(super) codes: Codes,
}

impl<'c> CodeChecks<'c> {
    pub(super) fn add(&mut self, raw: Vec<raw::Code>) {
        self.check_count(&raw);
        for raw in raw {
            let entry = self.entry(self.codes.list.len(), raw);
            self.codes.list.push(entry);
        }
    }

    /// Compares all names with each other.
    pub(super) fn check_names(&mut self) {
        self.check_variants_against_symbols();
        self.check_lookalikes();
    }

    fn check_count(&mut self, raw: &[raw::Code]) {
        let room = MOST_CODES.saturating_sub(self.codes.list.len());
        if let Some(first_too_many) = raw.get(room) {
            let (place, message) =
                (first_too_many.header.clone(), format!("more than {MOST_CODES} codes"));
            self.report.add(
                Diagnostic::new(Rule::TooMany, place, message)
                    .label("the first one too many")
                    .help(remedy::fewer_codes(self.report.origin())),
            );
        }
    }

    /// The code, unless nothing can be called by its name.
    fn entry(&mut self, at: usize, raw: raw::Code) -> Option<Entry> {
        let raw::Code { header, group, number, names, facts } = raw;
        let defaults = group.and_then(|group| self.groups.get(group));
        let base = defaults.and_then(|group| group.base.as_ref());
        let is_written_in_hex = self.is_written_in_hex(&number);
        let number = self.number(at, number, base, &header);
        let facts = self.facts(at, &header, names, facts, defaults)?;
        Some(Entry { number, is_written_in_hex, facts })
    }

    /// Whether the file has the number in hex. In attributes, where it need not stand in the text, it never has.
    fn is_written_in_hex(&self, number: &Field<i128>) -> bool {
        let written =
            number.as_given().and_then(|number| self.report.source().text().get(number.span()));
        written.is_some_and(|written| written.starts_with("0x"))
    }

    /// What a code or range says of itself, unless nothing can be called by its name.
    pub(super) fn facts(
        &mut self,
        at: usize,
        header: &Span,
        names: raw::Names,
        facts: raw::Facts,
        defaults: Option<&Defaults>,
    ) -> Option<Facts> {
        let namesake = self.namesake(&names, &facts.message);
        let place = names.variant.as_given().or(names.symbol.as_given()).map(Spanned::span);
        let place = place.or_else(|| namesake.as_ref().map(|(_, place)| place.clone()));
        self.require(at, &facts, defaults, header);
        check_adviser(&facts, None, self.report);
        let span = facts.message.as_given().map(Spanned::span);
        let own_language = self.sdk.lang.as_deref().ok();
        let terms = Terms { own_language, ..self.terms() };
        let stated = Stated::check(facts, &terms, self.report);
        self.require_own_language(stated.message(), span);
        let names = self.names(at, names, (stated.message(), namesake), header);
        let mut facts = facts::of_group(names?, defaults, self.sdk.advice.by, place);
        stated.replace(&mut facts);
        Some(facts)
    }

    /// What the facts of a code or range are checked with that need not be complete.
    pub(super) fn terms(&self) -> Terms<'c> {
        Terms { lang: &self.sdk.sdk.lang, own_language: None, operations: self.operations }
    }

    /// Reports the facts that neither the code or range nor its group states.
    fn require(&mut self, at: usize, raw: &raw::Facts, defaults: Option<&Defaults>, header: &Span) {
        let (origin, noun) = (self.report.origin(), Owner::of(at).noun());
        let missing = |key| Diagnostic::missing(key, header, &format!("a {noun}"));
        if raw.message.is_absent() {
            let help = "say in a short phrase what happened: `message = \"request timed out\"`";
            self.report.add(missing("message").help(help));
        }
        if raw.kind.is_absent() && defaults.is_none_or(|group| group.kind.is_none()) {
            self.report.add(missing("kind").help(remedy::state_kind(origin, noun)));
        }
        if raw.retry.is_absent() && defaults.is_none_or(|group| group.retry.is_none()) {
            self.report.add(missing("retry").help(remedy::state_retry(origin, noun)));
        }
    }

    fn require_own_language(&mut self, message: &Texts, span: Option<Span>) {
        if let (Ok(lang), Some(span)) = (&self.sdk.lang, span) {
            text::require_own_language("message", message, lang, &span, self.report);
        }
    }

    fn number(
        &mut self,
        at: usize,
        field: Field<i128>,
        base: Option<&Checked<Base>>,
        header: &Span,
    ) -> Checked<i128> {
        let written = field.checked().unwrap_or_else(|| {
            let missing = Diagnostic::missing("code", header, "a code");
            Err(self.report.add(missing.help("write `code = 7004` or the like")))
        })?;
        let span = written.span();
        let (own, written) = (self.sdk.number, written.into_inner());
        let number = base::code(base, written, own, &span, self.report)?;
        self.codes.numbers.claim(number, at, span.clone()).map_err(|claim| {
            let help = if claim.elsewhere.is_some() {
                "to change what is said there, write an `[[override]]` with this `code`"
            } else {
                remedy::another_meaning(self.report.origin())
            };
            let message = format!("code {} is listed twice", self.sdk.number.spell(number));
            let diagnostic =
                Diagnostic::new(Rule::DuplicateCode, span, message).label("listed again");
            self.report.add(diagnostic.first(claim, "first listed here").help(help))
        })?;
        Ok(number)
    }

    /// The names, unless there is no variant.
    fn names(
        &mut self,
        at: usize,
        raw: raw::Names,
        (message, namesake): (&Texts, Option<(String, Span)>),
        header: &Span,
    ) -> Option<Names> {
        let raw::Names { symbol: raw_symbol, variant: raw_variant, aliases } = raw;
        let symbol_place = raw_symbol.as_given().map(Spanned::span);
        let symbol = self.symbol(at, "symbol", raw_symbol);
        let variant = match raw_variant.checked() {
            Some(variant) => {
                let variant = variant.ok();
                variant.and_then(|variant| {
                    self.variant(at, Role::Variant, variant.get_ref(), &variant.span()).ok()
                })
            }
            None if symbol.is_none() && self.sdk.is_automatic => {
                self.variant_of_message(at, message, namesake.as_ref())
            }
            None => {
                let place = symbol_place.unwrap_or_else(|| header.clone());
                self.variant_of_symbol(at, symbol.as_ref(), &place).ok()
            }
        };
        let symbol = symbol.and_then(Checked::ok);
        let aliases = self.aliases(at, aliases).unwrap_or_default();
        Some(Names { symbol, variant: variant?, aliases })
    }

    fn variant_of_symbol(
        &mut self,
        at: usize,
        symbol: Option<&Checked<String>>,
        place: &Span,
    ) -> Checked<String> {
        let Some(symbol) = symbol else {
            return Err(self.report.add(nameless(Owner::of(at), place)));
        };
        let symbol = symbol.as_ref().map_err(|reported| *reported)?;
        let variant = name::variant_of(symbol, &self.sdk.prefixes);
        self.variant(at, Role::VariantOfSymbol, &variant, place)
    }

    /// Claims a symbol or alias, if the key is there.
    pub(super) fn symbol(
        &mut self,
        at: usize,
        what: &str,
        field: Field<String>,
    ) -> Option<Checked<String>> {
        field.checked().map(|symbol| self.claim_symbol(at, what, symbol?))
    }

    fn claim_symbol(&mut self, at: usize, what: &str, symbol: Spanned<String>) -> Checked<String> {
        let (span, symbol) = (symbol.span(), symbol.into_inner());
        name::symbol(what, &symbol, &span, self.report)?;
        if symbol == RESERVED_SYMBOL {
            return Err(self.report.add(reserved(what, &symbol, span).help("leave it out")));
        }
        self.codes.has_other_letters |= !symbol.is_ascii();
        match self.codes.symbols.claim(symbol.clone(), at, span.clone()) {
            Ok(()) => Ok(symbol),
            Err(claim) => Err(self
                .report
                .skip(Rule::DuplicateSymbol, &span)
                .unwrap_or_else(|| self.report.add(symbol_clash(what, &symbol, span, claim, at)))),
        }
    }

    /// Claims all aliases, if the key is there.
    pub(super) fn aliases(
        &mut self,
        at: usize,
        field: Field<Vec<Spanned<String>>>,
    ) -> Option<Vec<String>> {
        let mut aliases = Vec::new();
        for alias in field.given()?.into_inner() {
            aliases.extend(self.claim_symbol(at, "alias", alias));
        }
        Some(aliases)
    }

    pub(super) fn variant(
        &mut self,
        at: usize,
        role: Role,
        variant: &str,
        span: &Span,
    ) -> Checked<String> {
        let origin = self.report.origin();
        // The compiler has checked the name of a variant that it has read.
        if origin == Origin::File {
            name::identifier(role, variant, span, self.report)?;
        }
        if RESERVED_VARIANTS.contains(&variant) {
            let diagnostic = reserved("variant", variant, span.clone());
            return Err(self.report.add(diagnostic.help(remedy::another_variant(origin))));
        }
        let owner = Owner::of(at);
        if matches!(owner, Owner::Range(_)) && RESERVED_RANGES.contains(&variant) {
            let diagnostic = reserved("range", variant, span.clone());
            return Err(self.report.add(diagnostic.help(remedy::another_variant(origin))));
        }
        self.codes.has_other_letters |= !variant.is_ascii();
        self.codes.variants.claim(variant.to_owned(), at, span.clone()).map_err(|claim| {
            let both = Owner::of(claim.owner).and(owner);
            let message = format!("{both} have the variant {}", quoted(variant));
            self.report.add(
                Diagnostic::new(Rule::DuplicateVariant, span.clone(), message)
                    .label(role.used_again())
                    .first(claim, "first used here")
                    .help(remedy::another_variant_for_one(origin)),
            )
        })?;
        Ok(variant.to_owned())
    }

    /// `FromStr` takes variants and symbols, so a variant may not be the symbol of another code.
    fn check_variants_against_symbols(&mut self) {
        let Codes { variants, symbols, .. } = &self.codes;
        for facts in self.codes.facts() {
            let variant = facts.variant.as_str();
            if let Some(other) = symbols.get(variant)
                && let Some(own) = variants.get(variant)
                && own.owner != other.owner
                && let Some(diagnostic) = variant_is_symbol(variant, own, other)
            {
                let help = remedy::another_variant(self.report.origin());
                self.report.add(diagnostic.help(help));
            }
        }
    }
}

/// The report of a code or range that nothing names. Messages name codes only.
fn nameless(owner: Owner, place: &Span) -> Diagnostic {
    let missing =
        Diagnostic::missing("variant", place, &format!("a {} without a symbol", owner.noun()))
            .help("give the `symbol` that the vendor uses, or name a `variant`");
    match owner {
        Owner::Code(_) => missing.help(automatic::REMEDY),
        Owner::Range(_) => missing,
    }
}
