//! The number that a group adds to its codes.

use toml::Spanned;

use super::number::Number;
use crate::claim::Claim;
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{Radix, SourceFile};

/// The base of a group, and where it stands.
#[derive(Clone)]
pub(super) struct Base {
    pub(super) number: i128,
    place: Claim,
}

/// The code that is written as `written` in a group with this base, if it has one.
pub(super) fn code(
    base: Option<&Checked<Base>>,
    written: i128,
    number: Number,
    span: &Span,
    report: &mut Report,
) -> Checked<i128> {
    match base {
        None => number.check(written, span, report),
        Some(Ok(base)) => base.add(written, number, span, report),
        Some(Err(reported)) => Err(*reported),
    }
}

/// The bits that are written as `written` in a group with this base. As in a group without one, they
/// may be those of a negative code.
pub(super) fn bits(
    base: &Checked<Base>,
    written: i128,
    number: Number,
    span: &Span,
    report: &mut Report,
) -> Checked<i128> {
    let base = base.as_ref().map_err(|reported| *reported)?;
    let sum = base.number.checked_add(written);
    match sum.filter(|sum| (0..=number.repr.unsigned(-1)).contains(sum)) {
        Some(bits) => Ok(bits),
        None => base.add(written, number, span, report).map(|code| number.repr.unsigned(code)),
    }
}

impl Base {
    pub(super) fn new(written: Spanned<i128>) -> Self {
        let place = Claim { owner: 0, span: written.span(), elsewhere: None };
        Self { number: written.into_inner(), place }
    }

    /// Marks the base as one of `source`, because another file follows.
    pub(super) fn close_file(&mut self, source: &SourceFile) {
        self.place.elsewhere.get_or_insert_with(|| source.clone());
    }

    fn add(
        &self,
        written: i128,
        number: Number,
        span: &Span,
        report: &mut Report,
    ) -> Checked<i128> {
        let sum = self.number.checked_add(written);
        let Some(code) = sum.and_then(|sum| number.fit(sum)) else {
            number.known?;
            let message = self.message(written, sum, number);
            let diagnostic = number.misfit(sum.unwrap_or(written), span.clone(), message, report);
            return Err(report.add(diagnostic.first(self.place.clone(), "the base of its group")));
        };
        if !number.has_room(code) && number.known.is_ok() {
            let diagnostic = number.too_long(code, span.clone());
            report.add(diagnostic.first(self.place.clone(), "the base of its group"));
        }
        Ok(code)
    }

    fn message(&self, written: i128, sum: Option<i128>, number: Number) -> String {
        let spell = |part| spell(part, number.radix);
        let (base, code) = (spell(self.number), spell(written));
        let fit = number.type_everywhere();
        let sum = sum.map(|sum| format!("{}, which does not fit {fit}", spell(sum)));
        let sum = sum.unwrap_or_else(|| "a number beyond all integers".into());
        format!("base {base} and code {code} make {sum}")
    }
}

/// A number that is no code. In hex it has its sign, since it need not fit any type.
fn spell(number: i128, radix: Radix) -> String {
    let sign = if number < 0 { "-" } else { "" };
    match radix {
        Radix::Dec => number.to_string(),
        Radix::Hex => format!("{sign}0x{:X}", number.unsigned_abs()),
    }
}
