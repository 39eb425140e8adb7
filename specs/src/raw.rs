//! A spec as it was written: the right keys and types, nothing else checked.

use toml::Spanned;

use crate::report::{Checked, Reported};
use crate::source::Span;

/// The value of a key.
#[derive(Debug, Default)]
pub(crate) enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there with a value of the wrong shape.
    Invalid(Reported),
    /// The key's value.
    Given(Spanned<T>),
}

impl<T> Field<T> {
    pub(crate) fn given(self) -> Option<Spanned<T>> {
        match self {
            Self::Given(value) => Some(value),
            Self::Absent | Self::Invalid(_) => None,
        }
    }

    pub(crate) fn as_given(&self) -> Option<&Spanned<T>> {
        match self {
            Self::Given(value) => Some(value),
            Self::Absent | Self::Invalid(_) => None,
        }
    }

    /// The value, if the key is there.
    pub(crate) fn checked(self) -> Option<Checked<Spanned<T>>> {
        match self {
            Self::Absent => None,
            Self::Invalid(reported) => Some(Err(reported)),
            Self::Given(value) => Some(Ok(value)),
        }
    }

    pub(crate) fn as_ref(&self) -> Field<&T> {
        match self {
            Self::Absent => Field::Absent,
            Self::Invalid(reported) => Field::Invalid(*reported),
            Self::Given(value) => Field::Given(Spanned::new(value.span(), value.get_ref())),
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Where the value is, if the key is there.
    fn place(&self) -> Option<Checked<Span>> {
        self.as_ref().checked().map(|value| value.map(|value| value.span()))
    }
}

#[derive(Default)]
pub(crate) struct Spec {
    pub(crate) sdk: Sdk,
    pub(crate) sources: Vec<Source>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) groups: Vec<Group>,
    /// Those of all groups and of none, in the order of the file.
    pub(crate) codes: Vec<Code>,
    /// Likewise.
    pub(crate) ranges: Vec<Range>,
    /// Changes of codes and ranges of the spec that this one extends.
    pub(crate) overrides: Vec<Override>,
}

#[derive(Default)]
pub(crate) struct Sdk {
    pub(crate) id: Field<String>,
    pub(crate) type_name: Field<String>,
    pub(crate) title: Field<Texts>,
    pub(crate) vendor: Field<String>,
    pub(crate) url: Field<String>,
    pub(crate) lang: Field<String>,
    pub(crate) repr: Field<String>,
    pub(crate) radix: Field<String>,
    pub(crate) digits: Field<i128>,
    pub(crate) returned: Field<String>,
    pub(crate) success: Field<Vec<Spanned<Success>>>,
    pub(crate) strip_prefix: Field<Vec<Spanned<String>>>,
    pub(crate) variant: Field<String>,
    pub(crate) unrecognized: Field<String>,
    pub(crate) advised_by: Field<String>,
    pub(crate) extends: Field<String>,
}

pub(crate) enum Success {
    Code(i128),
    Range(String),
}

pub(crate) struct Source {
    pub(crate) header: Span,
    pub(crate) title: Field<String>,
    pub(crate) url: Field<String>,
    pub(crate) lang: Field<String>,
    pub(crate) updated: Field<String>,
    pub(crate) retrieved: Field<String>,
}

pub(crate) struct Operation {
    pub(crate) header: Span,
    pub(crate) id: Field<String>,
    pub(crate) calls: Field<Vec<Spanned<String>>>,
}

pub(crate) struct Group {
    pub(crate) header: Span,
    pub(crate) id: Field<String>,
    pub(crate) title: Field<Texts>,
    pub(crate) base: Field<i128>,
    pub(crate) kind: Field<String>,
    pub(crate) retry: Field<Retry>,
    pub(crate) effect: Field<String>,
    pub(crate) tags: Field<Vec<Spanned<String>>>,
    pub(crate) advised_by: Field<String>,
}

/// A `[[code]]`.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) header: Span,
    /// Position among the groups.
    pub(crate) group: Option<usize>,
    pub(crate) number: Field<i128>,
    pub(crate) names: Names,
    pub(crate) facts: Facts,
}

/// A `[[range]]`.
pub(crate) struct Range {
    pub(crate) header: Span,
    /// Position among the groups.
    pub(crate) group: Option<usize>,
    pub(crate) numbers: Numbers,
    pub(crate) success: Field<bool>,
    pub(crate) fields: Field<Vec<(Spanned<String>, Spanned<Bits>)>>,
    pub(crate) names: Names,
    pub(crate) facts: Facts,
}

/// An `[[override]]` of a code or of a range.
pub(crate) struct Override {
    pub(crate) header: Span,
    pub(crate) number: Field<i128>,
    pub(crate) numbers: Numbers,
    pub(crate) names: Names,
    pub(crate) facts: Facts,
    /// Whether it has a key that is not of the format, and may be meant as one of these.
    pub(crate) has_unknown: bool,
}

/// Which numbers a range has.
#[derive(Default)]
pub(crate) struct Numbers {
    pub(crate) codes: Field<String>,
    pub(crate) mask: Field<i128>,
    pub(crate) value: Field<i128>,
}

impl Numbers {
    /// The place of the first key that is there.
    pub(crate) fn place(&self) -> Option<Checked<Span>> {
        let Self { codes, mask, value } = self;
        let integers = || mask.place().or_else(|| value.place());
        codes.place().or_else(integers)
    }
}

/// The bits of a field: an integer, or one in a string.
pub(crate) enum Bits {
    Number(i128),
    Text(String),
}

/// What a code is called.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) symbol: Field<String>,
    pub(crate) variant: Field<String>,
    pub(crate) aliases: Field<Vec<Spanned<String>>>,
}

/// Everything else about a code.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    pub(crate) message: Field<Texts>,
    pub(crate) cause: Field<Texts>,
    pub(crate) advice: Field<Texts>,
    pub(crate) advised_by: Field<String>,
    pub(crate) kind: Field<String>,
    pub(crate) retry: Field<Retry>,
    pub(crate) effect: Field<String>,
    pub(crate) tags: Field<Vec<Spanned<String>>>,
    pub(crate) deprecated: Field<String>,
    pub(crate) url: Field<String>,
    pub(crate) when: Vec<When>,
}

/// What a code means in answer to some operations.
#[derive(Debug)]
pub(crate) struct When {
    pub(crate) header: Span,
    pub(crate) operation: Field<Vec<Spanned<String>>>,
    /// Only those that depend on the operation.
    pub(crate) facts: Facts,
    /// Whether it has a key that is not of the format, and may be meant as one of these.
    pub(crate) has_unknown: bool,
}

impl Names {
    /// Whether none of the keys is there.
    pub(crate) fn is_absent(&self) -> bool {
        let Self { symbol, variant, aliases } = self;
        symbol.is_absent() && variant.is_absent() && aliases.is_absent()
    }
}

impl Facts {
    /// Whether none of the keys is there.
    pub(crate) fn is_absent(&self) -> bool {
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
        [message, cause, advice].into_iter().all(Field::is_absent)
            && [advised_by, kind, effect, deprecated, url].into_iter().all(Field::is_absent)
            && retry.is_absent()
            && tags.is_absent()
            && when.is_empty()
    }
}

/// A text in the spec's language, or texts by language.
#[derive(Debug)]
pub(crate) enum Texts {
    Plain(String),
    ByLanguage(Vec<(Spanned<String>, Spanned<String>)>),
}

/// A class with a delay.
#[derive(Debug, Default)]
pub(crate) struct Retry {
    pub(crate) class: Field<String>,
    pub(crate) after: Field<String>,
}
