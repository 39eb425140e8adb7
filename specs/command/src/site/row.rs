//! A code or a range.

use errcodes_specs::{AdvisedBy, BitField, Facts, Numbers, Texts, When};
use serde::Serialize;

use super::data::{Ends, Places, Placing, bounds};
use super::number::Number;
use crate::spaces::{self, Meaning};

/// Words from fixed lists are their numbers.
#[derive(Serialize)]
pub(super) struct Row<'s> {
    /// The number of a listed code.
    #[serde(rename = "n", skip_serializing_if = "Option::is_none")]
    number: Option<Number>,
    /// Whether the spec writes it in hex, though people read a decimal number.
    #[serde(rename = "x", skip_serializing_if = "is_zero")]
    written_in_hex: u8,
    /// The ends of a range.
    #[serde(rename = "b", skip_serializing_if = "Option::is_none")]
    bounds: Option<Ends>,
    /// Mask and value of a range.
    #[serde(rename = "w", skip_serializing_if = "Option::is_none")]
    mask: Option<[Number; 2]>,
    #[serde(rename = "f", skip_serializing_if = "Vec::is_empty")]
    fields: Vec<(&'s str, Number)>,
    #[serde(rename = "v")]
    variant: &'s str,
    #[serde(rename = "s", skip_serializing_if = "Option::is_none")]
    symbol: Option<&'s str>,
    #[serde(rename = "a", skip_serializing_if = "<[String]>::is_empty")]
    aliases: &'s [String],
    #[serde(rename = "g", skip_serializing_if = "Option::is_none")]
    group: Option<usize>,
    #[serde(flatten)]
    wording: Wording,
    /// Whether the advice is not the vendor's.
    #[serde(rename = "o", skip_serializing_if = "is_zero")]
    ours: u8,
    #[serde(rename = "k")]
    kind: u8,
    #[serde(rename = "r")]
    retry: u8,
    /// In milliseconds.
    #[serde(rename = "p", skip_serializing_if = "Option::is_none")]
    pause: Option<u128>,
    #[serde(rename = "e", skip_serializing_if = "is_zero")]
    effect: u8,
    #[serde(rename = "t", skip_serializing_if = "<[String]>::is_empty")]
    tags: &'s [String],
    #[serde(rename = "z", skip_serializing_if = "Option::is_none")]
    deprecated: Option<&'s str>,
    #[serde(rename = "u", skip_serializing_if = "Option::is_none")]
    url: Option<&'s str>,
    #[serde(rename = "i", skip_serializing_if = "Vec::is_empty")]
    answers: Vec<Answer>,
}

/// What the spec says in words.
#[derive(Serialize)]
struct Wording {
    #[serde(rename = "m", skip_serializing_if = "Vec::is_empty")]
    message: Places,
    #[serde(rename = "c", skip_serializing_if = "Vec::is_empty")]
    cause: Places,
    #[serde(rename = "d", skip_serializing_if = "Vec::is_empty")]
    advice: Places,
}

/// What is different in answer to some operations.
#[derive(Serialize)]
struct Answer {
    /// Their places among those of the space.
    #[serde(rename = "i")]
    operations: Vec<usize>,
    #[serde(flatten)]
    wording: Wording,
    #[serde(rename = "k", skip_serializing_if = "Option::is_none")]
    kind: Option<u8>,
    #[serde(rename = "r", skip_serializing_if = "Option::is_none")]
    retry: Option<u8>,
    #[serde(rename = "p", skip_serializing_if = "Option::is_none")]
    pause: Option<u128>,
    #[serde(rename = "e", skip_serializing_if = "Option::is_none")]
    effect: Option<u8>,
}

impl<'s> Row<'s> {
    pub(super) fn new(meaning: &Meaning<'s>, placing: &mut Placing<'s>) -> Self {
        let facts = meaning.facts();
        let (bounds, mask) = numbers(meaning);
        Self {
            number: meaning.code().map(Number),
            written_in_hex: is_written_in_hex(meaning).into(),
            bounds,
            mask,
            fields: meaning.range().map(|range| fields(&range.fields)).unwrap_or_default(),
            variant: &facts.variant,
            symbol: facts.symbol.as_deref(),
            aliases: &facts.aliases,
            group: facts.group,
            wording: Wording::new([&facts.message, &facts.cause, &facts.advice], placing),
            ours: u8::from(is_ours(facts)),
            kind: facts.kind as u8,
            retry: facts.retry as u8,
            pause: facts.retry_after.map(|delay| delay.as_millis()),
            effect: facts.effect as u8,
            tags: &facts.tags,
            deprecated: facts.deprecated.as_deref(),
            url: facts.url.as_deref(),
            answers: facts.when.iter().map(|when| Answer::new(when, placing)).collect(),
        }
    }
}

impl Wording {
    fn new<'s>(texts: [&'s Texts; 3], placing: &mut Placing<'s>) -> Self {
        let [message, cause, advice] = texts.map(|texts| placing.places(texts));
        Self { message, cause, advice }
    }
}

impl Answer {
    fn new<'s>(when: &'s When, placing: &mut Placing<'s>) -> Self {
        Self {
            operations: when.operations.clone(),
            wording: Wording::new([&when.message, &when.cause, &when.advice], placing),
            kind: when.kind.map(|kind| kind as u8),
            retry: when.retry.map(|class| class as u8),
            pause: when.retry_after.map(|delay| delay.as_millis()),
            effect: when.effect.map(|effect| effect as u8),
        }
    }
}

/// The numbers of a range: its ends, or mask and value.
fn numbers(meaning: &Meaning<'_>) -> (Option<Ends>, Option<[Number; 2]>) {
    match meaning.range().map(|range| &range.numbers) {
        None => (None, None),
        Some(Numbers::Bounds(ends)) => {
            (Some(bounds(*ends.start(), *ends.end(), meaning.sdk().repr)), None)
        }
        Some(Numbers::Mask { mask, value }) => (None, Some([Number(*mask), Number(*value)])),
    }
}

fn fields(fields: &[BitField]) -> Vec<(&str, Number)> {
    fields.iter().map(|field| (field.name.as_str(), Number(field.bits.into()))).collect()
}

fn is_written_in_hex(meaning: &Meaning<'_>) -> bool {
    match meaning.number {
        spaces::Number::Listed(code) => meaning.sdk().hex(code).is_some(),
        spaces::Number::InRange(..) | spaces::Number::Range(_) => false,
    }
}

fn is_ours(facts: &Facts) -> bool {
    !facts.advice.is_empty() && facts.advised_by == AdvisedBy::Editor
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(number: &u8) -> bool {
    *number == 0
}
