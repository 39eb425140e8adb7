//! Cells with more than one number: ranges, lists, and one number in two spellings.

use std::cmp::Ordering;

use super::{Number, Numbers, Spelling, one};

/// The numbers that a plain text consists of, if it consists of numbers.
pub(crate) fn numbers(text: &str, spelling: Spelling) -> Option<Numbers> {
    if let Some(number) = one(text, spelling) {
        return Some(Numbers::One(number));
    }
    // Most cells of a page have words and are none of what follows.
    if !text.starts_with(|c: char| c.is_ascii_hexdigit() || matches!(c, '-' | '+' | '(')) {
        return None;
    }
    wildcard(text, spelling)
        .or_else(|| range(text, spelling))
        .or_else(|| twice(text, spelling))
        .or_else(|| several(text, spelling))
}

/// A number whose last digits can be any: `5xx`, `0x61XX`.
fn wildcard(text: &str, spelling: Spelling) -> Option<Numbers> {
    let digits = text.trim_end_matches(['x', 'X', '*']);
    let free = text.len() - digits.len();
    if free == 0 || matches!(digits, "" | "0" | "-") {
        return None;
    }
    let filled = |digit: &str| format!("{digits}{}", digit.repeat(free));
    // Of a bare hex number, the whole is as wide as the others.
    let first = one(&filled("0"), spelling)?;
    let last = one(&filled(if first.hex_digits.is_some() { "F" } else { "9" }), spelling)?;
    in_order(first, last)
}

const BETWEEN: &[&str] = &["..=", "...", "..", "…", "~", "至", "到", " to ", "-"];

fn range(text: &str, spelling: Spelling) -> Option<Numbers> {
    BETWEEN.iter().find_map(|between| {
        text.match_indices(between).filter(|(at, _)| *at > 0).find_map(|(at, _)| {
            let (first, last) = (text.get(..at)?, text.get(at + between.len()..)?);
            let first = one(first, spelling)?;
            let last = match first.hex_digits {
                // `0x1000-1FFF`
                Some(_) => one(last, spelling)
                    .filter(|last| last.hex_digits.is_some())
                    .or_else(|| one(&format!("0x{}", last.trim()), spelling)),
                None => one(last, spelling),
            }?;
            in_order(first, last)
        })
    })
}

/// Pages count negative codes down.
fn in_order(first: Number, last: Number) -> Option<Numbers> {
    match first.value.cmp(&last.value) {
        Ordering::Less => Some(Numbers::Range(first, last)),
        Ordering::Equal => Some(Numbers::One(first)),
        Ordering::Greater => (first.value < 0).then_some(Numbers::Range(last, first)),
    }
}

/// A number in two spellings: `7004 (0x1B5C)`.
fn twice(text: &str, spelling: Spelling) -> Option<Numbers> {
    let (first, again) = text.strip_suffix(')')?.split_once('(')?;
    let (first, again) = (one(first, spelling)?, one(again, spelling)?);
    is_same(first, again).then_some(Numbers::One(first))
}

/// Whether two numbers are one, or its signed and unsigned spelling in 32 bits.
pub(crate) fn is_same(one: Number, other: Number) -> bool {
    let difference = (one.value - other.value).abs();
    difference == 0 || difference == 1 << 32
}

fn several(text: &str, spelling: Spelling) -> Option<Numbers> {
    let parts = text.split([',', '、', '/', ';', '|']).flat_map(|part| part.split(" or "));
    let numbers: Vec<Number> = parts
        .flat_map(|part| part.split(['或', '和']))
        .filter(|part| !part.trim().is_empty())
        .map(|part| one(part, spelling))
        .collect::<Option<_>>()?;
    (numbers.len() > 1).then_some(Numbers::Several(numbers))
}

#[cfg(test)]
mod tests {
    use super::super::plain;
    use super::*;

    #[test]
    fn ranges_have_many_spellings() {
        let written = |text: &str| match numbers(&plain(text), Spelling::Usual) {
            Some(Numbers::Range(first, last)) => format!("{first}..={last}"),
            other => format!("{other:?}"),
        };
        for (text, expected) in [
            ("4000-4999", "4000..=4999"),
            ("4000 – 4999", "4000..=4999"),
            ("4000～4999", "4000..=4999"),
            ("4000 to 4999", "4000..=4999"),
            ("4000至4999", "4000..=4999"),
            ("-1001--1010", "-1010..=-1001"),
            ("-5 ~ 5", "-5..=5"),
            ("5xx", "500..=599"),
            ("0x61XX", "0x6100..=0x61FF"),
            ("0x1000-1FFF", "0x1000..=0x1FFF"),
            ("40**", "4000..=4099"),
            ("1..=9", "1..=9"),
        ] {
            assert_eq!(written(text), expected, "{text}");
        }
        assert_eq!(numbers("4999-4000", Spelling::Usual), None);
        assert_eq!(numbers("0xx", Spelling::Usual), None);
    }

    #[test]
    fn one_number_in_two_spellings_is_one() {
        let is_one = |text| matches!(numbers(text, Spelling::Usual), Some(Numbers::One(_)));
        assert!(is_one("7004 (0x1B5C)") && is_one("-1 (0xFFFFFFFF)"));
        assert!(!is_one("7004 (0x1B5D)"));
    }

    #[test]
    fn several_numbers_share_a_cell() {
        let count = |text| match numbers(text, Spelling::Usual) {
            Some(Numbers::Several(numbers)) => numbers.len(),
            _ => 0,
        };
        assert_eq!(["1/2", "1001、1002、1003", "1 or 2", "1,a", "1;"].map(count), [2, 3, 2, 0, 0]);
    }

    #[test]
    fn hex_may_go_without_its_mark() {
        let bare = |text| numbers(text, Spelling::BareHex);
        let number = |value| Number { value, hex_digits: Some(4) };
        assert_eq!(bare("6A82"), Some(Numbers::One(number(0x6A82))));
        assert_eq!(bare("9000"), Some(Numbers::One(number(0x9000))));
        assert_eq!(bare("63CX"), Some(Numbers::Range(number(0x63C0), number(0x63CF))));
    }
}
