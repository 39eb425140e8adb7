//! Texts, each of which the page has once.

use std::collections::BTreeMap;

/// The texts in the order in which they were first met.
#[derive(Debug, Default)]
pub(super) struct Pool<'s> {
    places: BTreeMap<&'s str, usize>,
    texts: Vec<&'s str>,
}

impl<'s> Pool<'s> {
    /// The place of a text.
    pub(super) fn place(&mut self, text: &'s str) -> usize {
        let Self { places, texts } = self;
        *places.entry(text).or_insert_with(|| {
            texts.push(text);
            texts.len() - 1
        })
    }

    pub(super) fn into_texts(self) -> Vec<&'s str> {
        self.texts
    }
}
