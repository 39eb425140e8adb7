//! The ranges of one file.

use toml::Spanned;

use super::code::{CodeChecks, Owner};
use super::codes::{MOST_RANGES, RangeEntry};
use super::number::Number;
use super::{fields, remedy};
use crate::claim::Claim;
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{Diagnostic, Kind, Numbers, Retry, Rule};

/// The owner of the names of the first range: beyond every code.
const FIRST_OWNER: usize = usize::MAX / 2;

/// The variant whose payload would have the name of the enum of the groups.
const RESERVED: &str = "Group";

impl CodeChecks<'_> {
    pub(super) fn add_ranges(&mut self, raw: Vec<raw::Range>) {
        let room = MOST_RANGES.saturating_sub(self.codes.ranges.len());
        if let Some(first_too_many) = raw.get(room) {
            let place = first_too_many.header.clone();
            let message = format!("more than {MOST_RANGES} ranges");
            self.report.add(
                Diagnostic::new(Rule::TooMany, place, message)
                    .label("the first one too many")
                    .help(remedy::fewer_codes(self.report.origin())),
            );
        }
        for raw in raw {
            let entry = self.range(raw);
            self.codes.ranges.push(entry);
        }
    }

    /// The range, unless nothing can be called by its name.
    fn range(&mut self, raw: raw::Range) -> Option<RangeEntry> {
        let raw::Range { header, group, numbers, success, fields, names, mut facts } = raw;
        let defaults = group.and_then(|group| self.groups.get(group));
        let numbers = self.claim(numbers, &header);
        let known = numbers.as_ref().ok().map(|(numbers, _)| numbers);
        let fields = fields::check(fields, known, &self.sdk.number, self.report);
        let is_success = success.given().is_some_and(Spanned::into_inner);
        if is_success {
            let has_kind = defaults.is_some_and(|group| group.kind.is_some());
            state_success(&mut facts, has_kind, &header);
        }
        let at = FIRST_OWNER + self.codes.ranges.len();
        let owner = Owner { at, header: &header, noun: "a range" };
        let facts = self.facts(owner, names, facts, defaults)?;
        if facts.variant == RESERVED {
            self.report.add(reserved(facts.place.unwrap_or(header)));
            return None;
        }
        Some(RangeEntry { numbers, is_success, fields, facts })
    }

    /// The numbers, if no other range has one of them, and where they are stated.
    fn claim(&mut self, raw: raw::Numbers, header: &Span) -> Checked<(Numbers, Claim)> {
        let (numbers, span) = numbers(raw, header, self.sdk.number, self.report)?;
        let at = self.codes.ranges.len();
        let claim = Claim { owner: at, span: span.clone(), elsewhere: None };
        let repr = self.sdk.number.repr;
        let known = self.codes.ranges.iter().flatten();
        let mut known = known.filter_map(|entry| entry.numbers.as_ref().ok());
        let clash = known.find_map(|(other, first)| Some((numbers.common(other, repr)?, first)));
        if let Some((code, first)) = clash {
            let message = format!("two ranges have the code {}", self.sdk.number.spell(code));
            let diagnostic = Diagnostic::new(Rule::OverlappingRanges, span, message)
                .label("has it again")
                .first(first.clone(), "has it first")
                .help("let one of them leave it out; a `[[code]]` within a range may be listed beside it");
            return Err(self.report.add(diagnostic));
        }
        if self.is_all_listed(&numbers) {
            let message = "every code of the range is listed";
            let diagnostic = Diagnostic::new(Rule::UselessRange, span, message)
                .label("no code is left for it")
                .help("take the range out, or the codes");
            return Err(self.report.add(diagnostic));
        }
        Ok((numbers, claim))
    }

    fn is_all_listed(&self, numbers: &Numbers) -> bool {
        let repr = self.sdk.number.repr;
        let listed = || self.codes.list.iter().flatten().filter_map(|entry| entry.number.ok());
        let count = numbers.count(repr);
        count <= listed().count() as i128
            && listed().filter(|code| numbers.contains(*code, repr)).count() as i128 == count
    }
}

/// What a range of successes need not state.
fn state_success(facts: &mut raw::Facts, has_kind: bool, header: &Span) {
    if facts.kind.is_absent() && !has_kind {
        facts.kind = Field::Given(Spanned::new(header.clone(), Kind::Ok.name().to_owned()));
    }
    if facts.retry.is_absent() {
        let class = Retry::Satisfied.name().to_owned();
        let class = Field::Given(Spanned::new(header.clone(), class));
        let retry = raw::Retry { class, after: Field::Absent };
        facts.retry = Field::Given(Spanned::new(header.clone(), retry));
    }
}

fn reserved(span: Span) -> Diagnostic {
    let message = format!("a range cannot be named {}", quoted(RESERVED));
    Diagnostic::new(Rule::ReservedName, span, message)
        .label("the generated code needs the name")
        .help("set `variant` to another name")
}

/// The numbers as stated, and where.
fn numbers(
    raw: raw::Numbers,
    header: &Span,
    number: Number,
    report: &mut Report,
) -> Checked<(Numbers, Span)> {
    let raw::Numbers { codes, mask, value } = raw;
    match (codes.checked(), mask.checked(), value.checked()) {
        (Some(codes), None, None) => {
            let codes = codes?;
            let bounds = number.range(codes.get_ref(), &codes.span(), report)?;
            Ok((Numbers::Bounds(bounds), codes.span()))
        }
        (None, Some(mask), Some(value)) => masked(&mask?, &value?, number, report),
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
            let help = "write `codes = \"0x63C0..=0x63CF\"`, or `mask` and `value`";
            Err(report.add(missing.help(help)))
        }
        (Some(codes), Some(other), _) | (Some(codes), None, Some(other)) => {
            let message = "a range has bounds and a mask";
            let diagnostic = Diagnostic::new(Rule::MalformedRange, other?.span(), message)
                .label("a mask")
                .other(codes?.span(), "bounds")
                .help("take `codes` out, or `mask` and `value`");
            Err(report.add(diagnostic))
        }
    }
}

fn masked(
    mask: &Spanned<i128>,
    value: &Spanned<i128>,
    number: Number,
    report: &mut Report,
) -> Checked<(Numbers, Span)> {
    let (bits, compared) =
        (bits("mask", mask, number, report), bits("value", value, number, report));
    let (bits, compared) = (bits?, compared?);
    if bits == 0 {
        let message = "a mask of no bits takes every code";
        let diagnostic = Diagnostic::new(Rule::MalformedRange, mask.span(), message)
            .label("no bit is compared")
            .help(
                "write the bits that tell the range from other codes, or `codes = \"..\"` for all",
            );
        return Err(report.add(diagnostic));
    }
    if compared & !bits != 0 {
        let hex = |bits| format!("{bits:#X}").replace('X', "x");
        let message = "a value has bits outside of its mask";
        let diagnostic = Diagnostic::new(Rule::MalformedRange, value.span(), message)
            .label(format!("has {} beyond it", hex(compared & !bits)))
            .other(mask.span(), "the mask")
            .help("no code would be in the range; add the bits to the mask, or take them out of the value");
        return Err(report.add(diagnostic));
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
        .label(format!("bits of `{}` are 0x0 to 0x{all:X}", number.repr.name()))
        .help("write the bits as an unsigned number, or set `repr` in `[sdk]` to a wider type");
    Err(report.add(diagnostic))
}
