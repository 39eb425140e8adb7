//! Width, precision and alignment for a text in pieces, without an allocator.

use core::fmt::{self, Alignment, Write};

/// Writes the pieces as `Formatter::pad` would write one string: cut to the precision, filled up to the width.
///
/// # Errors
///
/// Those of the formatter.
pub fn padded(f: &mut fmt::Formatter<'_>, pieces: &[&str]) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return pieces.iter().try_for_each(|piece| f.write_str(piece));
    }
    let mut room = f.precision().unwrap_or(usize::MAX);
    let length = pieces.iter().fold(0_usize, |length, piece| length + characters(piece));
    let missing = f.width().unwrap_or(0).saturating_sub(length.min(room));
    let before = match f.align() {
        None | Some(Alignment::Left) => 0,
        Some(Alignment::Center) => missing / 2,
        Some(Alignment::Right) => missing,
    };
    fill(f, before)?;
    for piece in pieces {
        f.write_str(first(piece, room))?;
        room = room.saturating_sub(characters(piece));
    }
    fill(f, missing - before)
}

/// How many characters a text has: bytes that no character goes on with.
fn characters(text: &str) -> usize {
    text.bytes().filter(|byte| starts_character(*byte)).count()
}

/// The first characters of a text, so many at most.
fn first(text: &str, most: usize) -> &str {
    let mut left = most;
    let end = text.bytes().position(|byte| {
        let is_past = starts_character(byte) && left == 0;
        left = left.saturating_sub(usize::from(starts_character(byte)));
        is_past
    });
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

const fn starts_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

fn fill(f: &mut fmt::Formatter<'_>, count: usize) -> fmt::Result {
    let fill = f.fill();
    (0..count).try_for_each(|_| f.write_char(fill))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;

    use super::*;

    struct Pieces;

    impl fmt::Display for Pieces {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            padded(f, &["错误", "", " ", "7004"])
        }
    }

    #[test]
    fn pieces_are_padded_as_one_string_is() {
        let whole = "错误 7004";
        assert_eq!(format!("{Pieces}"), whole);
        assert_eq!(format!("{Pieces:12}|"), format!("{whole:12}|"));
        assert_eq!(format!("{Pieces:>12}"), format!("{whole:>12}"));
        assert_eq!(format!("{Pieces:*^12}"), format!("{whole:*^12}"));
        assert_eq!(format!("{Pieces:3}"), format!("{whole:3}"));
        for precision in 0..9 {
            assert_eq!(format!("{Pieces:.precision$}"), format!("{whole:.precision$}"));
            assert_eq!(format!("{Pieces:9.precision$}|"), format!("{whole:9.precision$}|"));
        }
    }
}
