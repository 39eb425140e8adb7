//! Tables as single literals: a token each, however long the table.

use proc_macro2::Literal;

/// Numbers as bytes, each in as few as all of them need: how many, and the bytes.
pub(super) fn numbers(numbers: &[u32]) -> (usize, Literal) {
    let width = width(numbers.iter().copied().max().unwrap_or(0));
    let mut bytes = Vec::with_capacity(width * numbers.len());
    for number in numbers {
        bytes.extend_from_slice(number.to_le_bytes().get(..width).unwrap_or_default());
    }
    (width, Literal::byte_string(&bytes))
}

/// The bytes of a number: one, two or four.
pub(super) fn width(number: u32) -> usize {
    match number {
        0..=0xFF => 1,
        0x100..=0xFFFF => 2,
        _ => 4,
    }
}

pub(super) fn words(words: &[u16]) -> Literal {
    let mut bytes = Vec::with_capacity(2 * words.len());
    for word in words {
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    Literal::byte_string(&bytes)
}

pub(super) fn double_words(numbers: &[u32]) -> Literal {
    let mut bytes = Vec::with_capacity(4 * numbers.len());
    for number in numbers {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    Literal::byte_string(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_take_as_few_bytes_as_the_largest_needs() {
        let text = |of: &[u32]| {
            let (width, bytes) = numbers(of);
            format!("{width} {bytes}")
        };
        assert_eq!(text(&[]), r#"1 b"""#);
        assert_eq!(text(&[1, 0xFF]), r#"1 b"\x01\xFF""#);
        assert_eq!(text(&[1, 0x100]), r#"2 b"\x01\0\0\x01""#);
        assert_eq!(text(&[0x1_0000]), r#"4 b"\0\0\x01\0""#);
    }
}
