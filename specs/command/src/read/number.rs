//! Numbers as pages write them: decimal or hexadecimal, with or without a sign.

/// Whether the text is a number and nothing else.
pub(super) fn is_number(text: &str) -> bool {
    split_number(text).is_some_and(|(_, rest)| rest.is_empty())
}

/// The number at the start of a text, and the rest. `3rd`, `1.5`, `1.` and `2026-01-01` start with no number.
pub(super) fn split_number(text: &str) -> Option<(&str, &str)> {
    let unsigned = text.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(text);
    let after = match unsigned.strip_prefix("0x").or_else(|| unsigned.strip_prefix("0X")) {
        Some(hex) => skip(hex, |c| c.is_ascii_hexdigit())?,
        None => skip(unsigned, |c| c.is_ascii_digit())?,
    };
    if !ends_number(after) {
        return None;
    }
    text.split_at_checked(text.len() - after.len())
}

/// The text after at least one of these characters.
fn skip(text: &str, is_part: impl Fn(char) -> bool) -> Option<&str> {
    let rest = text.trim_start_matches(is_part);
    (rest.len() < text.len()).then_some(rest)
}

fn ends_number(rest: &str) -> bool {
    let mut chars = rest.chars();
    match chars.next() {
        None => true,
        Some('.' | '_' | '/' | '%') => false,
        Some('-' | ',') => !chars.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => !c.is_ascii_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_number, split_number};

    #[test]
    fn numbers_have_signs_and_radixes() {
        for number in
            ["0", "-1", "+7", "\u{2212}12", "0x80004005", "-0XfF", "100000000000000000000"]
        {
            assert!(is_number(number), "{number}");
        }
        for other in ["", "-", "0x", "1.5", "1,000", "12a", "4xx", "1 2", "e5", "2026-01-01", "5%"]
        {
            assert!(!is_number(other), "{other}");
        }
    }

    #[test]
    fn the_rest_follows() {
        assert_eq!(split_number("-404: x"), Some(("-404", ": x")));
        assert_eq!(split_number("404 x"), Some(("404", " x")));
        assert_eq!(split_number("404-x"), Some(("404", "-x")));
        assert_eq!(split_number("404\u{FF1A}x"), Some(("404", "\u{FF1A}x")));
        assert_eq!(split_number("1. x"), None);
        assert_eq!(split_number("3rd"), None);
    }
}
