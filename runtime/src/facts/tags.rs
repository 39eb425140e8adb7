//! Categories of codes.

/// Whether a tag is in a list.
#[must_use]
pub const fn has(mut tags: &[&str], tag: &str) -> bool {
    while let [first, rest @ ..] = tags {
        if same(first, tag) {
            return true;
        }
        tags = rest;
    }
    false
}

/// Whether two names are equal, in a `const fn`.
#[must_use]
pub const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([a, one_rest @ ..], [b, other_rest @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    one.is_empty() && other.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_tag_is_found() {
        let tags = ["network", "auth"];
        assert!(has(&tags, "network") && has(&tags, "auth"));
        assert!(["", "net", "networks", "Auth", "network auth"].iter().all(|tag| !has(&tags, tag)));
        assert!(!has(&[], "") && !has(&[], "auth"));
    }
}
