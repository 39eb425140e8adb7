//! Categories of codes.

use toml::Spanned;

use crate::claim::{Claim, Claims};
use crate::quote::quoted;
use crate::raw::Field;
use crate::report::Report;
use crate::{Diagnostic, Rule, letters};

/// The tags that are identifiers, each once, if the key is there. An empty list takes away what the
/// group or the extended spec gives.
pub(super) fn tags(field: Field<Vec<Spanned<String>>>, report: &mut Report) -> Option<Vec<String>> {
    let mut claims = Claims::new();
    let mut tags = Vec::new();
    for tag in field.given()?.into_inner() {
        if !is_tag(tag.get_ref()) {
            if report.skip(Rule::MalformedTag, &tag.span()).is_none() {
                report.add(malformed(&tag));
            }
        } else if let Err(first) = claims.claim(tag.get_ref().clone(), 0, tag.span()) {
            if report.skip(Rule::DuplicateTag, &tag.span()).is_none() {
                report.add(duplicate(&tag, first));
            }
        } else {
            tags.push(tag.into_inner());
        }
    }
    Some(tags)
}

fn is_tag(text: &str) -> bool {
    letters::starts_with(text, |c| c.is_ascii_alphabetic())
        && letters::all(text, |c| c.is_ascii_alphanumeric() || c == '_')
}

fn duplicate(again: &Spanned<String>, first: Claim) -> Diagnostic {
    let message = format!("tag {} is given twice", quoted(again.get_ref()));
    Diagnostic::new(Rule::DuplicateTag, again.span(), message)
        .label("given again")
        .first(first, "first given here")
        .help("take one of them out")
}

fn malformed(tag: &Spanned<String>) -> Diagnostic {
    let text = tag.get_ref();
    let mut mended = String::with_capacity(text.len());
    for c in text.trim().chars() {
        mended.push(if " -./:".contains(c) { '_' } else { c });
    }
    let help = if is_tag(&mended) {
        format!("write {}", quoted(&mended))
    } else {
        "a tag is ASCII letters, digits and `_`, and starts with a letter".into()
    };
    Diagnostic::new(Rule::MalformedTag, tag.span(), format!("{} is not a tag", quoted(text)))
        .label("not an identifier")
        .help(help)
}
