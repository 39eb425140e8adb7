//! A spec as it was written: the right keys and types, nothing else checked.

use toml::Spanned;

use crate::report::Span;

/// The value of a key.
#[derive(Debug)]
pub(crate) enum Field<T> {
    /// The key is not there.
    Absent,
    /// The key is there with a value of the wrong shape, which is reported already.
    Invalid,
    /// The key's value.
    Given(Spanned<T>),
}

impl<T> Field<T> {
    pub(crate) fn given(self) -> Option<Spanned<T>> {
        match self {
            Self::Given(value) => Some(value),
            Self::Absent | Self::Invalid => None,
        }
    }

    pub(crate) fn as_given(&self) -> Option<&Spanned<T>> {
        match self {
            Self::Given(value) => Some(value),
            Self::Absent | Self::Invalid => None,
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) sdk: Sdk,
    pub(crate) sources: Vec<Source>,
    pub(crate) groups: Vec<Group>,
    /// Those of all groups and of none, in the order of the file.
    pub(crate) codes: Vec<Code>,
    /// What is said of codes of the spec that this one extends.
    pub(crate) overrides: Vec<Code>,
}

#[derive(Debug)]
pub(crate) struct Sdk {
    pub(crate) id: Field<String>,
    pub(crate) type_name: Field<String>,
    pub(crate) title: Field<Texts>,
    pub(crate) vendor: Field<String>,
    pub(crate) url: Field<String>,
    pub(crate) lang: Field<String>,
    pub(crate) repr: Field<String>,
    pub(crate) radix: Field<String>,
    pub(crate) success: Field<Vec<Spanned<Success>>>,
    pub(crate) strip_prefix: Field<Vec<Spanned<String>>>,
    pub(crate) unrecognized: Field<String>,
    pub(crate) extends: Field<String>,
}

#[derive(Debug)]
pub(crate) enum Success {
    Code(i128),
    Range(String),
}

#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) header: Span,
    pub(crate) title: Field<String>,
    pub(crate) url: Field<String>,
    pub(crate) lang: Field<String>,
    pub(crate) retrieved: Field<String>,
}

#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) header: Span,
    pub(crate) id: Field<String>,
    pub(crate) title: Field<Texts>,
    pub(crate) kind: Field<String>,
    pub(crate) retry: Field<Retry>,
}

#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "the fields are the keys of the format")]
pub(crate) struct Code {
    pub(crate) header: Span,
    /// Position among the groups.
    pub(crate) group: Option<usize>,
    pub(crate) code: Field<i128>,
    pub(crate) symbol: Field<String>,
    pub(crate) variant: Field<String>,
    pub(crate) aliases: Field<Vec<Spanned<String>>>,
    pub(crate) message: Field<Texts>,
    pub(crate) cause: Field<Texts>,
    pub(crate) advice: Field<Texts>,
    pub(crate) kind: Field<String>,
    pub(crate) retry: Field<Retry>,
    pub(crate) deprecated: Field<String>,
    pub(crate) url: Field<String>,
}

/// A text in the spec's language, or texts by language.
#[derive(Debug)]
pub(crate) enum Texts {
    Plain(String),
    ByLanguage(Vec<(Spanned<String>, Spanned<String>)>),
}

#[derive(Debug)]
pub(crate) struct Retry {
    pub(crate) class: Field<String>,
    pub(crate) after: Field<String>,
}
