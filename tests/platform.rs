//! Codes of types that the platform decides. The lints show that nobody needs a cast.

#![deny(clippy::pedantic)]

use std::ffi::{c_int, c_long, c_uint};

use errcodes::{ErrorCode, Unrecognized};

errcodes::errcodes!("specs/c_int.toml");
errcodes::errcodes!("specs/c_uint.toml");
errcodes::errcodes!("specs/c_long.toml");
errcodes::errcodes!("specs/isize.toml");
errcodes::errcodes!("specs/usize.toml");
errcodes::errcodes!("./specs/codec");

/// What bindgen makes of a C `enum`, and what a function returns that the header declares with it.
mod on_linux {
    pub(crate) type Status = super::c_uint;

    pub(crate) fn open(status: u8) -> Status {
        status.into()
    }
}

mod on_windows {
    pub(crate) type Status = super::c_int;

    pub(crate) fn open(status: u8) -> Status {
        status.into()
    }
}

macro_rules! wrapper {
    ($($platform:ident),+) => {$(
        #[test]
        fn $platform() {
            use $platform::{Status, open};

            fn opened(status: u8) -> Result<(), CIntError> {
                CIntError::check(open(status))?;
                Ok(())
            }
            assert_eq!((opened(0), opened(5)), (Ok(()), Err(CIntError::Five)));
            assert_eq!(CUintError::check(open(5)), Err(CUintError::Five));
            assert_eq!(CIntError::from(open(1)), CIntError::One);
            assert_eq!(CIntError::from_code(open(1)), CIntError::One);
            let statuses: [Status; 2] = [1, 5];
            assert_eq!(statuses.map(CIntError::from_code), [CIntError::One, CIntError::Five]);
            assert_eq!(CodecError::check(CodecSpace::Encode, open(0)), Ok(0));
            let full = CodecError::Encode(CodecEncodeError::Full);
            assert_eq!(CodecError::from_code(CodecSpace::Encode, open(11)), full);
            assert_eq!(CodecError::candidates(open(11)).count(), 2);
        }
    )+};
}

wrapper!(on_linux, on_windows);

#[test]
fn what_counts_are_the_bits() {
    assert_eq!(CIntError::check(c_uint::MAX), Err(CIntError::MinusOne));
    assert_eq!(CIntError::check(0x8000_0000_u32), Err(CIntError::Least));
    assert_eq!(CUintError::check(-1), Err(CUintError::Greatest));
    assert_eq!(CUintError::check(c_int::MIN), Err(CUintError::Top));
    let success: c_int = CIntError::check(0_u32).unwrap();
    assert_eq!(success, 0);
}

#[test]
fn literals_have_a_type() {
    assert_eq!(CIntError::from(5), CIntError::Five);
    assert_eq!(CIntError::from(-1), CIntError::MinusOne);
    assert_eq!(CIntError::from_code(5), CIntError::Five);
    assert_eq!(CUintError::from(0x8000_0002), CUintError::TopAndTwo);
    let into: CIntError = 7004.into();
    assert_eq!(into.code(), 7004);
}

#[test]
fn constants_are_of_the_type_of_the_spec() {
    const FIVE: CIntError = CIntError::from_c_int(5);
    const TOP: Result<c_uint, CUintError> = CUintError::check_c_uint(0x8000_0000);
    const FULL: CodecError = CodecError::from_c_int(CodecSpace::Encode, 11);
    const DONE: Result<c_int, CodecError> = CodecError::check_c_int(CodecSpace::Decode, 0);
    const LONG: CLongError = CLongError::from_code(5);
    assert_eq!((FIVE, TOP), (CIntError::Five, Err(CUintError::Top)));
    assert_eq!((FULL, DONE), (CodecError::Encode(CodecEncodeError::Full), Ok(0)));
    assert_eq!(LONG, CLongError::Five);
}

#[test]
fn success_without_an_end_is_all_of_the_type() {
    assert_eq!([0, c_long::MAX].map(CLongError::check), [Ok(0), Ok(c_long::MAX)]);
    assert_eq!(CLongError::check(-5), Ok(-5));
    assert!(CLongError::check(c_long::MIN).is_err());
    assert_eq!(IsizeError::check(isize::MIN), Ok(isize::MIN));
    assert_eq!(UsizeError::check(usize::MAX), Ok(usize::MAX));
    assert!(UsizeError::check(0x8000_0002).is_err());
}

#[cfg(target_pointer_width = "64")]
#[test]
fn a_number_whose_low_half_is_listed_is_another_one() {
    let high = 1 << 32;
    assert_eq!(UsizeError::from(5), UsizeError::Five);
    assert!(!UsizeError::from(high + 5).is_recognized());
    assert_eq!(UsizeError::from(high + 5).code(), high + 5);
    assert!(!IsizeError::from(0xFFFF_FFFF).is_recognized());
    assert!(IsizeError::from(-1).is_recognized());
}

#[test]
fn hex_is_of_the_bits_of_the_platform() {
    assert_eq!(CIntError::MinusOne.entry().number().to_string(), "0xFFFFFFFF");
    assert_eq!(UsizeError::TopAndTwo.entry().number().to_string(), "0x80000002");
    assert_eq!(format!("{:?}", UsizeError::from(2)), "Unrecognized(0x00000002)");
    assert_eq!(
        UsizeError::from(usize::MAX).entry().number().to_string(),
        format!("{:#X}", usize::MAX)
    );
    assert_eq!(format!("{:#X}", usize::MAX).parse(), Ok(UsizeError::from(usize::MAX)));
}

#[derive(Debug, Clone, Copy, PartialEq, ErrorCode)]
#[errcodes(spec = "specs/c_int.toml")]
enum Int {
    Five,
    #[errcodes(code = 0x8000_0000)]
    Lowest,
    #[errcodes(other)]
    Other(Unrecognized<c_int, Self>),
}

#[derive(Debug, Clone, Copy, PartialEq, ErrorCode)]
#[errcodes(spec = "specs/c_int.toml", full = CIntError)]
enum OfFull {
    Five,
    #[errcodes(other)]
    Other(Unrecognized<c_int, Self>),
}

#[derive(Debug, Clone, Copy, PartialEq, ErrorCode)]
#[errcodes(spec = "specs/c_int.toml")]
enum Partial {
    Five,
}

#[derive(Debug, Clone, Copy, PartialEq, ErrorCode)]
#[errcodes(spec = "specs/c_uint.toml")]
enum Uint {
    TopAndTwo,
    #[errcodes(other)]
    Other(Unrecognized<c_uint, Self>),
}

#[derive(Debug, Clone, Copy, PartialEq, ErrorCode)]
#[errcodes(spec = "specs/c_long.toml")]
enum Long {
    Five,
    MinusOne,
    #[errcodes(other)]
    Other(Unrecognized<c_long, Self>),
}

#[derive(Debug, Clone, Copy, PartialEq, ErrorCode)]
#[errcodes(spec = "specs/usize.toml", full = UsizeError)]
enum Size {
    Five,
    #[errcodes(other)]
    Other(Unrecognized<usize, Self>),
}

#[test]
fn derived_enums_keep_every_number() {
    for code in [5, -1, 0, c_int::MIN, c_int::MAX] {
        assert_eq!(c_int::from(Int::from(code)), code);
        assert_eq!(c_int::from(OfFull::from(code)), code);
        assert_eq!(c_uint::from(Uint::from(code.cast_unsigned())), code.cast_unsigned());
    }
    for code in [5, -1, 0, c_long::MIN, c_long::MAX] {
        assert_eq!(c_long::from(Long::from(code)), code);
    }
    for code in [5, 0, usize::MAX, usize::MAX / 2, usize::MAX - usize::MAX / 2 + 5] {
        assert_eq!(usize::from(Size::from(code)), code);
    }
    assert_eq!((Int::from(5), Int::from(0x8000_0000_u32)), (Int::Five, Int::Lowest));
    assert_eq!((OfFull::from(5_u32), Uint::from(0x8000_0002)), (OfFull::Five, Uint::TopAndTwo));
    assert_eq!(
        (Partial::try_from(5), Partial::try_from(5_u32)),
        (Ok(Partial::Five), Ok(Partial::Five))
    );
    assert_eq!(Partial::try_from(c_uint::MAX).unwrap_err().code(), -1);
    assert_eq!((Long::from(-1), Size::from(5)), (Long::MinusOne, Size::Five));
    assert_eq!(Int::from(6).to_string(), "unrecognized code (c_int 0x00000006)");
    assert_eq!(OfFull::from(CIntError::Five), OfFull::Five);
}
