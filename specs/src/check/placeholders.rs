//! Fields in the texts of a range, as in `"wrong PIN, {tries} left"`. A text is the same for all numbers.

use crate::quote::quoted;
use crate::raw::{self, Field, Texts};
use crate::report::Report;
use crate::source::Span;
use crate::{BitField, Diagnostic, Rule};

pub(super) fn check(facts: &raw::Facts, fields: &[BitField], report: &mut Report) {
    check_texts(facts, fields, report);
    for when in &facts.when {
        check_texts(&when.facts, fields, report);
    }
}

fn check_texts(facts: &raw::Facts, fields: &[BitField], report: &mut Report) {
    let texts = [("message", &facts.message), ("cause", &facts.cause), ("advice", &facts.advice)];
    for (key, texts) in texts {
        for (text, span) in each(texts) {
            for field in fields {
                let braced = format!("{{{}}}", field.name);
                if text.contains(&braced) {
                    report.add(filled_by_nobody(key, &field.name, &braced, span));
                    break;
                }
            }
        }
    }
}

fn each(texts: &Field<Texts>) -> Vec<(&str, Span)> {
    let mut all = Vec::new();
    let Some(given) = texts.as_given() else { return all };
    match given.get_ref() {
        Texts::Plain(text) => all.push((text.as_str(), given.span())),
        Texts::ByLanguage(texts) => {
            for (_, text) in texts {
                all.push((text.get_ref().as_str(), text.span()));
            }
        }
    }
    all
}

fn filled_by_nobody(key: &str, field: &str, braced: &str, span: Span) -> Diagnostic {
    let message = format!("`{key}` names the field {}", quoted(braced));
    let help = format!(
        "a text is about all codes of the range: leave the field out, and let programs call {}",
        quoted(&format!("{field}()"))
    );
    Diagnostic::new(Rule::FieldInText, span, message).label("no number is filled in").help(help)
}
