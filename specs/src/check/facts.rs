//! What a table states about a code, names and number aside.
//!
//! A `[[code]]` and an `[[override]]` go the same way: their keys become [`Stated`], which then replaces facts.
//! Those of a code start from its group, those of an override from the code as it is. Each step
//! takes its input apart field by field, so the compiler asks for a new fact in both.

use super::class::{self, Retrying};
use super::text::{self, Lines};
use crate::report::{Checked, Report};
use crate::{Effect, Facts, Kind, Texts, raw};

/// What a table states: empty, or `None`, where it has no such key.
pub(super) struct Stated {
    message: Texts,
    cause: Texts,
    advice: Texts,
    kind: Option<Checked<Kind>>,
    retry: Option<Checked<Retrying>>,
    effect: Option<Checked<Effect>>,
    deprecated: Option<String>,
    url: Option<String>,
}

impl Stated {
    /// `lang` is the language of texts that name none.
    pub(super) fn check(raw: raw::Facts, lang: &str, report: &mut Report) -> Self {
        let raw::Facts { message, cause, advice, kind, retry, effect, deprecated, url } = raw;
        Self {
            message: text::texts("message", message, lang, Lines::One, report),
            cause: text::texts("cause", cause, lang, Lines::Many, report),
            advice: text::texts("advice", advice, lang, Lines::Many, report),
            kind: class::word("kind", kind, report),
            retry: class::retry(retry, report),
            effect: class::word("effect", effect, report),
            deprecated: text::line("deprecated", deprecated, report),
            url: text::url(url, report),
        }
    }

    pub(super) fn message(&self) -> &Texts {
        &self.message
    }

    /// Puts everything stated in the place of what `facts` had. Texts are replaced language by language.
    pub(super) fn replace(self, facts: &mut Facts) {
        let Self { message, cause, advice, kind, retry, effect, deprecated, url } = self;
        facts.message.extend(message);
        facts.cause.extend(cause);
        facts.advice.extend(advice);
        set(&mut facts.kind, kind.and_then(Checked::ok));
        if let Some(Ok(Retrying { class, after })) = retry {
            (facts.retry, facts.retry_after) = (class, after);
        }
        set(&mut facts.effect, effect.and_then(Checked::ok));
        set_some(&mut facts.deprecated, deprecated);
        set_some(&mut facts.url, url);
    }
}

pub(super) fn set<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

pub(super) fn set_some<T>(place: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *place = value;
    }
}
