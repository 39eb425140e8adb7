//! The golden expansions compile, and behave like what the macro makes of the same spec.

use std::time::Duration;

use errcodes::{Effect, Retry};

// Included, since code in files of its own would be formatted and linted as if it were hand-written.

#[expect(clippy::pedantic, clippy::allow_attributes, reason = "as above")]
mod everything {
    include!("golden/everything.rs");
}

#[expect(clippy::pedantic, reason = "as above")]
mod minimal {
    include!("golden/minimal.rs");
}

#[expect(clippy::pedantic, reason = "as above")]
mod folder {
    include!("golden/folder.rs");
}

#[expect(clippy::pedantic, reason = "as above")]
mod platform {
    include!("golden/platform.rs");
}

mod expanded {
    errcodes::errcodes!("golden/everything.toml");
}

#[test]
fn the_minimal_spec_has_one_code() {
    assert_eq!(minimal::MinimalError::ALL, [minimal::MinimalError::Failed]);
    assert_eq!(minimal::MinimalError::from(2).to_string(), "unrecognized code (minimal 2)");
}

#[test]
#[expect(deprecated, reason = "one of the codes is")]
fn every_key_does_what_it_says() {
    use everything::{StoreError, StoreErrorGroup};

    let all = [StoreError::BadKey, StoreError::Old, StoreError::TooBusy, StoreError::StoreClosed];
    assert_eq!(StoreError::ALL, all);
    assert_eq!(StoreError::from(0x8000_4005_u32.cast_signed()), StoreError::BadKey);
    assert_eq!(StoreError::BadKey.to_string(), "key is not valid (acme/store 0x80004005)");
    assert_eq!(StoreError::from(-1).to_string(), "unrecognized code (acme/store 0xFFFFFFFF)");
    assert_eq!("0x80004005".parse(), Ok(StoreError::BadKey));
    assert_eq!("E_BAD_KEY".parse(), Ok(StoreError::BadKey));
    assert_eq!(StoreError::E_BAD_KEY, StoreError::BadKey);
    assert_eq!(StoreError::from(-1).retry(), Retry::Transient);
    assert_eq!(StoreError::check(0x1F), Ok(0x1F));
    assert_eq!(StoreError::check(0x20).unwrap_err(), 0x20);
    assert_eq!(StoreError::TooBusy.code(), 0x3003);
    assert_eq!(
        StoreError::StoreClosed.to_string(),
        "the store is closed (for good) (acme/store 0x00003004)"
    );
    assert_eq!(StoreError::TooBusy.retry(), Retry::Throttled);
    assert_eq!(StoreError::TooBusy.retry_after(), Some(Duration::from_secs(3)));
    assert_eq!(StoreError::BadKey.retry_after(), None);
    assert_eq!(StoreError::BadKey.effect(), Effect::None);
    assert_eq!(StoreError::TooBusy.effect(), Effect::Possible);
    assert_eq!(StoreError::from(9).effect(), Effect::Unspecified);
    assert_eq!(StoreError::BadKey.tags(), ["caller"]);
    assert_eq!(StoreError::TooBusy.tags(), ["network", "load"]);
    assert_eq!(StoreError::from(9).tags(), [""; 0]);
    assert!(StoreError::TooBusy.has_tag("load") && !StoreError::StoreClosed.has_tag("load"));
    assert!(!StoreError::TooBusy.retry_hint().allows_repeat(false));
    assert_eq!(format!("{:?}", StoreError::from(0x2A)), "Unrecognized(0x0000002A)");
    assert_eq!(StoreError::BadKey.url(), Some("https://acme.example/keys"));
    assert_eq!(StoreError::Old.url(), Some("https://acme.example/errors"));
    assert_eq!(StoreError::from(9).url(), Some("https://acme.example/errors"));
    assert_eq!(StoreError::BadKey.advice_in("zh"), None);
    assert_eq!(StoreError::Old.message_in("zh"), None);
    assert_eq!(StoreError::from(9).message_in("zh"), Some("未识别的错误码"));
    assert_eq!(StoreError::BadKey.group(), Some(StoreErrorGroup::Client));
    assert_eq!(StoreErrorGroup::Client.title_in("zh-CN"), Some("客户端错误"));
    assert_eq!(StoreErrorGroup::Server.title_in("zh-CN"), None);
    assert_eq!(StoreErrorGroup::Server.title(), "server");
    assert_eq!(StoreErrorGroup::Server.id(), "server");
}

#[test]
fn a_folder_has_an_enum_for_each_space_and_one_for_all() {
    use folder::{FolderError, FolderReadError, FolderSpace};

    let error = FolderError::from_code(FolderSpace::Read, 1);
    assert_eq!(error, FolderReadError::NotFound.into());
    assert_eq!(FolderError::candidates(1).count(), 2);
}

#[test]
fn codes_of_c_are_checked_as_calls_return_them() {
    use platform::PlatformError;

    assert_eq!(PlatformError::check(-109), Err(PlatformError::TokenExpired));
    assert_eq!(PlatformError::check(7_u32), Ok(7));
}

#[test]
fn the_macro_makes_the_same() {
    let facts = |error: &dyn errcodes::ErrorCode| {
        format!("{error:?} {error:#} {:?} {:?}", error.group(), error.tags())
    };
    for code in [0x8000_4005_u32.cast_signed(), 2, 0x3003, 4] {
        let golden = everything::StoreError::from(code);
        assert_eq!(facts(&golden), facts(&expanded::StoreError::from(code)));
    }
}
