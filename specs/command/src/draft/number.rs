//! Numbers as pages write them.

mod several;

use std::fmt;

pub(crate) use self::several::{is_same, numbers};

/// A number, and how the page writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) value: i128,
    /// How many hex digits it is written with; `None` if it is decimal.
    pub(crate) hex_digits: Option<usize>,
}

/// The numbers of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Numbers {
    One(Number),
    /// The first and the last one.
    Range(Number, Number),
    /// Distinct ones that share a row.
    Several(Vec<Number>),
}

impl fmt::Display for Number {
    /// As a spec writes it. TOML has no negative hex numbers.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.hex_digits {
            Some(width) if self.value >= 0 => write!(f, "0x{:0width$X}", self.value),
            Some(_) | None => write!(f, "{}", self.value),
        }
    }
}

/// How a column writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spelling {
    Usual,
    /// In hex without `0x`: `6A82`.
    BareHex,
}

/// A cell in ASCII where a variant of an ASCII character stands in it: full-width forms, the minus sign and dashes, and
/// without the marks of code and of bold text.
pub(crate) fn plain(cell: &str) -> String {
    let plain = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{301C}' => '~',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    let is_seen = |c: &char| !matches!(c, '`' | '"' | '\u{200B}' | '\u{FEFF}');
    let text: String = cell.chars().filter(is_seen).map(plain).collect();
    let text = text.trim();
    // A star behind a digit stands for any digit.
    let is_bold = text.starts_with('*');
    if is_bold { text.trim_matches('*').trim().to_owned() } else { text.to_owned() }
}

/// The number that a text is, if it is one.
pub(crate) fn one(text: &str, spelling: Spelling) -> Option<Number> {
    let text = text.trim();
    if spelling == Spelling::BareHex && is_bare_hex(text) {
        return hex(text, 1);
    }
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits.trim_start()),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let digits = digits.trim_end_matches(['u', 'U', 'l', 'L']);
    let prefixed = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    if let Some(digits) = prefixed {
        return hex(digits, sign);
    }
    if let Some(digits) = digits.strip_suffix(['h', 'H'])
        && digits.starts_with(|c: char| c.is_ascii_digit())
    {
        return hex(digits, sign);
    }
    decimal(digits).map(|value| Number { value: sign * value, hex_digits: None })
}

/// Whether a text may be a hex number of whole bytes without `0x`.
pub(crate) fn is_bare_hex(text: &str) -> bool {
    let is_hex = |byte: u8| byte.is_ascii_hexdigit();
    matches!(text.len(), 2 | 4 | 8) && text.bytes().all(is_hex)
}

fn hex(digits: &str, sign: i128) -> Option<Number> {
    let is_hex = (1..=16).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let value = i128::from_str_radix(digits, 16).ok().filter(|_| is_hex)?;
    Some(Number { value: sign * value, hex_digits: Some(digits.len()) })
}

/// A number in decimal, whose thousands may be set apart.
fn decimal(text: &str) -> Option<i128> {
    if text.is_empty() || text.len() > 32 {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok();
    }
    let mark = text.chars().find(|c| !c.is_ascii_digit())?;
    let mut parts = text.split(mark);
    let is_first = |part: &str| (1..=3).contains(&part.len()) && !part.starts_with('0');
    let is_thousands = matches!(mark, ',' | '\'' | '\u{2019}' | '_' | ' ')
        && parts.next().is_some_and(is_first)
        && parts.all(|part| part.len() == 3);
    is_thousands.then(|| text.split(mark).collect::<String>().parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<i128> {
        one(&plain(text), Spelling::Usual).map(|number| number.value)
    }

    #[test]
    fn a_number_is_read_in_every_spelling() {
        for (text, expected) in [
            ("7004", 7004),
            (" -1 ", -1),
            ("\u{2212}5", -5),
            ("- 5", -5),
            ("+5", 5),
            ("０x１Ｆ", 31),
            ("１０", 10),
            ("`42`", 42),
            ("**42**", 42),
            ("1,001", 1001),
            ("12 345 678", 12_345_678),
            ("1'000", 1000),
            ("0x1B5C", 7004),
            ("0X8000_4005".replace('_', "").as_str(), 0x8000_4005),
            ("-0x10", -16),
            ("6Ah", 0x6A),
            ("10UL", 10),
            ("007", 7),
        ] {
            assert_eq!(value(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn not_every_text_is_a_number() {
        for text in [
            "",
            "-",
            "x",
            "0x",
            "1.5",
            "3D",
            "1,00",
            "0,100",
            "12,34,567",
            "ah",
            "1 2",
            "0xG",
            "--1",
            "99999999999999999999999999999999999999999",
            "0x11112222333344445",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_is_written_as_the_page_has_it() {
        let written = |text| one(text, Spelling::Usual).unwrap().to_string();
        assert_eq!(["7004", "0x001b", "-0x10", "0"].map(written), ["7004", "0x001B", "-16", "0"]);
    }
}
