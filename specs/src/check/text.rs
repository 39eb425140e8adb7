//! Texts for people, and the strings around them.

use std::collections::btree_map::Entry;

use toml::Spanned;

use super::{language, plain};
use crate::claim::Claims;
use crate::hidden::{first_hidden, shows_something};
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{Diagnostic, Rule, Texts, letters};

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
            let mut texts = Texts::new();
            if let Ok(text) = self::text(key, &Spanned::new(span, text), lines, report) {
                texts.insert(lang.to_owned(), text);
            }
            texts
        }
        raw::Texts::ByLanguage(entries) if entries.is_empty() => {
            let message = format!("`{key}` has no text in any language");
            let diagnostic = Diagnostic::new(Rule::MissingLanguage, span, message);
            let help = format!("write `{lang} = \"...\"` into it");
            report.add(diagnostic.label("no text").help(help));
            Texts::new()
        }
        raw::Texts::ByLanguage(entries) => by_language(key, &entries, lines, report),
    }
}

fn by_language(
    key: &str,
    entries: &[(Spanned<String>, Spanned<String>)],
    lines: Lines,
    report: &mut Report,
) -> Texts {
    let mut texts = Texts::new();
    for (lang, text) in entries {
        let tag = language::tag(lang, report);
        let text = self::text(key, text, lines, report);
        let (Ok(tag), Ok(text)) = (tag, text) else {
            continue;
        };
        match texts.entry(tag) {
            Entry::Vacant(free) => {
                free.insert(text);
            }
            Entry::Occupied(_) => {
                if report.skip(Rule::DuplicateLanguage, &lang.span()).is_none() {
                    report.add(two_texts(key, lang, entries));
                }
            }
        }
    }
    texts
}

fn two_texts(
    key: &str,
    again: &Spanned<String>,
    entries: &[(Spanned<String>, Spanned<String>)],
) -> Diagnostic {
    let message = format!("`{key}` has two texts in {}", quoted(again.get_ref()));
    let diagnostic = Diagnostic::new(Rule::DuplicateLanguage, again.span(), message)
        .label("the case of a language tag does not matter")
        .help("take one of them out");
    let mut langs = entries.iter().map(|(lang, _)| lang);
    match langs.find(|lang| lang.get_ref().eq_ignore_ascii_case(again.get_ref())) {
        Some(first) => diagnostic.other(first.span(), "first given here"),
        None => diagnostic,
    }
}

/// A text that shows what it says: not empty, nothing hidden in it.
pub(super) fn text(
    key: &str,
    text: &Spanned<String>,
    lines: Lines,
    report: &mut Report,
) -> Checked<String> {
    if plain::is_line(text.get_ref()) {
        return Ok(text.get_ref().clone());
    }
    let unix = text.get_ref().replace("\r\n", "\n");
    let trimmed = unix.trim();
    if trimmed.is_empty() {
        let skipped = report.skip(Rule::EmptyText, &text.span());
        return Err(skipped.unwrap_or_else(|| report.add(no_text(key, text.span(), "is empty"))));
    }
    let line_break = (lines == Lines::One && trimmed.contains('\n')).then_some('\n');
    match first_hidden(trimmed).or(line_break) {
        None if !shows_something(trimmed) => {
            Err(report.add(no_text(key, text.span(), "shows nothing")))
        }
        None => Ok(trimmed.to_owned()),
        Some(hidden) => Err(report.add(hidden_character(key, hidden, text.span()))),
    }
}

fn no_text(key: &str, span: Span, what: &str) -> Diagnostic {
    let message = format!("`{key}` {what}");
    let help = if key == "message" {
        "say in a short phrase what happened".into()
    } else {
        format!("write the text, or take `{key}` out")
    };
    Diagnostic::new(Rule::EmptyText, span, message).label("no text").help(help)
}

fn hidden_character(key: &str, hidden: char, span: Span) -> Diagnostic {
    let number = u32::from(hidden);
    let (what, help) = match hidden {
        '\n' => ("a line break", "write it on one line"),
        c if c.is_control() => ("a control character", "take it out, or write a space"),
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            (
                "a character that reorders text",
                "take it out; the text's own letters set its direction",
            )
        }
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..=char::MAX => (
            "a character for private use",
            "take it out; what it shows depends on the font, if it shows anything",
        ),
        '\u{200C}' | '\u{200D}' => (
            "a character that cannot be seen",
            "take it out; a joiner stands between two visible characters",
        ),
        _ => ("a character that cannot be seen", "take it out"),
    };
    let message = format!("`{key}` contains {what}, U+{number:04X}");
    Diagnostic::new(Rule::HiddenCharacter, span, message).label(what).help(help)
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
        report.add(Diagnostic::missing(key, header, owner));
    }
    line(key, field, report)
}

/// An address of the web, safe to put between angle brackets.
pub(super) fn url(field: Field<String>, report: &mut Report) -> Option<String> {
    let url = field.given()?;
    let text = url.get_ref();
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let good = |c: char| {
        c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}')
    };
    if host.is_some_and(|host| !host.is_empty() && letters::all(host, good)) {
        return Some(url.into_inner());
    }
    let message = format!("{} is not a web address", quoted(text));
    report.add(
        Diagnostic::new(Rule::MalformedUrl, url.span(), message)
            .label("not a web address")
            .help("start with `https://`, and percent-encode spaces and what is not ASCII"),
    );
    None
}

/// Checks that `texts`, which stand at `span`, have one in the spec's own language.
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
    let message = format!("`{key}` has no text in {name}, the spec's language");
    report.add(
        Diagnostic::new(Rule::MissingLanguage, span.clone(), message)
            .label(format!("{name} is missing"))
            .help(format!("add {entry}, or set `lang` in `[sdk]`")),
    );
}

/// The prefixes to take off symbols, each once.
pub(super) fn prefixes(field: Field<Vec<Spanned<String>>>, report: &mut Report) -> Vec<String> {
    let mut claims = Claims::new();
    let mut prefixes = Vec::new();
    for prefix in field.given().into_iter().flat_map(Spanned::into_inner) {
        if let Err(claim) = claims.claim(prefix.get_ref().clone(), 0, prefix.span()) {
            let message = format!("prefix {} is listed twice", quoted(prefix.get_ref()));
            report.add(
                Diagnostic::new(Rule::DuplicatePrefix, prefix.span(), message)
                    .label("listed again")
                    .first(claim, "first listed here")
                    .help("take one of them out"),
            );
        } else if text("strip_prefix", &prefix, Lines::One, report).is_ok() {
            prefixes.push(prefix.into_inner());
        }
    }
    prefixes
}
