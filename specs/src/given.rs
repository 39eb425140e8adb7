//! Facts that are given one by one, each at a place that only the caller understands.

use toml::Spanned;

use crate::keys;
use crate::raw::{Facts, Field, Retry, Texts};
use crate::source::Span;

#[derive(Debug, Default)]
pub(crate) struct GivenFacts {
    facts: Facts,
    /// The class and the delay, and where the first of them is.
    retry: Option<(usize, Retry)>,
}

impl GivenFacts {
    /// Sets a key whose value is a string, or hands the value back if no fact has that key.
    pub(crate) fn string(&mut self, key: &str, at: usize, value: String) -> Result<(), String> {
        if let Some(field) = keys::string(&mut self.facts, key) {
            set(field, at, value);
            return Ok(());
        }
        if let Some(field) = keys::texts(&mut self.facts, key) {
            set(field, at, Texts::Plain(value));
            return Ok(());
        }
        match key {
            "retry" => set(&mut self.retry(at).class, at, value),
            "after" => set(&mut self.retry(at).after, at, value),
            _ => return Err(value),
        }
        Ok(())
    }

    /// Sets a key whose value is a list of strings, each with its place, or hands the values back if
    /// no fact has that key.
    pub(crate) fn strings(
        &mut self,
        key: &str,
        values: Vec<(usize, String)>,
    ) -> Result<(), Vec<(usize, String)>> {
        match key {
            "tags" => {
                let mut tags = Vec::new();
                for (at, value) in values {
                    tags.push(Spanned::new(place(at), value));
                }
                self.facts.tags = Field::Given(Spanned::new(0..0, tags));
            }
            _ => return Err(values),
        }
        Ok(())
    }

    /// The table that a class and a delay make up.
    fn retry(&mut self, at: usize) -> &mut Retry {
        &mut self.retry.get_or_insert_with(|| (at, Retry::default())).1
    }

    pub(crate) fn finish(self) -> Facts {
        let Self { mut facts, retry } = self;
        if let Some((at, retry)) = retry {
            facts.retry = Field::Given(Spanned::new(place(at), retry));
        }
        facts
    }
}

pub(crate) fn set<T>(field: &mut Field<T>, at: usize, value: T) {
    *field = Field::Given(Spanned::new(place(at), value));
}

pub(crate) fn place(at: usize) -> Span {
    at..at
}
