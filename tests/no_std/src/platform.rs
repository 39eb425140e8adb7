//! Enums over the types that the platform decides. `.ci/run` builds them for one of 64 bits and for one of 32.

use core::ffi::{c_int, c_long, c_uint, c_ulong};

use errcodes::{ErrorCode, Unrecognized};

errcodes::errcodes!("../specs/c_int.toml");
errcodes::errcodes!("../specs/c_uint.toml");
errcodes::errcodes!("../specs/c_long.toml");
errcodes::errcodes!("../specs/c_ulong.toml");
errcodes::errcodes!("../specs/isize.toml");
errcodes::errcodes!("../specs/usize.toml");
errcodes::errcodes!("../specs/codec");

/// Without tables of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "../specs/c_long.toml", full = CLongError)]
pub enum Long {
    /// Listed.
    MinusOne,
    /// All others.
    #[errcodes(other)]
    Other(Unrecognized<c_long, Self>),
}

/// With tables of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "../specs/usize.toml")]
pub enum Size {
    /// Listed.
    Top,
    /// All others.
    #[errcodes(other)]
    Other(Unrecognized<usize, Self>),
}

/// What a binding has of a C `enum` on this platform or on another.
///
/// # Errors
///
/// What `check` finds.
pub fn check(signed: c_int, unsigned: c_uint) -> Result<c_int, CIntError> {
    CIntError::check(signed)?;
    CIntError::check(unsigned)
}

/// Every conversion into the widest types.
#[must_use]
pub fn widest(long: c_long, unsigned: c_ulong, size: isize) -> [i128; 4] {
    let errors = (CLongError::from(long), CUlongError::from(unsigned), IsizeError::from(size));
    [errors.0.into(), errors.1.into(), errors.2.into(), ErrorCode::code(&Long::from(long))]
}

const fn is_recognized(error: CodecError) -> bool {
    error.is_recognized()
}

// Law 1 at the ends, listed codes at the same places whatever the width, and successes up to the platform's end.
const _: () = {
    assert!(CLongError::from_code(c_long::MIN).code() == c_long::MIN);
    assert!(CLongError::from_code(c_long::MAX).code() == c_long::MAX);
    assert!(CUlongError::from_code(c_ulong::MAX).code() == c_ulong::MAX);
    assert!(IsizeError::from_code(isize::MIN).code() == isize::MIN);
    assert!(UsizeError::from_code(usize::MAX).code() == usize::MAX);
    assert!(matches!(CLongError::from_code(-1), CLongError::MinusOne));
    assert!(matches!(CLongError::from_code(-0x8000_0000), CLongError::Least));
    assert!(matches!(UsizeError::from_code(0x8000_0000), UsizeError::Top));
    assert!(matches!(CIntError::from_c_int(-1), CIntError::MinusOne));
    assert!(matches!(CUintError::from_c_uint(0xFFFF_FFFF), CUintError::Greatest));
    assert!(matches!(CLongError::check(c_long::MAX), Ok(c_long::MAX)));
    assert!(matches!(IsizeError::check(isize::MIN), Ok(isize::MIN)));
    assert!(is_recognized(CodecError::from_c_int(CodecSpace::Decode, 11)));
};

#[cfg(target_pointer_width = "32")]
const _: () = {
    assert!(size_of::<usize>() == 4 && size_of::<c_long>() == 4);
    assert!(size_of::<CLongError>() == 8 && size_of::<UsizeError>() == 8);
    assert!(CLongError::from_code(c_long::MIN).is_recognized());
    assert!(matches!(UsizeError::from_code(usize::MAX), UsizeError::Greatest));
};

#[cfg(target_pointer_width = "64")]
const _: () = {
    assert!(size_of::<usize>() == 8 && size_of::<UsizeError>() == 16);
    assert!(!UsizeError::from_code(usize::MAX).is_recognized());
    // The low half is listed.
    assert!(!UsizeError::from_code(0x1_8000_0000).is_recognized());
    assert!(!IsizeError::from_code(0xFFFF_FFFF).is_recognized());
    assert!(IsizeError::from_code(-1).is_recognized());
};
