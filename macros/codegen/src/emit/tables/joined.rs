//! Texts joined to one, with the bounds that cut them apart again.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::blob;

/// A table of texts: their number of bounds per row, and all bounds.
pub(super) struct Joined {
    text: String,
    step: usize,
    bounds: Vec<u32>,
}

impl Joined {
    /// The end of each text is the start of the next one.
    pub(super) fn in_order(texts: &[&str]) -> Self {
        let mut joined = Self::empty(1);
        for text in texts {
            joined.mark();
            joined.text.push_str(text);
        }
        joined.mark();
        joined
    }

    /// As [`in_order`](Self::in_order), or with bounds of its own for each row and equal texts once, if that is less.
    pub(super) fn shared(texts: &[&str]) -> Self {
        let (in_order, mut shared) = (Self::in_order(texts), Self::empty(2));
        let mut places = BTreeMap::new();
        for text in texts {
            let start = shared.end();
            let [start, end] = *places.entry(*text).or_insert_with(|| {
                shared.text.push_str(text);
                [start, shared.end()]
            });
            shared.bounds.extend([start, end]);
        }
        if shared.bytes() < in_order.bytes() { shared } else { in_order }
    }

    /// Each text with a tail, which stands between its end and the start of the next one.
    pub(super) fn with_tails<'t>(texts: impl Iterator<Item = (&'t str, String)>) -> Self {
        let mut joined = Self::empty(2);
        for (text, tail) in texts {
            joined.mark();
            joined.text.push_str(text);
            joined.mark();
            joined.text.push_str(&tail);
        }
        joined.mark();
        joined
    }

    /// A space at both ends: a bound at an end of the string would cost the lookup a branch.
    fn empty(step: usize) -> Self {
        Self { text: " ".into(), step, bounds: Vec::new() }
    }

    fn mark(&mut self) {
        self.bounds.push(self.end());
    }

    /// A spec and the specs that it extends are too small for more.
    #[expect(clippy::cast_possible_truncation, reason = "the size of files is limited")]
    fn end(&self) -> u32 {
        self.text.len() as u32
    }

    fn bytes(&self) -> usize {
        self.text.len() + self.bounds.len() * blob::width(self.end())
    }

    /// The parameters of the table's type, and its literals.
    pub(super) fn tokens(mut self) -> [TokenStream; 2] {
        self.text.push(' ');
        let (step, text, count) = (self.step, &self.text, self.bounds.len());
        let (width, bounds) = blob::numbers(&self.bounds);
        [quote!(#step, #width, #count), quote!(#text, #bounds)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(joined: Joined) -> [String; 2] {
        joined.tokens().map(|tokens| tokens.to_string())
    }

    #[test]
    fn texts_stand_in_order() {
        let [size, literals] = tokens(Joined::in_order(&["ab", "", "c"]));
        assert_eq!(size, "1usize , 1usize , 4usize");
        assert_eq!(literals, r#"" abc " , b"\x01\x03\x03\x04""#);
    }

    #[test]
    fn equal_texts_stand_once_if_that_is_less() {
        let [size, literals] = tokens(Joined::shared(&["a long text", "b", "a long text"]));
        assert_eq!(size, "2usize , 1usize , 6usize");
        assert_eq!(literals, r#"" a long textb " , b"\x01\x0C\x0C\r\x01\x0C""#);
        let [size, _] = tokens(Joined::shared(&["a", "b", "a"]));
        assert_eq!(size, "1usize , 1usize , 4usize");
    }

    #[test]
    fn a_tail_is_outside_of_its_text() {
        let lines = [("a", " (1)".to_owned()), ("b", String::new())];
        let [size, literals] = tokens(Joined::with_tails(lines.into_iter()));
        assert_eq!(size, "2usize , 1usize , 5usize");
        assert_eq!(literals, r#"" a (1)b " , b"\x01\x02\x06\x07\x07""#);
    }
}
