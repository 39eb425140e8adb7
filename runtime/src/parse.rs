use core::fmt;

/// A text is neither a symbol, an alias, a variant nor a number of a code space.
///
/// The error of the generated `FromStr` impls.
///
/// ```
/// errcodes::errcodes!("gme");
///
/// let error = "AV_ERR_NO_SUCH".parse::<GmeError>().unwrap_err();
/// assert_eq!(error.to_string(), "not a symbol, variant or number of gme");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseCodeError {
    sdk: &'static str,
}

impl ParseCodeError {
    pub(crate) const fn new(sdk: &'static str) -> Self {
        Self { sdk }
    }

    /// The id of the code space that the text was looked up in.
    ///
    /// ```
    /// errcodes::errcodes!("gme");
    ///
    /// assert_eq!("?".parse::<GmeError>().unwrap_err().sdk(), "gme");
    /// ```
    #[must_use]
    pub const fn sdk(self) -> &'static str {
        self.sdk
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a symbol, variant or number of {}", self.sdk)
    }
}

impl core::error::Error for ParseCodeError {}

/// The integer types that a code can have.
pub trait Repr: Sized {
    /// The number in decimal, or in hex after `0x`. Hex digits may spell the bits of a negative
    /// number, as in `0x80004005` for an `i32`.
    fn parse(text: &str) -> Option<Self>;
}

macro_rules! reprs {
    ($($signed:ident $unsigned:ident),+) => {$(
        impl Repr for $signed {
            fn parse(text: &str) -> Option<Self> {
                match hex_digits(text) {
                    Some(digits) => $unsigned::from_str_radix(digits, 16).ok().map(<$unsigned>::cast_signed),
                    None => text.parse().ok(),
                }
            }
        }

        impl Repr for $unsigned {
            fn parse(text: &str) -> Option<Self> {
                match hex_digits(text) {
                    Some(digits) => $unsigned::from_str_radix(digits, 16).ok(),
                    None => text.parse().ok(),
                }
            }
        }
    )+};
}

reprs!(i8 u8, i16 u16, i32 u32, i64 u64);

fn hex_digits(text: &str) -> Option<&str> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))?;
    (!digits.starts_with('+')).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_decimal_or_hex() {
        assert_eq!(["7004", "+7004", "0x1B5C", "0X1b5c"].map(i32::parse), [Some(7004); 4]);
        assert_eq!(["-1001", "0xFFFFFC17"].map(i32::parse), [Some(-1001); 2]);
        assert_eq!(u64::parse("0xFFFFFFFFFFFFFFFF"), Some(u64::MAX));
        assert_eq!(i8::parse("0x80"), Some(i8::MIN));
    }

    #[test]
    fn what_is_no_number_of_the_type_is_none() {
        let bad =
            ["", "-", "0x", "0x+1", "0x-1", "-0x1", "1 ", "1_000", "2147483648", "0x100000000"];
        assert_eq!(bad.map(i32::parse), [None; 10]);
        assert_eq!(u8::parse("-1"), None);
    }
}
