//! Codes as numbers: what fits, and what counts as success.

use std::ops::RangeInclusive;

use toml::Spanned;

use super::base::{self, Base};
use super::remedy;
use crate::catalog::spell;
use crate::quote::quoted;
use crate::raw::Success;
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{Diagnostic, Radix, Repr, Returned, Rule, order};

pub(super) use crate::shape::integer;

/// The numbers that a code can be, and how people read them.
#[derive(Clone, Copy)]
pub(super) struct Number {
    pub(super) repr: Repr,
    pub(super) radix: Radix,
    pub(super) returned: Returned,
    /// The digits that the spec states, if any.
    stated_digits: Option<u32>,
    /// An error if `repr`, `radix`, `digits` or `returned` itself is wrong. A number that does not
    /// fit is then not reported, as it may only be a consequence.
    pub(super) known: Checked<()>,
}

impl Number {
    pub(super) const BY_DEFAULT: Self = Self {
        repr: Repr::I32,
        radix: Radix::Dec,
        returned: Returned::AsIs,
        stated_digits: None,
        known: Ok(()),
    };

    /// With another type and spelling. Either stays the same if it is not known what the spec
    /// means.
    pub(super) fn with(self, repr: Checked<Repr>, radix: Checked<Radix>) -> Self {
        let known = self.known.and(repr.map(|_| ())).and(radix.map(|_| ()));
        let (repr, radix) = (repr.unwrap_or(self.repr), radix.unwrap_or(self.radix));
        Self { repr, radix, known, ..self }
    }

    /// With the number of digits that the spec states.
    pub(super) fn with_digits(self, stated: &Spanned<i128>, report: &mut Report) -> Self {
        if self.known.is_err() {
            return self;
        }
        let (widest, span) = (self.repr.bits() / 4, stated.span());
        let wrong = |message: String| Diagnostic::new(Rule::WrongDigits, span, message);
        let diagnostic = match (self.radix, u32::try_from(*stated.get_ref())) {
            (Radix::Hex, Ok(digits)) if (1..=widest).contains(&digits) => {
                return Self { stated_digits: Some(digits), ..self };
            }
            (Radix::Hex, _) => wrong(format!("`digits` must be 1 to {widest}"))
                .label(format!(
                    "`{}` has {widest} hex digits{}",
                    self.repr.name(),
                    self.repr.where_narrow()
                ))
                .help("leave it out for codes as wide as their type"),
            (Radix::Dec, _) => wrong("`digits` is for hex codes".into())
                .label("these codes are decimal")
                .help("set `radix = \"hex\"` in `[sdk]`, or take `digits` out"),
        };
        Self { known: Err(report.add(diagnostic)), ..self }
    }

    /// How many digits a code has at least; 0 if it is decimal.
    pub(super) fn digits(self) -> u32 {
        match self.radix {
            Radix::Dec => 0,
            Radix::Hex => self.stated_digits.unwrap_or(self.repr.bits() / 4),
        }
    }

    /// A code as people read it.
    pub(super) fn spell(self, code: i128) -> String {
        spell(self.repr, self.radix, self.digits(), code)
    }

    /// The code that `written` means. In hex, a signed type also takes the unsigned spelling of its
    /// bits.
    pub(super) fn fit(self, written: i128) -> Option<i128> {
        let Self { repr, radix, .. } = self;
        if (repr.min()..=repr.max()).contains(&written) {
            return Some(written);
        }
        self.bits_of(written).filter(|_| radix == Radix::Hex && !repr.width_varies())
    }

    /// The negative code with these bits.
    pub(super) fn bits_of(self, written: i128) -> Option<i128> {
        let Self { repr, .. } = self;
        let wrapped = written.checked_sub(1 << repr.bits())?;
        (repr.is_signed() && (repr.min()..0).contains(&wrapped)).then_some(wrapped)
    }

    pub(super) fn check(self, written: i128, span: &Span, report: &mut Report) -> Checked<i128> {
        let Some(code) = self.fit(written) else {
            self.known?;
            let message = format!("a code does not fit {}", self.type_everywhere());
            return Err(report.add(self.misfit(written, span.clone(), message, report)));
        };
        if !self.has_room(code) && self.known.is_ok() {
            report.add(self.too_long(code, span.clone()));
        }
        Ok(code)
    }

    /// Whether a code has no more digits than the spec states.
    pub(super) fn has_room(self, code: i128) -> bool {
        let digits = self.digits();
        digits == 0 || self.repr.hex(code).1 >> (4 * digits) == 0
    }

    pub(super) fn misfit(
        self,
        written: i128,
        span: Span,
        message: String,
        report: &Report,
    ) -> Diagnostic {
        let Self { repr, radix, .. } = self;
        let full = Self { stated_digits: None, ..self };
        if repr.width_varies() {
            return full.too_wide(written, span, message);
        }
        let (min, max) = match radix {
            Radix::Dec => (repr.min(), repr.max()),
            Radix::Hex => (0, repr.hex(-1).1),
        };
        let bits_may_be_meant = repr.is_signed() && radix == Radix::Dec;
        Diagnostic::new(Rule::CodeOutOfRange, span, message)
            .label(format!("`{}` holds {} to {}", repr.name(), full.spell(min), full.spell(max)))
            .help(remedy::wider_type(report.origin(), bits_may_be_meant))
    }

    pub(super) fn too_long(self, code: i128, span: Span) -> Diagnostic {
        let code = self.spell(code);
        self.needs_digits(&code, "", span).label(format!("has {} digits", digits_of(&code)))
    }

    /// The report of a code of the spec that this one extends, at the place of `digits`.
    pub(super) fn too_long_in_base(self, code: i128, span: Span) -> Diagnostic {
        self.needs_digits(&self.spell(code), " of the spec that this one extends", span)
            .label("too few for that code")
    }

    fn needs_digits(self, code: &str, whose: &str, span: Span) -> Diagnostic {
        let (digits, needed) = (self.digits(), digits_of(code));
        let plural = if digits == 1 { "" } else { "s" };
        let message = format!("code {code}{whose} has more than {digits} digit{plural}");
        Diagnostic::new(Rule::WrongDigits, span, message)
            .help(format!("set `digits` in `[sdk]` to {needed} or more, or take it out"))
    }

    /// The ranges of success, merged and ascending.
    pub(super) fn successes(
        self,
        items: &Spanned<Vec<Spanned<Success>>>,
        report: &mut Report,
    ) -> Vec<RangeInclusive<i128>> {
        let mut ranges = Vec::new();
        for item in items.get_ref() {
            ranges.extend(self.success(item, report));
        }
        let merged = merge(ranges);
        if merged.iter().any(|range| self.leaves_no_error(range)) {
            if self.known.is_ok() {
                report.add(self.no_failure(items.span()));
            }
            return Vec::new();
        }
        merged
    }

    fn success(
        self,
        item: &Spanned<Success>,
        report: &mut Report,
    ) -> Checked<RangeInclusive<i128>> {
        match item.get_ref() {
            Success::Code(code) => {
                let code = self.check(*code, &item.span(), report)?;
                Ok(code..=code)
            }
            Success::Range(text) => {
                let forms = || {
                    "write an integer, or a range as a string: \"0..\", \"1..=9\" or \"..=-1\""
                        .into()
                };
                self.range(text, &item.span(), forms, None, report)
            }
        }
    }

    /// The numbers of a range such as `1..=9`. `forms` says how to write one.
    pub(super) fn range(
        self,
        text: &str,
        span: &Span,
        forms: impl FnOnce() -> String,
        base: Option<&Checked<Base>>,
        report: &mut Report,
    ) -> Checked<RangeInclusive<i128>> {
        let Some((start, end)) = bounds(text) else {
            let skipped = report.skip(Rule::MalformedRange, span);
            return Err(
                skipped.unwrap_or_else(|| report.add(no_range(text, span.clone(), forms())))
            );
        };
        let mut code = |written| base::code(base, written, self, span, report);
        let start = start.map(&mut code).transpose()?;
        let end = end.map(code).transpose()?;
        let range = start.unwrap_or(self.repr.least())..=end.unwrap_or(self.repr.greatest());
        if range.is_empty() {
            return Err(report.add(self.reversed(&range, span.clone())));
        }
        Ok(range)
    }
}

/// How many digits follow the `0x` of a code.
fn digits_of(spelled: &str) -> usize {
    spelled.trim_start_matches('-').len() - "0x".len()
}

fn no_range(text: &str, span: Span, help: String) -> Diagnostic {
    let message = format!("{} is not a range of codes", quoted(text));
    Diagnostic::new(Rule::MalformedRange, span, message).label("not a range").help(help)
}

/// The bounds of a range; `None` for one that is not written.
fn bounds(text: &str) -> Option<(Option<i128>, Option<i128>)> {
    let (start, end) = text.split_once("..")?;
    let start = if start.trim().is_empty() { None } else { Some(integer(start)?) };
    let end = match end.strip_prefix('=') {
        Some(end) => Some(integer(end)?),
        None if end.trim().is_empty() => None,
        None => return None,
    };
    Some((start, end))
}

pub(super) fn merge(mut ranges: Vec<RangeInclusive<i128>>) -> Vec<RangeInclusive<i128>> {
    order::by_number(&mut ranges, |range| *range.start());
    let mut merged: Vec<RangeInclusive<i128>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if *range.start() <= *last.end() + 1 => {
                *last = *last.start()..=*last.end().max(range.end());
            }
            _ => merged.push(range),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(repr: Repr, radix: Radix) -> Number {
        Number::BY_DEFAULT.with(Ok(repr), Ok(radix))
    }

    #[test]
    fn hex_codes_may_be_spelled_as_unsigned_bits() {
        let hresult = number(Repr::I32, Radix::Hex);
        assert_eq!(hresult.fit(0x8000_4005), Some(-2_147_467_259));
        assert_eq!(hresult.fit(0xFFFF_FFFF), Some(-1));
        assert_eq!(hresult.fit(0x1_0000_0000), None);
        assert_eq!(number(Repr::I32, Radix::Dec).fit(0x8000_4005), None);
        assert_eq!(number(Repr::U32, Radix::Hex).fit(-1), None);
        assert_eq!(hresult.fit(i128::MIN), None);
    }

    #[test]
    fn ranges_are_read_and_merged() {
        assert_eq!(bounds("0.."), Some((Some(0), None)));
        assert_eq!(bounds("..=-0x1"), None);
        assert_eq!(bounds(" 1 ..= 0x9"), Some((Some(1), Some(9))));
        assert_eq!(
            ["1..9", "1", "a..", "1..=", ".."].map(|text| bounds(text).is_some()),
            [false, false, false, false, true]
        );
        assert_eq!(merge(vec![5..=6, 0..=0, 1..=2, 6..=9]), [0..=2, 5..=9]);
    }
}
