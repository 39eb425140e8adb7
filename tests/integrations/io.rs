//! Codes as `io::Error`.

use std::io::{self, ErrorKind};

use errcodes::Kind;

mod enums;
use enums::{Few, GmeError, IlvbError, IlvbSpace, Only};

fn check(returned: i32) -> io::Result<i32> {
    Ok(GmeError::check(returned)?)
}

#[test]
fn the_code_is_still_in_the_error() {
    assert_eq!(check(0).unwrap(), 0);
    let codes = GmeError::ALL.iter().map(GmeError::code).chain([31337]);
    for code in codes.filter(|code| GmeError::check(*code).is_err()) {
        let error = check(code).unwrap_err();
        assert_eq!(error.kind(), GmeError::from(code).kind().io_error_kind());
        assert_eq!(error.to_string(), GmeError::from(code).to_string());
        assert_eq!(error.downcast::<GmeError>().unwrap(), code);
    }
}

#[test]
fn every_shape_of_enum_can_be_one() {
    let errors: [io::Error; 3] = [
        Few::Timeout.into(),
        Only::Timeout.into(),
        IlvbError::from_code(IlvbSpace::Push, 1001).into(),
    ];
    let kinds = errors.map(|error| error.kind());
    assert_eq!(kinds, [ErrorKind::TimedOut, ErrorKind::TimedOut, ErrorKind::PermissionDenied]);
}

#[test]
fn no_kind_makes_the_standard_library_call_again() {
    for kind in Kind::ALL {
        let kind = ErrorKind::from(*kind);
        assert!(![ErrorKind::Interrupted, ErrorKind::WouldBlock].contains(&kind));
    }
}

#[test]
fn a_kind_with_a_counterpart_has_it() {
    let counterparts = [
        (Kind::InvalidArgument, ErrorKind::InvalidInput),
        (Kind::DeadlineExceeded, ErrorKind::TimedOut),
        (Kind::NotFound, ErrorKind::NotFound),
        (Kind::AlreadyExists, ErrorKind::AlreadyExists),
        (Kind::PermissionDenied, ErrorKind::PermissionDenied),
        (Kind::ResourceExhausted, ErrorKind::QuotaExceeded),
        (Kind::Aborted, ErrorKind::ResourceBusy),
        (Kind::OutOfRange, ErrorKind::InvalidInput),
        (Kind::Unimplemented, ErrorKind::Unsupported),
        (Kind::Unavailable, ErrorKind::HostUnreachable),
        (Kind::DataLoss, ErrorKind::InvalidData),
        (Kind::Unauthenticated, ErrorKind::PermissionDenied),
    ];
    for kind in Kind::ALL {
        let counterpart = counterparts.iter().find(|(other, _)| other == kind);
        let expected = counterpart.map_or(ErrorKind::Other, |(_, counterpart)| *counterpart);
        assert_eq!(kind.io_error_kind(), expected, "{kind}");
    }
}
