//! What people write for the keys of the format, and where each key belongs.

use super::{Synonyms, find};

/// The keys that `key` may mean.
pub(crate) fn of_key(key: &str) -> &'static [&'static str] {
    find(KEYS, key)
}

/// Where a key belongs, for those that stand in the wrong table.
pub(crate) fn home(key: &str) -> Option<&'static str> {
    HOMES.iter().find(|(_, keys)| keys.contains(&key)).map(|(home, _)| *home)
}

/// Whether some table has the key.
pub(crate) fn is_key(key: &str) -> bool {
    const OF_SEVERAL: [&str; 9] =
        ["id", "title", "url", "sdk", "source", "group", "range", "override", "operation"];
    home(key).is_some() || OF_SEVERAL.contains(&key)
}

const KEYS: Synonyms = &[
    ("msg", &["message"]),
    ("text", &["message"]),
    ("description", &["message", "cause", "title"]),
    ("desc", &["message", "cause", "title"]),
    ("summary", &["message", "title"]),
    ("name", &["symbol", "variant", "title", "id"]),
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
    ("operations", &["operation"]),
    ("op", &["operation"]),
    ("call", &["calls", "operation"]),
    ("api", &["calls", "operation"]),
    ("apis", &["calls"]),
    ("methods", &["calls"]),
    ("functions", &["calls"]),
    ("whens", &["when"]),
    ("in_answer_to", &["when", "operation"]),
    ("per_operation", &["when"]),
];

const HOMES: &[(&str, &[&str])] = &[
    ("a code, and `variant = \"auto\"` to `[sdk]`", &["variant"]),
    ("a code, a `[[group]]` or `[sdk]`", &["advised_by"]),
    ("a code or a `[[group]]`", &["kind", "retry", "effect", "tags"]),
    ("a code", &["code", "symbol", "aliases", "message", "cause", "advice", "deprecated"]),
    ("a code or a range", &["when"]),
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
    ("`[[operation]]`", &["calls"]),
    ("a `when`, as in `[[code.when]]`", &["operation"]),
    ("`[sdk]`, and `success = true` to a `[[range]]`", &["success"]),
    ("a `[[range]]`", &["codes", "mask", "value", "fields"]),
    ("`retry`, as in `retry = { class = \"throttled\", after = \"3s\" }`", &["class", "after"]),
    ("`[[group]]`, as the header `[[group.code]]` of each of its codes", &["group"]),
];
