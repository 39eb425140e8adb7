//! What a header defines.

use std::collections::HashMap;

use super::lexer::{Kind, Token};
use super::names;
use super::types::Types;
use super::value::Type;

/// A name that stands for a number.
#[derive(Clone, Debug)]
pub(super) struct Constant<'a> {
    pub(super) name: &'a str,
    pub(super) definition: Definition<'a>,
    pub(super) first_line: usize,
    /// That of the comma after a member.
    pub(super) last_line: usize,
    /// The byte of the header at which it starts.
    pub(super) start: usize,
    /// The `enum class` that its name is hidden in, counted from the start of the header.
    pub(super) scope: Option<usize>,
}

impl<'a> Constant<'a> {
    /// What a `#define` is another name of.
    pub(super) fn target(&self) -> Option<&'a str> {
        match &self.definition {
            Definition::Macro(tokens) => {
                let is_parenthesis = |token: &&Token<'_>| token.is("(") || token.is(")");
                let mut words = tokens.iter().filter(|token| !is_parenthesis(token));
                let target = words.next().filter(|target| target.kind == Kind::Word)?;
                (words.next().is_none() && target.text != self.name).then_some(target.text)
            }
            Definition::Value(..) | Definition::Count(_) => None,
        }
    }
}

/// How a constant is defined.
#[derive(Clone, Debug)]
pub(super) enum Definition<'a> {
    /// By `#define`: text that replaces the name.
    Macro(Vec<Token<'a>>),
    /// By a value, of a type where one is given.
    Value(Vec<Token<'a>>, Option<Type>),
    Count(Count),
}

/// The place of a member of an enum without a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) from: From,
    pub(super) steps: i128,
    /// Members before it stand under `#if`, so that its number depends on who compiles it.
    pub(super) is_conditional: bool,
}

/// Where counting starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    Zero,
    /// At the number of this constant.
    Constant(usize),
    /// After a macro that makes members.
    Unknown,
}

/// A macro with arguments.
#[derive(Clone, Debug)]
pub(super) struct Macro<'a> {
    pub(super) parameters: Vec<&'a str>,
    pub(super) body: Vec<Token<'a>>,
    /// Whether there are other definitions, in other branches.
    pub(super) has_others: bool,
}

impl Macro<'_> {
    /// Whether two make the same but for casts: `x` and `((HRESULT)(x))`.
    pub(super) fn is_alike(&self, other: &Self) -> bool {
        let is_cast = |token: &&Token<'_>| {
            token.is("(") || token.is(")") || names::speaks_of_types(token.text)
        };
        let texts = |one: &Self| {
            let tokens = one.body.iter().filter(|token| !is_cast(token));
            tokens.map(|token| token.text.to_owned()).collect::<Vec<_>>()
        };
        self.parameters == other.parameters && texts(self) == texts(other)
    }
}

/// All definitions of a header.
#[derive(Debug, Default)]
pub(super) struct Definitions<'a> {
    pub(super) constants: Vec<Constant<'a>>,
    /// Of each name, as it is defined at the place where it is asked for.
    pub(super) macros: HashMap<&'a str, Macro<'a>>,
    /// Macros without arguments that call others.
    pub(super) lists: HashMap<&'a str, Vec<Token<'a>>>,
    pub(super) types: Types<'a>,
}
