//! Integer types that the platform decides.

use core::ffi::{c_int, c_uint};

/// What bindgen makes of an `enum` of C: a [`c_uint`] on most platforms, and a [`c_int`] for MSVC or where a
/// constant is negative.
///
/// `check` and `from_code` of an enum whose spec has `repr = "c_int"` or `"c_uint"` take both, so that one source
/// compiles on every platform and needs no cast. What counts are the bits: a `c_uint` of `0xFFFF_FFFF` is the code
/// -1 of a `c_int`. Both call this trait, and are therefore not `const`. In a constant, use `check_c_int` and
/// `from_c_int`, or those of `c_uint`, which take only the type of the spec.
///
/// ```
/// use std::ffi::{c_int, c_uint};
///
/// errcodes::errcodes!("errors/codec.toml"); // repr = "c_int"
///
/// const ENCODER: c_uint = 1; // as bindgen has it on Linux
/// const DECODER: c_int = 2; // and on Windows, for MSVC
///
/// assert_eq!(CodecError::check(ENCODER), Err(CodecError::NoEncoder));
/// assert_eq!(CodecError::check(DECODER), Err(CodecError::NoDecoder));
/// assert_eq!(CodecError::check(c_uint::MAX), Err(CodecError::Failed)); // -1
///
/// const FAILED: CodecError = CodecError::from_c_int(-1);
/// assert_eq!(FAILED, CodecError::Failed);
/// ```
///
/// Other crates cannot implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the type of a C `enum`",
    label = "neither `c_int` nor `c_uint`",
    note = "the codes of this enum are a `c_int` or a `c_uint`, as its spec says by `repr`",
    note = "of another type, pass the number: `status.0` of a newtype, `status as c_int` of a Rust enum"
)]
pub trait CEnum: Copy + sealed::Sealed {
    /// The `c_int` of the same bits.
    fn to_c_int(self) -> c_int;

    /// The `c_uint` of the same bits.
    fn to_c_uint(self) -> c_uint;
}

mod sealed {
    use core::ffi::{c_int, c_uint};

    pub trait Sealed {}

    impl Sealed for c_int {}

    impl Sealed for c_uint {}
}

impl CEnum for c_int {
    #[inline]
    fn to_c_int(self) -> c_int {
        self
    }

    #[inline]
    fn to_c_uint(self) -> c_uint {
        self.cast_unsigned()
    }
}

impl CEnum for c_uint {
    #[inline]
    fn to_c_int(self) -> c_int {
        self.cast_signed()
    }

    #[inline]
    fn to_c_uint(self) -> c_uint {
        self
    }
}

/// The conversion of a `c_uint` by its bits, for an enum whose codes are `c_int`.
///
/// There is none of a `c_int` for codes of `c_uint`: with two types to choose from, the compiler takes a literal such
/// as `0x8000_4005` for a `c_int`, where it does not fit.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_c_uint {
    (total $error:ident) => {
        #[automatically_derived]
        impl ::core::convert::From<::core::ffi::c_uint> for $error {
            #[inline]
            fn from(code: ::core::ffi::c_uint) -> Self {
                let code = $crate::CEnum::to_c_int(code);
                <Self as ::core::convert::From<::core::ffi::c_int>>::from(code)
            }
        }
    };
    (partial $error:ident) => {
        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::ffi::c_uint> for $error {
            type Error = $crate::Unrecognized<::core::ffi::c_int, $error>;

            #[inline]
            fn try_from(
                code: ::core::ffi::c_uint,
            ) -> ::core::result::Result<Self, $crate::Unrecognized<::core::ffi::c_int, $error>>
            {
                let code = $crate::CEnum::to_c_int(code);
                <Self as ::core::convert::TryFrom<::core::ffi::c_int>>::try_from(code)
            }
        }
    };
}

/// Refuses platforms whose type is too narrow for a spec. An `int` of C has 16 bits on AVR, for example.
///
/// ```compile_fail,E0080
/// errcodes::__private::wide_enough! { i16 }
/// ```
///
/// ```
/// errcodes::__private::wide_enough! { i32 }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __wide_enough {
    ($repr:ty) => {
        const _: () = ::core::assert!(
            <$repr>::BITS >= 32,
            "the integer type of this spec has fewer than 32 bits here: set another `repr`"
        );
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bits_stay_the_same() {
        assert_eq!((c_uint::MAX.to_c_int(), c_uint::MAX.to_c_uint()), (-1, c_uint::MAX));
        assert_eq!(((-1).to_c_int(), (-1).to_c_uint()), (-1, c_uint::MAX));
        assert_eq!((7_u32.to_c_int(), 7_i32.to_c_uint()), (7, 7));
    }
}
