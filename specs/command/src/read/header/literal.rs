//! Numbers and characters as C writes them.

use super::reason::Reason;
use super::value::{Spelling, Type, Value};

/// The value of a number: decimal, hex, octal or binary, with separators and suffixes.
pub(super) fn number(text: &str) -> Result<Value, Reason> {
    read_number(text).ok_or_else(|| Reason::NotInteger(text.to_owned()))
}

fn read_number(text: &str) -> Option<Value> {
    let text: String = text.chars().filter(|c| *c != '\'').collect::<String>().to_ascii_lowercase();
    let (radix, rest) = radix(&text);
    let (digits, suffix) =
        rest.split_at_checked(rest.find(|c: char| !c.is_digit(radix)).unwrap_or(rest.len()))?;
    let (digits, radix) =
        if digits.is_empty() && text == format!("0{suffix}") { ("0", 10) } else { (digits, radix) };
    let number = i128::from(u64::from_str_radix(digits, radix).ok()?);
    let of = literal_type(number, radix != 10, suffix)?;
    let spelling = if radix == 16 { Spelling::Hex(digits.len()) } else { Spelling::Decimal };
    Some(Value { number, of, spelling })
}

fn radix(text: &str) -> (u32, &str) {
    let after = |prefix: &str| text.strip_prefix(prefix);
    if let Some(rest) = after("0x") {
        (16, rest)
    } else if let Some(rest) = after("0b") {
        (2, rest)
    } else if let Some(rest) = after("0") {
        (8, rest)
    } else {
        (10, text)
    }
}

/// The first type that holds the number. A decimal number without `u` is signed.
fn literal_type(number: i128, may_be_unsigned: bool, suffix: &str) -> Option<Type> {
    let (is_unsigned, is_long) = match suffix {
        "" | "i8" | "i16" | "i32" => (false, false),
        "u" | "ui8" | "ui16" | "ui32" => (true, false),
        "l" | "ll" | "z" | "i64" => (false, true),
        "ul" | "lu" | "ull" | "llu" | "uz" | "zu" | "ui64" => (true, true),
        _ => return None,
    };
    let fits = |of: &Type| {
        let is_allowed = if of.is_signed { !is_unsigned } else { is_unsigned || may_be_unsigned };
        is_allowed && (of.bits == 64 || !is_long) && of.holds(number)
    };
    [Type::INT, Type::UINT, Type::LONG, Type::ULONG].into_iter().find(fits).or(Some(Type::ULONG))
}

/// The value of a character, or of several as compilers put them together.
pub(super) fn character(text: &str) -> Result<Value, Reason> {
    let inner =
        text.split_once('\'').and_then(|(prefix, rest)| Some((prefix, rest.strip_suffix('\'')?)));
    let codes = inner.and_then(|(prefix, inner)| codes(inner, !prefix.is_empty()));
    let number = match codes.as_deref() {
        Some([code]) => Some(*code),
        Some(several @ [_, _, ..]) => {
            Some(several.iter().fold(0, |sum, code| (sum << 8) | (code & 0xFF)))
        }
        _ => None,
    };
    let number = number.ok_or_else(|| Reason::NotInteger(text.to_owned()))?;
    Ok(Value::int(number).cast(Type::INT))
}

fn codes(inner: &str, is_wide: bool) -> Option<Vec<i128>> {
    let mut codes = Vec::new();
    let mut rest = inner;
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..)?;
        if c == '\\' {
            let (code, after) = escape(rest)?;
            codes.push(if is_wide { code } else { narrow(code) });
            rest = after;
        } else if is_wide {
            codes.push(i128::from(u32::from(c)));
        } else {
            let mut bytes = [0; 4];
            codes.extend(c.encode_utf8(&mut bytes).bytes().map(|byte| narrow(byte.into())));
        }
    }
    Some(codes)
}

/// As a signed `char`, which is what most compilers have.
fn narrow(code: i128) -> i128 {
    Value::int(code).cast(Type { bits: 8, is_signed: true }).number
}

/// The code of an escape, and the text after it.
fn escape(rest: &str) -> Option<(i128, &str)> {
    let first = rest.chars().next()?;
    let digits = |text: &str, radix: u32, most: usize| {
        text.chars().take(most).take_while(|c| c.is_digit(radix)).count()
    };
    let (skipped, radix, most) = match first {
        'x' | 'U' => (1, 16, 8),
        'u' => (1, 16, 4),
        '0'..='7' => (0, 8, 3),
        _ => return Some((simple_escape(first)?, rest.get(first.len_utf8()..)?)),
    };
    let text = rest.get(skipped..)?;
    let (number, after) = text.split_at_checked(digits(text, radix, most))?;
    Some((i128::from_str_radix(number, radix).ok()?, after))
}

fn simple_escape(c: char) -> Option<i128> {
    Some(match c {
        'n' => 10,
        't' => 9,
        'r' => 13,
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'v' => 11,
        '\\' | '\'' | '"' | '?' => i128::from(u32::from(c)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_type_that_c_gives_them() {
        let cases = [
            ("0", 0, Type::INT),
            ("0u", 0, Type::UINT),
            ("017", 15, Type::INT),
            ("0b101", 5, Type::INT),
            ("1'000'000", 1_000_000, Type::INT),
            ("2147483648", 2_147_483_648, Type::LONG),
            ("0x80000000", 2_147_483_648, Type::UINT),
            ("0x80070057L", 2_147_942_487, Type::LONG),
            ("5ull", 5, Type::ULONG),
            ("0xFFFFFFFFFFFFFFFF", u64::MAX.into(), Type::ULONG),
        ];
        for (text, expected, of) in cases {
            let value = number(text).unwrap();
            assert_eq!((value.number, value.of), (expected, of), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_integers() {
        for text in ["1.5", "1e5", "08", "0x", "0b2", "99999999999999999999", "5k", "1.0f"] {
            assert!(number(text).is_err(), "{text}");
        }
    }

    #[test]
    fn characters_have_their_codes() {
        let cases = [
            ("'a'", 97),
            ("'\\n'", 10),
            ("'\\0'", 0),
            ("'\\x41'", 65),
            ("'\\''", 39),
            ("'\\377'", -1),
            ("'ab'", 0x6162),
            ("'abcd'", 0x6162_6364),
            ("L'é'", 0xE9),
            ("'\\\\'", 92),
            ("L'\\xff'", 255),
        ];
        for (text, expected) in cases {
            assert_eq!(character(text).unwrap().number, expected, "{text}");
        }
        assert!(character("''").is_err());
        assert!(character("'a").is_err());
        assert!(character("'\\q'").is_err());
    }
}
