//! Tags with too many attributes.

use std::borrow::Cow;

/// The tokenizer compares each attribute of a tag with all before it. No page has as many.
const MOST: usize = 256;

/// The text with blanks in place of the attributes that a tag has too many of. No byte moves.
pub(super) fn limited(text: &str) -> Cow<'_, str> {
    let mut limited = String::new();
    let mut done = 0;
    let mut from = 0;
    while let Some(start) = tag(text, from) {
        let (many, end) = attributes(text, start);
        from = end;
        let Some(many) = many.and_then(|many| text.get(many..end)) else {
            continue;
        };
        limited.push_str(text.get(done..end - many.len()).unwrap_or_default());
        limited.extend(many.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        done = end;
    }
    if limited.is_empty() {
        return Cow::Borrowed(text);
    }
    limited.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(limited)
}

/// Where the next tag starts.
fn tag(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let is_tag = |at: &usize| rest.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic);
    let mut starts = memchr::memchr_iter(b'<', rest.as_bytes()).filter(is_tag);
    starts.next().map(|at| from + at)
}

/// Where the attributes that are too many start, and where the tag ends.
fn attributes(text: &str, start: usize) -> (Option<usize>, usize) {
    let (mut count, mut many, mut quote, mut before) = (0, None, None, b'<');
    for (at, byte) in text.bytes().enumerate().skip(start + 1) {
        match (quote, byte) {
            (Some(open), byte) if byte == open => quote = None,
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, b'>') => return (many, at),
            (None, _) if byte.is_ascii_whitespace() || byte == b'/' => count += 1,
            (Some(_) | None, _) => {}
        }
        if count > MOST && quote.is_none() {
            many = many.or(Some(at));
        }
        before = if byte.is_ascii_whitespace() { before } else { byte };
    }
    (many, text.len())
}

#[cfg(test)]
mod tests {
    use super::{MOST, limited};

    #[test]
    fn only_tags_with_many_attributes_change() {
        for text in ["", "a < b", "<td a='x > y'>1</td>", "<a", "<img src=\"a b c\">", "1 <2> é"] {
            assert_eq!(limited(text), text);
        }
        let many = format!("é<td{}\nz='>'>1</td><b c>", " a=1".repeat(MOST * 2));
        let limited = limited(&many);
        assert_eq!(limited.len(), many.len());
        assert_eq!(limited.matches("a=1").count(), MOST);
        assert!(limited.ends_with("\n     >1</td><b c>"), "{limited}");
    }
}
