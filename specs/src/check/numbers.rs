//! The numbers of a range as a file states them.

use std::ops::RangeInclusive;

use toml::Spanned;

use super::base::{self, Base};
use super::number::{Number, integer};
use crate::quote::quoted;
use crate::raw;
use crate::report::{Checked, Report};
use crate::shape::CODES;
use crate::source::Span;
use crate::{Diagnostic, Numbers, Radix, Rule};

/// The numbers, and where they are stated. `header` is that of the table, and `base` that of the group, which is added
/// to bounds and to a value.
pub(super) fn stated(
    raw: raw::Numbers,
    header: &Span,
    number: Number,
    base: Option<&Checked<Base>>,
    report: &mut Report,
) -> Checked<(Numbers, Span)> {
    let raw::Numbers { codes, mask, value } = raw;
    match (codes.checked(), mask.checked(), value.checked()) {
        (Some(codes), None, None) => {
            let codes = codes?;
            let forms = || forms(codes.get_ref());
            let bounds = number.range(codes.get_ref(), &codes.span(), forms, base, report)?;
            Ok((Numbers::Bounds(bounds), codes.span()))
        }
        (None, Some(mask), Some(value)) => masked(&mask?, &value?, number, base, report),
        (None, Some(mask), None) => {
            let missing = Diagnostic::missing("value", &mask?.span(), "a range with a `mask`");
            Err(report.add(missing.help("write what these bits are: `value = 0x084`")))
        }
        (None, None, Some(value)) => {
            let missing = Diagnostic::missing("mask", &value?.span(), "a range with a `value`");
            Err(report.add(missing.help("write which bits are compared: `mask = 0x0BF`")))
        }
        (None, None, None) => {
            let missing = Diagnostic::missing("codes", header, "a range");
            Err(report.add(missing.help(CODES)))
        }
        (Some(codes), Some(mask), _) => {
            let diagnostic = both(mask?.span(), "a mask", codes?.span());
            Err(report.add(diagnostic))
        }
        (Some(codes), None, Some(value)) => {
            let diagnostic = both(value?.span(), "belongs to a mask", codes?.span());
            Err(report.add(diagnostic))
        }
    }
}

/// What to write in place of a text that is no range.
fn forms(text: &str) -> String {
    if integer(text).is_some() {
        "one number is a `[[code]]`; a range has two bounds: \"0x63C0..=0x63CF\"".into()
    } else {
        "write the first and the last code as in \"0x63C0..=0x63CF\", or leave one out: \"0..\", \"..=-1\""
            .into()
    }
}

fn both(span: Span, label: &str, codes: Span) -> Diagnostic {
    Diagnostic::new(Rule::MalformedRange, span, "a range has bounds and a mask")
        .label(label)
        .other(codes, "bounds")
        .help("take `codes` out, or `mask` and `value`")
}

fn masked(
    mask: &Spanned<i128>,
    value: &Spanned<i128>,
    number: Number,
    base: Option<&Checked<Base>>,
    report: &mut Report,
) -> Checked<(Numbers, Span)> {
    let bits = bits("mask", mask, number, report);
    let compared = match base {
        None => self::bits("value", value, number, report),
        Some(base) => base::bits(base, *value.get_ref(), number, &value.span(), report),
    };
    let (bits, compared) = (bits?, compared?);
    if bits == 0 {
        let message = "a mask without bits matches every code";
        let help =
            "write the bits that tell the range from other codes, or `codes = \"..\"` for all";
        let diagnostic = Diagnostic::new(Rule::MalformedRange, mask.span(), message);
        return Err(report.add(diagnostic.label("no bit is compared").help(help)));
    }
    if compared & !bits != 0 {
        let message = "a value has bits outside of its mask";
        let help = "no code would be in the range: add the bits to the mask, or take them out of the value";
        let diagnostic = Diagnostic::new(Rule::MalformedRange, value.span(), message)
            .label(format!("has {} beyond it", hex(compared & !bits)))
            .other(mask.span(), "the mask")
            .help(help);
        return Err(report.add(diagnostic));
    }
    if number.lacks_sign(bits) {
        let message = format!("a mask of `{}` does not compare the sign", number.repr.name());
        let diagnostic = Diagnostic::new(Rule::MalformedRange, mask.span(), message)
            .label("lacks the bit 0x80000000")
            .help("where the type has 64 bits, that bit is not the sign: add it to the mask, or set `repr` to `i32`");
        return Err(report.add(diagnostic));
    }
    let code = number.repr.signed(compared);
    if !number.has_room(code) && number.known.is_ok() {
        report.add(number.too_long(code, value.span()));
    }
    Ok((Numbers::Mask { mask: bits, value: compared }, value.span()))
}

/// Bits of the code's type.
fn bits(what: &str, bits: &Spanned<i128>, number: Number, report: &mut Report) -> Checked<i128> {
    let all = number.repr.unsigned(-1);
    if (0..=all).contains(bits.get_ref()) {
        return Ok(*bits.get_ref());
    }
    number.known?;
    let message = format!("`{what}` does not fit `{}`", number.repr.name());
    let diagnostic = Diagnostic::new(Rule::CodeOutOfRange, bits.span(), message)
        .label(format!("bits of `{}` are 0x0 to {}", number.repr.name(), hex(all)))
        .help("write the bits as an unsigned number, or set `repr` in `[sdk]` to a wider type");
    Err(report.add(diagnostic))
}

/// Bits as people read them.
pub(super) fn hex(bits: i128) -> String {
    format!("0x{bits:X}")
}

impl Number {
    /// Numbers as a file states them.
    pub(super) fn spell_all(self, numbers: &Numbers) -> String {
        match numbers {
            Numbers::Bounds(bounds) => {
                let bound =
                    |code: i128, open| if code == open { String::new() } else { self.spell(code) };
                let start = bound(*bounds.start(), self.repr.least());
                let end = bound(*bounds.end(), self.repr.greatest());
                let end = if end.is_empty() { end } else { format!("={end}") };
                quoted(&format!("codes = \"{start}..{end}\""))
            }
            Numbers::Mask { mask, value } => {
                format!("`mask = {}` and `value = {}`", hex(*mask), hex(*value))
            }
        }
    }

    /// The report of bounds in the wrong order.
    pub(super) fn reversed(self, range: &RangeInclusive<i128>, span: Span) -> Diagnostic {
        let help = if self.radix == Radix::Hex && *range.start() >= 0 && *range.end() < 0 {
            let negative = self.spell(self.repr.min());
            format!(
                "codes from {negative} on are negative in `{}`, and smaller than the others; make two ranges",
                self.repr.name()
            )
        } else {
            "write the smaller code first".into()
        };
        Diagnostic::new(Rule::MalformedRange, span, "a range of codes is empty")
            .label("ends before it starts")
            .help(help)
    }
}
