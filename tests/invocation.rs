//! The long form of the macro: attributes, visibility, name and options are the caller's.

use std::fmt::Debug;

#[expect(deprecated, reason = "the derive of another crate names every variant")]
mod voice {
    errcodes::errcodes! {
        /// What goes wrong in voice chat.
        #[derive(strum::IntoStaticStr)]
        #[errcodes(lang = "zh")]
        pub(crate) enum VoiceError = "gme";
    }

    errcodes::errcodes! {
        enum Private = "specs/small.toml";
    }

    pub(crate) fn private() -> &'static str {
        Private::Timeout.message()
    }
}

mod vendor {
    pub(crate) mod again {
        pub(crate) use errcodes as codes;
    }
}

mod elsewhere {
    errcodes::errcodes! {
        #[errcodes(crate = crate::vendor::again::codes)]
        pub(super) enum Elsewhere = "specs/small.toml";
    }
}

errcodes::errcodes! {
    #[derive(strum::EnumIs)]
    #[errcodes(lang = "zh")]
    pub(crate) enum Broadcast = "ilvb";
}

errcodes::errcodes!(pub enum r#Raw = "specs/small.toml");

use voice::{VoiceError, VoiceErrorGroup};

#[test]
fn name_and_language_are_the_callers() {
    let error = VoiceError::from(7004);
    assert_eq!(error.to_string(), "网络请求失败 (gme 7004)");
    assert_eq!(error.message_in("en"), Some("network request failed"));
    assert_eq!(VoiceError::from(7999).to_string(), "未识别的错误码 (gme 7999)");
    assert_eq!(error.group().map(VoiceErrorGroup::title), Some("通用错误"));
}

#[test]
fn derives_see_all_variants() {
    let name: &'static str = VoiceError::NetworkRequestFailed.into();
    assert_eq!(name, VoiceError::NetworkRequestFailed.name());
    assert!(Broadcast::from_code(BroadcastSpace::Push, 1001).is_push());
}

#[test]
fn a_folder_takes_name_and_language_too() {
    let error = Broadcast::from_code(BroadcastSpace::Av, 1005);
    assert_eq!(error, IlvbAvError::Timeout.into());
    assert_eq!(error.to_string(), "操作超时 (ilvb/av 1005)");
}

#[test]
fn the_runtime_may_be_reached_by_another_path() {
    fn is_error<E: errcodes::ErrorCode + Debug>(error: E) -> i128 {
        error.code()
    }
    assert_eq!(is_error(elsewhere::Elsewhere::NotFound), 2);
    assert_eq!(is_error(Raw::NotFound), 2);
    assert_eq!(voice::private(), "timed out");
}
