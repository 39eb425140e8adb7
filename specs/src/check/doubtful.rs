//! Names that another name looks or compares like.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;

use super::name::{is_symbol, nfc};
use super::script::{self, Doubt};
use crate::hidden::is_hidden;
use crate::quote::quoted;
use crate::source::Span;
use crate::{Diagnostic, Rule};

/// The report of a character that cannot be seen, if the name has one.
pub(super) fn hidden(what: &str, name: &str, span: &Span) -> Option<Diagnostic> {
    let hidden = name.chars().find(|c| is_hidden(*c))?;
    let message = format!(
        "{what} {} contains a character that cannot be seen, U+{:04X}",
        quoted(name),
        u32::from(hidden)
    );
    let diagnostic = Diagnostic::new(Rule::HiddenCharacter, span.clone(), message);
    Some(diagnostic.label("a hidden character").help("take it out"))
}

/// The report of a name that could be taken for another. The compiler compares names in
/// normalization form C and `FromStr` compares bytes, so a name in another form would be two names
/// to one and one to the other.
pub(super) fn ambiguous(what: &str, name: &str, span: &Span) -> Option<Diagnostic> {
    let composed = nfc(name);
    if composed != name {
        let message = format!("{what} {} is not in Unicode's normalization form C", quoted(name));
        let diagnostic = Diagnostic::new(Rule::NotNormalized, span.clone(), message)
            .label("written with characters that the compiler replaces")
            .help(format!(
                "write {}, with {}",
                quoted(&composed),
                first_difference(name, &composed)
            ));
        return Some(diagnostic);
    }
    Some(match script::doubt(name)? {
        Doubt::Character(c) => unusable(what, name, c, span),
        Doubt::Mixed(letter, script, first) => {
            let message = format!("{what} {} mixes {first} and {script} letters", quoted(name));
            let number = u32::from(letter);
            Diagnostic::new(Rule::MixedScripts, span.clone(), message)
                .label(format!("`{letter}`, U+{number:04X}, is {script}"))
                .help("write all letters in one script; those of two can look alike")
        }
    })
}

/// How a name differs from its normalization form C, since the two look alike.
fn first_difference(name: &str, composed: &str) -> String {
    let number = |c: char| format!("U+{:04X}", u32::from(c));
    let mut own = name.chars().peekable();
    for composed in composed.chars() {
        if own.next_if_eq(&composed).is_some() {
            continue;
        }
        let mut parts = Vec::new();
        decompose_canonical(composed, |part| parts.push(number(part)));
        return format!("{} in place of {}", number(composed), parts.join(" "));
    }
    String::new()
}

/// The report of a character that is no letter of a script in wide use, or a mark on none.
fn unusable(what: &str, name: &str, c: char, span: &Span) -> Diagnostic {
    let number = u32::from(c);
    let message =
        format!("{what} {} contains U+{number:04X}, which is easily mistaken", quoted(name));
    let plain: String = name.nfkc().collect();
    let help = if plain != name && is_symbol(&plain) && script::doubt(&plain).is_none() {
        format!("write {}", quoted(&plain))
    } else {
        "write plain letters of a script in wide use, and marks only on these".into()
    };
    Diagnostic::new(Rule::UnusableCharacter, span.clone(), message)
        .label("mistaken for another character, or for none")
        .help(help)
}
