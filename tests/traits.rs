//! The traits of the runtime, as objects and through pointers.

use std::collections::HashSet;
use std::time::Duration;

use errcodes::{ErrorCode, Kind, Retry};

errcodes::errcodes!("gme");
errcodes::errcodes!("specs/u16.toml");

#[test]
fn an_error_code_can_be_an_object() {
    let errors: [Box<dyn ErrorCode>; 2] =
        [Box::new(GmeError::Timeout), Box::new(PortError::from(1))];
    let shown: Vec<_> =
        errors.iter().map(|error| format!("{}/{}", error.space(), error.code())).collect();
    assert_eq!(shown, ["gme/1005", "port/1"]);
}

#[test]
#[expect(clippy::needless_borrows_for_generic_args, reason = "the borrow is the point")]
fn pointers_say_what_they_point_to() {
    fn facts(error: impl ErrorCode) -> (&'static str, i128, Kind, Retry, Option<Duration>) {
        (error.name(), error.code(), error.kind(), error.retry(), error.retry_after())
    }
    for error in GmeError::ALL.iter().copied().chain([GmeError::from(-5)]) {
        assert_eq!(facts(error), facts(&error));
        assert_eq!(facts(error), facts(Box::new(error)));
    }
    for error in PortError::ALL {
        assert_eq!(facts(*error), facts(&&error));
    }
}

/// With the traits in scope, `code()` of a reference is still the number in its own type.
#[test]
fn the_enums_own_methods_come_first() {
    let codes: Vec<i32> = GmeError::ALL.iter().take(2).map(|error| error.code() + 1).collect();
    assert_eq!(codes, [7004, 7005]);
}

#[test]
fn retryable_is_transient_throttled_or_busy() {
    let retryable = Retry::ALL.iter().filter(|class| class.is_retryable());
    assert!(retryable.eq(&[Retry::Transient, Retry::Throttled, Retry::Busy]));
    assert!(GmeError::Timeout.is_retryable());
    assert!(!GmeError::AlreadyInState.is_retryable());
}

#[test]
fn kinds_go_by_number() {
    let numbers = (0..=u8::MAX).filter_map(|number| Kind::try_from(number).ok());
    assert!(numbers.eq(Kind::ALL.iter().copied()));
    assert!(Kind::ALL.iter().enumerate().all(|(at, kind)| usize::from(kind.number()) == at));
    assert_eq!(format!("{:>12}|{:<8}|", Kind::Aborted, Retry::Never), "     aborted|never   |");
}

/// The table of `google/rpc/code.proto`, from 0 to 16.
#[test]
fn kinds_have_the_http_status_of_their_definition() {
    let expected =
        [200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401];
    assert!(Kind::ALL.iter().map(|kind| kind.http_status()).eq(expected));
}

#[test]
fn entries_are_equal_if_space_and_number_are() {
    errcodes::errcodes!("ilvb");
    let spaces = [IlvbSpace::Av, IlvbSpace::Push, IlvbSpace::Recording];
    let entries = || {
        spaces.into_iter().flat_map(|space| {
            [0, 1001, 1002, -1].map(|code| IlvbError::from_code(space, code).entry())
        })
    };
    for (at, entry) in entries().enumerate() {
        let equal: Vec<_> = entries().map(|other| other == entry).collect();
        assert!(equal.iter().enumerate().all(|(other, equal)| *equal == (other == at)), "{entry}");
    }
    let known: HashSet<_> = entries().collect();
    assert_eq!(known.len(), 12);
    assert!(entries().all(|entry| known.contains(&entry)), "equal entries have one hash");
}
