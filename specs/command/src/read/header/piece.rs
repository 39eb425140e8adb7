//! What expressions are made of once macros are replaced.

use std::borrow::Cow;

use super::lexer::{Kind, Token};
use super::value::Value;

/// A token, or a number that stands for a constant.
#[derive(Clone, Debug)]
pub(super) enum Piece<'a> {
    /// Of its own text where `##` made it.
    Token(Kind, Cow<'a, str>),
    Value(Value),
}

impl<'a> Piece<'a> {
    pub(super) fn of(token: Token<'a>) -> Self {
        Self::Token(token.kind, Cow::Borrowed(token.text))
    }

    pub(super) fn is(&self, punct: &str) -> bool {
        matches!(self, Self::Token(Kind::Punct, text) if text == punct)
    }

    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Token(Kind::Word, text) => Some(text),
            Self::Token(..) | Self::Value(_) => None,
        }
    }
}
