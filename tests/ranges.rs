//! Variants that stand for a set of numbers.

use std::collections::HashSet;
use std::mem::size_of;

use errcodes::{ErrorCode, Retry, Unrecognized};

errcodes::errcodes!("specs/sw.toml");

errcodes::errcodes!("specs/only_ranges.toml");
errcodes::errcodes!("specs/zero.toml");
errcodes::errcodes!("../runtime/errors/tpm.toml");

mod signed {
    errcodes::errcodes!("specs/ranges.toml");
}
use signed::RangesError;

#[test]
fn a_range_keeps_the_number_and_its_fields() {
    let error = SwError::from(0x63C2);
    let SwError::WrongPin(pin) = error else { panic!("{error:?}") };
    assert_eq!((pin.tries(), pin.code()), (2, 0x63C2));
    assert_eq!(error.to_string(), "wrong PIN (sw 0x63C2)");
    assert_eq!(format!("{error:?} {pin:?} {pin}"), "WrongPin(0x63C2) 0x63C2 0x63C2");
    assert_eq!((u16::from(error), u16::from(pin)), (0x63C2, 0x63C2));
    assert_eq!(error.retry(), Retry::Never);
    assert!(error.is_recognized());
}

#[test]
fn a_listed_code_within_a_range_keeps_its_row() {
    assert_eq!(SwError::from(0x63C0), SwError::PinBlocked);
    assert_eq!(SwError::ALL, [SwError::PinBlocked, SwError::ApplicationNotFound]);
}

#[test]
fn a_range_can_be_a_success() {
    assert_eq!(SwError::check(0x6110), Ok(0x6110));
    assert_eq!(SwError::check(0x9000), Ok(0x9000));
    assert_eq!(SwError::check(0x63C1), Err(SwError::from(0x63C1)));
    let error = SwError::from(0x6110);
    assert!(matches!(error, SwError::MoreData(data) if data.remaining() == 0x10));
    assert_eq!((error.kind(), error.retry()), (errcodes::Kind::Ok, Retry::Satisfied));
}

#[test]
fn every_u16_comes_back_and_is_what_the_spec_says() {
    for code in 0..=u16::MAX {
        let error = SwError::from(code);
        assert_eq!(u16::from(error), code);
        assert_eq!(SwError::from(error.code()), error);
        let is_right = match error {
            SwError::PinBlocked => code == 0x63C0,
            SwError::ApplicationNotFound => code == 0x6A82,
            SwError::WrongPin(_) => (0x63C1..=0x63CF).contains(&code),
            SwError::MoreData(_) => code >> 8 == 0x61,
            SwError::Unrecognized(_) => code >> 8 != 0x61 && code >> 4 != 0x63C && code != 0x6A82,
        };
        assert!(is_right, "{error:?}");
    }
}

/// The tables hold 0 for what has no number of its own.
#[test]
fn zero_is_like_any_other_number() {
    for code in 0..=u16::MAX {
        let name = match code {
            7 => "Seven",
            100..=109 => "Hundred",
            _ => "Unrecognized",
        };
        assert_eq!(ZeroError::from(code).name(), name, "{code}");
        assert_eq!(u16::from(ZeroError::from(code)), code);
    }
    for code in 0..=u8::MAX {
        let name = match code {
            100..=109 => "Hundred",
            0x80..=0xBF => "Upper",
            _ => "Unrecognized",
        };
        assert_eq!(OnlyRangesError::from(code).name(), name, "{code}");
        assert_eq!(u8::from(OnlyRangesError::from(code)), code);
        assert_eq!(Upper::from(code).entry(), OnlyRangesError::from(code).entry());
    }
    assert!(OnlyRangesError::ALL.is_empty());
    assert!("Hundred".parse::<OnlyRangesError>().is_err());
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "specs/only_ranges.toml")]
enum Upper {
    Upper(UpperUpper),
    #[errcodes(other)]
    Other(Unrecognized<u8, Self>),
}

/// The format-one response codes of TPM 2.0: 35 rows, each with 32 numbers.
#[test]
fn every_response_code_of_format_one_is_recognized() {
    let recognized = (0..0x1000).map(TpmError::from).filter(TpmError::is_recognized);
    let recognized: HashSet<_> = recognized.collect();
    assert_eq!(recognized.len(), 1_120);
    assert!(recognized.iter().all(|error| u32::from(*error) & 0x80 != 0));
    let names: HashSet<_> = recognized.iter().map(TpmError::name).collect();
    assert_eq!(names.len(), 35);
    assert!(matches!(TpmError::from(0x1C4), TpmError::Value(code) if code.parameter() == 1));
}

#[test]
fn a_name_of_a_range_is_read_with_its_number() {
    for text in ["WrongPin(0x63C2)", "WrongPin(25538)", "0x63C2", "25538"] {
        assert_eq!(text.parse(), Ok(SwError::from(0x63C2)), "{text}");
    }
    assert_eq!("Unrecognized(0x1234)".parse(), Ok(SwError::from(0x1234)));
    let error = "WrongPin".parse::<SwError>().unwrap_err();
    assert_eq!(error.to_string(), "`WrongPin` is a range of sw: its number is missing");
    for text in ["WrongPin(0x6101)", "WrongPin(0x63C0)", "WrongPin()", "WrongPin(x)", "Pin(0x63C2)"]
    {
        let error = text.parse::<SwError>().unwrap_err();
        assert_eq!(error.to_string(), "not a symbol, variant or number of sw", "{text}");
    }
}

#[test]
fn entries_know_ranges() {
    let entry = SwError::from(0x63C2).entry();
    assert_eq!(format!("{entry} {entry:?}"), "wrong PIN (sw 0x63C2) sw::WrongPin(0x63C2)");
    assert!(entry.is_recognized());
    assert_eq!(format!("{:?}", SwError::PinBlocked.entry()), "sw::PinBlocked");
    assert_ne!(entry, SwError::from(0x63C1).entry());
}

#[test]
fn errors_with_ranges_are_compared_and_hashed_by_number() {
    let codes = [0x0001, 0x6101, 0x63C0, 0x63C1, 0x63C2, 0x6A82, 0xFFFF];
    let errors = codes.map(SwError::from);
    assert!(errors.is_sorted());
    assert_eq!(errors.iter().collect::<HashSet<_>>().len(), codes.len());
    assert_eq!(SwError::from(0x63C2), 0x63C2);
}

#[test]
fn ten_ranges_take_no_room() {
    assert_eq!(size_of::<SwError>(), 8);
    assert_eq!(size_of::<RangesError>(), 8);
    assert_eq!(size_of::<Option<RangesError>>(), 8);
}

#[test]
fn signed_ranges_by_bounds_and_by_mask() {
    let name = |code: i32| RangesError::from(code).name();
    assert_eq!([-1200, -1150, -1100].map(name), ["Below"; 3]);
    assert_eq!([-1201, -1099, i32::MIN + 0x100_0000].map(name), ["Unrecognized"; 3]);
    assert_eq!([-1, -2, 0x0100_0000, 0x01FF_FFFF].map(name), ["One", "Minus", "Upper", "Upper"]);
    assert_eq!([i32::MIN, -0x7FFF_FF00].map(name), ["Severe", "Severe"]);
    let RangesError::Severe(severe) = RangesError::from(-0x7FFF_FE01) else { panic!() };
    assert_eq!((severe.detail(), severe.facility()), (0xFF, 1));
}

/// A part of a spec with ranges, found by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "specs/sw.toml")]
enum Verify {
    PinBlocked,
    WrongPin(VerifyWrongPin),
    #[errcodes(other)]
    Other(Unrecognized<u16, Self>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "specs/sw.toml", full = SwError)]
enum Partial {
    #[errcodes(variant = "WrongPin")]
    Wrong(PartialWrong),
    ApplicationNotFound,
}

#[test]
fn a_derived_enum_has_ranges() {
    let error = Verify::from(0x63C2);
    assert!(matches!(error, Verify::WrongPin(pin) if pin.tries() == 2));
    assert_eq!(Verify::from(0x63C0), Verify::PinBlocked);
    assert_eq!(error.to_string(), "wrong PIN (sw 0x63C2)");
    assert_eq!(Verify::from(0x6110).message(), "more data to fetch");
    assert_eq!("WrongPin(0x63C3)".parse(), Ok(Verify::from(0x63C3)));
    assert!("WrongPin".parse::<Verify>().is_err());
    for code in 0..=u16::MAX {
        let error = Verify::from(code);
        assert_eq!(u16::from(error), code);
        assert_eq!(error.entry(), SwError::from(code).entry());
    }
}

#[test]
fn a_derived_enum_with_full_has_ranges() {
    let error = Partial::try_from(0x63C2).unwrap();
    assert!(matches!(error, Partial::Wrong(pin) if pin.tries() == 2));
    assert_eq!(Partial::try_from(SwError::from(0x63C2)), Ok(error));
    assert_eq!(Partial::try_from(SwError::PinBlocked), Err(SwError::PinBlocked));
    assert_eq!(Partial::try_from(0x63C0).unwrap_err().code(), 0x63C0);
    assert_eq!(format!("{error} {error:?}"), "wrong PIN (sw 0x63C2) Wrong(0x63C2)");
    assert_eq!(u16::from(error), 0x63C2);
}
