//! The shapes in which logs have numbers.

use crate::spaces::number;

/// After one of these a number is a code. Each is found in lower case, in upper case, and with a capital.
pub(super) const KEYWORDS: &[&str] = &[
    "code",
    "err",
    "errcode",
    "err_code",
    "errno",
    "error",
    "errorcode",
    "error_code",
    "rc",
    "ret",
    "retcode",
    "ret_code",
    "return_code",
    "result_code",
    "status_code",
];

/// Likewise in Chinese, where no space need follow.
pub(super) const CHINESE_KEYWORDS: &[&str] = &["错误码", "错误代码", "错误号", "返回码", "返回值"];

/// How many bytes may stand between a keyword and the number, the escape sequences of colours among them.
const LONGEST_SEPARATOR: usize = 48;

/// As many digits as 64 bits need, with a sign and `0x`.
const LONGEST_NUMBER: usize = 23;

/// The escape sequence of a colour, as in `\x1b[38;2;255;255;255m`.
const LONGEST_COLOUR: usize = 24;

/// No shape has more bytes after its first word, those included that show that it ends.
pub(super) const LONGEST: usize = LONGEST_SEPARATOR + LONGEST_COLOUR + LONGEST_NUMBER + 4;

/// No shape depends on more bytes before it.
pub(super) const LONGEST_BEFORE: usize = LONGEST_COLOUR;

/// Whether a keyword may start after this text: after the end of a word, after `_`, or at the next word of `errCode`.
pub(super) fn starts_word(before: &[u8], first: u8) -> bool {
    let Some(last) = before.last() else { return true };
    let is_hump = first.is_ascii_uppercase() && last.is_ascii_lowercase();
    !last.is_ascii_alphanumeric() || is_hump || ends_with_colour(before)
}

/// Whether a name that is one word in a program may start after this text.
pub(super) fn is_start(before: &[u8], first: u8) -> bool {
    let goes_on = is_of_word(first) && before.last().copied().is_some_and(is_of_word);
    !goes_on || ends_with_colour(before)
}

/// Whether it may end before this text.
pub(super) fn is_end(last: u8, after: &[u8]) -> bool {
    !is_of_word(last) || !after.first().copied().is_some_and(is_of_word)
}

fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether the `m` at the end of a text is that of an escape sequence, and of no word.
fn ends_with_colour(text: &[u8]) -> bool {
    let start = text.len().saturating_sub(LONGEST_COLOUR);
    let tail = text.get(start..).unwrap_or_default();
    let at = tail.iter().rposition(|byte| *byte == ESCAPE);
    at.is_some_and(|at| colour(tail.get(at..).unwrap_or_default()) == Some(tail.len() - at))
}

const ESCAPE: u8 = 0x1B;

/// The length of the escape sequence of a colour that a text starts with.
fn colour(text: &[u8]) -> Option<usize> {
    let rest = text.strip_prefix(&[ESCAPE, b'['])?;
    let end = rest
        .iter()
        .take(LONGEST_COLOUR - 2)
        .position(|byte| !matches!(byte, b'0'..=b'9' | b';'))?;
    (rest.get(end) == Some(&b'm')).then_some(end + 3)
}

/// Where the number starts after a keyword that ends at `at`: after `=`, `: `, `":` and the like.
pub(super) fn after_separator(input: &[u8], at: usize) -> Option<usize> {
    let rest = input.get(at..)?;
    let mut length = 0;
    while let Some(next) = separator(rest.get(length..)?) {
        length += next;
        if length > LONGEST_SEPARATOR {
            return None;
        }
    }
    Some(at + length)
}

/// The length of the character or escape sequence of a separator that a text starts with.
fn separator(text: &[u8]) -> Option<usize> {
    match text {
        [b' ' | b'\t' | b'=' | b':' | b'"' | b'\'' | b'\\' | b'#', ..] => Some(1),
        [0xEF, 0xBC, 0x9A, ..] => Some("：".len()),
        _ => colour(text),
    }
}

/// The number that starts at `at`, and where it ends. A number that goes on is none: a date, a time, a fraction, a word.
pub(super) fn number_at(input: &[u8], at: usize) -> Option<(i128, usize)> {
    let rest = input.get(at..)?;
    let sign = usize::from(rest.first() == Some(&b'-'));
    let is_hex = matches!(rest.get(sign..), Some([b'0', b'x' | b'X', ..]));
    let start = sign + if is_hex { 2 } else { 0 };
    let is_digit =
        |byte: &&u8| if is_hex { byte.is_ascii_hexdigit() } else { byte.is_ascii_digit() };
    let digits = rest.get(start..)?.iter().take(LONGEST_NUMBER).take_while(is_digit).count();
    let end = start + digits;
    let text = std::str::from_utf8(rest.get(..end)?).ok()?;
    let goes_on = match rest.get(end..) {
        Some([next, ..]) if is_of_word(*next) => true,
        Some([b'.' | b'-' | b':' | b'/', next, ..]) => next.is_ascii_digit(),
        _ => false,
    };
    if goes_on { None } else { Some((number::parse(text)?, at + end)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<(i128, usize)> {
        number_at(text.as_bytes(), 0)
    }

    #[test]
    fn numbers_end_where_a_word_does() {
        assert_eq!(number("7004"), Some((7004, 4)));
        assert_eq!(number("-1002, "), Some((-1002, 5)));
        assert_eq!(number("0x80004005)"), Some((0x8000_4005, 10)));
        assert_eq!(number("7004."), Some((7004, 4)));
        assert_eq!(number("7004: failed"), Some((7004, 4)));
        assert_eq!(number("7004，"), Some((7004, 4)));
        let none = [
            "",
            "-",
            "x",
            "0x",
            "7004ms",
            "7004_",
            "70.5",
            "2024-01-02",
            "12:30",
            "1/2",
            "0x12g",
            "--1",
        ];
        assert_eq!(none.map(number), [None; 12]);
    }

    #[test]
    fn numbers_have_at_most_64_bits() {
        assert_eq!(number("-18446744073709551615"), Some((-i128::from(u64::MAX), 21)));
        assert_eq!(number("18446744073709551616"), None);
        assert_eq!(number(&"1".repeat(1 << 20)), None);
        assert_eq!(number(&format!("{}7", "0".repeat(100))), None);
    }

    #[test]
    fn separators_are_short() {
        let after = |text: &str| after_separator(text.as_bytes(), 0);
        assert_eq!(after("=7"), Some(1));
        assert_eq!(after("\\\": 7"), Some(4));
        assert_eq!(after("：7"), Some(3));
        assert_eq!(after("\n7"), Some(0));
        assert_eq!(after("\x1b[0m\x1b[2m=\x1b[0m7"), Some(13));
        assert_eq!(after("\x1b[2K7"), Some(0));
        assert_eq!(after(&" ".repeat(48)), Some(48));
        assert_eq!(after(&" ".repeat(49)), None);
    }

    #[test]
    fn a_keyword_is_a_word_or_a_hump() {
        for (before, first) in
            [("", 'c'), ("\"", 'c'), ("_", 'c'), ("err", 'C'), ("误", 'c'), ("\x1b[1;31m", 'c')]
        {
            assert!(starts_word(before.as_bytes(), first as u8), "{before:?}");
        }
        for (before, first) in
            [("r", 'c'), ("R", 'C'), ("[31m", 'c'), ("\x1b[31mm", 'c'), ("\x1b[31", 'c')]
        {
            assert!(!starts_word(before.as_bytes(), first as u8), "{before:?}");
        }
        let long = format!("\x1b[{}m", "1".repeat(LONGEST_COLOUR));
        assert!(!starts_word(long.as_bytes(), b'c'));
    }
}
