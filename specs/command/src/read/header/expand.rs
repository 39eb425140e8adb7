//! The replacement of macros by their definitions, as the preprocessor does it.

use super::call::{Call, Done};
use super::constant::{Definition, Macro};
use super::lexer::Token;
use super::piece::Piece;
use super::reason::Reason;
use super::scope::Scope;

/// The pieces of one expression, as its macros are replaced.
pub(super) struct Expansion<'s, 'd, 'a> {
    scope: &'s mut Scope<'d, 'a>,
    /// The `enum class` in which it stands.
    within: Option<usize>,
    /// The macros with arguments that are being replaced.
    active: Vec<&'a str>,
    /// How many pieces it may still have: macros can double each other's length.
    room: usize,
}

const LONGEST: usize = 4096;

impl<'s, 'd, 'a> Expansion<'s, 'd, 'a> {
    pub(super) fn new(scope: &'s mut Scope<'d, 'a>, within: Option<usize>) -> Self {
        Self { scope, within, active: Vec::new(), room: LONGEST }
    }

    pub(super) fn run(mut self, pieces: &[Piece<'a>]) -> Result<Vec<Piece<'a>>, Reason> {
        let mut out = Vec::new();
        self.expand(pieces, &mut out)?;
        Ok(out)
    }

    fn expand(&mut self, pieces: &[Piece<'a>], out: &mut Vec<Piece<'a>>) -> Done {
        let mut rest = pieces;
        while let Some((piece, after)) = rest.split_first() {
            rest = after;
            self.room = self.room.checked_sub(1).ok_or(Reason::Long)?;
            let Some(name) = piece.word() else {
                out.push(piece.clone());
                continue;
            };
            match self.applied(name, after) {
                Some((key, called)) => {
                    if called.has_others {
                        self.scope.guess();
                    }
                    rest = self.call(key, called, after, out)?;
                }
                None => self.name(piece, name, out)?,
            }
        }
        Ok(())
    }

    /// The macro with arguments that is called here.
    fn applied(&self, name: &str, after: &[Piece<'a>]) -> Option<(&'a str, &'d Macro<'a>)> {
        let (key, called) = self.scope.definitions.macros.get_key_value(name)?;
        let is_call = after.first().is_some_and(|piece| piece.is("("));
        (is_call && !self.active.contains(key)).then_some((*key, called))
    }

    /// Replaces a name by the first of its definitions that has a number.
    fn name(&mut self, piece: &Piece<'a>, name: &str, out: &mut Vec<Piece<'a>>) -> Done {
        let mut failed = None;
        let length = out.len();
        let found = self.scope.named(name, self.within);
        for index in &found {
            // Of several definitions, one that has no number is not replaced by its text.
            let checked = if found.len() > 1 { self.scope.value(*index).map(drop) } else { Ok(()) };
            match checked.and_then(|()| self.constant(*index, out)) {
                Ok(()) => {
                    if failed.is_some() {
                        self.scope.guess();
                    }
                    return Ok(());
                }
                Err(reason) => {
                    out.truncate(length);
                    failed = Some(reason);
                }
            }
        }
        if let Some(reason) = failed {
            return Err(reason);
        }
        out.push(piece.clone());
        Ok(())
    }

    fn constant(&mut self, index: usize, out: &mut Vec<Piece<'a>>) -> Done {
        match self.scope.constant(index).map(|constant| &constant.definition) {
            Some(Definition::Macro(tokens)) if !is_closed(tokens) => {
                self.spliced(index, tokens, out)
            }
            _ => {
                let value = self.scope.value(index)?;
                unqualify(out);
                out.push(Piece::Value(value));
                Ok(())
            }
        }
    }

    /// `#define A 1 + 2` is replaced as it is: `A * 3` is 7.
    fn spliced(&mut self, index: usize, tokens: &[Token<'a>], out: &mut Vec<Piece<'a>>) -> Done {
        let pieces: Vec<_> = tokens.iter().copied().map(Piece::of).collect();
        let before = self.scope.hide(index)?;
        let done = self.expand(&pieces, out);
        self.scope.show(index, before);
        done
    }

    /// Replaces a call, and returns what stands behind it.
    fn call<'p>(
        &mut self,
        name: &'a str,
        called: &'p Macro<'a>,
        after: &'p [Piece<'a>],
        out: &mut Vec<Piece<'a>>,
    ) -> Result<&'p [Piece<'a>], Reason> {
        let failed = || Reason::Macro(name.to_owned());
        let call = Call::of(called, after).ok_or_else(failed)?;
        self.scope.enter()?;
        let done = self.replace(name, &call, out);
        self.scope.leave();
        done.map(|()| call.rest)
    }

    fn replace(&mut self, name: &'a str, call: &Call<'_, 'a>, out: &mut Vec<Piece<'a>>) -> Done {
        let body = call.body(|argument, out| self.expand(argument, out))?;
        self.room = self.room.checked_sub(body.len()).ok_or(Reason::Long)?;
        self.active.push(name);
        let done = self.expand(&body, out);
        self.active.pop();
        done
    }
}

/// Whether a definition stands for itself wherever it is put: one token, or all in parentheses.
fn is_closed(tokens: &[Token<'_>]) -> bool {
    let mut depth = 0_usize;
    let last = tokens.len().saturating_sub(1);
    let opens = tokens.first().is_some_and(|token| token.is("("));
    let closes_early = tokens.iter().take(last).any(|token| {
        depth += usize::from(token.is("("));
        depth = depth.saturating_sub(token.is(")").into());
        depth == 0
    });
    tokens.len() == 1 || (opens && !closes_early)
}

/// Drops `Error::` before a constant that is found by its last name.
fn unqualify(out: &mut Vec<Piece<'_>>) {
    while out.last().is_some_and(|piece| piece.is("::")) {
        out.pop();
        if out.last().is_some_and(|piece| piece.word().is_some()) {
            out.pop();
        }
    }
}
