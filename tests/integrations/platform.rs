//! Every integration for codes of types that the platform decides.

use std::collections::BTreeSet;
use std::ffi::{c_int, c_long};
use std::fmt::Debug;
use std::io;

use arbitrary::{Arbitrary, Unstructured};
use defmt::Format;
use defmt::export::{fetch_bytes, fetch_string_index, make_formatter};
use errcodes::{ErrorCode, Unrecognized};
use proptest::prelude::proptest;
use serde::Serialize;
use serde::de::DeserializeOwned;

errcodes::errcodes!("../specs/c_int.toml", arbitrary, defmt, io, miette, proptest, serde);
errcodes::errcodes!("../specs/isize.toml", arbitrary, defmt, io, miette, proptest, serde);
errcodes::errcodes!("../specs/usize.toml", arbitrary, defmt, io, miette, proptest, serde);
errcodes::errcodes!("../specs/codec", arbitrary, defmt, io, miette, proptest, serde);

/// A part of the codes, and all others.
#[derive(Debug, Clone, Copy, PartialEq, ErrorCode)]
#[errcodes(spec = "../specs/c_long.toml", arbitrary, defmt, io, miette, proptest, serde)]
enum Long {
    Five,
    #[errcodes(other)]
    Other(Unrecognized<c_long, Self>),
}

/// Nothing but this.
#[derive(Debug, Clone, Copy, PartialEq, ErrorCode)]
#[errcodes(spec = "../specs/c_int.toml", arbitrary, defmt, io, miette, proptest, serde)]
enum Only {
    Five,
}

proptest! {
    #[test]
    fn any_code_can_be_asked_for(
        int: CIntError,
        long: Long,
        size: UsizeError,
        only: Only,
        both: CodecError,
    ) {
        assert_eq!(CIntError::from(int.code()), int);
        assert_eq!(Long::from(long.code()), long);
        assert_eq!(UsizeError::from(size.code()), size);
        assert_eq!(only, Only::Five);
        assert_eq!(CodecError::from_code(both.space(), both.code()), both);
    }
}

fn samples<T: for<'a> Arbitrary<'a>>() -> Vec<T> {
    let mut state = 1_u64;
    let mut byte = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        state.to_le_bytes()[7]
    };
    let mut sample = || {
        let bytes: [u8; 32] = std::array::from_fn(|_| byte());
        T::arbitrary(&mut Unstructured::new(&bytes)).unwrap()
    };
    (0..1_000).map(|_| sample()).collect()
}

#[test]
fn a_fuzzer_meets_every_listed_code_and_others() {
    let sizes: BTreeSet<UsizeError> = samples().into_iter().collect();
    assert!(UsizeError::ALL.iter().all(|error| sizes.contains(error)));
    assert!(sizes.iter().any(|error| error.code() > usize::MAX / 4));
    let integers: BTreeSet<CIntError> = samples().into_iter().collect();
    assert!(CIntError::ALL.iter().all(|error| integers.contains(error)));
    assert!(samples::<Long>().contains(&Long::Five));
    assert_eq!(samples::<Only>()[0], Only::Five);
}

fn both_ways<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, expected: &str) {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(text, expected);
    assert_eq!(&serde_json::from_str::<T>(&text).unwrap(), value);
    let bytes = postcard::to_stdvec(value).unwrap();
    assert_eq!(&postcard::from_bytes::<T>(&bytes).unwrap(), value);
}

#[test]
fn a_code_is_its_number_and_none_is_lost() {
    for code in [5, -1, 0, c_int::MIN, c_int::MAX] {
        both_ways(&CIntError::from(code), &code.to_string());
    }
    both_ways(&UsizeError::from(usize::MAX), &usize::MAX.to_string());
    both_ways(&IsizeError::from(isize::MIN), &isize::MIN.to_string());
    both_ways(&Long::from(c_long::MIN), &c_long::MIN.to_string());
    both_ways(&Only::Five, "5");
    assert!(serde_json::from_str::<Only>("6").is_err());
    assert!(serde_json::from_str::<CIntError>("2147483648").is_err());
    let space = CodecSpace::Decode;
    let negated = CodecError::from_code(space, 11);
    both_ways(&negated, &format!(r#"{{"space":"{space}","code":11}}"#));
}

fn assert_sends(error: &(impl ErrorCode + Format), number: &str) {
    let mut expected = fetch_string_index().to_le_bytes().to_vec();
    for text in [error.message(), error.space(), number] {
        expected.extend(u32::try_from(text.len()).unwrap().to_le_bytes());
        expected.extend(text.bytes());
    }
    error.format(make_formatter());
    assert_eq!(fetch_bytes(), expected);
}

#[test]
fn a_log_has_the_number_in_the_width_of_the_platform() {
    assert_sends(&CIntError::MinusOne, "0xFFFFFFFF");
    assert_sends(&UsizeError::from(usize::MAX), &format!("{:#X}", usize::MAX));
    assert_sends(&IsizeError::from(isize::MIN), &isize::MIN.to_string());
    assert_sends(&CodecError::from_code(CodecSpace::Decode, 11), "11");
}

#[test]
fn an_io_error_holds_the_code() {
    let error = io::Error::from(UsizeError::Top);
    assert_eq!(error.downcast::<UsizeError>().unwrap(), UsizeError::Top);
}
