//! Ranges: variants that stand for a set of numbers and keep theirs.

use core::fmt;

use crate::number::{Digits, Format};

/// The numbers of a range: those whose bits in `mask`, less `first`, are at most `span`.
///
/// Bounds compare all bits, sign-extended; a mask compares its own bits, with a span of 0.
#[derive(Debug)]
pub struct Set {
    /// The bits that are compared.
    pub mask: u64,
    /// The first number.
    pub first: u64,
    /// How many numbers follow it.
    pub span: u64,
}

impl Set {
    const fn contains(&self, bits: u64) -> bool {
        (bits & self.mask).wrapping_sub(self.first) & self.mask <= self.span
    }

    /// The bits of one of the numbers, any of which some seed gives.
    #[cfg(any(feature = "arbitrary", feature = "proptest"))]
    pub(crate) const fn number(&self, seed: u64) -> u64 {
        let step = match self.span.checked_add(1) {
            Some(count) => seed % count,
            None => seed,
        };
        self.first.wrapping_add(step) & self.mask | seed & !self.mask
    }
}

/// The position of the range that has a number, given by its sign-extended bits; the number of ranges if none has.
///
/// Cold, so that listed codes, which never get here, run straight past the call.
#[cold]
#[must_use]
pub const fn range_of(ranges: &[Set], bits: u64) -> usize {
    let (mut at, mut rest) = (0, ranges);
    while let [first, others @ ..] = rest {
        if first.contains(bits) {
            return at;
        }
        (at, rest) = (at + 1, others);
    }
    at
}

/// The parts of a name with a number as `Debug` writes it: `WrongPin(0x63C2)`.
#[must_use]
pub fn named(text: &str) -> Option<(&str, &str)> {
    text.strip_suffix(')')?.split_once('(')
}

/// Writes a number in the radix of the spec.
///
/// # Errors
///
/// Those of the formatter.
pub fn write_number(f: &mut fmt::Formatter<'_>, code: i128, format: Format) -> fmt::Result {
    fmt::Display::fmt(&Digits::of(code, format), f)
}

/// Defines the sets of all ranges, whose rows start at `$first`, and the row of a code that is not listed.
#[doc(hidden)]
#[macro_export]
macro_rules! __ranges {
    ($repr:ty, $first:literal, [$($set:expr),+; $count:literal]) => {
        static RANGES: [$crate::__private::Set; $count] = [$($set),+];

        #[inline]
        const fn unlisted_row(code: $repr) -> ::core::primitive::usize {
            $first + $crate::__private::range_of(&RANGES, code as ::core::primitive::u64)
        }
    };
}

/// Fields of a number: its bits in a mask, shifted down.
#[expect(clippy::cast_possible_truncation, reason = "a field has no more bits than its type")]
pub mod bits {
    macro_rules! fields {
        ($($integer:ident),+) => {$(
            /// A field that fits this type.
            #[inline]
            #[must_use]
            pub const fn $integer(code: u64, mask: u64) -> $integer {
                match (code & mask).checked_shr(mask.trailing_zeros()) {
                    Some(field) => field as $integer,
                    None => 0,
                }
            }
        )+};
    }

    fields!(u8, u16, u32, u64);
}

/// The payload of a range.
#[doc(hidden)]
#[macro_export]
macro_rules! __range {
    (
        $(#[$attribute:meta])*
        $visibility:vis $name:ident: $repr:ty, $format:expr,
        { $(#[doc = $doc:literal] $field:ident: $type:ident = $bits:literal,)* }
    ) => {
        $(#[$attribute])*
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        $visibility struct $name($crate::__private::Kept<$repr, $name>);

        const _: () = {
            $crate::__private::bindings! {}

            impl $name {
                /// The number.
                #[inline]
                #[must_use]
                pub const fn code(self) -> $repr {
                    $crate::__private::Kept::code(self.0)
                }

                $(
                    #[doc = $doc]
                    #[inline]
                    #[must_use]
                    pub const fn $field(self) -> ::core::primitive::$type {
                        $crate::__private::bits::$type(
                            $crate::__private::Kept::code(self.0) as ::core::primitive::u64,
                            $bits,
                        )
                    }
                )*
            }

            /// The number, in the radix of the spec.
            #[automatically_derived]
            impl ::core::fmt::Debug for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Display::fmt(self, f)
                }
            }

            /// The number, in the radix of the spec.
            #[automatically_derived]
            impl ::core::fmt::Display for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    let code = $crate::__private::Kept::code(self.0) as ::core::primitive::i128;
                    $crate::__private::write_number(f, code, $format)
                }
            }

            #[automatically_derived]
            impl ::core::convert::From<$name> for $repr {
                #[inline]
                fn from(value: $name) -> Self {
                    $crate::__private::Kept::code(value.0)
                }
            }
        };
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::cast_sign_loss, reason = "the bits are meant")]
    fn a_number_is_in_a_set_by_its_bounds_or_its_bits() {
        let sets = [
            Set { mask: u64::MAX, first: 0x63C0, span: 0xF },
            Set { mask: 0xBF, first: 0x84, span: 0 },
            Set { mask: u64::MAX, first: -4_i64 as u64, span: 5 },
            Set { mask: u64::MAX, first: 10, span: u64::MAX - 20 },
        ];
        let of = |code: i64| range_of(&sets, code as u64);
        assert_eq!([0x63C0, 0x63C7, 0x63CF].map(of), [0; 3]);
        assert_eq!([0x84, 0x1C4, 0xF84].map(of), [1; 3]);
        assert_eq!([-4, -1, 0, 1].map(of), [2; 4]);
        assert_eq!([10, 0x63D0, 0x85, -12].map(of), [3; 4]);
        assert_eq!([2, 9, -5, -10].map(of), [4; 4]);
    }

    #[test]
    fn a_field_is_shifted_down() {
        assert_eq!(bits::u8(0x63C2, 0xF), 2);
        assert_eq!(bits::u8(u64::MAX, 0xF00), 0xF);
        assert_eq!(bits::u64(u64::MAX, u64::MAX), u64::MAX);
        assert_eq!(bits::u32(1 << 63, 1 << 63), 1);
        assert_eq!(bits::u8(0xFF, 0), 0);
    }

    #[test]
    fn a_name_with_a_number_comes_apart() {
        assert_eq!(named("WrongPin(0x63C2)"), Some(("WrongPin", "0x63C2")));
        assert_eq!(["", "A", "A(", "A)", "(A"].map(named), [None; 5]);
    }
}
