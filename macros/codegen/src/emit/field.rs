use errcodes_specs::{Facts, Texts};
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

    /// The name of the method, and its documentation.
    pub(crate) const fn method(self) -> (&'static str, &'static str) {
        match self {
            Self::Message => ("message", "What happened."),
            Self::Cause => ("cause", "Why it happens, if the spec gives a cause."),
            Self::Advice => ("advice", "What to do about it, if the spec gives advice."),
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
