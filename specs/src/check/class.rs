//! Kinds, retry classes, effects and delays.

use std::time::Duration;

use toml::Spanned;

use super::remedy;
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::{Checked, Report};
use crate::synonyms::{self, Synonymous, Synonyms};
use crate::{Diagnostic, Retry, Rule, letters, suggest, words};

/// What the caller may do, and when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Retrying {
    pub(super) class: Retry,
    pub(super) after: Option<Duration>,
}

impl Retrying {
    pub(super) const UNSPECIFIED: Self = Self { class: Retry::Unspecified, after: None };
}

/// A word out of a list, if the key is there. `what` is what messages call such a word.
pub(super) fn word<W: Synonymous>(
    what: &str,
    field: Field<String>,
    report: &mut Report,
) -> Option<Checked<W>> {
    let list = List { names: W::NAMES, synonyms: W::SYNONYMS, or: W::OR };
    match position(what, &field.checked()?, &list, report) {
        Ok(at) => W::WRITABLE.get(at).map(|word| Ok(*word)),
        Err(reported) => Some(Err(reported)),
    }
}

/// The words that a key may have.
struct List {
    names: &'static [&'static str],
    synonyms: Synonyms,
    /// What else to do than to write one of them.
    or: &'static str,
}

fn position(
    what: &str,
    text: &Checked<Spanned<String>>,
    list: &List,
    report: &mut Report,
) -> Checked<usize> {
    let text = text.as_ref().map_err(|reported| *reported)?;
    if let Some(at) = words::position(list.names, text.get_ref()) {
        return Ok(at);
    }
    let skipped = report.skip(Rule::UnknownWord, &text.span());
    Err(skipped.unwrap_or_else(|| report.add(unknown_word(what, text, list))))
}

fn unknown_word(what: &str, text: &Spanned<String>, list: &List) -> Diagnostic {
    let mut meant = synonyms::find(list.synonyms, text.get_ref()).to_vec();
    if meant.is_empty() {
        meant.extend(suggest::likeliest(text.get_ref(), list.names.to_vec()));
    }
    let help = if meant.is_empty() {
        format!("write one of {}{}", list.names.join(", "), list.or)
    } else {
        format!("did you mean `{}`?", meant.join("` or `"))
    };
    let message = format!("unknown {what} {}", quoted(text.get_ref()));
    Diagnostic::new(Rule::UnknownWord, text.span(), message)
        .label(format!("not {} {what}", article(what)))
        .help(help)
}

fn article(what: &str) -> &'static str {
    if letters::starts_with(what, |c| "aeiou".contains(c)) { "an" } else { "a" }
}

pub(super) fn retry(field: Field<raw::Retry>, report: &mut Report) -> Option<Checked<Retrying>> {
    field.checked().map(|retry| given_retry(retry?, report))
}

fn given_retry(retry: Spanned<raw::Retry>, report: &mut Report) -> Checked<Retrying> {
    let span = retry.span();
    let raw::Retry { class, after } = retry.into_inner();
    let class = word("retry class", class, report)
        .unwrap_or_else(|| Err(report.add(remedy::without_class(report.origin(), &span))));
    let after = after.given().map(|after| delay(&after, class, report)).transpose();
    Ok(Retrying { class: class?, after: after? })
}

fn delay(text: &Spanned<String>, class: Checked<Retry>, report: &mut Report) -> Checked<Duration> {
    let Some(delay) = parse_delay(text.get_ref()) else {
        let message = format!("{} is not a delay", quoted(text.get_ref()));
        return Err(report.add(
            Diagnostic::new(Rule::MalformedDelay, text.span(), message).label("not a delay").help(
                "write a whole number and a unit: `500ms`, `3s`, `2m` or `1h`, 49 days at most",
            ),
        ));
    };
    if let Ok(class @ (Retry::Never | Retry::Satisfied)) = class {
        let message = format!("`after` makes no sense with `{}`", class.name());
        return Err(report.add(
            Diagnostic::new(Rule::UselessDelay, text.span(), message)
                .label("nothing is retried after it")
                .help("take `after` out, or choose a class that is retried"),
        ));
    }
    Ok(delay)
}

/// A number and a unit; more than none, and few enough milliseconds for 32 bits.
fn parse_delay(text: &str) -> Option<Duration> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at_checked(digits)?;
    let scale = match unit.trim_start() {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    let milliseconds = u32::try_from(number.parse::<i128>().ok()?).ok()?.checked_mul(scale)?;
    (milliseconds > 0).then(|| Duration::from_millis(milliseconds.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_is_a_number_and_a_unit() {
        let delays = ["500ms", "3s", "2 m", "1h"].map(|text| parse_delay(text).unwrap());
        assert_eq!(delays.map(|delay| delay.as_millis()), [500, 3_000, 120_000, 3_600_000]);
        let bad = ["", "3", "s", "0s", "-1s", "1.5s", "3 sec", "99999999999s", "1200h"];
        assert_eq!(bad.map(parse_delay), [None; 9]);
    }
}
