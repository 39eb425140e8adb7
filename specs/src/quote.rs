//! The user's text within a message.

use crate::hidden::is_hidden;

/// The user's text for a message: in back-ticks, on one line, harmless to a terminal, not too long.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut room = LONGEST;
    let cut = text.char_indices().find_map(|(at, c)| {
        let left = room.checked_sub(visible(c).count());
        room = left.unwrap_or_default();
        left.is_none().then_some(at)
    });
    match cut.and_then(|end| text.get(..end)) {
        Some(start) => format!("`{}…`", printable(start)),
        None => format!("`{}`", printable(text)),
    }
}

/// The user's text on one line, harmless to a terminal: characters that cannot be seen are escaped.
#[must_use]
pub fn printable(text: &str) -> String {
    text.chars().flat_map(visible).collect()
}

fn visible(c: char) -> impl Iterator<Item = char> {
    let escaped = is_hidden(c);
    let (plain, escape) = if escaped { (None, Some(c.escape_default())) } else { (Some(c), None) };
    plain.into_iter().chain(escape.into_iter().flatten())
}
