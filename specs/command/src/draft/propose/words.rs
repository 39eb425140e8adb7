//! Phrases in texts, in English and Chinese.

use aho_corasick::AhoCorasick;
use heck::ToSnakeCase;

use super::super::text::is_han;

/// Numbers phrases, each once.
#[derive(Default)]
pub(super) struct Builder(Vec<String>);

impl Builder {
    /// The number of a phrase. A star at its end stands for any end of the word.
    pub(super) fn number(&mut self, phrase: &str) -> usize {
        let pattern = match phrase.strip_suffix('*') {
            Some(start) => normal(start).trim_end().to_owned(),
            None => normal(phrase),
        };
        // Chinese has no blanks between words.
        let pattern = if pattern.contains(is_han) { pattern.trim().to_owned() } else { pattern };
        self.0.iter().position(|known| *known == pattern).unwrap_or_else(|| {
            self.0.push(pattern);
            self.0.len() - 1
        })
    }

    pub(super) fn build(self) -> Phrases {
        let count = self.0.len();
        // Without a searcher no phrase is found: nothing else can go wrong than that there are too many.
        Phrases { searcher: AhoCorasick::new(self.0).ok(), count }
    }
}

/// Searches for all phrases at once.
pub(super) struct Phrases {
    searcher: Option<AhoCorasick>,
    count: usize,
}

/// Which phrases are in a text.
#[derive(Clone, Debug)]
pub(super) struct Found(Vec<bool>);

impl Phrases {
    pub(super) fn find(&self, text: &str) -> Found {
        let mut found = Found(vec![false; self.count]);
        let text = normal(text);
        let matches =
            self.searcher.iter().flat_map(|searcher| searcher.find_overlapping_iter(&text));
        for matched in matches {
            if let Some(is_found) = found.0.get_mut(matched.pattern().as_usize()) {
                *is_found = true;
            }
        }
        found
    }

    pub(super) fn find_in_symbol(&self, symbol: &str) -> Found {
        self.find(&symbol.to_snake_case())
    }
}

impl Found {
    pub(super) fn has_any(&self, phrases: &[usize]) -> bool {
        phrases.iter().any(|phrase| self.0.get(*phrase).copied().unwrap_or_default())
    }

    /// The phrases of both.
    pub(super) fn with(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(one, other)| *one || *other).collect())
    }
}

/// A text in lower case with single blanks between words and around all, without signs. Chinese has blanks only where
/// a word of another language stands in it.
fn normal(text: &str) -> String {
    let mut normal = String::from(" ");
    let mut was_han = false;
    for c in text.chars() {
        let is_han = is_han(c);
        if (is_han != was_han || !c.is_alphanumeric()) && !normal.ends_with(' ') {
            normal.push(' ');
        }
        // `can't` is one word.
        if c.is_alphanumeric() {
            normal.extend(c.to_lowercase());
        }
        was_han = is_han;
    }
    if !normal.ends_with(' ') {
        normal.push(' ');
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_as_a_whole_and_in_any_case() {
        let mut builder = Builder::default();
        let [time, timed, stem, zh] =
            ["time out", "timed", "cancel*", "超时"].map(|phrase| builder.number(phrase));
        assert_eq!(builder.number("TIME-OUT"), time);
        let phrases = builder.build();
        let found = |text, phrase| phrases.find(text).has_any(&[phrase]);
        assert!(found("a Time-out.", time) && found("timed", timed) && found("请求超时了", zh));
        assert!(found("was canceled", stem) && !found("downtime outer untimed", time));
        assert!(!found("untimed", timed));
        assert!(phrases.find_in_symbol("AV_ERR_TIME_OUT").has_any(&[time]));
        assert!(phrases.find_in_symbol("RequestTimeOut").has_any(&[time]));
    }
}
