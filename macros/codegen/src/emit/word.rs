use errcodes_specs::{Effect, Facts, Kind, Sdk};
use proc_macro2::Ident;
use quote::format_ident;

/// A fact about a code that is a word out of a fixed list: a byte per row, decoded by a type of the runtime.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Word {
    Kind,
    Retry,
    Effect,
}

impl Word {
    pub(crate) const ALL: [Self; 3] = [Self::Kind, Self::Retry, Self::Effect];

    /// The name of the type, and the method and its documentation.
    pub(crate) const fn names(self) -> [&'static str; 3] {
        match self {
            Self::Kind => ["Kind", "kind", "What happened, as a canonical kind."],
            Self::Retry => ["Retry", "retry", "What the caller may do about it."],
            Self::Effect => ["Effect", "effect", "Whether the failed call may have taken effect."],
        }
    }

    /// The field of the code space, and the table in it.
    pub(crate) fn column(self) -> [Ident; 2] {
        let field = match self {
            Self::Kind => "kinds",
            Self::Retry => "retries",
            Self::Effect => "effects",
        };
        [format_ident!("{field}"), format_ident!("{}", field.to_uppercase())]
    }

    pub(crate) fn byte(self, facts: &Facts) -> u8 {
        match self {
            Self::Kind => facts.kind as u8,
            Self::Retry => facts.retry as u8,
            Self::Effect => facts.effect as u8,
        }
    }

    /// The word, if the spec says anything by it.
    pub(crate) fn name(self, facts: &Facts) -> Option<&'static str> {
        match self {
            Self::Kind => Some(facts.kind.name()),
            Self::Retry => Some(facts.retry.name()),
            Self::Effect => (facts.effect != Effect::Unspecified).then(|| facts.effect.name()),
        }
    }

    /// The byte of codes that the spec does not list.
    pub(crate) fn of_unrecognized(self, sdk: &Sdk) -> u8 {
        match self {
            Self::Kind => Kind::Unknown as u8,
            Self::Retry => sdk.unrecognized as u8,
            Self::Effect => Effect::Unspecified as u8,
        }
    }
}
