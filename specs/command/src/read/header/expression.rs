//! Expressions of integers.

use super::lexer::Kind;
use super::literal;
use super::names;
use super::piece::Piece;
use super::reason::Reason;
use super::types::Types;
use super::value::{Type, Value};

/// The value of an expression whose constants and macros are replaced.
pub(super) fn evaluate(pieces: &[Piece<'_>], types: &Types<'_>) -> Result<Value, Reason> {
    let mut parser = Parser { pieces, types, at: 0, depth: 0 };
    let value = parser.conditional()?;
    if parser.at < pieces.len() { Err(Reason::Syntax) } else { Ok(value) }
}

struct Parser<'p, 'a> {
    pieces: &'p [Piece<'a>],
    types: &'p Types<'a>,
    at: usize,
    depth: usize,
}

/// Each level is some calls of functions, and the stack of a thread is small.
const DEEPEST: usize = 200;

impl<'p, 'a> Parser<'p, 'a> {
    fn peek(&self) -> Option<&'p Piece<'a>> {
        self.pieces.get(self.at)
    }

    fn eat(&mut self, punct: &str) -> bool {
        let is_there = self.peek().is_some_and(|piece| piece.is(punct));
        self.at += usize::from(is_there);
        is_there
    }

    fn expect(&mut self, punct: &str) -> Result<(), Reason> {
        if self.eat(punct) { Ok(()) } else { Err(Reason::Syntax) }
    }

    fn conditional(&mut self) -> Result<Value, Reason> {
        let condition = self.binary(0)?;
        if !self.eat("?") {
            return Ok(condition);
        }
        let yes = self.nested(Self::conditional)?;
        self.expect(":")?;
        let no = self.nested(Self::conditional)?;
        let chosen = if condition.number != 0 { yes } else { no };
        Ok(chosen.cast(yes.of.common(no.of)))
    }

    fn nested(&mut self, parse: fn(&mut Self) -> Result<Value, Reason>) -> Result<Value, Reason> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Reason::Deep);
        }
        let value = parse(self)?;
        self.depth -= 1;
        Ok(value)
    }

    /// Operators that bind at least so strongly.
    fn binary(&mut self, weakest: u8) -> Result<Value, Reason> {
        let mut left = self.unary()?;
        while let Some(Piece::Token(Kind::Punct, operator)) = self.peek() {
            let Some(strength) = strength(operator).filter(|strength| *strength >= weakest) else {
                break;
            };
            self.at += 1;
            let right = self.binary(strength + 1)?;
            left = left.apply(operator, right)?;
        }
        Ok(left)
    }

    fn unary(&mut self) -> Result<Value, Reason> {
        if self.eat("-") {
            Ok(self.nested(Self::unary)?.negate())
        } else if self.eat("+") {
            Ok(self.nested(Self::unary)?.promote())
        } else if self.eat("~") {
            Ok(self.nested(Self::unary)?.complement())
        } else if self.eat("!") {
            let value = self.nested(Self::unary)?;
            Ok(Value::int((value.number == 0).into()))
        } else if self.eat("(") {
            self.parenthesis()
        } else {
            self.primary()
        }
    }

    /// A cast, or an expression in parentheses.
    fn parenthesis(&mut self) -> Result<Value, Reason> {
        if let Some(of) = self.cast()? {
            let value = self.nested(Self::unary)?;
            return Ok(of.apply(value));
        }
        let value = self.nested(Self::conditional)?;
        self.expect(")")?;
        Ok(value)
    }

    /// The type of a cast, whose `(` is behind us. Constants are replaced, so that any other name
    /// before an operand is a type.
    fn cast(&mut self) -> Result<Option<Cast>, Reason> {
        let words = self.words();
        let after = self.at + words.len();
        if words.is_empty() || !self.pieces.get(after).is_some_and(|piece| piece.is(")")) {
            let is_pointer = self.pieces.get(after).is_some_and(|piece| piece.is("*"));
            let is_type =
                !words.is_empty() && self.pieces.get(after + 1).is_some_and(|piece| piece.is(")"));
            return if is_pointer && is_type {
                Err(Reason::NotInteger(words.concat()))
            } else {
                Ok(None)
            };
        }
        let of = self.types.find(&words);
        if of.is_none() && !self.pieces.get(after + 1).is_some_and(is_operand) {
            return Ok(None);
        }
        self.at = after + 1;
        Ok(Some(of.map_or(Cast::Unknown, Cast::To)))
    }

    fn words(&self) -> Vec<&'p str> {
        let rest = self.pieces.get(self.at..).unwrap_or_default();
        let word = |piece: &'p Piece<'a>| piece.word().or_else(|| piece.is("::").then_some("::"));
        rest.iter().map_while(word).collect()
    }

    fn primary(&mut self) -> Result<Value, Reason> {
        let piece = self.peek().ok_or(Reason::Syntax)?;
        self.at += 1;
        match piece {
            Piece::Value(value) => Ok(*value),
            Piece::Token(Kind::Number, text) => literal::number(text),
            Piece::Token(Kind::Char, text) => literal::character(text),
            Piece::Token(Kind::Text, text) => Err(Reason::NotInteger(text.to_string())),
            Piece::Token(Kind::Word, name) => self.named(name),
            Piece::Token(Kind::Punct | Kind::Comment, _) => Err(Reason::Syntax),
        }
    }

    fn named(&mut self, name: &str) -> Result<Value, Reason> {
        match name {
            "true" | "false" => return Ok(Value::int((name == "true").into())),
            "static_cast" if self.eat("<") => return self.static_cast(),
            _ => {}
        }
        if !self.eat("(") {
            return Err(Reason::Undefined(name.to_owned()));
        }
        let of = match self.types.find(&[name]) {
            Some(of) => Cast::To(of),
            None if names::speaks_of_types(name) => Cast::Unknown,
            None => return Err(Reason::Macro(name.to_owned())),
        };
        let value = self.nested(Self::conditional)?;
        self.expect(")")?;
        Ok(of.apply(value))
    }

    fn static_cast(&mut self) -> Result<Value, Reason> {
        let words = self.words();
        self.at += words.len();
        self.expect(">")?;
        self.expect("(")?;
        let value = self.nested(Self::conditional)?;
        self.expect(")")?;
        Ok(self.types.find(&words).map_or(Cast::Unknown, Cast::To).apply(value))
    }
}

/// What a cast does.
enum Cast {
    To(Type),
    /// To a type that the header does not define: the number stays as it is.
    Unknown,
}

impl Cast {
    fn apply(&self, value: Value) -> Value {
        match self {
            Self::To(of) => value.cast(*of),
            Self::Unknown => value,
        }
    }
}

fn is_operand(piece: &Piece<'_>) -> bool {
    match piece {
        Piece::Value(_) => true,
        Piece::Token(Kind::Punct, text) => matches!(text.as_ref(), "(" | "-" | "+" | "~" | "!"),
        Piece::Token(kind, _) => matches!(kind, Kind::Word | Kind::Number | Kind::Char),
    }
}

fn strength(operator: &str) -> Option<u8> {
    Some(match operator {
        "||" => 1,
        "&&" => 2,
        "|" => 3,
        "^" => 4,
        "&" => 5,
        "==" | "!=" => 6,
        "<" | ">" | "<=" | ">=" => 7,
        "<<" | ">>" => 8,
        "+" | "-" => 9,
        "*" | "/" | "%" => 10,
        _ => return None,
    })
}
