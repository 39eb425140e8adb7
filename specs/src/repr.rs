//! Which numbers an integer type holds.

use crate::Repr;

impl Repr {
    /// The width in bits; of a type whose width varies, that of 32-bit platforms.
    #[must_use]
    pub const fn bits(self) -> u32 {
        match self {
            Self::I8 | Self::U8 => 8,
            Self::I16 | Self::U16 => 16,
            Self::I32
            | Self::U32
            | Self::CInt
            | Self::CUint
            | Self::CLong
            | Self::CUlong
            | Self::Isize
            | Self::Usize => 32,
            Self::I64 | Self::U64 => 64,
        }
    }

    /// Whether the type has 32 bits on some platforms and 64 on others.
    #[must_use]
    pub const fn width_varies(self) -> bool {
        matches!(self, Self::CLong | Self::CUlong | Self::Isize | Self::Usize)
    }

    /// Whether it is one of the types as which C has an `enum`.
    #[must_use]
    pub const fn is_of_c_enums(self) -> bool {
        matches!(self, Self::CInt | Self::CUint)
    }

    /// Whether there are negative codes.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(
            self,
            Self::I8 | Self::I16 | Self::I32 | Self::I64 | Self::CInt | Self::CLong | Self::Isize
        )
    }

    /// The smallest code.
    #[must_use]
    pub const fn min(self) -> i128 {
        if self.is_signed() { -(1 << (self.bits() - 1)) } else { 0 }
    }

    /// The largest code.
    #[must_use]
    pub const fn max(self) -> i128 {
        self.min() + (1 << self.bits()) - 1
    }

    /// On which platforms it has this width, if not on all.
    pub(crate) const fn where_narrow(self) -> &'static str {
        if self.width_varies() { " on some platforms" } else { "" }
    }

    /// The smallest number of the type on any platform.
    pub(crate) const fn least(self) -> i128 {
        if self.width_varies() { self.min() << 32 } else { self.min() }
    }

    /// The largest number of the type on any platform.
    pub(crate) const fn greatest(self) -> i128 {
        if self.width_varies() { ((self.max() + 1) << 32) - 1 } else { self.max() }
    }

    /// The bits of a code as an unsigned number.
    pub(crate) const fn unsigned(self, code: i128) -> i128 {
        code & ((1 << self.bits()) - 1)
    }

    /// The code with these bits.
    pub(crate) const fn signed(self, bits: i128) -> i128 {
        if bits > self.max() { bits - (1 << self.bits()) } else { bits }
    }

    /// The sign and the digits of a code in hex: of a negative one the bits as an unsigned number.
    /// If the width varies, so do the bits, and there is a sign.
    pub(crate) const fn hex(self, code: i128) -> (&'static str, i128) {
        if self.width_varies() && code < 0 { ("-", -code) } else { ("", self.unsigned(code)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_a_type_are_those_of_its_widest_form() {
        let ends = |repr: Repr| (repr.min(), repr.max(), repr.least(), repr.greatest());
        let (i32_min, i32_max) = (i128::from(i32::MIN), i128::from(i32::MAX));
        assert_eq!(ends(Repr::CInt), (i32_min, i32_max, i32_min, i32_max));
        for repr in [Repr::CLong, Repr::Isize] {
            assert_eq!(ends(repr), (i32_min, i32_max, i64::MIN.into(), i64::MAX.into()));
        }
        for repr in [Repr::CUlong, Repr::Usize] {
            assert_eq!(ends(repr), (0, u32::MAX.into(), 0, u64::MAX.into()));
        }
    }

    #[test]
    fn bits_that_vary_are_not_shown() {
        assert_eq!([Repr::I32, Repr::CInt].map(|repr| repr.hex(-1)), [("", 0xFFFF_FFFF); 2]);
        assert_eq!([Repr::CLong, Repr::Isize].map(|repr| repr.hex(-1)), [("-", 1); 2]);
        assert_eq!(Repr::Usize.hex(0x8000_0001), ("", 0x8000_0001));
    }
}
