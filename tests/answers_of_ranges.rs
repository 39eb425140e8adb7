//! What ranges mean in answer to an operation.

use std::ffi::{c_int, c_uint};
use std::time::Duration;

use errcodes::{Effect, ErrorCode, Kind, Retry, RetryHint, Unrecognized};
use errcodes_specs::{Catalog, Code, Facts, SourceFile, read};

errcodes::errcodes!("specs/reader.toml");
errcodes::errcodes!("specs/device.toml");

use ReaderOperation::{Erase, Read, Verify};

fn catalog() -> Catalog {
    let text = include_str!("specs/reader.toml");
    let (catalog, report) = read(&SourceFile::new("reader.toml", "reader", text));
    assert!(report.is_empty(), "{}", report.render());
    catalog
}

/// What the spec says of a number: as a listed code, or as one of a range.
fn facts(catalog: &Catalog, code: u16) -> Option<&Facts> {
    let is_code = |listed: &&Code| listed.code == i128::from(code);
    let listed = catalog.codes().iter().find(is_code).map(|listed| &listed.facts);
    let repr = catalog.sdk().repr;
    let mut ranges = catalog.ranges().iter();
    listed.or_else(|| {
        let range = ranges.find(|range| range.numbers.contains(i128::from(code), repr))?;
        Some(&range.facts)
    })
}

/// Against the catalog narrowed to the operation.
#[test]
fn facts_are_those_of_the_spec_in_answer_to_the_operation() {
    for operation in ReaderOperation::ALL {
        let mut catalog = catalog();
        catalog.set_operation(operation.id()).unwrap();
        for code in 0x6000..=0x6FFF {
            let (error, facts) = (ReaderError::from(code), facts(&catalog, code));
            let (entry, place) = (error.entry_for(*operation), format!("{error:?}, {operation}"));
            assert_eq!(entry.is_recognized(), facts.is_some(), "{place}");
            assert_eq!(format!("{entry:?}"), format!("reader::{error:?}"));
            let Some(facts) = facts else { continue };
            assert_eq!(error.retry_for(*operation).name(), facts.retry.name(), "{place}");
            let hint = error.retry_hint_for(*operation);
            assert_eq!(hint, entry.retry_hint(), "{place}");
            assert_eq!(hint.retry_after(), facts.retry_after, "{place}");
            assert_eq!(hint.effect().name(), facts.effect.name(), "{place}");
            assert_eq!(entry.kind().name(), facts.kind.name(), "{place}");
            assert_eq!(entry.message(), facts.message["en"], "{place}");
            assert_eq!(entry.message_in("zh"), facts.message.get("zh").map(String::as_str));
            assert_eq!(entry.cause(), facts.cause.get("en").map(String::as_str), "{place}");
            assert_eq!(entry.advice(), facts.advice.get("en").map(String::as_str), "{place}");
            assert_eq!((entry.name(), entry.tags()), (&*facts.variant, error.tags()), "{place}");
            assert_eq!((entry.symbol(), entry.url()), (error.symbol(), error.url()), "{place}");
            assert_eq!(entry.group(), error.group().map(ReaderErrorGroup::id), "{place}");
        }
    }
}

#[test]
fn an_answer_is_about_the_number_that_came() {
    let error = ReaderError::from(0x6A85);
    let answer = error.entry_for(Erase);
    assert_eq!(answer.to_string(), "nothing to erase (reader 0x6A85)");
    assert_eq!(format!("{answer:#}"), "nothing to erase (reader 0x6A85, SW_NO_FILE)");
    assert_eq!(format!("{answer:?}"), "reader::NoFile(0x6A85)");
    assert_eq!((answer.tags(), answer.group()), (&["file"][..], Some("files")));
    assert_eq!(format!("{:?}", ReaderError::from(0x6A82).entry_for(Read)), "reader::NoApplication");
    assert_eq!(error.entry_for(Read).retry(), Retry::Never);
}

#[test]
fn a_range_that_is_satisfied_is_a_success() {
    let checked = |code| [Verify, Erase, Read].map(|of| ReaderError::check_for(of, code).ok());
    assert_eq!(checked(0x6A85), [None, Some(0x6A85), None]);
    assert_eq!(checked(0x6A82), [None; 3], "a listed code within the range");
    assert_eq!(checked(0x63C2), [None; 3]);
    // What is a success in answer to all operations stays one.
    assert_eq!([checked(0x9000), checked(0x6110)], [[Some(0x9000); 3], [Some(0x6110); 3]]);
}

#[test]
fn what_calls_return_negated_is_checked_as_it_came() {
    let checked = |operation, code: c_int| DeviceError::check_for(operation, code);
    let (open, close) = (DeviceOperation::Open, DeviceOperation::Close);
    assert_eq!([checked(close, -105), checked(close, -6)], [Ok(-105), Ok(-6)]);
    assert_eq!(checked(open, -105), Err(DeviceError::from(105)));
    assert_eq!(checked(open, -6), Err(DeviceError::NotOpen));
    assert_eq!([checked(open, 7), checked(close, 7)], [Ok(7), Ok(7)]);
    assert!(checked(close, c_int::MIN).is_err());
}

#[test]
fn both_types_of_c_enums_are_checked() {
    const CLOSED: Result<c_int, DeviceError> =
        DeviceError::check_c_int_for(DeviceOperation::Close, -6);
    assert_eq!(CLOSED, Ok(-6));
    let unsigned: c_uint = u32::MAX - 104;
    assert_eq!(DeviceError::check_for(DeviceOperation::Close, unsigned), Ok(-105));
    let error = DeviceError::check_for(DeviceOperation::Open, unsigned).unwrap_err();
    assert!(matches!(error, DeviceError::Gone(gone) if gone.code() == 105));
}

/// In answer to one call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "specs/reader.toml", operation = "erase", full = ReaderError)]
enum EraseError {
    NoFile(EraseErrorNoFile),
    #[errcodes(retry = "busy", message = "locked")]
    WrongPin(EraseErrorWrongPin),
    #[errcodes(other)]
    Other(Unrecognized<u16, Self>),
}

/// With a fact of its own, and without a variant for all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "specs/reader.toml", full = ReaderError)]
enum PinError {
    #[errcodes(kind = "permission_denied", retry = "throttled", after = "3s")]
    WrongPin(PinErrorWrongPin),
}

#[test]
fn the_ranges_of_a_derived_enum_have_the_facts_in_answer_to_its_operation() {
    let error = EraseError::from(0x6A85);
    assert!(matches!(error, EraseError::NoFile(file) if file.code() == 0x6A85));
    assert_eq!(error.to_string(), "nothing to erase (reader 0x6A85)");
    assert_eq!(error.retry_hint(), ReaderError::from(0x6A85).retry_hint_for(Erase));
    assert_eq!(error.message_in("zh"), Some("没有此文件"));
    let other = EraseError::from(0x6110);
    assert!(matches!(other, EraseError::Other(_)));
    assert_eq!((other.kind(), other.message()), (Kind::Internal, "data where none belongs"));
}

#[test]
fn a_range_has_the_facts_that_its_variant_states() {
    let error = EraseError::from(ReaderError::from(0x63C2));
    assert!(matches!(error, EraseError::WrongPin(pin) if pin.tries() == 2));
    assert_eq!(
        (error.to_string().as_str(), error.retry()),
        ("locked (reader 0x63C2)", Retry::Busy)
    );
    assert_eq!((error.kind(), error.effect()), (Kind::Unauthenticated, Effect::Unspecified));
    let error = PinError::try_from(ReaderError::from(0x63C2)).unwrap();
    let hint = RetryHint::new(Retry::Throttled).with_delay(Duration::from_secs(3));
    assert_eq!((error.kind(), error.retry_hint()), (Kind::PermissionDenied, hint));
    assert_eq!((error.entry().kind(), error.message()), (Kind::PermissionDenied, "wrong PIN"));
    assert_eq!(PinError::try_from(ReaderError::from(0x6A85)), Err(ReaderError::from(0x6A85)));
    assert_eq!(PinError::try_from(0x63C2_u16), Ok(error));
    assert!(PinError::try_from(0x6A82_u16).is_err());
}
