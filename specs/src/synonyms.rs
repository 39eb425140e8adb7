//! What people write for the words and keys of the format.

mod classes;
mod integers;
mod keys;

use crate::words::Word;
use crate::{AdvisedBy, Effect, Radix, Returned};
pub(crate) use keys::{home, is_key, of_key};

/// A word that is not of the format, and the ones that it may mean.
pub(crate) type Synonyms = &'static [(&'static str, &'static [&'static str])];

/// The words that `text` may mean.
pub(crate) fn find(synonyms: Synonyms, text: &str) -> &'static [&'static str] {
    let mut plain = String::new();
    for c in text.chars().take(40) {
        plain.push(if c == '-' || c == ' ' { '_' } else { c.to_ascii_lowercase() });
    }
    for (word, meant) in synonyms {
        if *word == plain.as_str() {
            return meant;
        }
    }
    &[]
}

/// A word that people write in other words.
pub(crate) trait Synonymous: Word {
    const SYNONYMS: Synonyms;

    /// What else to do than to write one of the words.
    const OR: &'static str = "";
}

impl Synonymous for Effect {
    const OR: &'static str = ", or leave it out where nobody knows";
    const SYNONYMS: Synonyms = &[
        ("no", &["none"]),
        ("false", &["none"]),
        ("never", &["none"]),
        ("nothing", &["none"]),
        ("yes", &["possible"]),
        ("true", &["possible"]),
        ("maybe", &["possible"]),
        ("unknown", &["possible"]),
        ("partial", &["possible"]),
    ];
}

impl Synonymous for AdvisedBy {
    const SYNONYMS: Synonyms = &[
        ("document", &["vendor"]),
        ("documentation", &["vendor"]),
        ("official", &["vendor"]),
        ("author", &["editor"]),
        ("us", &["editor"]),
        ("we", &["editor"]),
        ("ours", &["editor"]),
        ("me", &["editor"]),
        ("own", &["editor"]),
    ];
}

impl Synonymous for Radix {
    const SYNONYMS: Synonyms = &[
        ("decimal", &["dec"]),
        ("10", &["dec"]),
        ("hexadecimal", &["hex"]),
        ("16", &["hex"]),
        ("0x", &["hex"]),
    ];
}

impl Synonymous for Returned {
    const SYNONYMS: Synonyms = &[
        ("negative", &["negated"]),
        ("negate", &["negated"]),
        ("neg", &["negated"]),
        ("minus", &["negated"]),
        ("inverted", &["negated"]),
        ("_errno", &["negated"]),
        ("errno", &["as_is"]),
        ("positive", &["as_is"]),
        ("documented", &["as_is"]),
        ("same", &["as_is"]),
        ("plain", &["as_is"]),
        ("unchanged", &["as_is"]),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::position;
    use crate::{Kind, Repr, Retry};

    fn check<W: Synonymous>() {
        for (word, meant) in W::SYNONYMS {
            assert!(position(W::NAMES, word).is_none(), "{word} is a word");
            assert!(meant.iter().all(|meant| position(W::NAMES, meant).is_some()), "{word}");
            assert_eq!(find(W::SYNONYMS, &word.to_uppercase().replace('_', "-")), *meant, "{word}");
        }
    }

    #[test]
    fn synonyms_are_no_words_and_mean_words() {
        check::<Kind>();
        check::<Retry>();
        check::<Effect>();
        check::<AdvisedBy>();
        check::<Repr>();
        check::<Radix>();
        check::<Returned>();
    }
}
