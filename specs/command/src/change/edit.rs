//! Edits of a text, collected and then done at once.

use super::site::Span;

/// Edits at places of one text, none within another.
#[derive(Debug, Default)]
pub(crate) struct Edits(Vec<(Span, String)>);

impl Edits {
    pub(crate) fn replace(&mut self, span: Span, text: impl Into<String>) {
        self.0.push((span, text.into()));
    }

    /// Inserts a text, behind what was inserted at the same place before.
    pub(crate) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    /// Inserts a text unless it is inserted there already.
    pub(crate) fn insert_once(&mut self, at: usize, text: &str) {
        if !self.0.contains(&(at..at, text.to_owned())) {
            self.insert(at, text);
        }
    }

    /// Takes a part of the text out, and what was to be edited in it.
    pub(crate) fn remove(&mut self, part: Span) {
        self.0.retain(|(span, _)| span.end <= part.start || part.end <= span.start);
        self.replace(part, "");
    }

    /// The text with all edits. Every other byte stays as it is.
    pub(crate) fn apply(mut self, text: &str) -> String {
        // An insertion goes behind the replacement that ends there, and those of one place keep their order.
        self.0.sort_by_key(|(span, _)| (span.end, span.start));
        let (mut edited, mut done) = (String::with_capacity(text.len()), 0);
        for (span, new) in self.0 {
            edited.push_str(text.get(done..span.start).unwrap_or_default());
            edited.push_str(&new);
            done = span.end.max(done);
        }
        edited.push_str(text.get(done..).unwrap_or_default());
        edited
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_of_one_place_keep_their_order() {
        let mut edits = Edits::default();
        edits.insert(3, "x");
        edits.insert(1, "y");
        edits.replace(1..3, "");
        edits.insert(3, "z");
        assert_eq!(edits.apply("abcd"), "ayxzd");
        let mut edits = Edits::default();
        edits.insert(1, "x");
        edits.insert(2, "y");
        edits.remove(1..3);
        edits.insert(3, "z");
        assert_eq!(edits.apply("abcd"), "axzd");
        assert_eq!(Edits::default().apply("abcd"), "abcd");
    }
}
