//! Calls of macros with arguments.

use std::borrow::Cow;

use super::constant::Macro;
use super::lexer::{self, Token};
use super::piece::Piece;
use super::reason::Reason;

pub(super) type Done = Result<(), Reason>;

/// A call of a macro, and what stands behind it.
pub(super) struct Call<'p, 'a> {
    called: &'p Macro<'a>,
    pub(super) arguments: Vec<&'p [Piece<'a>]>,
    pub(super) rest: &'p [Piece<'a>],
}

impl<'p, 'a> Call<'p, 'a> {
    /// The call whose `(` is the first of the pieces, if it has as many arguments as it must.
    pub(super) fn of(called: &'p Macro<'a>, pieces: &'p [Piece<'a>]) -> Option<Self> {
        let (arguments, rest) = arguments(pieces)?;
        let is_empty = called.parameters.is_empty() && arguments.iter().all(|one| one.is_empty());
        let fits = arguments.len() == called.parameters.len() || is_empty;
        fits.then_some(Self { called, arguments, rest })
    }

    /// The body with arguments for parameters. They are expanded first, but not beside `##`.
    pub(super) fn body(
        &self,
        mut expand: impl FnMut(&[Piece<'a>], &mut Vec<Piece<'a>>) -> Done,
    ) -> Result<Vec<Piece<'a>>, Reason> {
        let mut out = Vec::new();
        let mut is_pasted = false;
        let body = &self.called.body;
        for (at, token) in body.iter().enumerate() {
            if token.is("##") {
                is_pasted = true;
                continue;
            }
            let start = out.len();
            let is_beside = is_pasted || body.get(at + 1).is_some_and(|next| next.is("##"));
            match self.argument(token) {
                Some(argument) if is_beside => out.extend_from_slice(argument),
                Some(argument) => expand(argument, &mut out)?,
                None => out.push(Piece::of(*token)),
            }
            if std::mem::take(&mut is_pasted) {
                paste(&mut out, start)?;
            }
        }
        Ok(out)
    }

    fn argument(&self, token: &Token<'a>) -> Option<&'p [Piece<'a>]> {
        let place = self.called.parameters.iter().position(|name| token.is(name))?;
        self.arguments.get(place).copied()
    }
}

/// The arguments of a call that starts with `(`, and what stands behind it.
fn arguments<'p, 'a>(pieces: &'p [Piece<'a>]) -> Option<(Vec<&'p [Piece<'a>]>, &'p [Piece<'a>])> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_usize, 1);
    for (at, piece) in pieces.iter().enumerate() {
        depth += usize::from(piece.is("("));
        depth = depth.saturating_sub(piece.is(")").into());
        if depth == 0 || (depth == 1 && piece.is(",")) {
            found.push(pieces.get(start..at)?);
            start = at + 1;
        }
        if depth == 0 {
            return Some((found, pieces.get(start..)?));
        }
    }
    None
}

/// Makes one token of the two around `##`.
fn paste(out: &mut Vec<Piece<'_>>, start: usize) -> Done {
    let (Some(before), true) = (start.checked_sub(1), start < out.len()) else {
        return Ok(());
    };
    let right = out.remove(start);
    match (out.get_mut(before), right) {
        (Some(Piece::Token(kind, left)), Piece::Token(_, right)) => {
            let text = format!("{left}{right}");
            let whole = lexer::token(&text).filter(|(_, length)| *length == text.len());
            (*kind, *left) = (whole.ok_or(Reason::Syntax)?.0, Cow::Owned(text));
            Ok(())
        }
        _ => Err(Reason::Syntax),
    }
}
