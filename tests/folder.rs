//! SDKs of several code spaces: the enum that holds the errors of all.

use errcodes::{ErrorCode, Kind, Retry};

errcodes::errcodes!("ilvb");

/// One space of a folder can be had alone.
mod alone {
    errcodes::errcodes!("ilvb/push");
}

/// The caller's folder, named after the folder.
mod own {
    errcodes::errcodes!("./golden/folder");
}

#[test]
fn a_number_means_another_thing_in_each_space() {
    let av = IlvbError::from_code(IlvbSpace::Av, 1001);
    let push = IlvbError::from_code(IlvbSpace::Push, 1001);
    assert_eq!(av, IlvbError::Av(IlvbAvError::SameOperationInProgress));
    assert_eq!(push, IlvbError::Push(IlvbPushError::PermissionDenied));
    assert_ne!(av, push);
    assert_eq!((i32::from(av), i32::from(push)), (1001, 1001));
    assert_eq!((av.retry(), push.retry()), (Retry::Busy, Retry::Never));
}

#[test]
fn a_bare_number_has_candidates() {
    let spaces = |code| IlvbError::candidates(code).map(|error| error.space()).collect::<Vec<_>>();
    assert_eq!(spaces(1001), [IlvbSpace::Av, IlvbSpace::Push]);
    assert_eq!(spaces(30_000_000), [IlvbSpace::Recording]);
    assert_eq!(spaces(31_337), []);
    let codes = IlvbSpace::ALL.iter().map(|space| space.id());
    assert!(codes.eq(["ilvb/av", "ilvb/push", "ilvb/recording"]));
}

#[test]
fn a_space_keeps_the_numbers_that_it_does_not_list() {
    for space in IlvbSpace::ALL {
        for code in [i32::MIN, -1, 31_337, i32::MAX] {
            let error = IlvbError::from_code(*space, code);
            assert_eq!((error.space(), error.code(), error.is_recognized()), (*space, code, false));
        }
    }
    // No document says that 0 is a success of a push: its codes come through a callback for errors.
    assert_eq!(IlvbError::check(IlvbSpace::Av, 0), Ok(0));
    assert!(IlvbError::check(IlvbSpace::Push, 0).is_err());
    assert_eq!(IlvbError::check(IlvbSpace::Push, 1001).unwrap_err().space(), IlvbSpace::Push);
}

/// Whatever is asked of the error of the SDK is answered by the error of the space.
#[test]
fn facts_are_those_of_the_space() {
    fn same(outer: IlvbError, inner: impl ErrorCode) {
        assert_eq!(facts(&outer), facts(&inner));
        assert_eq!(outer.to_string(), inner.to_string());
        assert_eq!(format!("{outer:#}"), format!("{inner:#}"));
        assert_eq!((outer.retry(), outer.retry_after()), (inner.retry(), inner.retry_after()));
        let own = [outer.symbol(), outer.cause(), outer.advice(), outer.url()];
        assert_eq!(own, [inner.symbol(), inner.entry().cause(), inner.advice(), inner.url()]);
        assert_eq!(outer.advice_in("zh"), inner.advice_in("zh"));
        assert_eq!((outer.message(), outer.kind()), (inner.message(), inner.kind()));
    }
    for error in IlvbAvError::ALL {
        same((*error).into(), error);
    }
    for error in IlvbPushError::ALL {
        same((*error).into(), error);
    }
    for error in IlvbRecordingError::ALL {
        same((*error).into(), error);
    }
    same(IlvbError::from_code(IlvbSpace::Av, -7), IlvbAvError::from(-7));
}

#[derive(Debug, PartialEq)]
struct Facts {
    texts: [Option<&'static str>; 8],
    more: (&'static str, i128, &'static str, &'static str, Kind, bool),
}

fn facts(error: &dyn ErrorCode) -> Facts {
    Facts {
        texts: [
            error.symbol(),
            error.entry().cause(),
            error.advice(),
            error.message_in("zh"),
            error.cause_in("zh"),
            error.advice_in("zh-CN"),
            error.group(),
            error.url(),
        ],
        more: (
            error.space(),
            error.code(),
            error.name(),
            error.message(),
            error.kind(),
            error.is_recognized(),
        ),
    }
}

#[test]
fn everything_is_const() {
    const ERROR: IlvbError = IlvbError::from_code(IlvbSpace::Push, 1001);
    const MESSAGE: &str = ERROR.message();
    const SPACE: &str = ERROR.space().id();
    const CHECKED: bool = IlvbError::check(IlvbSpace::Av, 0).is_ok();
    assert_eq!((MESSAGE, SPACE, CHECKED), (ERROR.message(), "ilvb/push", true));
}

#[test]
fn a_space_alone_is_the_same_enum() {
    let alone = alone::IlvbPushError::from(1001);
    assert_eq!(facts(&alone), facts(&IlvbPushError::PermissionDenied));
}

#[test]
fn a_folder_of_the_callers_own() {
    use own::{FolderError, FolderReadError, FolderSpace};

    let error = FolderError::from_code(FolderSpace::Read, 1);
    assert_eq!(error, FolderError::Read(FolderReadError::NotFound));
    assert_eq!(error.to_string(), "record not found (folder/read 1)");
    assert_eq!(FolderError::candidates(1).count(), 2);
    assert_eq!(FolderSpace::Write.title(), "Writing");
    assert_eq!(FolderSpace::Write.title_in("en"), Some("Writing"));
    assert_eq!([FolderSpace::Write.title_in("zh"), FolderSpace::Read.title_in("en")], [None; 2]);
}
