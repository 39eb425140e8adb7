//! `#[derive(ErrorCode)]`: a caller's enum as a checked part of a spec.

use std::error::Error;
use std::mem::size_of;
use std::time::Duration;

use errcodes::{Effect, ErrorCode, Kind, Retry, RetryHint, Unrecognized};

errcodes::errcodes!("gme");

/// What matters where a room is joined; everything else is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", full = GmeError)]
enum JoinError {
    Timeout,
    #[errcodes(symbol = "AV_ERR_AUTH_FIALD")]
    BadAuth,
    #[errcodes(code = 0x3EB)]
    Already,
    #[errcodes(variant = "AlreadyInOtherRoom")]
    Elsewhere,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

/// The same without the full enum, in Chinese, and with a payload of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", lang = "zh")]
enum Quiet {
    #[errcodes(symbol = "QAV_ERR_NET_REQUEST_FALLED")]
    Network,
    #[errcodes(other)]
    Rest(Unrecognized<i32, Self>),
}

/// Nothing but these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", full = GmeError)]
enum Only {
    Timeout,
    NetworkRequestFailed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "specs/u64.toml")]
enum Flag {
    #[errcodes(code = 18446744073709551615)]
    All,
    #[errcodes(other)]
    Other(Unrecognized<u64, Flag>),
}

/// Without a spec, a variant says everything itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
enum Printer {
    #[errcodes(
        code = 7,
        message = "out of \"paper\"\\",
        kind = "resource_exhausted",
        retry = "busy"
    )]
    NoPaper,
    #[errcodes(
        code = -2,
        symbol = "PRN_HOT",
        message = "too hot",
        cause = "It printed too much.",
        advice = "Let it cool.",
        kind = "unavailable",
        retry = "throttled",
        after = "2m",
        url = "https://printer.example/hot"
    )]
    Hot,
    #[errcodes(other)]
    Other(Unrecognized<i32, Printer>),
}

/// What is known better here than in the spec, beside the full enum and in another language than that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", full = GmeError, lang = "zh")]
enum Known {
    #[errcodes(retry = "throttled", after = "2s", kind = "unavailable", effect = "possible")]
    Timeout,
    #[errcodes(
        symbol = "AV_ERR_AUTH_FIALD",
        message = "密钥错误",
        cause = "None.",
        advice = "Ask."
    )]
    BadAuth,
    #[errcodes(kind = "unavailable", code = 7004)]
    NetworkRequestFailed,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

#[test]
fn variants_are_found_by_name_symbol_number_or_variant() {
    let codes = [JoinError::Timeout, JoinError::BadAuth, JoinError::Already, JoinError::Elsewhere];
    assert_eq!(codes.map(i32::from), [1005, 7006, 1003, 7007]);
    assert_eq!(i32::from(Quiet::Network), 7004);
    assert_eq!(u64::from(Flag::All), u64::MAX);
}

#[test]
fn no_number_is_lost() {
    for code in (-70_000..70_000).chain([i32::MIN, i32::MAX]) {
        assert_eq!(i32::from(JoinError::from(code)), code);
        assert_eq!(JoinError::from(i32::from(JoinError::from(code))), JoinError::from(code));
        assert_eq!(i32::from(Quiet::from(code)), code);
        assert_eq!(i32::from(Printer::from(code)), code);
    }
    assert_eq!(u64::from(Flag::from(5)), 5);
    assert_eq!(size_of::<JoinError>(), 8);
}

#[test]
fn facts_are_those_of_the_spec_even_of_codes_without_a_variant() {
    let other = JoinError::from(7004);
    assert!(matches!(other, JoinError::Other(_)));
    for (error, full) in GmeError::ALL.iter().map(|full| (JoinError::from(*full), full)) {
        assert_eq!(error.to_string(), full.to_string());
        assert_eq!((error.name(), error.kind()), (full.name(), full.kind()));
        assert_eq!((error.retry(), error.advice()), (full.retry(), full.advice()));
        assert_eq!(ErrorCode::group(&error), ErrorCode::group(full));
        assert!(error.is_recognized());
    }
    assert!(!JoinError::from(7999).is_recognized());
    assert_eq!(Quiet::from(1005).to_string(), "操作超时 (gme 1005)");
    assert!(JoinError::Timeout.source().is_none());
}

#[test]
fn text_is_taken_back() {
    assert_eq!("AV_ERR_TIMEOUT".parse(), Ok(JoinError::Timeout));
    assert_eq!("0x1B5E".parse(), Ok(JoinError::BadAuth));
    assert_eq!("7004".parse::<JoinError>().map(i32::from), Ok(7004));
    assert!("?".parse::<JoinError>().is_err());
}

#[test]
fn without_a_variant_for_the_rest_a_conversion_can_fail() {
    assert_eq!(Only::try_from(1005), Ok(Only::Timeout));
    assert_eq!(Only::try_from(GmeError::NetworkRequestFailed), Ok(Only::NetworkRequestFailed));
    assert_eq!(Only::try_from(GmeError::AuthFailed), Err(GmeError::AuthFailed));
    let rest = Only::try_from(7006).unwrap_err();
    assert_eq!((rest.code(), rest.to_string().as_str()), (7006, "unrecognized code 7006"));
    let _: &dyn Error = &rest;
}

#[test]
fn an_enum_without_a_spec_says_everything_itself() {
    assert_eq!(Printer::NoPaper.to_string(), "out of \"paper\"\\ (Printer 7)");
    assert_eq!(Printer::from(-2), Printer::Hot);
    assert_eq!(Printer::from(-3).to_string(), "unrecognized code (Printer -3)");
    let hot = Printer::Hot;
    assert_eq!((hot.space(), hot.symbol()), ("Printer", Some("PRN_HOT")));
    assert_eq!((hot.cause(), hot.advice()), (Some("It printed too much."), Some("Let it cool.")));
    assert_eq!((hot.kind(), hot.retry()), (Kind::Unavailable, Retry::Throttled));
    assert_eq!(hot.retry_after(), Some(Duration::from_secs(120)));
    assert!(hot.is_retryable());
    assert_eq!(hot.url(), Some("https://printer.example/hot"));
}

#[test]
fn what_a_variant_says_wins_over_the_spec() {
    let two_seconds = Duration::from_secs(2);
    let hint = RetryHint::new(Retry::Throttled).with_delay(two_seconds);
    assert_eq!(Known::Timeout.retry_hint(), hint.with_effect(Effect::Possible));
    assert_eq!(Known::Timeout.kind(), Kind::Unavailable);
    assert_eq!(Some(Known::Timeout.message()), GmeError::Timeout.message_in("zh"));
    assert_eq!(Known::BadAuth.to_string(), "密钥错误 (gme 7006)");
    assert_eq!((Known::BadAuth.cause(), Known::BadAuth.advice()), (Some("None."), Some("Ask.")));
    assert_eq!(Known::BadAuth.message_in("en"), GmeError::AuthFailed.message_in("en"));
    assert_eq!(Known::BadAuth.retry(), GmeError::AuthFailed.retry());
    assert_eq!(Known::Timeout.entry(), GmeError::Timeout.entry());
    assert_eq!(Known::Timeout.entry().retry_after(), Some(two_seconds));
}

#[test]
fn what_a_variant_says_is_about_no_other_code() {
    for full in GmeError::ALL.iter().filter(|full| ![1005, 7006].contains(&full.code())) {
        let error = Known::from(*full);
        assert_eq!((error.retry_hint(), error.kind()), (full.retry_hint(), full.kind()));
        assert_eq!(Some(error.message()), full.message_in("zh"));
    }
    assert_eq!(Known::from(GmeError::Timeout), Known::Timeout);
    assert_eq!("AV_ERR_AUTH_FIALD".parse(), Ok(Known::BadAuth));
}
