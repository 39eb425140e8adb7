//! The facts about a code.
//!
//! A `[[code]]` and an `[[override]]` go the same way: their keys become [`Stated`], which then
//! replaces facts. A code starts from the facts of its group, an override from those of the code
//! that it changes. Each step takes its input apart field by field, so the compiler asks for a new
//! fact in both.

use super::class::{self, Retrying};
use super::group::Defaults;
use super::operation::Operations;
use super::tags;
use super::text::{self, Lines};
use super::when;
use crate::report::{Checked, Report};
use crate::source::Span;
use crate::{AdvisedBy, Effect, Facts, Kind, Texts, When, raw};

/// The checked names of a code.
pub(super) struct Names {
    pub(super) symbol: Option<String>,
    pub(super) variant: String,
    pub(super) aliases: Vec<String>,
}

/// The facts about a code that states none itself, in a spec whose advice is by `advised_by`.
pub(super) fn of_group(
    names: Names,
    group: Option<&Defaults>,
    advised_by: AdvisedBy,
    place: Option<Span>,
) -> Facts {
    let Names { symbol, variant, aliases } = names;
    let Retrying { class: retry, after: retry_after } =
        inherited(group, |group| group.retry).unwrap_or(Retrying::UNSPECIFIED);
    Facts {
        symbol,
        variant,
        aliases,
        message: Texts::new(),
        cause: Texts::new(),
        advice: Texts::new(),
        advised_by: inherited(group, |group| group.advised_by).unwrap_or(advised_by),
        kind: inherited(group, |group| group.kind).unwrap_or(Kind::Unknown),
        retry,
        retry_after,
        effect: inherited(group, |group| group.effect).unwrap_or(Effect::Unspecified),
        tags: group.and_then(|group| group.tags.clone()).unwrap_or_default(),
        deprecated: None,
        url: None,
        when: Vec::new(),
        group: group.and_then(|group| group.group),
        place,
    }
}

/// A fact that a code takes from its group.
fn inherited<T>(
    group: Option<&Defaults>,
    fact: impl Fn(&Defaults) -> Option<Checked<T>>,
) -> Option<T> {
    group.and_then(fact)?.ok()
}

/// What the facts of a table are checked with.
#[derive(Clone, Copy)]
pub(super) struct Terms<'c> {
    /// The language of texts that name none.
    pub(super) lang: &'c str,
    /// The language that a message must be in.
    pub(super) own_language: Option<&'c str>,
    pub(super) operations: &'c Operations,
}

/// The facts of a table: empty, or `None`, where it has no such key.
pub(super) struct Stated {
    message: Texts,
    cause: Texts,
    advice: Texts,
    advised_by: Option<Checked<AdvisedBy>>,
    kind: Option<Checked<Kind>>,
    retry: Option<Checked<Retrying>>,
    effect: Option<Checked<Effect>>,
    tags: Option<Vec<String>>,
    deprecated: Option<String>,
    url: Option<String>,
    when: Vec<When>,
}

impl Stated {
    pub(super) fn check(raw: raw::Facts, terms: &Terms<'_>, report: &mut Report) -> Self {
        let raw::Facts {
            message,
            cause,
            advice,
            advised_by,
            kind,
            retry,
            effect,
            tags,
            deprecated,
            url,
            when,
        } = raw;
        let lang = terms.lang;
        Self {
            message: text::texts("message", message, lang, Lines::One, report),
            cause: text::texts("cause", cause, lang, Lines::Many, report),
            advice: text::texts("advice", advice, lang, Lines::Many, report),
            advised_by: class::word("adviser", advised_by, report),
            kind: class::word("kind", kind, report),
            retry: class::retry(retry, report),
            effect: class::word("effect", effect, report),
            tags: tags::tags(tags, report),
            deprecated: text::line("deprecated", deprecated, report),
            url: text::url(url, report),
            when: when::check(when, terms, report),
        }
    }

    pub(super) fn message(&self) -> &Texts {
        &self.message
    }

    /// States that advice is by `adviser`, if there is any and nothing is said about it.
    pub(super) fn advised_by(mut self, adviser: Option<AdvisedBy>) -> Self {
        if !self.advice.is_empty() && self.advised_by.is_none() {
            self.advised_by = adviser.map(Ok);
        }
        self
    }

    /// Puts everything stated in the place of what `facts` had. Texts are replaced language by
    /// language.
    pub(super) fn replace(self, facts: &mut Facts) {
        let Self {
            message,
            cause,
            advice,
            advised_by,
            kind,
            retry,
            effect,
            tags,
            deprecated,
            url,
            when,
        } = self;
        facts.message.extend(message);
        facts.cause.extend(cause);
        facts.advice.extend(advice);
        set(&mut facts.advised_by, advised_by.and_then(Checked::ok));
        set(&mut facts.kind, kind.and_then(Checked::ok));
        if let Some(Ok(Retrying { class, after })) = retry {
            (facts.retry, facts.retry_after) = (class, after);
        }
        set(&mut facts.effect, effect.and_then(Checked::ok));
        set(&mut facts.tags, tags);
        set_some(&mut facts.deprecated, deprecated);
        set_some(&mut facts.url, url);
        when::replace(&mut facts.when, when);
    }

    /// What is stated of the facts that depend on the operation.
    pub(super) fn when(self, operations: Vec<usize>) -> When {
        let Self { message, cause, advice, kind, retry, effect, .. } = self;
        let retry = retry.and_then(Checked::ok);
        When {
            operations,
            message,
            cause,
            advice,
            kind: kind.and_then(Checked::ok),
            retry: retry.map(|retry| retry.class),
            retry_after: retry.and_then(|retry| retry.after),
            effect: effect.and_then(Checked::ok),
        }
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
