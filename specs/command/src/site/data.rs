//! What the page knows, as its script reads it: `script/model.js` is the other side.
//!
//! Rows have short keys and leave out what is not there, and a text is a place in `texts`: the page of thousands of codes
//! stays small, and a text that many codes share is there once.

use std::collections::BTreeSet;

use errcodes_specs::{Effect, Group, Kind, Operation, Radix, Repr, Retry, Returned, Sdk, Texts};
use serde::Serialize;

use super::number::Number;
use super::pool::Pool;
use super::row::Row;
use crate::spaces::Space;

#[derive(Serialize)]
pub(super) struct Data<'s> {
    /// Language tags. A text in several languages is an array in this order.
    languages: Vec<&'s str>,
    kinds: Vec<&'static str>,
    classes: Vec<&'static str>,
    effects: Vec<&'static str>,
    spaces: Vec<SpaceData<'s>>,
    texts: Vec<&'s str>,
}

#[derive(Serialize)]
struct SpaceData<'s> {
    id: &'s str,
    r#type: &'s str,
    title: Places,
    vendor: Option<&'s str>,
    url: Option<&'s str>,
    lang: &'s str,
    integer: Integer,
    negated: bool,
    success: Vec<Ends>,
    groups: Vec<GroupData<'s>>,
    operations: Vec<OperationData<'s>>,
    rows: Vec<Row<'s>>,
}

/// What the codes of a space are, and how people read them.
#[derive(Serialize)]
struct Integer {
    bits: u32,
    signed: bool,
    /// Whether the type is wider on some platforms.
    varies: bool,
    hex: bool,
    digits: u32,
}

#[derive(Serialize)]
struct GroupData<'s> {
    id: &'s str,
    title: Places,
}

#[derive(Serialize)]
struct OperationData<'s> {
    id: &'s str,
    calls: &'s [String],
}

/// Where the text in each language is, and `null` where there is none. Empty if there is none at all.
pub(super) type Places = Vec<Option<usize>>;

/// Puts texts into their places.
pub(super) struct Placing<'s> {
    pub(super) languages: Vec<&'s str>,
    pub(super) pool: Pool<'s>,
}

impl<'s> Placing<'s> {
    pub(super) fn places(&mut self, texts: &'s Texts) -> Places {
        let Self { languages, pool } = self;
        if texts.is_empty() {
            return Places::new();
        }
        let place = |lang: &&str| texts.get(*lang).map(|text| pool.place(text));
        languages.iter().map(place).collect()
    }
}

impl<'s> Data<'s> {
    pub(super) fn new(spaces: &'s [Space]) -> Self {
        let mut placing = Placing { languages: languages(spaces), pool: Pool::default() };
        Self {
            kinds: Kind::ALL.iter().map(|kind| kind.name()).collect(),
            classes: Retry::ALL.iter().map(|class| class.name()).collect(),
            effects: Effect::ALL.iter().map(|effect| effect.name()).collect(),
            spaces: spaces.iter().map(|space| SpaceData::new(space, &mut placing)).collect(),
            languages: placing.languages,
            texts: placing.pool.into_texts(),
        }
    }
}

impl<'s> SpaceData<'s> {
    fn new(space: &'s Space, placing: &mut Placing<'s>) -> Self {
        let (catalog, sdk) = (&space.catalog, space.sdk());
        Self {
            id: &sdk.id,
            r#type: &sdk.type_name,
            title: placing.places(&sdk.title),
            vendor: sdk.vendor.as_deref(),
            url: sdk.url.as_deref(),
            lang: &sdk.lang,
            integer: Integer::new(sdk),
            negated: sdk.returned == Returned::Negated,
            success: sdk
                .success
                .iter()
                .map(|numbers| bounds(*numbers.start(), *numbers.end(), sdk.repr))
                .collect(),
            groups: catalog.groups().iter().map(|group| GroupData::new(group, placing)).collect(),
            operations: catalog.operations().iter().map(OperationData::new).collect(),
            rows: space.meanings().map(|meaning| Row::new(&meaning, placing)).collect(),
        }
    }
}

impl Integer {
    fn new(sdk: &Sdk) -> Self {
        Self {
            bits: sdk.repr.bits(),
            signed: sdk.repr.is_signed(),
            varies: sdk.repr.width_varies(),
            hex: sdk.radix == Radix::Hex,
            digits: sdk.digits,
        }
    }
}

impl<'s> GroupData<'s> {
    fn new(group: &'s Group, placing: &mut Placing<'s>) -> Self {
        Self { id: &group.id, title: placing.places(&group.title) }
    }
}

impl<'s> OperationData<'s> {
    fn new(operation: &'s Operation) -> Self {
        Self { id: &operation.id, calls: &operation.calls }
    }
}

/// The languages of all texts, in alphabetical order.
fn languages(spaces: &[Space]) -> Vec<&str> {
    let mut languages = BTreeSet::new();
    for space in spaces {
        languages.extend(space.catalog.languages());
        languages.extend(space.sdk().title.keys().map(String::as_str));
    }
    languages.into_iter().collect()
}

/// The first and the last number; `null` for an end of the type.
pub(super) type Ends = [Option<Number>; 2];

pub(super) fn bounds(first: i128, last: i128, repr: Repr) -> Ends {
    let first = Some(Number(first)).filter(|first| first.0 > repr.min());
    let last = Some(Number(last)).filter(|last| last.0 < repr.max());
    [first, last]
}
