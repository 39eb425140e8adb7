//! Width, precision and alignment for a text in pieces, without an allocator.

use core::fmt::{self, Alignment, Write};

/// Writes the pieces as `Formatter::pad` would write one string: cut to the precision, filled up to the width.
pub(crate) fn padded(f: &mut fmt::Formatter<'_>, pieces: &[&str]) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return pieces.iter().try_for_each(|piece| f.write_str(piece));
    }
    let most = f.precision().unwrap_or(usize::MAX);
    let length: usize = pieces.iter().map(|piece| piece.chars().count()).sum();
    let room = f.width().unwrap_or(0).saturating_sub(length.min(most));
    let before = match f.align() {
        None | Some(Alignment::Left) => 0,
        Some(Alignment::Center) => room / 2,
        Some(Alignment::Right) => room,
    };
    fill(f, before)?;
    let mut characters = pieces.iter().flat_map(|piece| piece.chars()).take(most);
    characters.try_for_each(|c| f.write_char(c))?;
    fill(f, room - before)
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
