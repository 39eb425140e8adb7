//! Codes as numbers: what fits, and what counts as success.

use std::ops::RangeInclusive;

use toml::Spanned;

use super::{Checked, Reported};
use crate::raw::Success;
use crate::report::{Diagnostic, Report, Span, quoted};
use crate::{Radix, Repr};

/// What a code can be.
#[derive(Clone, Copy)]
pub(super) struct Number {
    pub(super) repr: Repr,
    pub(super) radix: Radix,
    /// Whether the spec says so; if what it says is reported, nothing can be told of a code that does not fit.
    pub(super) is_known: bool,
}

impl Number {
    pub(super) const BY_DEFAULT: Self = Self { repr: Repr::I32, radix: Radix::Dec, is_known: true };

    /// With another type and spelling, unless it is not known what they are meant to be.
    pub(super) fn with(self, repr: Checked<Repr>, radix: Checked<Radix>) -> Self {
        Self {
            repr: repr.unwrap_or(self.repr),
            radix: radix.unwrap_or(self.radix),
            is_known: self.is_known && repr.is_ok() && radix.is_ok(),
        }
    }

    /// The code that `written` means. In hex, a signed type also takes the unsigned spelling of its bits.
    fn fit(self, written: i128) -> Option<i128> {
        let Self { repr, radix, .. } = self;
        if (repr.min()..=repr.max()).contains(&written) {
            return Some(written);
        }
        let wrapped = written.checked_sub(1 << repr.bits())?;
        let is_bits = radix == Radix::Hex && repr.is_signed() && (repr.min()..0).contains(&wrapped);
        is_bits.then_some(wrapped)
    }

    pub(super) fn check(self, written: i128, span: Span, report: &mut Report) -> Checked<i128> {
        self.fit(written).ok_or_else(|| {
            if self.is_known {
                report.add(self.misfit(span));
            }
            Reported
        })
    }

    fn misfit(self, span: Span) -> Diagnostic {
        let (repr, min, max) = (self.repr.name(), self.repr.min(), self.repr.max());
        let diagnostic = Diagnostic::new(span, format!("a code does not fit `{repr}`"))
            .label(format!("`{repr}` holds {min} to {max}"));
        if self.repr.is_signed() && self.radix == Radix::Dec {
            diagnostic.help("set `repr` in `[sdk]` to a wider type, or `radix = \"hex\"` if codes are spelled as unsigned bits")
        } else {
            diagnostic.help("set `repr` in `[sdk]` to a wider type")
        }
    }

    /// The ranges of success, merged and ascending.
    pub(super) fn successes(
        self,
        items: &Spanned<Vec<Spanned<Success>>>,
        report: &mut Report,
    ) -> Vec<RangeInclusive<i128>> {
        let ranges = items.get_ref().iter().filter_map(|item| self.success(item, report).ok());
        let merged = merge(ranges.collect());
        if merged.iter().any(|range| *range == (self.repr.min()..=self.repr.max())) {
            report.add(
                Diagnostic::new(items.span(), "`success` covers every code")
                    .label("no code is left to be an error")
                    .help("list only the codes that report success"),
            );
            return Vec::new();
        }
        merged
    }

    fn success(
        self,
        item: &Spanned<Success>,
        report: &mut Report,
    ) -> Checked<RangeInclusive<i128>> {
        let range = match item.get_ref() {
            Success::Code(code) => *code..=*code,
            Success::Range(text) => range(text, self.repr).ok_or_else(|| {
                report.add(
                    Diagnostic::new(
                        item.span(),
                        format!("{} is not a range of codes", quoted(text)),
                    )
                    .label("not a range")
                    .help(
                        "write an integer, or a range as a string: \"0..\", \"1..=9\" or \"..=-1\"",
                    ),
                );
                Reported
            })?,
        };
        let start = self.check(*range.start(), item.span(), report)?;
        let end = self.check(*range.end(), item.span(), report)?;
        if start > end {
            report.add(
                Diagnostic::new(item.span(), "a range of codes is empty")
                    .label("ends before it starts")
                    .help("write the smaller code first"),
            );
            return Err(Reported);
        }
        Ok(start..=end)
    }
}

fn range(text: &str, repr: Repr) -> Option<RangeInclusive<i128>> {
    let (start, end) = text.split_once("..")?;
    let start = if start.trim().is_empty() { repr.min() } else { integer(start)? };
    let end = match end.strip_prefix('=') {
        Some(end) => integer(end)?,
        None if end.trim().is_empty() => repr.max(),
        None => return None,
    };
    Some(start..=end)
}

fn integer(text: &str) -> Option<i128> {
    let text = text.trim();
    match text.strip_prefix("0x") {
        Some(digits) if !digits.starts_with(['+', '-']) => i128::from_str_radix(digits, 16).ok(),
        Some(_) => None,
        None => text.parse().ok(),
    }
}

fn merge(mut ranges: Vec<RangeInclusive<i128>>) -> Vec<RangeInclusive<i128>> {
    ranges.sort_by_key(|range| *range.start());
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
        assert_eq!(range("0..", Repr::I8), Some(0..=127));
        assert_eq!(range("..=-0x1", Repr::I8), None);
        assert_eq!(range(" 1 ..= 0x9", Repr::I8), Some(1..=9));
        assert_eq!(
            ["1..9", "1", "a..", "1..=", ".."].map(|text| range(text, Repr::U8).is_some()),
            [false, false, false, false, true]
        );
        assert_eq!(merge(vec![5..=6, 0..=0, 1..=2, 6..=9]), [0..=2, 5..=9]);
    }
}
