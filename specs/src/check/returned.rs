//! Calls that return the negative of a code.

use std::ops::RangeInclusive;

use super::class;
use super::code::CodeChecks;
use super::number::Number;
use crate::raw::Field;
use crate::report::Report;
use crate::source::Span;
use crate::{Diagnostic, Numbers, Returned, Rule, SourceFile};

/// What the spec that this one extends says.
pub(super) struct OfBase<'b> {
    pub(super) source: &'b SourceFile,
    /// Where its `repr` is.
    pub(super) repr: &'b Span,
    pub(super) states_success: bool,
}

const DOCUMENT_THERE: &str = "take `returned` out, or write the documented numbers there";

impl Number {
    /// With what calls return for a code. It stays the same where the word cannot be meant.
    pub(super) fn with_returned<S>(
        mut self,
        field: Field<String>,
        success: &Field<S>,
        repr: &Span,
        base: Option<OfBase<'_>>,
        report: &mut Report,
    ) -> Self {
        let Some(span) = field.as_given().map(toml::Spanned::span) else { return self };
        let Some(Ok(returned)) = class::word("return convention", field, report) else {
            return self;
        };
        if returned == Returned::Negated && !self.repr.is_signed() {
            if self.known.is_ok() {
                self.known = Err(report.add(self.unsigned(span, repr, base)));
            }
            return self;
        }
        if let Some(base) = base
            && base.states_success
            && success.is_absent()
            && returned != self.returned
        {
            report.add(other_success(span, returned, base.source));
            return self;
        }
        self.returned = returned;
        self
    }

    fn unsigned(self, span: Span, repr: &Span, base: Option<OfBase<'_>>) -> Diagnostic {
        let ty = self.repr.name();
        let message = format!("a `{ty}` cannot be negated");
        let diagnostic = Diagnostic::new(Rule::WrongReturned, span, message)
            .label("calls cannot return a negative number");
        let (unsigned, signed) =
            (format!("`{ty}` has no negative numbers"), "the signed type that calls return");
        match base {
            Some(base) => diagnostic
                .elsewhere(base.source, base.repr.clone(), unsigned)
                .help(format!("set `repr` there to {signed}, or take `returned` out")),
            None => diagnostic
                .other(repr.clone(), unsigned)
                .help(format!("set `repr` to {signed}, or take `returned` out")),
        }
    }

    /// Whether no number beside these can be an error.
    pub(super) fn leaves_no_error(self, successes: &RangeInclusive<i128>) -> bool {
        let last = match self.returned {
            Returned::AsIs => self.repr.max(),
            Returned::Negated => -1,
        };
        successes.contains(&self.repr.min()) && successes.contains(&last)
    }

    /// What calls return for documented numbers.
    pub(super) fn as_returned(self, numbers: &RangeInclusive<i128>) -> RangeInclusive<i128> {
        match self.returned {
            Returned::AsIs => numbers.clone(),
            Returned::Negated => -numbers.end()..=-numbers.start(),
        }
    }

    /// Whether bounds have a negative number, or a mask nothing else.
    fn is_negative(self, numbers: &Numbers) -> bool {
        match numbers {
            Numbers::Bounds(bounds) => *bounds.start() < 0,
            Numbers::Mask { mask, value } => {
                let sign = 1 << (self.repr.bits() - 1);
                self.repr.is_signed() && mask & value & sign != 0
            }
        }
    }

    pub(super) fn no_failure(self, span: Span) -> Diagnostic {
        let diagnostic = |message, label, help| {
            Diagnostic::new(Rule::NoFailure, span, message).label(label).help(help)
        };
        match self.returned {
            Returned::AsIs => diagnostic(
                "`success` covers every code",
                "no code is left to be an error",
                "list only the codes that report success",
            ),
            Returned::Negated => diagnostic(
                "`success` covers every negative number",
                "no code is left to be an error",
                "list what a call returns in success, such as `[\"0..\"]`",
            ),
        }
    }

    /// What calls return in success if the spec does not say it.
    pub(super) fn default_success(self) -> Vec<RangeInclusive<i128>> {
        match self.returned {
            Returned::AsIs => vec![0..=0],
            Returned::Negated => vec![0..=self.repr.greatest()],
        }
    }
}

/// The successes of a spec are what calls return, so they change their meaning with it.
fn other_success(span: Span, returned: Returned, base: &SourceFile) -> Diagnostic {
    let (what, example) = match returned {
        Returned::AsIs => ("the codes as they are", "[0]"),
        Returned::Negated => ("negated codes", "[\"0..\"]"),
    };
    let message = format!(
        "the `success` of {} is not for calls that return {what}",
        crate::quoted(base.path())
    );
    Diagnostic::new(Rule::WrongReturned, span, message)
        .label("differs from what it says")
        .help(format!("state here what calls return in success: `success = {example}`"))
}

impl CodeChecks<'_> {
    /// Reports codes of this file that are written as calls return them.
    pub(super) fn check_documented(&mut self) {
        let number = self.sdk.number;
        if number.returned == Returned::AsIs {
            return;
        }
        for (code, claim) in self.codes.numbers.iter() {
            if *code >= 0 {
                break;
            }
            if claim.elsewhere.is_some() {
                continue;
            }
            let (span, spelled) = (claim.span.clone(), number.spell(*code));
            let message = format!("code {spelled} is what a call returns, not the documented one");
            let documented = self.documented(*code);
            self.report.add(
                Diagnostic::new(Rule::WrongReturned, span, message)
                    .label("negative, and calls return codes negated")
                    .help(documented),
            );
        }
        for (numbers, claim) in self.codes.sets.claims() {
            if number.is_negative(numbers) && claim.elsewhere.is_none() {
                let message = "a range has what calls return, not the documented numbers";
                self.report.add(
                    Diagnostic::new(Rule::WrongReturned, claim.span.clone(), message)
                        .label("has negative numbers, and calls return codes negated")
                        .help("write the documented numbers, such as `codes = \"100..=199\"`"),
                );
            }
        }
    }

    /// Reports negative codes of the spec that this one extends, if `returned` is given at `span`.
    pub(super) fn check_base_is_documented(&mut self, span: Option<Span>) {
        let number = self.sdk.number;
        let (Some(span), Returned::Negated) = (span, number.returned) else { return };
        if let Some((code, claim)) = self.codes.numbers.iter().next().filter(|(code, _)| **code < 0)
        {
            let message = format!(
                "code {} of the spec that this one extends is negative already",
                number.spell(*code)
            );
            self.report.add(
                Diagnostic::new(Rule::WrongReturned, span, message)
                    .label("calls return the negative of a documented number")
                    .first(claim.clone(), "negative here")
                    .help(DOCUMENT_THERE),
            );
            return;
        }
        let negative = self.codes.sets.claims().find(|(numbers, _)| number.is_negative(numbers));
        if let Some((_, claim)) = negative {
            let message = "a range of the spec that this one extends has negative numbers already";
            self.report.add(
                Diagnostic::new(Rule::WrongReturned, span, message)
                    .label("calls return the negative of a documented number")
                    .first(claim.clone(), "has negative ones")
                    .help(DOCUMENT_THERE),
            );
        }
    }

    /// The remedy for a number that is what a call returns for a listed code.
    pub(super) fn help_for_returned(&self, number: i128) -> Option<String> {
        let is_listed = self.codes.numbers.get(&number.checked_neg()?).is_some();
        let is_meant = self.sdk.number.returned == Returned::Negated && is_listed;
        is_meant.then(|| self.documented(number))
    }

    fn documented(&self, returned: i128) -> String {
        let (number, help) = (self.sdk.number, "write the documented number");
        let code = returned.checked_neg().filter(|code| *code <= number.repr.max());
        code.map_or_else(|| help.into(), |code| format!("{help}, {}", number.spell(code)))
    }
}
