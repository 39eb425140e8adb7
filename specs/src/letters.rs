//! Questions about the characters of a text.
//!
//! The standard library's `all`, `starts_with` and the like are compiled anew for each closure, with every program that
//! uses the macros. These take functions, and are compiled once.

/// Whether a character is one of a kind.
type Is = fn(char) -> bool;

pub(crate) fn all(text: &str, is: Is) -> bool {
    for c in text.chars() {
        if !is(c) {
            return false;
        }
    }
    true
}

pub(crate) fn any(text: &str, is: Is) -> bool {
    for c in text.chars() {
        if is(c) {
            return true;
        }
    }
    false
}

/// Whether the first character is such a one.
pub(crate) fn starts_with(text: &str, is: Is) -> bool {
    match text.chars().next() {
        Some(first) => is(first),
        None => false,
    }
}
