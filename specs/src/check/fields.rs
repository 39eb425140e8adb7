//! The fields of a range: parts of its numbers.

use toml::Spanned;

use super::name::is_keyword;
use super::number::{Number, integer};
use crate::quote::quoted;
use crate::raw::{Bits, Field};
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{BitField, Diagnostic, Numbers, Rule};

/// The method of every payload.
const RESERVED: &str = "code";

/// The sound ones. `numbers` are those of the range, if they are known.
pub(super) fn check(
    raw: Field<Vec<(Spanned<String>, Spanned<Bits>)>>,
    numbers: Option<&Numbers>,
    number: &Number,
    report: &mut Report,
) -> Vec<BitField> {
    let free = numbers.map(|numbers| numbers.free_bits(number.repr));
    let mut sound: Vec<(BitField, Span)> = Vec::new();
    for (name, bits) in raw.given().into_iter().flat_map(Spanned::into_inner) {
        let named = self::name(&name, report);
        let Ok(field) = self::bits(&bits, free, report) else { continue };
        let taken = sound.iter().find(|(other, _)| other.bits & field != 0);
        if let Some((other, span)) = taken {
            let message = format!(
                "fields {} and {} have bits in common",
                quoted(&other.name),
                quoted(name.get_ref())
            );
            report.add(
                Diagnostic::new(Rule::MalformedField, bits.span(), message)
                    .label("has them again")
                    .other(span.clone(), "has them first")
                    .help("give each field bits of its own"),
            );
        } else if named.is_ok() {
            let field = BitField { name: name.get_ref().clone(), bits: field };
            sound.push((field, bits.span()));
        }
    }
    sound.into_iter().map(|(field, _)| field).collect()
}

fn name(name: &Spanned<String>, report: &mut Report) -> Checked<()> {
    let text = name.get_ref().as_str();
    let complaint = if text == RESERVED {
        "the name of a method of every range"
    } else if is_keyword(text) {
        "a keyword of Rust"
    } else if !is_snake_case(text) {
        "not in snake_case"
    } else {
        return Ok(());
    };
    let message = format!("field {} is {complaint}", quoted(text));
    Err(report.add(
        Diagnostic::new(Rule::MalformedName, name.span(), message)
            .label(complaint)
            .help("a field becomes a method: write a name such as `tries`"),
    ))
}

fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// Adjacent bits, not all the same in every number.
fn bits(written: &Spanned<Bits>, free: Option<i128>, report: &mut Report) -> Checked<u64> {
    let number = match written.get_ref() {
        Bits::Number(number) => Some(*number),
        Bits::Text(text) => integer(text),
    };
    let span = written.span();
    let complain = |message: &str, label: &str, help: &str| {
        Diagnostic::new(Rule::MalformedField, span, message).label(label).help(help)
    };
    let Some(bits) = number.and_then(|number| u64::try_from(number).ok()) else {
        let help = "write them as a hex integer: `{ tries = 0x0F }`";
        return Err(report.add(complain("a field is no bits", "not bits of a code", help)));
    };
    if bits == 0 {
        let help = "write the bits that make it up: `{ tries = 0x0F }`";
        return Err(report.add(complain("a field has no bit", "empty", help)));
    }
    let low = bits >> bits.trailing_zeros();
    if low & low.wrapping_add(1) != 0 {
        let help = "make two fields of them";
        return Err(report.add(complain("the bits of a field have a gap", "not adjacent", help)));
    }
    let fixed = free.map_or(0, |free| i128::from(bits) & !free);
    if fixed != 0 {
        let message = "a field has bits that are the same in all codes of the range";
        let label = format!("0x{fixed:X} never differs");
        let help = format!("the bits that differ are 0x{:X}", free.unwrap_or_default());
        return Err(report.add(complain(message, &label, &help)));
    }
    Ok(bits)
}
