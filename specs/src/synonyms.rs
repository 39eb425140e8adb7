//! What people write for the words and keys of the format.

mod classes;
mod integers;

use crate::words::Word;
use crate::{AdvisedBy, Effect, Radix, Returned};

/// A word that is not of the format, and the ones that it may mean.
type Synonyms = &'static [(&'static str, &'static [&'static str])];

/// The words that `text` may mean.
pub(crate) fn of<W: Synonymous>(text: &str) -> &'static [&'static str] {
    find(W::SYNONYMS, text)
}

/// The keys that `key` may mean.
pub(crate) fn of_key(key: &str) -> &'static [&'static str] {
    find(KEYS, key)
}

/// Where a key belongs, for those that stand in the wrong table.
pub(crate) fn home(key: &str) -> Option<&'static str> {
    HOMES.iter().find(|(_, keys)| keys.contains(&key)).map(|(home, _)| *home)
}

fn find(synonyms: Synonyms, text: &str) -> &'static [&'static str] {
    let plain = text.chars().take(40).map(|c| if c == '-' || c == ' ' { '_' } else { c });
    let plain = plain.collect::<String>().to_ascii_lowercase();
    let found = synonyms.iter().find(|(word, _)| *word == plain);
    found.map_or(&[], |(_, meant)| meant)
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

const KEYS: Synonyms = &[
    ("msg", &["message"]),
    ("text", &["message"]),
    ("description", &["message", "cause", "title"]),
    ("desc", &["message", "cause", "title"]),
    ("summary", &["message", "title"]),
    ("name", &["symbol", "variant", "title"]),
    ("constant", &["symbol"]),
    ("names", &["variant"]),
    ("naming", &["variant"]),
    ("identifier", &["symbol", "variant", "id"]),
    ("reason", &["cause"]),
    ("details", &["cause"]),
    ("solution", &["advice"]),
    ("remedy", &["advice"]),
    ("action", &["advice"]),
    ("suggestion", &["advice"]),
    ("hint", &["advice"]),
    ("help", &["advice"]),
    ("fix", &["advice"]),
    ("advisor", &["advised_by"]),
    ("number", &["code", "codes"]),
    ("numbers", &["codes"]),
    ("code", &["codes"]),
    ("range", &["codes"]),
    ("bounds", &["codes"]),
    ("from", &["codes"]),
    ("to", &["codes"]),
    ("first", &["codes"]),
    ("last", &["codes"]),
    ("start", &["codes"]),
    ("end", &["codes"]),
    ("min", &["codes"]),
    ("max", &["codes"]),
    ("bitmask", &["mask"]),
    ("match", &["value"]),
    ("bits", &["fields", "mask"]),
    ("field", &["fields"]),
    ("bitfields", &["fields"]),
    ("value", &["code"]),
    ("errno", &["code"]),
    ("alias", &["aliases"]),
    ("offset", &["base"]),
    ("category", &["kind", "tags"]),
    ("categories", &["tags"]),
    ("tag", &["tags"]),
    ("label", &["tags"]),
    ("labels", &["tags"]),
    ("retryable", &["retry"]),
    ("idempotent", &["effect"]),
    ("side_effects", &["effect"]),
    ("safe_to_retry", &["effect"]),
    ("retry_class", &["retry"]),
    ("link", &["url"]),
    ("href", &["url"]),
    ("docs", &["url"]),
    ("language", &["lang"]),
    ("prefix", &["strip_prefix"]),
    ("type_name", &["type"]),
    ("date", &["updated", "retrieved"]),
    ("modified", &["updated"]),
    ("last_modified", &["updated"]),
    ("changed", &["updated"]),
    ("returns", &["returned"]),
    ("negated", &["returned"]),
    ("negative", &["returned"]),
    ("sign", &["returned", "repr"]),
    ("delay", &["after"]),
    ("codes", &["code"]),
    ("errors", &["code"]),
    ("error", &["code"]),
    ("ranges", &["range"]),
    ("groups", &["group"]),
    ("overrides", &["override"]),
    ("sources", &["source"]),
];

const HOMES: &[(&str, &[&str])] = &[
    ("a code, and `variant = \"auto\"` to `[sdk]`", &["variant"]),
    ("a code, a `[[group]]` or `[sdk]`", &["advised_by"]),
    ("a code or a `[[group]]`", &["kind", "retry", "effect", "tags"]),
    ("a code", &["code", "symbol", "aliases", "message", "cause", "advice", "deprecated"]),
    (
        "`[sdk]`",
        &[
            "type",
            "vendor",
            "lang",
            "repr",
            "radix",
            "digits",
            "returned",
            "strip_prefix",
            "extends",
        ],
    ),
    ("`[sdk]`, and a set of codes is a `[[range]]`", &["unrecognized"]),
    ("`[[group]]`", &["base"]),
    ("`[[source]]`", &["updated", "retrieved"]),
    ("`[sdk]`, and `success = true` to a `[[range]]`", &["success"]),
    ("a `[[range]]`", &["codes", "mask", "value", "fields"]),
    ("`retry`, as in `retry = { class = \"throttled\", after = \"3s\" }`", &["class", "after"]),
    ("`[[group]]`, as the header `[[group.code]]` of each of its codes", &["group"]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, Repr, Retry};

    fn check<W: Synonymous>() {
        for (word, meant) in W::SYNONYMS {
            assert!(W::find(word).is_none(), "{word} is a word");
            assert!(meant.iter().all(|meant| W::find(meant).is_some()), "{word}");
            assert_eq!(of::<W>(&word.to_uppercase().replace('_', "-")), *meant, "{word}");
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
