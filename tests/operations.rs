//! What codes mean in answer to an operation.

use std::time::Duration;

use errcodes::{Effect, Entry, Kind, Retry, RetryHint};
use errcodes_specs::{Catalog, SourceFile, read};

errcodes::errcodes!("specs/recorder.toml");

use RecorderError::{Done, Lost, NotRunning, Running};
use RecorderOperation::{Query, Start, StopAll};

fn catalog() -> Catalog {
    let text = include_str!("specs/recorder.toml");
    let (catalog, report) = read(&SourceFile::new("recorder.toml", "recorder", text));
    assert!(report.is_empty(), "{}", report.render());
    catalog
}

#[test]
fn the_operations_are_those_of_the_spec() {
    assert_eq!(RecorderOperation::ALL, [Start, StopAll, Query]);
    for (operation, of_spec) in RecorderOperation::ALL.iter().zip(catalog().operations()) {
        assert_eq!(
            (operation.id(), operation.calls()),
            (&*of_spec.id, &*of_spec.calls.iter().map(String::as_str).collect::<Vec<_>>())
        );
        assert_eq!(operation.to_string(), of_spec.id);
        assert_eq!(of_spec.id.parse(), Ok(*operation));
    }
    assert_eq!(format!("{StopAll:>10}"), "  stop-all");
    let error = "stop".parse::<RecorderOperation>().unwrap_err();
    assert_eq!(error.to_string(), "not the name of an operation");
}

/// The facts of every code in answer to every operation, against the catalog narrowed to that operation.
#[test]
fn facts_are_those_of_the_spec_in_answer_to_the_operation() {
    for operation in RecorderOperation::ALL {
        let mut catalog = catalog();
        let languages: Vec<String> = catalog.languages().into_iter().map(str::to_owned).collect();
        catalog.set_operation(operation.id()).unwrap();
        for (code, error) in catalog.codes().iter().zip(RecorderError::ALL) {
            let (entry, place) = (error.entry_for(*operation), format!("{error:?}, {operation}"));
            assert_eq!(error.retry_for(*operation).name(), code.retry.name(), "{place}");
            let hint = error.retry_hint_for(*operation);
            assert_eq!(hint, entry.retry_hint(), "{place}");
            assert_eq!(hint.class().name(), code.retry.name(), "{place}");
            assert_eq!(hint.retry_after(), code.retry_after, "{place}");
            assert_eq!(hint.effect().name(), code.effect.name(), "{place}");
            assert_eq!(entry.kind().name(), code.kind.name(), "{place}");
            assert_eq!(entry.message(), code.message["en"], "{place}");
            assert_eq!(entry.cause(), code.cause.get("en").map(String::as_str), "{place}");
            assert_eq!(entry.advice(), code.advice.get("en").map(String::as_str), "{place}");
            for lang in &languages {
                assert_eq!(entry.message_in(lang), code.message.get(lang).map(String::as_str));
                assert_eq!(entry.cause_in(lang), code.cause.get(lang).map(String::as_str));
                assert_eq!(entry.advice_in(lang), code.advice.get(lang).map(String::as_str));
            }
            assert_identity(entry, error.entry());
        }
    }
}

/// What no operation changes.
fn assert_identity(answer: Entry, entry: Entry) {
    assert_eq!(answer, entry);
    assert_eq!((answer.name(), answer.symbol()), (entry.name(), entry.symbol()));
    assert_eq!((answer.group(), answer.url()), (entry.group(), entry.url()));
    assert_eq!((answer.code(), answer.space()), (entry.code(), entry.space()));
    assert_eq!(answer.is_recognized(), entry.is_recognized());
    assert_eq!(format!("{answer:?}"), format!("{entry:?}"));
}

#[test]
fn without_an_operation_nothing_is_different() {
    let usual = [Retry::Never, Retry::Throttled, Retry::Transient, Retry::Satisfied];
    assert_eq!([NotRunning, Running, Lost, Done].map(|error| error.retry()), usual);
    assert_eq!(NotRunning.entry().message(), "nothing is being recorded");
    assert_eq!(NotRunning.entry().cause(), None);
    assert_eq!(Running.entry().effect(), Effect::Unspecified);
}

#[test]
fn an_answer_states_what_is_different() {
    const HINT: RetryHint = NotRunning.retry_hint_for(Query);
    assert_eq!(HINT, RetryHint::new(Retry::Busy).with_delay(Duration::from_secs(2)));
    assert_eq!(NotRunning.retry_for(StopAll), Retry::Satisfied);
    let answer = NotRunning.entry_for(StopAll);
    assert_eq!(answer.kind(), Kind::Ok);
    assert_eq!(answer.to_string(), "the recording has ended already (recorder 1)");
    let details = format!("{answer:#}");
    assert!(
        details.contains("REC_NOT_RUNNING") && details.contains("Start a recording."),
        "{details}"
    );
    assert_eq!(answer.message_in("zh-CN"), Some("录制已结束"));
    assert_eq!(NotRunning.entry_for(Start).message_in("zh"), Some("没有正在进行的录制"));
    assert_eq!(NotRunning.entry_for(Query).cause(), Some("The query came too early."));
    assert_eq!(Running.retry_hint_for(Start).retry_after(), None);
    assert_eq!(Lost.retry_hint_for(Query).effect(), Effect::None);
}

#[test]
fn unlisted_codes_do_not_depend_on_the_operation() {
    let error = RecorderError::from(99);
    for operation in RecorderOperation::ALL {
        assert_eq!(error.retry_for(*operation), Retry::Transient);
        assert_eq!(error.retry_hint_for(*operation), error.retry_hint());
        assert_identity(error.entry_for(*operation), error.entry());
        assert!(!error.entry_for(*operation).is_recognized());
        assert_eq!(error.entry_for(*operation).to_string(), "unrecognized code (recorder 99)");
    }
}

#[test]
fn what_is_satisfied_is_a_success() {
    const STOPPED: Result<i32, RecorderError> = RecorderError::check_for(StopAll, 1);
    assert_eq!(STOPPED, Ok(1));
    let checked = |code| [Start, StopAll, Query].map(|of| RecorderError::check_for(of, code).ok());
    assert_eq!(checked(0), [Some(0); 3]);
    assert_eq!(checked(1), [None, Some(1), None]);
    assert_eq!(checked(2), [Some(2), None, Some(2)]);
    assert_eq!(checked(-3), [None; 3]);
    assert_eq!(checked(4), [None, Some(4), Some(4)]);
    assert_eq!(RecorderError::check_for(Start, 1), Err(NotRunning));
    assert_eq!(RecorderError::check(4), Err(Done));
}

/// The name of the enum is the caller's, and so is that of the operations.
mod named {
    errcodes::errcodes! {
        pub(super) enum TapeError = "specs/recorder.toml";
    }
    errcodes::errcodes! {
        pub(super) enum r#Reel = "specs/recorder.toml";
    }
}

#[test]
fn the_operation_enum_is_named_after_the_enum() {
    assert_eq!(
        named::TapeError::NotRunning.retry_for(named::TapeOperation::StopAll),
        Retry::Satisfied
    );
    assert_eq!(named::Reel::Lost.retry_for(named::ReelOperation::Start), Retry::Transient);
}

/// Every fact is that in answer to one call, with a variant or without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, errcodes::ErrorCode)]
#[errcodes(spec = "specs/recorder.toml", operation = "stop-all", full = RecorderError, lang = "en")]
enum StopError {
    NotRunning,
    #[errcodes(symbol = "REC_LOST", effect = "none", message = "gone")]
    Disconnected,
    #[errcodes(other)]
    Other(errcodes::Unrecognized<i32, Self>),
}

/// Without a variant for all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, errcodes::ErrorCode)]
#[errcodes(spec = "specs/recorder.toml", operation = "query")]
enum QueryError {
    NotRunning,
    #[errcodes(retry = "never")]
    Running,
}

#[test]
fn the_facts_of_a_derived_enum_are_those_in_answer_to_its_operation() {
    let error = StopError::NotRunning;
    assert_eq!(error.to_string(), "the recording has ended already (recorder 1)");
    assert_eq!((error.kind(), error.retry()), (Kind::Ok, Retry::Satisfied));
    assert_eq!(error.retry_hint(), NotRunning.retry_hint_for(StopAll));
    assert_eq!(error.entry(), NotRunning.entry());
    assert_eq!(error.entry().kind(), Kind::Ok);
    assert_eq!(QueryError::NotRunning.cause(), Some("The query came too early."));
    assert_eq!(QueryError::NotRunning.retry_after(), Some(Duration::from_secs(2)));
}

#[test]
fn codes_without_a_variant_have_the_facts_in_answer_to_the_operation_too() {
    for full in RecorderError::ALL {
        let error = StopError::from(*full);
        let answer = full.entry_for(StopAll);
        if error != StopError::Disconnected {
            assert_eq!(error.retry_hint(), answer.retry_hint());
            assert_eq!((error.kind(), error.name()), (answer.kind(), answer.name()));
            assert_eq!(error.message_in("zh"), answer.message_in("zh"));
        }
    }
    assert!(matches!(StopError::from(Done), StopError::Other(_)));
    assert!(!StopError::from(99).is_recognized());
    assert_eq!(StopError::from(99).retry(), Retry::Transient);
}

#[test]
fn what_is_known_at_the_call_site_wins_over_the_operation() {
    assert_eq!(
        (Running.retry_for(Query), QueryError::Running.retry()),
        (Retry::Satisfied, Retry::Never)
    );
    assert_eq!(QueryError::Running.effect(), Running.retry_hint_for(Query).effect());
    let error = StopError::Disconnected;
    assert_eq!((error.effect(), error.retry()), (Effect::None, Retry::Transient));
    assert_eq!(error.to_string(), "gone (recorder -3)");
}

/// A part of the codes, without a word of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, errcodes::ErrorCode)]
#[errcodes(spec = "specs/recorder.toml")]
enum AnyError {
    NotRunning,
}

#[test]
fn a_derived_enum_without_an_operation_has_the_usual_facts() {
    let (error, usual) = (AnyError::NotRunning, NotRunning);
    assert_eq!((error.retry_hint(), error.kind()), (usual.retry_hint(), usual.kind()));
    assert_eq!((error.cause(), error.message_in("zh")), (None, usual.message_in("zh")));
    assert_eq!(error.entry().message(), usual.message());
    assert!(error.entry().is_recognized());
}
