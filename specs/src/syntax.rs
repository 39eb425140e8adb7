//! Syntax errors of TOML in words that help the author of a spec.

mod bare_range;

use toml::de::Error;

use crate::quote::quoted;
use crate::report::Report;
use crate::source::Span;
use crate::{Diagnostic, Rule, SourceFile, letters};

/// After so many the file is most likely not TOML.
const MOST_SYNTAX_ERRORS: usize = 20;

/// `is_whole` if `errors` are those of the whole file.
pub(crate) fn report(
    source: &SourceFile,
    mut errors: Vec<Error>,
    is_whole: bool,
    report: &mut Report,
) {
    if let Some(link) = link_as_text(source.text()) {
        report.add_syntax_error(link);
        return;
    }
    let end = source.text().len();
    for span in bare_range::take(source.text(), &mut errors) {
        report.add_syntax_error(bare_range::diagnostic(source.text(), span));
    }
    errors.dedup_by(|one, other| one.span() == other.span() && one.message() == other.message());
    let more = errors.len().saturating_sub(MOST_SYNTAX_ERRORS);
    for (at, error) in (1..).zip(errors.iter().take(MOST_SYNTAX_ERRORS)) {
        let diagnostic = diagnostic(source, error.span().unwrap_or(end..end), error.message());
        report.add_syntax_error(if at == MOST_SYNTAX_ERRORS && more > 0 {
            let count = if is_whole { more.to_string() } else { format!("over {more}") };
            let help = format!("{count} more syntax errors follow; mend the first ones first");
            diagnostic.help(help)
        } else {
            diagnostic
        });
    }
}

/// The report of a file that is nothing but the path of another: where links are not supported, git writes such files
/// in their place.
fn link_as_text(text: &str) -> Option<Diagnostic> {
    let path = text.trim_end();
    let is_path = path.rsplit_once('.').is_some_and(|(_, extension)| extension == "toml")
        && !letters::any(path, |c| "=[\"#\n".contains(c));
    let message = "the file is the path of another, and no spec";
    is_path.then(|| {
        Diagnostic::new(Rule::InvalidToml, 0..path.len(), message)
            .label("perhaps a link that git has checked out as text")
            .help("turn on `core.symlinks` of git, and check the file out again; or copy the other file")
    })
}

fn diagnostic(source: &SourceFile, span: Span, message: &str) -> Diagnostic {
    // The parser's list of what may stand there instead is empty.
    let message = message.strip_suffix(", expected nothing").unwrap_or(message);
    let value = source.text().get(span.clone()).unwrap_or_default();
    let from_here = source.text().get(span.start..).unwrap_or_default();
    let key = key_before(source.text(), span.start);
    let new = |message: &str| {
        let message = format!("invalid TOML: {message}");
        Diagnostic::new(Rule::InvalidToml, span, message)
    };
    if message.starts_with("unexpected leading zero") {
        let help = "write it without the zero; hex starts with `0x`, octal with `0o`";
        return new(message).help(help);
    }
    if message.starts_with("integers with a radix cannot be signed") {
        let decimal = signed(from_here).map_or_else(String::new, |number| format!(": `{number}`"));
        return new(message).help(format!("write it in decimal{decimal}"));
    }
    if !message.starts_with("string values must be quoted") {
        return new(message);
    }
    if is_expression(value) {
        let sum = sum(value).map_or_else(String::new, |sum| format!(": {}", quoted(&sum)));
        let diagnostic = new("a value is one number, not an expression")
            .label("TOML does not calculate")
            .help(format!("write the result{sum}"));
        return match key {
            "code" if !sum.is_empty() => {
                diagnostic.help("or give the `[[group]]` a `base`, which is added to its codes")
            }
            _ => diagnostic,
        };
    }
    let help = match key {
        "code" => "write the number: a spec does not know the constants of a header".to_owned(),
        _ => format!("write {}", quoted(&format!("\"{}\"", value.trim()))),
    };
    new("string values must be quoted").help(help)
}

/// The key of the value that starts at a byte, if it stands in the same line.
fn key_before(text: &str, at: usize) -> &str {
    let line = text.get(..at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
    let key = line.trim_end().strip_suffix('=').unwrap_or_default();
    key.rsplit(['{', ',']).next().unwrap_or_default().trim()
}

/// Whether an unquoted value is numbers with operators between them.
fn is_expression(value: &str) -> bool {
    let is_operator = |c| "+-*/|&^~<>".contains(c);
    letters::starts_with(value, |c| c.is_ascii_digit() || "(-+~".contains(c))
        && letters::any(value, is_operator)
        && letters::any(value, |c| c.is_ascii_digit())
        && letters::all(value, |c| c.is_ascii_hexdigit() || "xX_ ()+-*/|&^~<>".contains(c))
}

/// The sum of two numbers, spelled as the first one is.
fn sum(value: &str) -> Option<String> {
    let (one, other) = value.split_once('+')?;
    let sum = integer(one)?.checked_add(integer(other)?)?;
    Some(if one.trim().starts_with("0x") { format!("0x{sum:X}") } else { sum.to_string() })
}

/// The integer with a sign that a text starts with.
fn signed(text: &str) -> Option<i64> {
    let unsigned = text.trim_start_matches(['+', '-']);
    let end =
        unsigned.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(unsigned.len());
    let number = integer(unsigned.get(..end)?)?;
    Some(if text.starts_with('-') { -number } else { number })
}

fn integer(text: &str) -> Option<i64> {
    let text = text.trim();
    let (digits, radix) = text.strip_prefix("0x").map_or((text, 10), |digits| (digits, 16));
    i64::try_from(i128::from_str_radix(digits, radix).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_told_from_words() {
        assert!(
            ["0x3000 + 2", "1 | 2", "1 << 3", "(1)+1", "-1 - 2"].into_iter().all(is_expression)
        );
        assert!(
            ["ACME_X", "7004a", "2025-11-21 at noon", "0xZ + 1"]
                .into_iter()
                .all(|text| !is_expression(text))
        );
        assert_eq!(sum("0x3000 + 2").as_deref(), Some("0x3002"));
        assert_eq!(sum("1000+2").as_deref(), Some("1002"));
        assert_eq!(sum("1 | 2"), None);
    }

    #[test]
    fn integers_with_a_sign_are_read() {
        assert_eq!(signed("-0x3000\n"), Some(-0x3000));
        assert_eq!(signed("+0xf, 1"), Some(15));
        assert_eq!(["-0x", "-0xFFFFFFFFFFFFFFFF", "-0x1_0", "-", ""].map(signed), [None; 5]);
    }
}
