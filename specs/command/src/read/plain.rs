//! Text as a person reads it on the page.

use std::borrow::Cow;

use super::number::is_number;

/// The text with single spaces, without characters that have no width. The sign of a number is `-`, however the page
/// writes it.
pub(super) fn plain(text: &str) -> String {
    let visible = if text.contains(is_invisible) {
        Cow::Owned(text.replace(is_invisible, ""))
    } else {
        Cow::Borrowed(text)
    };
    let mut plain = String::with_capacity(visible.len());
    for word in visible.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    with_ascii_sign(plain)
}

/// Goes on a plain text with the next line of the page. A word that is divided at the end of the line becomes whole: the
/// hyphen U+2010 is that of manual pages, and `-` may belong to the word.
pub(super) fn join(text: &mut String, line: &str) {
    let line = plain(line);
    let is_divided = text.ends_with('\u{2010}') && line.starts_with(char::is_lowercase);
    if is_divided {
        text.pop();
    } else if !text.is_empty() && !line.is_empty() {
        text.push(' ');
    }
    text.push_str(&line);
}

fn with_ascii_sign(text: String) -> String {
    match text.strip_prefix('\u{2212}') {
        Some(digits) if is_number(&text) => format!("-{digits}"),
        _ => text,
    }
}

/// A soft hyphen, a zero-width space or joiner, a word joiner, or a byte order mark. Pages put them into long names.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::{join, plain};

    #[test]
    fn divided_words_become_whole() {
        let joined = |text: &str, line| {
            let mut text = text.to_owned();
            join(&mut text, line);
            text
        };
        assert_eq!(joined("not a re\u{2010}", "  quest"), "not a request");
        assert_eq!(joined("a client-", "side b"), "a client- side b");
        assert_eq!(joined("A\u{2010}", "Z"), "A\u{2010} Z");
        assert_eq!(joined("", " x "), "x");
        assert_eq!(joined("x", " "), "x");
    }

    #[test]
    fn spaces_are_single() {
        assert_eq!(plain(" a\u{A0}\u{3000} b\n\tc "), "a b c");
        assert_eq!(plain(" \u{200B} "), "");
    }

    #[test]
    fn names_are_whole() {
        assert_eq!(plain("ERR_\u{200B}FOO\u{AD}BAR"), "ERR_FOOBAR");
    }

    #[test]
    fn only_numbers_get_another_sign() {
        assert_eq!(plain("\u{2212}12"), "-12");
        assert_eq!(plain("\u{2212}x"), "\u{2212}x");
    }
}
