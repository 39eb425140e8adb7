//! What stands in a header.

use crate::page::Doubt;

use super::constant::{Constant, Definitions};
use super::lexer::Token;
use super::unfold::{Unfolded, unfold};

/// What stands in a header, in its order.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item<'a> {
    Comment(Remark<'a>),
    /// By its number among the constants.
    Constant(usize),
    Enum {
        line: usize,
    },
    EnumEnd {
        name: Option<&'a str>,
    },
    /// `#if` and the like, which change nothing.
    Condition {
        line: usize,
    },
    /// A macro with arguments or without a number: a run of constants goes on behind it.
    Macro,
    /// A declaration, an include, a guard: a run of constants ends.
    Other,
}

/// A comment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Remark<'a> {
    pub(super) token: Token<'a>,
    /// Nothing but comments stands before it on its line.
    pub(super) is_alone: bool,
}

/// What stands in a header, and what is defined there.
#[derive(Debug, Default)]
pub(super) struct Scan<'a> {
    pub(super) items: Vec<Item<'a>>,
    pub(super) definitions: Definitions<'a>,
    pub(super) doubts: Vec<Doubt>,
    /// Calls in enums that make members, in the order of the header.
    pub(super) unfolded: Vec<Unfolded>,
    /// How much they may still make of calls, if they are to be unfolded.
    pub(super) unfolder: Option<usize>,
}

impl<'a> Scan<'a> {
    pub(super) fn constant(&mut self, constant: Constant<'a>) -> usize {
        let index = self.definitions.constants.len();
        self.definitions.constants.push(constant);
        self.items.push(Item::Constant(index));
        index
    }

    /// Notes what to write in place of a call that makes members; whether there is anything.
    pub(super) fn unfold(&mut self, call: &[Token<'a>]) -> bool {
        let unfolded =
            self.unfolder.as_mut().and_then(|room| unfold(call, &self.definitions, room));
        let is_some = unfolded.is_some();
        self.unfolded.extend(unfolded);
        is_some
    }

    /// Forgets the last constant, which was none, and which nothing was found after.
    pub(super) fn take_back(&mut self) {
        self.definitions.constants.pop();
        self.items.pop();
    }

    pub(super) fn doubt(&mut self, line: usize, what: impl Into<String>) {
        self.doubts.push(Doubt { line, what: what.into() });
    }
}
