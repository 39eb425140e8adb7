use errcodes_specs::{Facts, Texts, When};
use proc_macro2::Ident;
use quote::format_ident;

/// A fact about a code that is a text in several languages.
#[derive(Clone, Copy)]
pub(crate) enum Field {
    Message,
    Cause,
    Advice,
}

impl Field {
    pub(crate) const ALL: [Self; 3] = [Self::Message, Self::Cause, Self::Advice];

    pub(crate) fn texts(self, facts: &Facts) -> &Texts {
        match self {
            Self::Message => &facts.message,
            Self::Cause => &facts.cause,
            Self::Advice => &facts.advice,
        }
    }

    /// What an answer states.
    pub(crate) fn texts_of(self, when: &When) -> &Texts {
        match self {
            Self::Message => &when.message,
            Self::Cause => &when.cause,
            Self::Advice => &when.advice,
        }
    }

    /// What people call it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Cause => "cause",
            Self::Advice => "advice",
        }
    }

    fn table_prefix(self) -> &'static str {
        match self {
            Self::Message => "MESSAGE",
            Self::Cause => "CAUSE",
            Self::Advice => "ADVICE",
        }
    }

    /// The table of the texts in the language at this position.
    pub(crate) fn table(self, language: usize) -> Ident {
        format_ident!("{}_{language}", self.table_prefix())
    }

    /// The list of the tables by language.
    pub(crate) fn list(self) -> Ident {
        format_ident!("{}_BY_LANGUAGE", self.table_prefix())
    }

    /// The text of codes that a spec does not list.
    pub(crate) fn of_unrecognized(self, lang: &str) -> &'static str {
        match self {
            Self::Cause | Self::Advice => "",
            Self::Message => match lang.split('-').next() {
                Some("zh") => "未识别的错误码",
                _ => "unrecognized code",
            },
        }
    }
}
