//! What the names of constants and macros give away.

/// The words of a name: parts between underscores, without empty ones.
pub(super) fn words(name: &str) -> impl DoubleEndedIterator<Item = &str> {
    name.split('_').filter(|word| !word.is_empty())
}

/// A macro of another header that only gives its argument a type: `_HRESULT_TYPEDEF_`, `INT64_C`.
pub(super) fn speaks_of_types(name: &str) -> bool {
    const TYPES: [&str; 12] = [
        "CAST", "DWORD", "HRESULT", "INT", "LONG", "NTSTATUS", "TYPE", "TYPEDEF", "UINT", "ULONG",
        "UNSIGNED", "SIGNED",
    ];
    let is_type = |word: &str| {
        TYPES.contains(&word.trim_end_matches(|c: char| c.is_ascii_digit()).to_uppercase().as_str())
    };
    words(name).any(is_type)
}

/// `ACME_ERR_COUNT`, `ACME_MAX_ERROR`, `ACME_ERR_LAST_SECTION_2`, `ACME_FORCE_UINT32`, `acme_maxCode`: a bound of the
/// list or of its type, and hardly a code.
pub(super) fn is_sentinel(name: &str) -> bool {
    const LAST: [&str; 10] =
        ["BASE", "BEGIN", "COUNT", "END", "FIRST", "LAST", "MAX", "MAXIMUM", "NUM", "SENTINEL"];
    let upper = name.to_uppercase();
    let is_part =
        |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit()) || *word == "SECTION";
    let mut last = words(&upper).rev().skip_while(is_part);
    let (last, before) = (last.next().unwrap_or_default(), last.next().unwrap_or_default());
    let is_bound = LAST.contains(&last)
        || matches!(
            (before, last),
            ("MIN" | "MAX" | "FIRST" | "LAST", "ERR" | "ERRCODE" | "ERROR" | "CODE")
        );
    let is_camel = ["maxCode", "Max", "Count", "Last"].iter().any(|end| name.ends_with(end));
    let is_forced =
        upper.contains("FORCE_") || upper.contains("FORCEUINT") || upper.contains("FORCEINT");
    is_bound
        || is_camel
        || is_forced
        || upper.contains("MAX_ENUM")
        || upper.starts_with("ERROR_TABLE_BASE_")
}

/// `ACME_OK`, `ACME_SUCCESS`, `ACME_NO_ERROR`.
pub(super) fn is_success(name: &str) -> bool {
    let upper = name.to_uppercase();
    ["_OK", "_SUCCESS", "_NO_ERROR", "_NOERROR", "_NO_ERR"].iter().any(|end| upper.ends_with(end))
}

/// Whether a name would be told from a word where several stand in a cell.
pub(super) fn is_unmistakable(name: &str) -> bool {
    name.contains('_') || name.bytes().filter(u8::is_ascii_uppercase).count() > 1
}

/// `ACME_VERSION_MAJOR`: a part of the version of the header.
pub(super) fn is_version(name: &str) -> bool {
    const PARTS: [&str; 9] = [
        "BUILD",
        "MAJOR",
        "MICRO",
        "MINOR",
        "PATCH",
        "PATCHLEVEL",
        "REVISION",
        "SUBMINOR",
        "VERSION",
    ];
    let upper = name.to_uppercase();
    let last = words(&upper).next_back();
    last.is_some_and(|word| PARTS.contains(&word))
        || upper.ends_with("_VERSION_NUM")
        || upper.ends_with("_VERSION_NUMBER")
        || upper.ends_with("_VERNUM")
}

/// `ACME_ERR_H`: it says that the header has been read.
pub(super) fn is_guard(name: &str) -> bool {
    let upper = name.trim_end_matches('_').to_uppercase();
    ["_H", "_HPP", "_H_INCLUDED"].iter().any(|end| upper.ends_with(end))
        || name.starts_with('_') && name.ends_with('_')
}

/// All in capitals, as constants are.
pub(super) fn is_constant(name: &str) -> bool {
    name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
}
