use toml::Spanned;

use super::class::{self, Retry};
use super::group::Defaults;
use super::sdk::CheckedSdk;
use super::text::{self, Lines, missing};
use super::unique::{Holder, Unique};
use super::{Checked, Reported, name};
use crate::raw;
use crate::report::{Diagnostic, Report, Span, quoted};
use crate::{Code, Kind};

/// Rows of a lookup table are counted in 16 bits; 50,000 leaves the perfect hash room to be found.
const MOST_CODES: usize = 50_000;

/// Names that the generated enum needs for itself.
const RESERVED: &[&str] = &["ALL", "Unrecognized"];

pub(super) fn check(
    raw: Vec<raw::Code>,
    sdk: &CheckedSdk,
    groups: &[Defaults],
    report: &mut Report,
) -> Vec<Code> {
    check_count(&raw, report);
    let mut codes = Codes {
        sdk,
        groups,
        report,
        numbers: Unique::new(),
        variants: Unique::new(),
        symbols: Unique::new(),
    };
    let checked: Vec<_> =
        raw.into_iter().enumerate().filter_map(|(at, raw)| codes.code(at, raw)).collect();
    codes.check_variants_against_symbols(&checked);
    codes.with_stand_ins(checked)
}

pub(super) fn check_presence(raw: &[raw::Code], report: &mut Report) {
    if raw.is_empty() {
        report.add(
            Diagnostic::new(0..0, "the spec lists no code").help(
                "add a `[[code]]` table with `code`, `variant`, `message`, `kind` and `retry`",
            ),
        );
    }
}

fn check_count(raw: &[raw::Code], report: &mut Report) {
    if let Some(first_too_many) = raw.get(MOST_CODES) {
        report.add(
            Diagnostic::new(first_too_many.header.clone(), format!("more than {MOST_CODES} codes"))
                .label("the first one too many")
                .help("split the spec into several code spaces"),
        );
    }
}

struct Codes<'c> {
    sdk: &'c CheckedSdk,
    groups: &'c [Defaults],
    report: &'c mut Report,
    numbers: Unique<i128>,
    variants: Unique<String>,
    symbols: Unique<String>,
}

/// A code whose number may be missing or taken.
struct Unnumbered {
    owner: usize,
    number: Checked<i128>,
    code: Code,
}

impl Codes<'_> {
    /// The code, unless nothing can be called by its name.
    fn code(&mut self, at: usize, raw: raw::Code) -> Option<Unnumbered> {
        let defaults = raw.group.and_then(|group| self.groups.get(group));
        let number = self.number(at, &raw.code, &raw.header);
        let symbol = self.symbol(at, "symbol", raw.symbol.as_given());
        let variant = self.variant(at, &raw, symbol.as_deref());
        let aliases = raw.aliases.given().into_iter().flat_map(Spanned::into_inner);
        let aliases = aliases.filter_map(|alias| self.symbol(at, "alias", Some(&alias))).collect();
        let message = self.message(raw.message, &raw.header);
        let lang = &self.sdk.sdk.lang;
        let cause = text::texts("cause", raw.cause, lang, Lines::Many, self.report);
        let advice = text::texts("advice", raw.advice, lang, Lines::Many, self.report);
        let kind = self.kind(raw.kind, defaults, &raw.header).unwrap_or(Kind::Unknown);
        let retry = self.retry(raw.retry, defaults, &raw.header).unwrap_or(Retry::UNSPECIFIED);
        let deprecated = text::line("deprecated", raw.deprecated, self.report);
        let url = text::url(raw.url, self.report);
        let group = defaults.and_then(|defaults| defaults.group);
        let Retry { class: retry, after: retry_after } = retry;
        let code = Code {
            code: 0,
            symbol,
            variant: variant.ok()?,
            aliases,
            message,
            cause,
            advice,
            kind,
            retry,
            retry_after,
            deprecated,
            url,
            group,
        };
        Some(Unnumbered { owner: at, number, code })
    }

    fn number(&mut self, at: usize, field: &raw::Field<i128>, header: &Span) -> Checked<i128> {
        if field.is_absent() {
            self.report
                .add(missing("code", header, "a code").help("write `code = 7004` or the like"));
        }
        let written = field.as_given().ok_or(Reported)?;
        let number = self.sdk.number.check(*written.get_ref(), written.span(), self.report)?;
        self.numbers.claim(number, at, written.span()).map_err(|holder| {
            self.report.add(
                Diagnostic::new(written.span(), format!("code {number} is listed twice"))
                    .label("listed again")
                    .other(holder.span, "first listed here")
                    .help("a code means one thing in a spec; give its other meaning a spec of its own"),
            );
            Reported
        })?;
        Ok(number)
    }

    fn symbol(&mut self, at: usize, what: &str, given: Option<&Spanned<String>>) -> Option<String> {
        let symbol = given?;
        let name = symbol.get_ref();
        name::symbol(what, name, &symbol.span(), self.report).ok()?;
        match self.symbols.claim(name.clone(), at, symbol.span()) {
            Ok(()) => Some(name.clone()),
            Err(holder) => {
                self.report.add(symbol_clash(what, symbol, &holder, at));
                None
            }
        }
    }

    /// The variant: as given, else made from the symbol, which is `None` if there is none or it is reported.
    fn variant(&mut self, at: usize, raw: &raw::Code, symbol: Option<&str>) -> Checked<String> {
        let (variant, what, span) = match (&raw.variant, &raw.symbol) {
            (raw::Field::Given(variant), _) => {
                (variant.get_ref().clone(), "variant", variant.span())
            }
            (raw::Field::Absent, raw::Field::Given(place)) => {
                let variant = name::variant_of(symbol.ok_or(Reported)?, &self.sdk.prefixes);
                (variant, "the symbol's variant", place.span())
            }
            (raw::Field::Absent, raw::Field::Absent) => {
                let missing = missing("variant", &raw.header, "a code without a symbol");
                let help = "give the `symbol` that the vendor uses, or name a `variant`";
                self.report.add(missing.help(help));
                return Err(Reported);
            }
            (raw::Field::Invalid, _) | (_, raw::Field::Invalid) => return Err(Reported),
        };
        name::identifier(what, &variant, &span, self.report)?;
        self.claim_variant(at, &variant, span)?;
        Ok(variant)
    }

    fn claim_variant(&mut self, at: usize, variant: &str, span: Span) -> Checked<()> {
        if RESERVED.contains(&variant) {
            self.report.add(
                Diagnostic::new(span, format!("a variant cannot be named {}", quoted(variant)))
                    .label("the name is taken by the generated code")
                    .help("set `variant` to another name"),
            );
            return Err(Reported);
        }
        self.variants.claim(variant.to_owned(), at, span.clone()).map_err(|holder| {
            self.report.add(
                Diagnostic::new(span, format!("two codes have the variant {}", quoted(variant)))
                    .label("used again")
                    .other(holder.span, "first used here")
                    .help("set `variant` to another name for one of them"),
            );
            Reported
        })
    }

    /// `FromStr` takes variants and symbols, so a variant may not be the symbol of another code.
    fn check_variants_against_symbols(&mut self, codes: &[Unnumbered]) {
        for Unnumbered { owner, code, .. } in codes {
            let variant = &code.variant;
            let (Some(own), Some(other)) =
                (self.variants.holder(variant), self.symbols.holder(variant))
            else {
                continue;
            };
            if other.owner != *owner {
                let message = format!("variant {} is the symbol of another code", quoted(variant));
                self.report.add(
                    Diagnostic::new(own.span.clone(), message)
                        .label("names one code")
                        .other(other.span.clone(), "names another")
                        .help("set `variant` to another name"),
                );
            }
        }
    }

    fn message(&mut self, field: raw::Field<raw::Texts>, header: &Span) -> crate::Texts {
        let span = match &field {
            raw::Field::Absent => {
                let help = "say in a short phrase what happened: `message = \"request timed out\"`";
                self.report.add(missing("message", header, "a code").help(help));
                return crate::Texts::new();
            }
            raw::Field::Invalid => return crate::Texts::new(),
            raw::Field::Given(texts) => texts.span(),
        };
        let texts = text::texts("message", field, &self.sdk.sdk.lang, Lines::One, self.report);
        if let Ok(lang) = &self.sdk.lang {
            text::require_own_language("message", &texts, lang, &span, self.report);
        }
        texts
    }

    fn kind(
        &mut self,
        field: raw::Field<String>,
        defaults: Option<&Defaults>,
        header: &Span,
    ) -> Checked<Kind> {
        let inherited = || defaults.and_then(|defaults| defaults.kind);
        class::kind(field, self.report).or_else(inherited).unwrap_or_else(|| {
            let help = "say what happened as one of the codes of google.rpc.Code, in the code or its group: `kind = \"unavailable\"`";
            self.report.add(missing("kind", header, "a code").help(help));
            Err(Reported)
        })
    }

    fn retry(
        &mut self,
        field: raw::Field<raw::Retry>,
        defaults: Option<&Defaults>,
        header: &Span,
    ) -> Checked<Retry> {
        let inherited = || defaults.and_then(|defaults| defaults.retry);
        class::retry(field, self.report).or_else(inherited).unwrap_or_else(|| {
            let help =
                "say what the caller may do, in the code or its group: `retry = \"transient\"`";
            self.report.add(missing("retry", header, "a code").help(help));
            Err(Reported)
        })
    }

    /// Gives numbers that nobody has to the codes whose own cannot be used: the report says so, but the
    /// variants should exist.
    fn with_stand_ins(&self, codes: Vec<Unnumbered>) -> Vec<Code> {
        let (min, max) = (self.sdk.sdk.repr.min(), self.sdk.sdk.repr.max());
        let mut free = (min..=max).rev().filter(|number| self.numbers.holder(number).is_none());
        let numbered = codes.into_iter().filter_map(|Unnumbered { number, code, .. }| {
            let number = number.ok().or_else(|| free.next())?;
            Some(Code { code: number, ..code })
        });
        numbered.take(MOST_CODES).collect()
    }
}

fn symbol_clash(what: &str, symbol: &Spanned<String>, holder: &Holder, at: usize) -> Diagnostic {
    let name = quoted(symbol.get_ref());
    let (message, help) = if holder.owner == at {
        (format!("{what} {name} is a name of this code already"), "take it out")
    } else {
        (
            format!("{what} {name} is a name of another code"),
            "a symbol stands for one code; take one of them out",
        )
    };
    Diagnostic::new(symbol.span(), message)
        .label("used again")
        .other(holder.span.clone(), "first used here")
        .help(help)
}
