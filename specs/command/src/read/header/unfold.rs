//! Lists of members that macros make, as `ERRORS(MEMBER)` where `#define ERRORS(X) X(A, 1) X(B, 2)`.

use super::call::Call;
use super::constant::Definitions;
use super::lexer::{Kind, Token};
use super::piece::Piece;
use super::reason::Reason;

/// A call in an enum, and the members that stand for it.
#[derive(Clone, Debug)]
pub(super) struct Unfolded {
    /// The bytes of the call.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) members: String,
}

/// The header with members in place of the calls that make them.
pub(super) fn rewrite(text: &str, calls: &[Unfolded]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for call in calls {
        out.push_str(text.get(at..call.start).unwrap_or_default());
        out.push_str(&call.members);
        at = call.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// Macros within macros.
const DEEPEST: usize = 20;

/// The members that a call makes. Texts that the macros leave out are comments of the members.
pub(super) fn unfold(
    call: &[Token<'_>],
    definitions: &Definitions<'_>,
    room: &mut usize,
) -> Option<Unfolded> {
    let (first, last) = (call.first()?, call.last()?);
    let pieces: Vec<_> = call.iter().copied().map(Piece::of).collect();
    let members = String::new();
    let mut unfolding = Unfolding { definitions, members, depth: 0, room, is_changed: false };
    unfolding.expand(&pieces).ok()?;
    // What stands behind the call stays on its line.
    let lines = last.last_line().saturating_sub(first.line);
    unfolding.members.extend(std::iter::repeat_n('\n', lines));
    let Unfolding { members, is_changed, .. } = unfolding;
    is_changed.then_some(Unfolded { start: first.start, end: last.end(), members })
}

struct Unfolding<'d, 'a> {
    definitions: &'d Definitions<'a>,
    members: String,
    depth: usize,
    room: &'d mut usize,
    is_changed: bool,
}

impl<'a> Unfolding<'_, 'a> {
    fn expand(&mut self, pieces: &[Piece<'a>]) -> Result<(), Reason> {
        if self.depth > DEEPEST {
            return Err(Reason::Deep);
        }
        let mut rest = pieces;
        while let Some((piece, after)) = rest.split_first() {
            rest = after;
            *self.room = self.room.checked_sub(1).ok_or(Reason::Long)?;
            let is_call = after.first().is_some_and(|open| open.is("("));
            let called = piece.word().and_then(|name| self.definitions.macros.get(name));
            match called.filter(|_| is_call) {
                Some(called) => {
                    let call = Call::of(called, after).ok_or(Reason::Syntax)?;
                    self.replace(&call)?;
                    rest = call.rest;
                }
                None => self.push(piece)?,
            }
        }
        Ok(())
    }

    fn replace(&mut self, call: &Call<'_, 'a>) -> Result<(), Reason> {
        let body = call.body(|argument, out| {
            out.extend_from_slice(argument);
            Ok(())
        })?;
        self.is_changed = true;
        self.depth += 1;
        self.expand(&body)?;
        self.depth -= 1;
        let is_text = |piece: &Piece<'_>| matches!(piece, Piece::Token(Kind::Text, _));
        let is_used = body.iter().any(is_text);
        let texts = call.arguments.iter().filter_map(|argument| match argument {
            [Piece::Token(Kind::Text, text)] if !is_used => Some(text),
            _ => None,
        });
        texts.for_each(|text| self.comment(text));
        Ok(())
    }

    fn comment(&mut self, text: &str) {
        let text = text.trim_matches('"').replace("*/", "* /").replace("\\\"", "\"");
        self.members.extend(["/* ", &text, " */ "]);
    }

    fn push(&mut self, piece: &Piece<'a>) -> Result<(), Reason> {
        // A macro without arguments may be a list too.
        if let Some(body) = piece.word().and_then(|name| list(name, self.definitions)) {
            self.depth += 1;
            self.expand(&body)?;
            self.depth -= 1;
            self.is_changed = true;
        } else if let Piece::Token(_, text) = piece {
            self.members.extend([text, " "]);
        }
        Ok(())
    }
}

/// The body of a macro without arguments that calls another one: `#define ERRORS X(A, 1) X(B, 2)`.
fn list<'a>(name: &str, definitions: &Definitions<'a>) -> Option<Vec<Piece<'a>>> {
    let lists = &definitions.lists;
    let body = lists.get(name)?;
    let [first, open, ..] = body.as_slice() else {
        return None;
    };
    let is_call = open.is("(") && definitions.macros.contains_key(first.text);
    is_call.then(|| body.iter().copied().map(Piece::of).collect())
}
