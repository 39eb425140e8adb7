//! Specs that extend another one.

mod bundled {
    errcodes::errcodes!("gme");
}

mod voice {
    errcodes::errcodes!("specs/overlay/voice.toml");
}

mod quiet {
    errcodes::errcodes!("specs/overlay/quiet.toml");
}

mod japanese {
    use errcodes::{ErrorCode, Unrecognized};

    #[derive(Clone, Copy, Debug, PartialEq, ErrorCode)]
    #[errcodes(spec = "specs/overlay/voice.toml")]
    pub(crate) enum JoinError {
        VoiceOff,
        #[errcodes(other)]
        Other(Unrecognized<i32, Self>),
    }
}

use std::time::Duration;

use errcodes::{Kind, Retry};
use quiet::QuietError;
use voice::{GmeError, GmeErrorGroup};

#[test]
fn what_is_not_overridden_is_as_it_was() {
    let (old, new) = (bundled::GmeError::ALL, GmeError::ALL);
    assert_eq!(new.len(), old.len() + 2);
    for (old, new) in old.iter().zip(new) {
        assert_eq!(old.code(), new.code());
        assert_eq!(old.message(), new.message());
        assert_eq!(old.message_in("zh"), new.message_in("zh"));
        assert_eq!(old.cause(), new.cause());
        assert_eq!(old.group().map(bundled::GmeErrorGroup::id), new.group().map(GmeErrorGroup::id));
        if ![7003, 7004].contains(&old.code()) {
            assert_eq!((old.name(), old.symbol()), (new.name(), new.symbol()));
            assert_eq!((old.advice(), old.kind()), (new.advice(), new.kind()));
            assert_eq!((old.retry(), old.retry_after()), (new.retry(), new.retry_after()));
        }
    }
}

#[test]
fn what_is_overridden_is_as_the_overlay_has_it() {
    assert_eq!(
        (GmeError::NetworkRequestFailed.code(), GmeError::SpatializerNotInitialized.code()),
        (7003, 7004)
    );
    let error = GmeError::SpatializerNotInitialized;
    assert_eq!(error.to_string(), "network request failed (gme 7004)");
    assert_eq!(error.symbol(), Some("AV_ERR_NET_REQUEST_FAILED"));
    assert_eq!("AV_ERR_NET_REQUEST_FALLED".parse(), Ok(error));
    assert_eq!(error.advice(), Some("Check the proxy first."));
    assert_eq!(error.advice_in("zh"), bundled::GmeError::from(7004).advice_in("zh"));
    assert_eq!(error.message_in("ja"), Some("ネットワーク要求に失敗しました"));
    assert_eq!(
        (error.retry(), error.retry_after()),
        (Retry::Throttled, Some(Duration::from_secs(2)))
    );
    assert_eq!(error.kind(), Kind::Unavailable);
    assert_eq!(GmeError::from(31337).retry(), Retry::Never);
}

#[test]
fn codes_are_added_to_groups_that_are_there_and_to_new_ones() {
    let error = GmeError::NoNoiseSuppression;
    assert_eq!(error.symbol(), Some("AV_ERR_NO_NOISE_SUPPRESSION"));
    assert_eq!(error.group(), Some(GmeErrorGroup::Client));
    assert_eq!(GmeErrorGroup::Client.title(), bundled::GmeErrorGroup::Client.title());
    let error = GmeError::VoiceOff;
    assert_eq!((error.code(), error.retry()), (-1, Retry::Never));
    assert_eq!(error.group(), Some(GmeErrorGroup::Wrapper));
}

#[test]
fn an_overlay_can_be_extended_too() {
    let error = QuietError::SpatializerNotInitialized;
    assert_eq!(error.to_string(), "no network (quiet 7004)");
    assert_eq!(error.message_in("ja"), Some("ネットワーク要求に失敗しました"));
    assert_eq!((error.kind(), error.retry()), (Kind::Unknown, Retry::Throttled));
    #[expect(deprecated, reason = "the overlay says so")]
    let error = QuietError::VoiceOff;
    assert_eq!(
        (error.retry(), error.url()),
        (Retry::Satisfied, Some("https://quiet.example/voice"))
    );
    assert_eq!(QuietError::from(31337).retry(), Retry::Never);
}

#[test]
fn no_number_is_lost() {
    for code in (-2..100_000).chain([i32::MIN, i32::MAX]) {
        assert_eq!(GmeError::from(code).code(), code);
        let listed = bundled::GmeError::from(code).is_recognized() || [-1, 1300].contains(&code);
        assert_eq!(GmeError::from(code).is_recognized(), listed, "{code}");
    }
}

#[test]
fn a_part_of_an_overlay_can_be_derived() {
    use japanese::JoinError;

    assert_eq!(JoinError::from(-1), JoinError::VoiceOff);
    assert_eq!(JoinError::from(7004).advice(), Some("Check the proxy first."));
}
