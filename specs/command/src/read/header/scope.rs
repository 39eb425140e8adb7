//! The numbers of constants, by the numbers of others.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::constant::{Constant, Count, Definition, Definitions, From};
use super::expand::Expansion;
use super::expression;
use super::lexer::Token;
use super::piece::Piece;
use super::reason::Reason;
use super::value::Value;

/// All definitions of a header, and the numbers that are known by now.
pub(super) struct Scope<'d, 'a> {
    pub(super) definitions: &'d Definitions<'a>,
    names: HashMap<&'a str, Rc<[usize]>>,
    states: Vec<State>,
    depth: usize,
    /// Whether the constant that is calculated depends on a guess.
    is_guess: bool,
    guesses: HashSet<usize>,
}

/// How far a constant is calculated.
#[derive(Clone, Debug)]
pub(super) enum State {
    Unknown,
    /// It is looked up while it is calculated: its name is not replaced in its own definition.
    Running,
    Known(Result<Value, Reason>),
}

/// Each level is some calls of functions, and the stack of a thread is small.
const DEEPEST: usize = 100;

/// A name that is defined more often than this is no constant.
const MOST_DEFINITIONS: usize = 8;

impl<'d, 'a> Scope<'d, 'a> {
    pub(super) fn new(definitions: &'d Definitions<'a>) -> Self {
        let mut names = HashMap::<&'a str, Vec<usize>>::new();
        for (index, constant) in definitions.constants.iter().enumerate() {
            let same = names.entry(constant.name).or_default();
            if same.len() < MOST_DEFINITIONS {
                same.push(index);
            }
        }
        let names = names.into_iter().map(|(name, same)| (name, same.into())).collect();
        let states = vec![State::Unknown; definitions.constants.len()];
        Self { definitions, names, states, depth: 0, is_guess: false, guesses: HashSet::new() }
    }

    /// The number of a constant, calculated once.
    pub(super) fn value(&mut self, index: usize) -> Result<Value, Reason> {
        if let Some(State::Known(value)) = self.states.get(index) {
            self.is_guess |= self.guesses.contains(&index);
            return value.clone();
        }
        self.hide(index)?;
        let before = std::mem::replace(&mut self.is_guess, false);
        let value = self.calculate(index);
        if self.is_guess {
            self.guesses.insert(index);
        }
        self.is_guess |= before;
        self.show(index, State::Known(value.clone()));
        value
    }

    /// Notes that of several definitions of a name the first that can be read is taken.
    pub(super) fn guess(&mut self) {
        self.is_guess = true;
    }

    pub(super) fn is_guessed(&self, index: usize) -> bool {
        self.guesses.contains(&index)
    }

    fn set(&mut self, index: usize, state: State) {
        if let Some(place) = self.states.get_mut(index) {
            *place = state;
        }
    }

    /// One level deeper; [`Scope::leave`] ends it.
    pub(super) fn enter(&mut self) -> Result<(), Reason> {
        if self.depth == DEEPEST {
            return Err(Reason::Deep);
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    fn calculate(&mut self, index: usize) -> Result<Value, Reason> {
        let constant = self.definitions.constants.get(index).ok_or(Reason::Syntax)?;
        match &constant.definition {
            Definition::Macro(tokens) => self.evaluate(tokens, constant.scope),
            Definition::Value(tokens, of) => {
                let value = self.evaluate(tokens, constant.scope)?;
                Ok(of.map_or(value, |of| value.cast(of)))
            }
            Definition::Count(count) => self.count(*count),
        }
    }

    fn count(&mut self, count: Count) -> Result<Value, Reason> {
        match count.from {
            From::Zero => Ok(Value::int(0).plus(count.steps)),
            From::Constant(index) => match self.value(index) {
                Ok(value) => Ok(value.plus(count.steps)),
                Err(_) => Err(Reason::Counted),
            },
            From::Unknown => Err(Reason::Counted),
        }
    }

    fn evaluate(&mut self, tokens: &[Token<'a>], scope: Option<usize>) -> Result<Value, Reason> {
        let pieces: Vec<_> = tokens.iter().copied().map(Piece::of).collect();
        let expanded = Expansion::new(self, scope).run(&pieces)?;
        expression::evaluate(&expanded, &self.definitions.types)
    }

    /// The constants of a name, those of the same `enum class` first.
    pub(super) fn named(&self, name: &str, scope: Option<usize>) -> Vec<usize> {
        let mut found = self.names.get(name).map_or_else(Vec::new, |found| found.to_vec());
        found.sort_by_key(|index| {
            scope.is_some() && self.constant(*index).is_none_or(|constant| constant.scope != scope)
        });
        found
    }

    pub(super) fn constant(&self, index: usize) -> Option<&'d Constant<'a>> {
        self.definitions.constants.get(index)
    }

    /// From here on the name of the constant is not replaced; [`Scope::show`] ends it.
    pub(super) fn hide(&mut self, index: usize) -> Result<State, Reason> {
        let before = self.states.get(index).cloned().unwrap_or(State::Running);
        if matches!(before, State::Running) {
            return Err(Reason::Circular);
        }
        self.enter()?;
        self.set(index, State::Running);
        Ok(before)
    }

    pub(super) fn show(&mut self, index: usize, before: State) {
        self.set(index, before);
        self.leave();
    }
}
