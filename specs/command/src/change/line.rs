//! The lines of a text, by places in bytes.

/// Where the line of a byte starts.
pub(crate) fn start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// Where the line of a byte ends, without its line break.
pub(crate) fn end(text: &str, at: usize) -> usize {
    let after = text.get(at..).unwrap_or_default();
    let line = after.split('\n').next().unwrap_or_default();
    let line = line.strip_suffix('\r').unwrap_or(line);
    at + line.len()
}

/// Where the line above that of a byte ends, without its line break.
pub(crate) fn end_above(text: &str, at: usize) -> usize {
    let above = text.get(..start(text, at)).unwrap_or_default();
    let above = above.strip_suffix('\n').unwrap_or(above);
    above.strip_suffix('\r').unwrap_or(above).len()
}

/// The blanks that the line of a byte starts with.
pub(crate) fn indent(text: &str, at: usize) -> &str {
    let line = text.get(start(text, at)..).unwrap_or_default();
    let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
    line.get(..blanks).unwrap_or_default()
}

/// The lines directly above the line of a byte that are comments: where the first one starts.
pub(crate) fn start_of_comments(text: &str, at: usize) -> usize {
    let mut first = start(text, at);
    while first > 0 {
        let above = start(text, first - 1);
        let line = text.get(above..first).unwrap_or_default();
        if !line.trim_start().starts_with('#') {
            break;
        }
        first = above;
    }
    first
}

/// Where the comments end that stand directly below the line of a byte, if an empty line follows them. Else they are
/// about what follows them, and the line itself is the end.
pub(crate) fn end_of_comments(text: &str, at: usize) -> usize {
    let own = end(text, at);
    let mut last = own;
    let below = text.get(own..).unwrap_or_default().split_inclusive('\n').skip(1);
    let mut next = own + text.get(own..).and_then(|rest| rest.find('\n')).map_or(0, |at| at + 1);
    for line in below {
        if line.trim().is_empty() {
            return last;
        }
        if !line.trim_start().starts_with('#') {
            return own;
        }
        last = end(text, next);
        next += line.len();
    }
    last
}

/// The end of the last line that is not empty.
pub(crate) fn end_of_text(text: &str) -> usize {
    end(text, text.trim_end().len())
}

/// The line break of the text.
pub(crate) fn line_break(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    if first.ends_with("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_ends() {
        let text = "a\r\n  # b\r\n  # c\r\n  d";
        assert_eq!((start(text, 8), end(text, 5)), (3, 8));
        assert_eq!(end(text, text.len()), text.len());
        assert_eq!([end_above(text, 4), end_above(text, 0)], [1, 0]);
        assert_eq!(indent(text, text.len()), "  ");
        assert_eq!(start_of_comments(text, text.len()), 3);
        assert_eq!(start_of_comments(text, 4), 3);
        assert_eq!(end_of_comments("a\n# b\n#c\n\nd", 0), 8);
        assert_eq!(end_of_comments("a\n# b\n#c", 0), 8);
        assert_eq!(end_of_comments("a\n# b\nc\n\nd", 0), 1);
        assert_eq!([line_break(text), line_break("a\n"), line_break("")], ["\r\n", "\n", "\n"]);
    }
}
