//! Codes that calls return negated.

use std::ffi::c_int;

errcodes::errcodes!("specs/negated.toml");
errcodes::errcodes!("specs/overlay/negated.toml");
errcodes::errcodes!("./specs/codec");

#[test]
fn check_takes_what_a_call_returned() {
    assert_eq!(NegatedError::check(-109), Err(NegatedError::TokenExpired));
    assert_eq!(NegatedError::check(-127), Err(NegatedError::Last));
    assert_eq!([0, 7, 127].map(NegatedError::check), [0, 7, 127].map(Ok));
    assert_eq!(NegatedError::check(-11), Ok(-11), "a success, as the spec says");
}

#[test]
fn everything_else_takes_and_shows_the_documented_number() {
    let error = NegatedError::TokenExpired;
    assert_eq!((error.code(), i8::from(error), error.entry().code()), (109, 109, 109));
    assert_eq!([NegatedError::from(109), NegatedError::from_code(109)], [error; 2]);
    assert_eq!(error.to_string(), "token has expired (negated 109)");
    assert_eq!("109".parse(), Ok(error));
    assert!(error == 109 && error < NegatedError::Last);
    assert!(!NegatedError::from(-109).is_recognized());
}

/// The negative of a number is the code of its error; only the least number has none and stays the same.
#[test]
fn no_number_overflows_and_none_is_lost() {
    for returned in i8::MIN..=i8::MAX {
        let is_success = returned >= 0 || returned == -11;
        let error = NegatedError::from_code(returned.wrapping_neg());
        let expected = if is_success { Ok(returned) } else { Err(error) };
        assert_eq!(NegatedError::check(returned), expected, "{returned}");
    }
    let error = NegatedError::check(i8::MIN).unwrap_err();
    assert_eq!((error.code(), error.is_recognized()), (i8::MIN, false));
}

#[test]
fn an_overlay_inherits_it() {
    assert_eq!(RenegatedError::check(-110), Err(RenegatedError::TokenInvalid));
    assert_eq!((RenegatedError::check(7), RenegatedError::check(-11)), (Ok(7), Ok(-11)));
}

#[test]
fn a_folder_passes_it_on_to_the_space() {
    let (decode, encode) = (CodecSpace::Decode, CodecSpace::Encode);
    let again = CodecError::Decode(CodecDecodeError::Again);
    assert_eq!(CodecError::check(decode, -11), Err(again));
    assert_eq!((CodecError::check(decode, 11), CodecError::check(encode, 0)), (Ok(11), Ok(0)));
    assert_eq!(CodecError::check(encode, 11), Err(CodecError::Encode(CodecEncodeError::Full)));
    assert_eq!(CodecError::from_code(decode, 11), again);
    assert_eq!(CodecError::candidates(11).count(), 2);
}

#[test]
fn negated_codes_of_c_are_of_its_bits() {
    assert_eq!(CodecDecodeError::check(-22), Err(CodecDecodeError::Invalid));
    assert_eq!(CodecDecodeError::check(0xFFFF_FFEA_u32), Err(CodecDecodeError::Invalid));
    assert_eq!(CodecDecodeError::check(4_096_u32), Ok(4_096));
    let least = CodecDecodeError::check(c_int::MIN).unwrap_err();
    assert_eq!((least.code(), least.is_recognized()), (c_int::MIN, false));
}

#[test]
fn it_is_const() {
    const EXPIRED: Result<i8, NegatedError> = NegatedError::check(-109);
    assert_eq!(EXPIRED, Err(NegatedError::TokenExpired));
}
