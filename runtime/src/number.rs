//! Numbers as people read them.

use core::fmt;

/// The integer types that a code can have.
pub trait Repr: Copy {
    /// The number in the type that holds those of every other one.
    fn wide(self) -> i128;

    /// The number in decimal, or in hex after `0x`. Hex digits may spell the bits of a negative
    /// number, as in `0x80004005` for an `i32`.
    fn parse(text: &str) -> Option<Self>;

    /// The number of these low bits.
    fn of_bits(bits: u64) -> Self;
}

macro_rules! reprs {
    ($wide:expr; $($signed:ident $unsigned:ident),+) => {$(
        impl Repr for $signed {
            fn wide(self) -> i128 {
                $wide(self)
            }

            fn parse(text: &str) -> Option<Self> {
                match hex_digits(text) {
                    Some(digits) => $unsigned::from_str_radix(digits, 16).ok().map(<$unsigned>::cast_signed),
                    None => text.parse().ok(),
                }
            }

            fn of_bits(bits: u64) -> Self {
                $unsigned::of_bits(bits).cast_signed()
            }
        }

        impl Repr for $unsigned {
            fn wide(self) -> i128 {
                $wide(self)
            }

            fn parse(text: &str) -> Option<Self> {
                match hex_digits(text) {
                    Some(digits) => $unsigned::from_str_radix(digits, 16).ok(),
                    None => text.parse().ok(),
                }
            }

            fn of_bits(bits: u64) -> Self {
                bits.to_le_bytes().first_chunk().map_or(0, |low| Self::from_le_bytes(*low))
            }
        }
    )+};
}

// The types of C are names of these.
reprs!(i128::from; i8 u8, i16 u16, i32 u32, i64 u64);
reprs!((|code| code as i128); isize usize);

fn hex_digits(text: &str) -> Option<&str> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))?;
    (!digits.starts_with('+')).then_some(digits)
}

/// How the numbers of a code space are written.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// How many hex digits at least; 0 for decimal numbers.
    pub digits: usize,
    /// The width of the code's type: a negative number in hex is the bits of that type.
    pub bits: u32,
}

impl Format {
    /// Decimal numbers.
    pub const DECIMAL: Self = Self { digits: 0, bits: 0 };
}

/// A number as text: the sign or `0x`, and at most 20 decimal or 32 hex digits.
#[derive(Clone, Copy)]
pub(crate) struct Digits {
    text: [u8; Self::MOST],
    start: usize,
}

impl Digits {
    const MOST: usize = 36;

    /// A number that fits 64 bits, signed or unsigned. In hex a negative one is the bits of its type.
    ///
    /// Written by hand: the formatting of integers in `core` would be half of what a program gains in bytes by
    /// printing an error (`cargo run --bin size` in `tests/benches`).
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a code has 64 bits"
    )]
    pub(crate) fn of(code: i128, Format { digits, bits }: Format) -> Self {
        let mut text = Self { text: [b'0'; Self::MOST], start: Self::MOST };
        if digits > 0 {
            let unused = 64_u32.saturating_sub(bits);
            text.push_all(((code as u64) << unused) >> unused, 16, digits);
            text.push(b'x');
            text.push(b'0');
            return text;
        }
        text.push_all(code.unsigned_abs() as u64, 10, 1);
        if code < 0 {
            text.push(b'-');
        }
        text
    }

    /// The digits of a number, `least` at least, from the last one to the first.
    #[expect(clippy::cast_possible_truncation, reason = "a digit is less than the base")]
    fn push_all(&mut self, mut number: u64, base: u64, least: usize) {
        let mut pushed = 0;
        while number > 0 || pushed < least.min(32) {
            self.push(match (number % base) as u8 {
                digit @ 0..=9 => b'0' + digit,
                digit => b'A' - 10 + digit,
            });
            number /= base;
            pushed += 1;
        }
    }

    fn push(&mut self, byte: u8) {
        self.start = self.start.saturating_sub(1);
        if let Some(slot) = self.text.get_mut(self.start) {
            *slot = byte;
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        let text = self.text.get(self.start..).unwrap_or_default();
        core::str::from_utf8(text).unwrap_or_default()
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::format;
    use std::string::ToString;

    use super::*;

    #[test]
    fn numbers_are_decimal_or_hex() {
        assert_eq!(["7004", "+7004", "0x1B5C", "0X1b5c"].map(i32::parse), [Some(7004); 4]);
        assert_eq!(["-1001", "0xFFFFFC17"].map(i32::parse), [Some(-1001); 2]);
        assert_eq!(u64::parse("0xFFFFFFFFFFFFFFFF"), Some(u64::MAX));
        assert_eq!(i8::parse("0x80"), Some(i8::MIN));
    }

    #[test]
    fn texts_that_are_no_number_of_the_type_are_none() {
        let bad =
            ["", "-", "0x", "0x+1", "0x-1", "-0x1", "1 ", "1_000", "2147483648", "0x100000000"];
        assert_eq!(bad.map(i32::parse), [None; 10]);
        assert_eq!(u8::parse("-1"), None);
    }

    #[test]
    fn digits_are_those_of_the_standard_library() {
        let decimal = |code: i128| Digits::of(code, Format::DECIMAL).to_string();
        for code in [0, 7, -7, 10, 7004, i128::from(i64::MIN), i128::from(u64::MAX)] {
            assert_eq!(decimal(code), code.to_string());
        }
        for digits in [1, 4, 8, 16] {
            for code in [0, 1, -1, 0x0609_0011, i32::MIN, i32::MAX] {
                let hex = Digits::of(code.into(), Format { digits, bits: 32 });
                assert_eq!(hex.to_string(), format!("0x{code:0digits$X}"));
            }
        }
    }

    #[test]
    fn hex_digits_are_as_many_as_the_format_has_and_at_most_32() {
        let hex = |code, digits, bits| Digits::of(code, Format { digits, bits }).to_string();
        assert_eq!(hex(0x0609_0011, 8, 32), "0x06090011");
        assert_eq!(hex(-1, 2, 8), "0xFF");
        assert_eq!(hex(-1, 16, 64), "0xFFFFFFFFFFFFFFFF");
        assert_eq!(hex(i128::from(u64::MAX), 16, 64), "0xFFFFFFFFFFFFFFFF");
        assert_eq!(hex(1, 99, 64), format!("0x{:032}", 1));
    }
}
