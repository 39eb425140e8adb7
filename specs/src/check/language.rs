//! Language tags.

use toml::Spanned;

use crate::quote::quoted;
use crate::report::{Checked, Report};
use crate::{Diagnostic, Rule, letters};

/// The language tag in the spelling of RFC 5646: `zh-Hant-TW`. Case does not matter in tags, and in
/// one spelling two are equal if they are one language.
pub(super) fn tag(lang: &Spanned<String>, report: &mut Report) -> Checked<String> {
    spelled(lang.get_ref()).ok_or_else(|| {
        if let Some(reported) = report.skip(Rule::MalformedLanguage, &lang.span()) {
            return reported;
        }
        let message = format!("{} is not a language tag", quoted(lang.get_ref()));
        report.add(
            Diagnostic::new(Rule::MalformedLanguage, lang.span(), message)
                .label("not a language tag")
                .help("write a tag such as `en`, `zh` or `zh-Hant`"),
        )
    })
}

fn spelled(lang: &str) -> Option<String> {
    let mut subtags = lang.split('-');
    let primary = subtags.next()?;
    let is_primary =
        (2..=3).contains(&primary.len()) && letters::all(primary, |c| c.is_ascii_lowercase());
    let mut tag = is_primary.then(|| primary.to_owned())?;
    if tag.len() == lang.len() {
        return Some(tag);
    }
    for subtag in subtags {
        let is_subtag =
            (1..=8).contains(&subtag.len()) && letters::all(subtag, |c| c.is_ascii_alphanumeric());
        tag.push('-');
        tag.push_str(&is_subtag.then(|| subtag_spelled(subtag))?);
    }
    Some(tag)
}

/// Regions are in upper case, scripts start with a capital, everything else is in lower case.
fn subtag_spelled(subtag: &str) -> String {
    let lower = subtag.to_ascii_lowercase();
    match lower.len() {
        2 => lower.to_ascii_uppercase(),
        4 => {
            let (first, rest) = lower.split_at(1);
            first.to_ascii_uppercase() + rest
        }
        _ => lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_one_spelling() {
        assert_eq!(spelled("zh-hANT-tw").as_deref(), Some("zh-Hant-TW"));
        assert_eq!(spelled("de-1996").as_deref(), Some("de-1996"));
        assert_eq!(spelled("en-1ABC-x-LATN1").as_deref(), Some("en-1abc-x-latn1"));
        assert_eq!(
            ["", "e", "EN", "en-", "en-abcdefghi", "en_GB"].map(spelled),
            [const { None }; 6]
        );
    }
}
