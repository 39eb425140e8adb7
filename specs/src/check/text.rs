//! Texts for people, and the strings around them.

use std::collections::BTreeMap;

use toml::Spanned;

use super::unique::Unique;
use super::{Checked, Reported};
use crate::Texts;
use crate::hidden::is_hidden;
use crate::raw::{self, Field};
use crate::report::{Diagnostic, Report, Span, quoted};

/// How many lines a text may have.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Lines {
    One,
    Many,
}

/// The texts under `key` by language; a plain string is in `lang`.
pub(super) fn texts(
    key: &str,
    field: Field<raw::Texts>,
    lang: &str,
    lines: Lines,
    report: &mut Report,
) -> Texts {
    let Some(texts) = field.given() else {
        return Texts::new();
    };
    let span = texts.span();
    match texts.into_inner() {
        raw::Texts::Plain(text) => {
            let text = self::text(key, &Spanned::new(span, text), lines, report);
            text.into_iter().map(|text| (lang.to_owned(), text)).collect()
        }
        raw::Texts::ByLanguage(entries) if entries.is_empty() => {
            let help = format!("write `{lang} = \"...\"` into it");
            let diagnostic = Diagnostic::new(span, format!("`{key}` has no text in any language"));
            report.add(diagnostic.label("no text").help(help));
            Texts::new()
        }
        raw::Texts::ByLanguage(entries) => by_language(key, entries, lines, report),
    }
}

fn by_language(
    key: &str,
    entries: Vec<(Spanned<String>, Spanned<String>)>,
    lines: Lines,
    report: &mut Report,
) -> Texts {
    let mut texts = BTreeMap::new();
    for (lang, text) in entries {
        let language = language(&lang, report);
        let text = self::text(key, &text, lines, report);
        if let (Ok(()), Ok(text)) = (language, text) {
            texts.insert(lang.into_inner(), text);
        }
    }
    texts
}

/// A text that shows what it says: not empty, nothing hidden in it.
fn text(key: &str, text: &Spanned<String>, lines: Lines, report: &mut Report) -> Checked<String> {
    if is_plain(text.get_ref()) {
        return Ok(text.get_ref().clone());
    }
    let unix = text.get_ref().replace("\r\n", "\n");
    let trimmed = unix.trim();
    if trimmed.is_empty() {
        let help = if key == "message" {
            "say in a short phrase what happened".into()
        } else {
            format!("write the text, or take `{key}` out")
        };
        let diagnostic = Diagnostic::new(text.span(), format!("`{key}` is empty"));
        report.add(diagnostic.label("no text").help(help));
        return Err(Reported);
    }
    let allowed = |c: char| c == '\n' && lines == Lines::Many;
    match trimmed.chars().find(|&c| is_hidden(c) && !allowed(c)) {
        None => Ok(trimmed.to_owned()),
        Some(hidden) => {
            report.add(hidden_character(key, hidden, text.span()));
            Err(Reported)
        }
    }
}

/// Whether a text is a good one that needs no closer look, as most are.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with(' ')
        && !text.ends_with(' ')
        && text.as_bytes().iter().all(|byte| matches!(byte, b' '..=b'~'))
}

fn hidden_character(key: &str, hidden: char, span: Span) -> Diagnostic {
    let number = u32::from(hidden);
    let (what, help) = match hidden {
        '\n' => ("a line break", "write it on one line"),
        c if c.is_control() => ("a control character", "take it out, or write a space"),
        _ => (
            "a character that hides or reorders text",
            "take it out; the text's own letters set its direction",
        ),
    };
    Diagnostic::new(span, format!("`{key}` contains {what}, U+{number:04X}")).label(what).help(help)
}

/// An optional string of one line.
pub(super) fn line(key: &str, field: Field<String>, report: &mut Report) -> Option<String> {
    text(key, &field.given()?, Lines::One, report).ok()
}

/// A string of one line that must be there; `owner` says where.
pub(super) fn required_line(
    key: &str,
    field: Field<String>,
    header: &Span,
    owner: &str,
    report: &mut Report,
) -> Option<String> {
    if field.is_absent() {
        report.add(missing(key, header, owner));
    }
    line(key, field, report)
}

/// A key that must be there is not.
pub(super) fn missing(key: &str, header: &Span, owner: &str) -> Diagnostic {
    Diagnostic::new(header.clone(), format!("{owner} has no `{key}`"))
        .label(format!("`{key}` is missing"))
}

/// An address of the web, safe to put between angle brackets.
pub(super) fn url(field: Field<String>, report: &mut Report) -> Option<String> {
    let url = field.given()?;
    let text = url.get_ref();
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let good = |c: char| {
        c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    if host.is_some_and(|host| !host.is_empty() && host.chars().all(good)) {
        return Some(url.into_inner());
    }
    report.add(
        Diagnostic::new(url.span(), format!("{} is not a web address", quoted(text)))
            .label("not a web address")
            .help("start with `https://`, and percent-encode spaces and what is not ASCII"),
    );
    None
}

/// Checks a language tag.
pub(super) fn language(lang: &Spanned<String>, report: &mut Report) -> Checked<()> {
    let mut subtags = lang.get_ref().split('-');
    let primary = subtags.next().unwrap_or_default();
    let good = (2..=3).contains(&primary.len())
        && primary.chars().all(|c| c.is_ascii_lowercase())
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len()) && subtag.chars().all(|c| c.is_ascii_alphanumeric())
        });
    if good {
        return Ok(());
    }
    report.add(
        Diagnostic::new(lang.span(), format!("{} is not a language tag", quoted(lang.get_ref())))
            .label("not a language tag")
            .help("write a tag such as `en`, `zh` or `zh-Hant`"),
    );
    Err(Reported)
}

/// Whether a text of the spec's own language is among `texts`; `field` was what they were read from.
pub(super) fn require_own_language(
    key: &str,
    texts: &Texts,
    lang: &str,
    span: &Span,
    report: &mut Report,
) {
    if texts.is_empty() || texts.contains_key(lang) {
        return;
    }
    let (name, entry) = (quoted(lang), quoted(&format!("{lang} = \"...\"")));
    report.add(
        Diagnostic::new(
            span.clone(),
            format!("`{key}` has no text in {name}, the spec's language"),
        )
        .label(format!("{name} is missing"))
        .help(format!("add {entry}, or set `lang` in `[sdk]`")),
    );
}

/// Strings that stand for themselves, each once.
pub(super) fn prefixes(field: Field<Vec<Spanned<String>>>, report: &mut Report) -> Vec<String> {
    let mut unique = Unique::new();
    let mut prefixes = Vec::new();
    for prefix in field.given().into_iter().flat_map(Spanned::into_inner) {
        if let Err(holder) = unique.claim(prefix.get_ref().clone(), 0, prefix.span()) {
            let name = quoted(prefix.get_ref());
            report.add(
                Diagnostic::new(prefix.span(), format!("prefix {name} is listed twice"))
                    .label("listed again")
                    .other(holder.span, "first listed here")
                    .help("take one of them out"),
            );
        } else if text("strip_prefix", &prefix, Lines::One, report).is_ok() {
            prefixes.push(prefix.into_inner());
        }
    }
    prefixes
}
