//! The facts of a code or range.

use std::time::Duration;

use serde::Serialize;

use crate::{AdvisedBy, Catalog, Effect, Kind, Retry, Texts, When};

/// A code or a range.
#[derive(Serialize)]
pub(super) struct Row<'c, N> {
    #[serde(flatten)]
    pub(super) numbers: N,
    #[serde(flatten)]
    pub(super) facts: Facts<'c>,
}

#[derive(Serialize)]
pub(super) struct Facts<'c> {
    #[serde(skip_serializing_if = "Option::is_none")]
    symbol: Option<&'c str>,
    variant: &'c str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    aliases: &'c [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'c str>,
    message: &'c Texts,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    cause: &'c Texts,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    advice: &'c Texts,
    #[serde(skip_serializing_if = "Option::is_none")]
    advised_by: Option<&'static str>,
    kind: &'static str,
    retry: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<&'static str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    tags: &'c [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'c str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    when: Vec<WhenView<'c>>,
}

impl<'c> Facts<'c> {
    pub(super) fn new(catalog: &'c Catalog, facts: &'c crate::Facts) -> Self {
        let group = facts.group.and_then(|group| catalog.groups().get(group));
        let advised_by = (!facts.advice.is_empty()).then(|| AdvisedBy::name(facts.advised_by));
        Self {
            symbol: facts.symbol.as_deref(),
            variant: &facts.variant,
            aliases: &facts.aliases,
            group: group.map(|group| group.id.as_str()),
            message: &facts.message,
            cause: &facts.cause,
            advice: &facts.advice,
            advised_by,
            kind: facts.kind.name(),
            retry: facts.retry.name(),
            retry_after_ms: facts.retry_after.map(milliseconds),
            effect: Some(facts.effect).and_then(stated),
            tags: &facts.tags,
            deprecated: facts.deprecated.as_deref(),
            url: facts.url.as_deref(),
            when: facts.when.iter().map(|when| WhenView::new(catalog, when)).collect(),
        }
    }
}

/// What is different in answer to some operations.
#[derive(Serialize)]
struct WhenView<'c> {
    operations: Vec<&'c str>,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    message: &'c Texts,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    cause: &'c Texts,
    #[serde(skip_serializing_if = "Texts::is_empty")]
    advice: &'c Texts,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<&'static str>,
}

impl<'c> WhenView<'c> {
    fn new(catalog: &'c Catalog, when: &'c When) -> Self {
        let operations = when.operations.iter().filter_map(|at| catalog.operations().get(*at));
        Self {
            operations: operations.map(|operation| operation.id.as_str()).collect(),
            message: &when.message,
            cause: &when.cause,
            advice: &when.advice,
            kind: when.kind.map(Kind::name),
            retry: when.retry.map(Retry::name),
            retry_after_ms: when.retry_after.map(milliseconds),
            effect: when.effect.and_then(stated),
        }
    }
}

/// A delay is whole milliseconds that fit 32 bits.
fn milliseconds(delay: Duration) -> u64 {
    delay.as_millis().try_into().unwrap_or(u64::MAX)
}

/// An effect as a spec states it: that nothing is known is left out.
fn stated(effect: Effect) -> Option<&'static str> {
    (effect != Effect::Unspecified).then(|| effect.name())
}
