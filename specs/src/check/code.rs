use toml::Spanned;

use super::class::{self, Retry};
use super::codes::{Codes, MOST_CODES, Unnumbered};
use super::group::Defaults;
use super::sdk::CheckedSdk;
use super::text::{self, Lines, missing};
use super::unique::Holder;
use super::{Checked, Reported, name};
use crate::raw;
use crate::report::{Diagnostic, Report, Span, quoted};
use crate::{Code, Kind};

/// Names that the generated enum needs for itself.
const RESERVED: &[&str] = &["ALL", "Unrecognized"];

/// The checks of one file's codes.
pub(super) struct CodeChecks<'c> {
    pub(super) sdk: &'c CheckedSdk,
    /// What the codes of each of the file's groups inherit.
    pub(super) groups: &'c [Defaults],
    pub(super) report: &'c mut Report,
    /// Those that are checked.
    pub(super) codes: Codes,
}

impl CodeChecks<'_> {
    pub(super) fn add(&mut self, raw: Vec<raw::Code>) {
        self.check_count(&raw);
        for raw in raw {
            let code = self.code(self.codes.list.len(), raw);
            self.codes.list.push(code);
        }
        self.check_variants_against_symbols();
    }

    fn check_count(&mut self, raw: &[raw::Code]) {
        let room = MOST_CODES.saturating_sub(self.codes.list.len());
        if let Some(first_too_many) = raw.get(room) {
            self.report.add(
                Diagnostic::new(
                    first_too_many.header.clone(),
                    format!("more than {MOST_CODES} codes"),
                )
                .label("the first one too many")
                .help("split the spec into several code spaces"),
            );
        }
    }

    /// The code, unless nothing can be called by its name.
    fn code(&mut self, at: usize, raw: raw::Code) -> Option<Unnumbered> {
        let defaults = raw.group.and_then(|group| self.groups.get(group));
        let number = self.number(at, &raw.code, &raw.header);
        let symbol = self.symbol(at, "symbol", raw.symbol.as_given());
        let variant = self.variant(at, &raw, symbol.as_deref());
        let place = raw.variant.as_given().or(raw.symbol.as_given()).map(Spanned::span);
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
            place,
        };
        Some(Unnumbered { number, code })
    }

    fn number(&mut self, at: usize, field: &raw::Field<i128>, header: &Span) -> Checked<i128> {
        if field.is_absent() {
            self.report
                .add(missing("code", header, "a code").help("write `code = 7004` or the like"));
        }
        let written = field.as_given().ok_or(Reported)?;
        let number = self.sdk.number.check(*written.get_ref(), written.span(), self.report)?;
        self.codes.numbers.claim(number, at, written.span()).map_err(|holder| {
            let help = if holder.elsewhere.is_some() {
                "to change what is said there, write an `[[override]]` with this `code`"
            } else {
                "a code means one thing in a spec; give its other meaning a spec of its own"
            };
            let message = format!("code {number} is listed twice");
            let diagnostic = Diagnostic::new(written.span(), message).label("listed again");
            self.report.add(diagnostic.first(holder, "first listed here").help(help));
            Reported
        })?;
        Ok(number)
    }

    pub(super) fn symbol(
        &mut self,
        at: usize,
        what: &str,
        given: Option<&Spanned<String>>,
    ) -> Option<String> {
        let symbol = given?;
        let name = symbol.get_ref();
        name::symbol(what, name, &symbol.span(), self.report).ok()?;
        match self.codes.symbols.claim(name.clone(), at, symbol.span()) {
            Ok(()) => Some(name.clone()),
            Err(holder) => {
                self.report.add(symbol_clash(what, symbol, holder, at));
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
        self.claim_variant(at, what, &variant, span)?;
        Ok(variant)
    }

    pub(super) fn claim_variant(
        &mut self,
        at: usize,
        what: &str,
        variant: &str,
        span: Span,
    ) -> Checked<()> {
        name::identifier(what, variant, &span, self.report)?;
        if RESERVED.contains(&variant) {
            self.report.add(
                Diagnostic::new(span, format!("a variant cannot be named {}", quoted(variant)))
                    .label("the name is taken by the generated code")
                    .help("set `variant` to another name"),
            );
            return Err(Reported);
        }
        self.codes.variants.claim(variant.to_owned(), at, span.clone()).map_err(|holder| {
            self.report.add(
                Diagnostic::new(span, format!("two codes have the variant {}", quoted(variant)))
                    .label("used again")
                    .first(holder, "first used here")
                    .help("set `variant` to another name for one of them"),
            );
            Reported
        })
    }

    /// `FromStr` takes variants and symbols, so a variant may not be the symbol of another code.
    fn check_variants_against_symbols(&mut self) {
        let Codes { list, variants, symbols, .. } = &self.codes;
        for Unnumbered { code, .. } in list.iter().flatten() {
            let variant = &code.variant;
            if let Some(other) = symbols.holder(variant)
                && let Some(own) = variants.holder(variant)
                && own.owner != other.owner
            {
                self.report.extend(variant_is_symbol(variant, own, other));
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
}

/// Unless both are of a spec that this one extends, and therefore reported.
fn variant_is_symbol(variant: &str, own: &Holder, other: &Holder) -> Option<Diagnostic> {
    let (here, label, first, first_label) = match (&own.elsewhere, &other.elsewhere) {
        (None, _) => (own, "names one code", other, "names another"),
        (Some(_), None) => (other, "names another", own, "names one code"),
        (Some(_), Some(_)) => return None,
    };
    let message = format!("variant {} is the symbol of another code", quoted(variant));
    let diagnostic = Diagnostic::new(here.span.clone(), message).label(label);
    Some(diagnostic.first(first.clone(), first_label).help("set `variant` to another name"))
}

fn symbol_clash(what: &str, symbol: &Spanned<String>, holder: Holder, at: usize) -> Diagnostic {
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
        .first(holder, "first used here")
        .help(help)
}
