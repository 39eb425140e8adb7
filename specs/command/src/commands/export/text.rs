//! Texts of a spec in the source code of other languages.

/// The text in a comment between `/*` and `*/`: on one line, and neither of the two within it.
pub(super) fn comment(text: &str) -> String {
    let mut comment = String::new();
    let mut last = ' ';
    for c in text.chars().map(|c| if c.is_control() { ' ' } else { c }) {
        if matches!((last, c), ('*', '/') | ('/', '*')) {
            comment.push(' ');
        }
        comment.push(c);
        last = c;
    }
    comment
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_opens_or_closes_a_comment() {
        assert_eq!(comment("a */ b /* c"), "a * / b / * c");
        assert_eq!(comment("*/*/*"), "* / * / *");
        assert_eq!(comment("/**/"), "/ ** /");
        assert_eq!(comment("a\r\nb"), "a  b");
    }
}
