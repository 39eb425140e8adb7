//! What stands in the cell of a code, beside its number at times.

use super::number::{self, Numbers, Spelling, one, plain};
use super::text::clean;

/// A cell with a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) numbers: Numbers,
    pub(crate) symbol: Option<String>,
    /// Every other text.
    pub(crate) message: Option<String>,
}

/// The number of a cell that holds nothing else.
pub(crate) fn pure(cell: &str, spelling: Spelling) -> Option<Numbers> {
    number::numbers(&plain(cell), spelling)
}

/// The number of a cell, and the text or the symbol beside it.
pub(crate) fn read(cell: &str, spelling: Spelling) -> Option<Reading> {
    if let Some(numbers) = pure(cell, spelling) {
        return Some(Reading { numbers, symbol: None, message: None });
    }
    let cell = clean(cell);
    let cell = cell.trim_matches(['`', '"']);
    number_first(cell, spelling).or_else(|| symbol_first(cell, spelling))
}

/// `404 Not Found`, `404: Not Found`, `404（未找到）`
fn number_first(cell: &str, spelling: Spelling) -> Option<Reading> {
    let (first, rest) = cell.split_at_checked(cell.find([' ', ':', '：', '(', '（'])?)?;
    let numbers = number::numbers(&plain(first), spelling)?;
    let rest = unwrapped(rest.trim_start_matches([' ', ':', '：', '-', '–', '—']));
    let has_words = rest.chars().any(char::is_alphabetic);
    let (symbol, message) = if is_symbol_like(rest) {
        (Some(rest.to_owned()), None)
    } else {
        (None, Some(rest.to_owned()))
    };
    has_words.then_some(Reading { numbers, symbol, message })
}

/// `AV_ERR_TIMEOUT(1005)`, `AV_ERR_TIMEOUT = 1005`
fn symbol_first(cell: &str, spelling: Spelling) -> Option<Reading> {
    let (symbol, rest) = cell.split_at_checked(cell.find([' ', '=', '(', '（'])?)?;
    let number = unwrapped(rest.trim_start_matches([' ', '=', ':', '：']));
    let numbers = Numbers::One(one(&plain(number), spelling)?);
    let symbol = is_symbol_like(symbol).then(|| symbol.to_owned())?;
    Some(Reading { numbers, symbol: Some(symbol), message: None })
}

/// The text without parentheses around all of it.
fn unwrapped(text: &str) -> &str {
    let inner = text.strip_prefix(['(', '（']).and_then(|text| text.strip_suffix([')', '）']));
    inner.filter(|inner| !inner.contains(['(', '（'])).unwrap_or(text).trim()
}

/// Whether a text is a vendor's constant rather than a word: `AV_ERR_TIMEOUT`, `Error.Timeout`, `EPERM`, `NotFound`.
pub(crate) fn is_symbol_like(text: &str) -> bool {
    let has_joint = text.contains(['_', '.']) || text.contains("::");
    let capitals = text.bytes().filter(u8::is_ascii_uppercase).count();
    is_token(text) && (has_joint || capitals >= 2)
}

/// Whether a text is a vendor's constant, or several with signs between them: `EAGAIN / EWOULDBLOCK`.
pub(crate) fn are_symbols(text: &str) -> bool {
    text.split([',', '/', '、', '|', ';']).all(|part| is_symbol_like(part.trim()))
}

/// Longer words are no constants: C guarantees 63 characters.
const LONGEST_SYMBOL: usize = 256;

/// Whether a text could be a vendor's constant.
pub(crate) fn is_token(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"_.:-$".contains(&byte);
    text.len() <= LONGEST_SYMBOL
        && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        && text.bytes().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::number::Number;

    fn read(cell: &str) -> Option<(i128, Option<String>, Option<String>)> {
        let Reading { numbers, symbol, message } = super::read(cell, Spelling::Usual)?;
        match numbers {
            Numbers::One(Number { value, .. }) => Some((value, symbol, message)),
            Numbers::Range(..) | Numbers::Several(_) => None,
        }
    }

    #[test]
    fn a_text_beside_the_number_is_the_message() {
        for (cell, number, message) in [
            ("404 Not Found", 404, "Not Found"),
            ("404: Not Found", 404, "Not Found"),
            ("404 - Not (yet) found", 404, "Not (yet) found"),
            ("-5（未找到）", -5, "未找到"),
            ("`0x10` bad key", 16, "bad key"),
        ] {
            assert_eq!(read(cell), Some((number, None, Some(message.to_owned()))), "{cell}");
        }
    }

    #[test]
    fn a_symbol_beside_the_number_is_found() {
        for cell in ["A_B(5)", "A_B = 5", "A_B 5", "5 A_B", "5 (A_B)", "`A_B` (0x5)"] {
            let symbol = if cell.starts_with('`') { None } else { Some("A_B".to_owned()) };
            assert_eq!(read(cell).and_then(|(_, symbol, _)| symbol), symbol, "{cell}");
        }
    }

    #[test]
    fn words_are_no_numbers() {
        let cells = ["3D audio", "bad key", "", "5 ", "5 ...", "Version 5", "timeout (5)"];
        assert_eq!(
            cells.map(|cell| read(cell).is_some()),
            [false, false, false, true, false, false, false]
        );
    }

    #[test]
    fn a_constant_is_told_from_a_word() {
        assert!(
            ["AV_ERR", "Error.Timeout", "EPERM", "NotFound", "std::errc", "k_b"]
                .into_iter()
                .all(is_symbol_like)
        );
        assert!(
            !["Busy", "failed.", "time-out", "Not found", "超时", "e.g.", "", "5A_B"]
                .into_iter()
                .any(is_symbol_like)
        );
    }
}
