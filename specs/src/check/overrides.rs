//! What an overlay says of codes of the spec that it extends.

use toml::Spanned;

use super::code::CodeChecks;
use super::text::{self, Lines, missing};
use super::unique::Unique;
use super::{Checked, Reported, class};
use crate::report::{Diagnostic, Report, Span, quoted};
use crate::{Code, SourceFile, raw};

/// The owner of names that an override gives to a code that is not there.
const NOBODY: usize = usize::MAX;

impl CodeChecks<'_> {
    /// Applies overrides, and returns the numbers that are not listed so far.
    pub(super) fn change(&mut self, overrides: Vec<raw::Code>) -> Vec<Spanned<i128>> {
        let (mut changed, mut unlisted) = (Unique::new(), Vec::new());
        let mut targets = Vec::new();
        for raw in &overrides {
            let number = self.overridden(raw, &mut changed).ok();
            let holder = number.as_ref().and_then(|at| self.codes.numbers.holder(at.get_ref()));
            targets.push(holder.map(|holder| holder.owner));
            unlisted.extend(number.filter(|_| holder.is_none()));
        }
        // First all, so that two codes may swap names.
        for (raw, target) in overrides.iter().zip(&targets) {
            self.release_names(raw, *target);
        }
        for (raw, target) in overrides.into_iter().zip(targets) {
            self.replace(raw, target);
        }
        unlisted
    }

    /// The number of the code that an override is about.
    fn overridden(
        &mut self,
        raw: &raw::Code,
        changed: &mut Unique<i128>,
    ) -> Checked<Spanned<i128>> {
        check_presence(raw, self.report);
        let written = raw.code.as_given().ok_or(Reported)?;
        let number = self.sdk.number.check(*written.get_ref(), written.span(), self.report)?;
        changed.claim(number, 0, written.span()).map_err(|holder| {
            self.report.add(
                Diagnostic::new(written.span(), format!("code {number} is overridden twice"))
                    .label("overridden again")
                    .first(holder, "first overridden here")
                    .help("make one `[[override]]` of the two"),
            );
            Reported
        })?;
        Ok(Spanned::new(written.span(), number))
    }

    /// Reports overrides of codes that `base` does not list. The file itself may add them.
    pub(super) fn check_overridden(&mut self, unlisted: Vec<Spanned<i128>>, base: &SourceFile) {
        for number in unlisted {
            let (span, number) = (number.span(), number.into_inner());
            let message = format!("{} lists no code {number} to override", quoted(base.path()));
            let diagnostic = Diagnostic::new(span, message).label("not listed there");
            let diagnostic = match self.codes.numbers.holder(&number) {
                Some(own) => diagnostic
                    .first(own.clone(), "added here")
                    .help("say it where the code is added"),
                None => diagnostic.help("to add a code, write it as `[[code]]`"),
            };
            self.report.add(diagnostic);
        }
    }

    fn release_names(&mut self, raw: &raw::Code, target: Option<usize>) {
        let codes = &mut self.codes;
        let Some(old) = target.and_then(|at| codes.list.get(at)?.as_ref()) else {
            return;
        };
        if raw.variant.as_given().is_some() {
            codes.variants.release(&old.code.variant);
        }
        if let (Some(_), Some(symbol)) = (raw.symbol.as_given(), &old.code.symbol) {
            codes.symbols.release(symbol);
        }
        if raw.aliases.as_given().is_some() {
            old.code.aliases.iter().for_each(|alias| codes.symbols.release(alias));
        }
    }

    fn replace(&mut self, raw: raw::Code, target: Option<usize>) {
        let at = target.unwrap_or(NOBODY);
        let place = raw.variant.as_given().map(Spanned::span);
        let symbol = self.symbol(at, "symbol", raw.symbol.as_given());
        let variant = raw.variant.as_given().map(|variant| {
            self.claim_variant(at, "variant", variant.get_ref(), variant.span())?;
            Ok(variant.get_ref().clone())
        });
        let aliases = raw.aliases.given().map(|aliases| {
            let aliases = aliases.into_inner().into_iter();
            aliases.filter_map(|alias| self.symbol(at, "alias", Some(&alias))).collect()
        });
        let (lang, report) = (&self.sdk.sdk.lang, &mut *self.report);
        let message = text::texts("message", raw.message, lang, Lines::One, report);
        let cause = text::texts("cause", raw.cause, lang, Lines::Many, report);
        let advice = text::texts("advice", raw.advice, lang, Lines::Many, report);
        let kind = class::kind(raw.kind, report);
        let retry = class::retry(raw.retry, report);
        let deprecated = text::line("deprecated", raw.deprecated, report);
        let url = text::url(raw.url, report);

        let Some(slot) = self.codes.list.get_mut(at) else {
            return;
        };
        if let Some(Err(Reported)) = variant {
            *slot = None;
        }
        let Some(code) = slot.as_mut().map(|old| &mut old.code) else {
            return;
        };
        code.message.extend(message);
        code.cause.extend(cause);
        code.advice.extend(advice);
        set(&mut code.variant, variant.and_then(Result::ok));
        set(&mut code.aliases, aliases);
        set(&mut code.kind, kind.and_then(Result::ok));
        if let Some(Ok(retry)) = retry {
            (code.retry, code.retry_after) = (retry.class, retry.after);
        }
        set_some(&mut code.place, place);
        set_some(&mut code.symbol, symbol);
        set_some(&mut code.deprecated, deprecated);
        set_some(&mut code.url, url);
    }

    /// Whether the codes that are there have a message in the language that was chosen at `span`.
    pub(super) fn check_language(&mut self, span: Span) {
        let Ok(lang) = &self.sdk.lang else {
            return;
        };
        let codes = self.codes.list.iter().flatten().map(|unnumbered| &unnumbered.code);
        let mut lacking = codes.filter(|code| !code.message.contains_key(lang));
        let Some(first) = lacking.next() else {
            return;
        };
        self.report.add(language_missing(lang, span, first, lacking.count() + 1));
    }
}

fn check_presence(raw: &raw::Code, report: &mut Report) {
    if raw.code.is_absent() {
        let missing = missing("code", &raw.header, "an override");
        report.add(missing.help("name the code that it is about: `code = 7004`"));
    }
    let says_nothing = raw.symbol.is_absent()
        && raw.variant.is_absent()
        && raw.aliases.is_absent()
        && raw.message.is_absent()
        && raw.cause.is_absent()
        && raw.advice.is_absent()
        && raw.kind.is_absent()
        && raw.retry.is_absent()
        && raw.deprecated.is_absent()
        && raw.url.is_absent();
    if says_nothing {
        report.add(
            Diagnostic::new(raw.header.clone(), "an override changes nothing")
                .label("says nothing but a code")
                .help("write what is to be different, such as `retry = \"never\"`, or take it out"),
        );
    }
}

fn language_missing(lang: &str, span: Span, first: &Code, count: usize) -> Diagnostic {
    let codes = if count == 1 { "code" } else { "codes" };
    let have = if count == 1 { "has" } else { "have" };
    let message = format!(
        "{count} {codes} of the spec that this one extends {have} no message in {}",
        quoted(lang)
    );
    Diagnostic::new(span, message)
        .label(format!("the first is `{}`", first.variant))
        .help("override the `message` of each in this language, or leave `lang` as it was")
}

fn set<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

fn set_some<T>(place: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *place = value;
    }
}
