//! The user's text within a message.

use crate::hidden::is_hidden;

/// The user's text for a message: in back-ticks, on one line, harmless to a terminal, not too long.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut room = LONGEST;
    for (at, c) in text.char_indices() {
        let width = if is_hidden(c) { c.escape_default().len() } else { 1 };
        match room.checked_sub(width) {
            Some(left) => room = left,
            None => return format!("`{}…`", printable(text.get(..at).unwrap_or_default())),
        }
    }
    format!("`{}`", printable(text))
}

/// The user's text on one line, harmless to a terminal: characters that cannot be seen are escaped.
#[must_use]
pub fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            printable.extend(c.escape_default());
        } else {
            printable.push(c);
        }
    }
    printable
}
