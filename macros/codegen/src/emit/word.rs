use errcodes_specs::{Effect, Facts, Kind, Retry, Sdk, When};
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

    /// What people call it.
    pub(crate) const fn what(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Retry => "retry",
            Self::Effect => "effect",
        }
    }

    /// The table.
    pub(crate) fn table(self) -> Ident {
        let name = match self {
            Self::Kind => "KINDS",
            Self::Retry => "RETRIES",
            Self::Effect => "EFFECTS",
        };
        format_ident!("{name}")
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

    /// The word, if an answer states it.
    pub(crate) fn stated(self, when: &When) -> Option<&'static str> {
        match self {
            Self::Kind => when.kind.map(Kind::name),
            Self::Retry => when.retry.map(Retry::name),
            Self::Effect => when.effect.map(Effect::name),
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
