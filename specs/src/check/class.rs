//! Kinds, retry classes and delays.

use std::time::Duration;

use toml::Spanned;

use super::text::missing;
use super::{Checked, Reported};
use crate::raw::{self, Field};
use crate::report::{Diagnostic, Report, quoted};
use crate::suggest;
use crate::words::Word;
use crate::{Kind, RetryClass};

/// What the caller may do, and when.
#[derive(Clone, Copy, Debug)]
pub(super) struct Retry {
    pub(super) class: RetryClass,
    pub(super) after: Option<Duration>,
}

impl Retry {
    pub(super) const UNSPECIFIED: Self = Self { class: RetryClass::Unspecified, after: None };
}

/// A word out of a list, if the key is there.
pub(super) fn word<W: Word>(
    key: &str,
    field: Field<String>,
    report: &mut Report,
) -> Option<Checked<W>> {
    match field {
        Field::Absent => None,
        Field::Invalid => Some(Err(Reported)),
        Field::Given(text) => Some(W::find(text.get_ref()).ok_or_else(|| {
            report.add(unknown_word::<W>(key, &text));
            Reported
        })),
    }
}

fn unknown_word<W: Word>(key: &str, text: &Spanned<String>) -> Diagnostic {
    let names = || W::all().iter().map(|word| word.word());
    let help = match suggest::nearest(text.get_ref(), names()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write one of {}", names().collect::<Vec<_>>().join(", ")),
    };
    Diagnostic::new(text.span(), format!("unknown {key} {}", quoted(text.get_ref())))
        .label(format!("not a {key}"))
        .help(help)
}

pub(super) fn kind(field: Field<String>, report: &mut Report) -> Option<Checked<Kind>> {
    word("kind", field, report)
}

pub(super) fn retry(field: Field<raw::Retry>, report: &mut Report) -> Option<Checked<Retry>> {
    match field {
        Field::Absent => None,
        Field::Invalid => Some(Err(Reported)),
        Field::Given(retry) => Some(given_retry(retry, report)),
    }
}

fn given_retry(retry: Spanned<raw::Retry>, report: &mut Report) -> Checked<Retry> {
    let span = retry.span();
    let raw::Retry { class, after } = retry.into_inner();
    let class = word("retry class", class, report).unwrap_or_else(|| {
        report.add(
            missing("class", &span, "`retry`")
                .help("write `retry = { class = \"throttled\", after = \"3s\" }`"),
        );
        Err(Reported)
    });
    let after = after.given().map(|after| delay(&after, class, report)).transpose();
    Ok(Retry { class: class?, after: after? })
}

fn delay(
    text: &Spanned<String>,
    class: Checked<RetryClass>,
    report: &mut Report,
) -> Checked<Duration> {
    let Some(delay) = parse_delay(text.get_ref()) else {
        report.add(
            Diagnostic::new(text.span(), format!("{} is not a delay", quoted(text.get_ref())))
                .label("not a delay")
                .help(
                    "write a whole number and a unit: `500ms`, `3s`, `2m` or `1h`, 49 days at most",
                ),
        );
        return Err(Reported);
    };
    if let Ok(class @ (RetryClass::Never | RetryClass::Satisfied)) = class {
        let class = class.name();
        report.add(
            Diagnostic::new(text.span(), format!("`after` makes no sense with `{class}`"))
                .label("nothing is retried after it")
                .help("take `after` out, or choose a class that is retried"),
        );
        return Err(Reported);
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
    let milliseconds = number.parse::<u32>().ok()?.checked_mul(scale)?;
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
