//! Ranges without quotes, `codes = 0x63C0..=0x63CF`: the parser of TOML has several complaints about each, and none
//! that helps.

use toml::de::Error;

use crate::quote::quoted;
use crate::source::Span;
use crate::{Diagnostic, Rule, order};

/// How many bytes around an error are looked at, and how many errors: a file can be one long line.
const REACH: usize = 200;
const MOST_ERRORS: usize = 200;

/// Takes out the errors in lines with a range that lacks quotes, and returns the places of these ranges.
pub(super) fn take(text: &str, errors: &mut Vec<Error>) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut at = 0;
    errors.retain(|error| {
        at += 1;
        let Some(place) = error.span().filter(|_| at <= MOST_ERRORS) else {
            return true;
        };
        let ranges = in_line(text, place.start);
        let is_other = ranges.is_empty();
        found.extend(ranges);
        is_other
    });
    order::by_place(&mut found, |span| span.start);
    found.dedup();
    found
}

pub(super) fn diagnostic(text: &str, span: Span) -> Diagnostic {
    let range = text.get(span.clone()).unwrap_or_default();
    let help = format!("write {}", quoted(&format!("\"{range}\"")));
    Diagnostic::new(Rule::InvalidToml, span, "invalid TOML: a range of codes must be quoted")
        .label("not in quotes")
        .help(help)
}

/// The ranges without quotes in the line around a byte.
fn in_line(text: &str, at: usize) -> Vec<Span> {
    let line = line_around(text.as_bytes(), at);
    let (mut ranges, mut quote) = (Vec::new(), None);
    let mut place = line.start;
    while let Some(byte) = text.as_bytes().get(place).filter(|_| place < line.end) {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(*byte),
            (Some(open), byte) if open == *byte => quote = None,
            (None, b'#') => break,
            (None, b'.') => {
                if let Some(range) = range_at(text.as_bytes(), place, &line) {
                    place = range.end;
                    ranges.push(range);
                    continue;
                }
            }
            _ => {}
        }
        place += 1;
    }
    ranges
}

fn line_around(text: &[u8], at: usize) -> Span {
    let at = at.min(text.len());
    let (mut start, mut end) = (at, at);
    while at - start < REACH && start > 0 && text.get(start - 1) != Some(&b'\n') {
        start -= 1;
    }
    while end - at < REACH && text.get(end).is_some_and(|byte| *byte != b'\n') {
        end += 1;
    }
    start..end
}

/// The range with its two points at `dots`, if at least one integer stands beside them.
fn range_at(text: &[u8], dots: usize, line: &Span) -> Option<Span> {
    let rest = text.get(dots..line.end)?.strip_prefix(b"..")?;
    let is_part =
        |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_hexdigit() || b"xX_+-".contains(b));
    let mut start = dots;
    while start > line.start && is_part(text.get(start - 1)) {
        start -= 1;
    }
    let mut end = dots + "..".len() + usize::from(rest.starts_with(b"="));
    while end < line.end && is_part(text.get(end)) {
        end += 1;
    }
    text.get(start..end)?.iter().any(u8::is_ascii_digit).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_without_quotes_are_found() {
        let found = |text: &str| {
            let ranges = in_line(text, text.len() / 2).into_iter();
            ranges.map(|range| text[range].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found("codes = 0x63C0..=0x63CF # 63Cx"), ["0x63C0..=0x63CF"]);
        assert_eq!(found("success = [0, 200..=299, ..=-1]"), ["200..=299", "..=-1"]);
        assert_eq!(found("{ codes = 7.., symbol = \"A..1\" }"), ["7.."]);
        for text in ["codes = \"1..=2\"", "a..e = 1.5", "# 1..=2", "url = 'x'", "..", ""] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
