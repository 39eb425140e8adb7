//! The fields of a range: parts of its numbers.

use heck::ToSnakeCase;
use toml::Spanned;

use super::name::is_keyword;
use super::number::{Number, integer};
use super::numbers::hex;
use crate::quote::quoted;
use crate::raw::{Bits, Field};
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{BitField, Diagnostic, Numbers, Rule, letters};

/// The method of every payload.
const RESERVED: &str = "code";

/// The bits of a field whose own cannot be used. That is reported, but its method should exist.
const STAND_IN: u64 = 1;

/// The fields whose names are sound. `numbers` are those of the range, if they are known.
pub(super) fn check(
    raw: Field<Vec<(Spanned<String>, Spanned<Bits>)>>,
    numbers: Option<&Numbers>,
    number: Number,
    report: &mut Report,
) -> Vec<BitField> {
    let free = numbers.map(|numbers| numbers.free_bits(number.repr));
    let (mut fields, mut taken): (_, Vec<(String, u64, Span)>) = (Vec::new(), Vec::new());
    for (name, written) in raw.given().into_iter().flat_map(Spanned::into_inner) {
        let named = check_name(&name, report);
        let (name, span) = (name.into_inner(), written.span());
        let found = bits(&name, &written, number, report);
        if let Ok(bits) = found {
            if let Some(first) = taken.iter().find(|(_, other, _)| other & bits != 0) {
                report.add(overlap(&name, span, first));
            } else {
                check_freedom(&name, bits, span.clone(), free, report);
                taken.push((name.clone(), bits, span));
            }
        }
        if named.is_ok() {
            fields.push(BitField { name, bits: found.unwrap_or(STAND_IN) });
        }
    }
    fields
}

fn check_name(name: &Spanned<String>, report: &mut Report) -> Checked<()> {
    let text = name.get_ref().as_str();
    let complaint = if text == RESERVED {
        "a method of every range"
    } else if is_keyword(text) {
        "a keyword of Rust"
    } else if !is_snake_case(text) {
        "not in snake_case"
    } else {
        return Ok(());
    };
    if let Some(reported) = report.skip(Rule::MalformedName, &name.span()) {
        return Err(reported);
    }
    let message = format!("field {} is {complaint}", quoted(text));
    let mended = text.to_snake_case();
    let is_good = is_snake_case(&mended) && !is_keyword(&mended) && mended != RESERVED;
    let help = if is_good && mended != text {
        format!("write {}", quoted(&mended))
    } else {
        "a field becomes a method: choose a name such as `tries`".into()
    };
    let diagnostic = Diagnostic::new(Rule::MalformedName, name.span(), message);
    Err(report.add(diagnostic.label(complaint).help(help)))
}

/// Follows the compiler's lint, in ASCII.
fn is_snake_case(name: &str) -> bool {
    letters::starts_with(name, |c| c.is_ascii_lowercase())
        && letters::all(name, |c| matches!(c, 'a'..='z' | '0'..='9' | '_'))
        && !name.contains("__")
}

/// Adjacent bits of the code's type.
fn bits(name: &str, written: &Spanned<Bits>, number: Number, report: &mut Report) -> Checked<u64> {
    let bits = match written.get_ref() {
        Bits::Number(number) => Some(*number),
        Bits::Text(text) => integer(text),
    };
    let all = number.repr.unsigned(-1);
    if let Some(bits) = bits
        && let Ok(sound) = u64::try_from(bits)
        && bits & !all == 0
        && is_adjacent(sound)
    {
        return Ok(sound);
    }
    if bits.is_some_and(|bits| bits & !all != 0) {
        number.known?;
    }
    if let Some(reported) = report.skip(Rule::MalformedField, &written.span()) {
        return Err(reported);
    }
    Err(report.add(malformed(name, bits, number, written.span())))
}

/// The report of bits that are no adjacent bits of the code's type.
fn malformed(name: &str, bits: Option<i128>, number: Number, span: Span) -> Diagnostic {
    let (name, all) = (quoted(name), number.repr.unsigned(-1));
    let new = |message: String| Diagnostic::new(Rule::MalformedField, span, message);
    match bits {
        None => new(format!("the bits of field {name} are not an integer"))
            .label("not an integer")
            .help("write them in hex: `0x0F`"),
        Some(0) => new(format!("field {name} has no bit"))
            .label("empty")
            .help("write the bits that make it up: `0x0F`"),
        Some(bits) if bits & !all == 0 => new(format!("the bits of field {name} are not adjacent"))
            .label("has a gap")
            .help("make two fields of them"),
        Some(_) => {
            let repr = number.repr.name();
            new(format!("field {name} does not fit `{repr}`"))
                .label(format!("bits of `{repr}` are 0x0 to {}", hex(all)))
                .help("write the bits where they are in the whole code")
        }
    }
}

/// Whether there are bits, and none is missing between them.
fn is_adjacent(bits: u64) -> bool {
    let filled = bits | bits.wrapping_sub(1);
    bits != 0 && filled & filled.wrapping_add(1) == 0
}

/// Checks that none of the bits is the same in all codes of the range.
fn check_freedom(name: &str, bits: u64, span: Span, free: Option<i128>, report: &mut Report) {
    let Some((free, fixed)) = free.map(|free| (free, i128::from(bits) & !free)) else {
        return;
    };
    if fixed == 0 || report.skip(Rule::MalformedField, &span).is_some() {
        return;
    }
    let message =
        format!("field {} has bits that are the same in all codes of the range", quoted(name));
    let help = if free == 0 {
        "the range has one code; write it as a `[[code]]`".into()
    } else {
        format!("the bits that differ are {}", hex(free))
    };
    let diagnostic = Diagnostic::new(Rule::MalformedField, span, message);
    report.add(diagnostic.label(format!("{} never differs", hex(fixed))).help(help));
}

fn overlap(name: &str, span: Span, (first, _, place): &(String, u64, Span)) -> Diagnostic {
    let message = format!("fields {} and {} have bits in common", quoted(first), quoted(name));
    Diagnostic::new(Rule::MalformedField, span, message)
        .label("has them again")
        .other(place.clone(), "has them first")
        .help("give each field bits of its own")
}
