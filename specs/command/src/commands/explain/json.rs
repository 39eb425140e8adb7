//! Meanings for other programs. The help of `--json` describes the structure.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use errcodes_specs::{Effect, Kind, Repr, Retry, When};
use serde::Serialize;

use super::query::Answer;
use crate::spaces::{Lang, Meaning, range_shown};

#[derive(Serialize)]
struct JsonAnswer<'s> {
    query: &'s str,
    matches: Vec<Match<'s>>,
    near: Vec<Match<'s>>,
}

#[derive(Serialize)]
struct Match<'s> {
    space: &'s str,
    code: Option<i128>,
    hex: Option<String>,
    range: Option<String>,
    fields: BTreeMap<&'s str, i128>,
    symbol: Option<&'s str>,
    variant: &'s str,
    aliases: &'s [String],
    group: Option<&'s str>,
    message: Option<&'s str>,
    cause: Option<&'s str>,
    advice: Option<&'s str>,
    advised_by: &'static str,
    kind: &'static str,
    retry: &'static str,
    retry_after_ms: Option<u64>,
    effect: &'static str,
    tags: &'s [String],
    deprecated: Option<&'s str>,
    url: Option<&'s str>,
    operations: Vec<Answering<'s>>,
}

/// What differs in answer to an operation.
#[derive(Serialize)]
struct Answering<'s> {
    operation: &'s str,
    calls: &'s [String],
    message: Option<&'s str>,
    cause: Option<&'s str>,
    advice: Option<&'s str>,
    kind: Option<&'static str>,
    retry: Option<&'static str>,
    retry_after_ms: Option<u64>,
    effect: Option<&'static str>,
}

pub(super) fn print(
    answers: &[Answer<'_>],
    lang: Lang<'_>,
    out: &mut impl Write,
) -> io::Result<()> {
    let answers: Vec<_> = answers.iter().map(|answer| JsonAnswer::new(answer, lang)).collect();
    serde_json::to_writer_pretty(&mut *out, &answers)?;
    writeln!(out)
}

impl<'s> JsonAnswer<'s> {
    fn new(answer: &Answer<'s>, lang: Lang<'_>) -> Self {
        let [matches, near] = [&answer.matches, &answer.near]
            .map(|meanings| meanings.iter().map(|meaning| Match::new(*meaning, lang)).collect());
        Self { query: answer.query.text, matches, near }
    }
}

impl<'s> Match<'s> {
    fn new(meaning: Meaning<'s>, lang: Lang<'_>) -> Self {
        let (facts, sdk) = (meaning.facts(), meaning.sdk());
        let group = facts.group.and_then(|at| meaning.space.catalog.groups().get(at));
        Self {
            space: &sdk.id,
            code: meaning.code(),
            hex: meaning.code().map(|code| hex(code, sdk.repr)),
            range: meaning.range().map(|range| range_shown(&range.numbers, sdk)),
            fields: meaning.fields().into_iter().collect(),
            symbol: facts.symbol.as_deref(),
            variant: &facts.variant,
            aliases: &facts.aliases,
            group: group.map(|group| group.id.as_str()),
            message: lang.text(&facts.message, sdk),
            cause: lang.text(&facts.cause, sdk),
            advice: lang.text(&facts.advice, sdk),
            advised_by: facts.advised_by.name(),
            kind: facts.kind.name(),
            retry: facts.retry.name(),
            retry_after_ms: facts.retry_after.and_then(milliseconds),
            effect: facts.effect.name(),
            tags: &facts.tags,
            deprecated: facts.deprecated.as_deref(),
            url: facts.url.as_deref().or(sdk.url.as_deref()),
            operations: facts.when.iter().flat_map(|when| answering(meaning, when, lang)).collect(),
        }
    }
}

fn answering<'s>(meaning: Meaning<'s>, when: &'s When, lang: Lang<'_>) -> Vec<Answering<'s>> {
    let operations = meaning.space.catalog.operations();
    let of_operation = |at: &usize| {
        let operation = operations.get(*at)?;
        Some(Answering {
            operation: &operation.id,
            calls: &operation.calls,
            message: lang.text(&when.message, meaning.sdk()),
            cause: lang.text(&when.cause, meaning.sdk()),
            advice: lang.text(&when.advice, meaning.sdk()),
            kind: when.kind.map(Kind::name),
            retry: when.retry.map(Retry::name),
            retry_after_ms: when.retry_after.and_then(milliseconds),
            effect: when.effect.map(Effect::name),
        })
    };
    when.operations.iter().filter_map(of_operation).collect()
}

fn milliseconds(delay: Duration) -> Option<u64> {
    u64::try_from(delay.as_millis()).ok()
}

/// The bits of a code as an unsigned number. A type whose width varies may hold one that needs its 64 bits.
fn hex(code: i128, repr: Repr) -> String {
    let is_narrow = (repr.min()..=repr.max()).contains(&code);
    let width = if is_narrow { repr.bits() } else { 64 };
    format!("0x{:X}", code & ((1 << width) - 1))
}
