//! The guide's loop, with every code of every bundled spec.

use std::time::Duration;

use errcodes::{Effect, Entry, ErrorCode, Retry, Retryable};

use crate::obey::Repeat::{Idempotent, Once};
use crate::obey::{Calls, Remedy, Repeat, Step};
use crate::{Answer, all, answers};

const BACKOFF: Duration = Duration::from_millis(100);

/// How the guide's loop ends if each call is answered so, and what it does before each repeat.
fn obey(answer: &Entry, repeat: Repeat) -> (Step, Vec<(Duration, Option<Remedy>)>) {
    let (mut calls, mut repeats) = (Calls::new(repeat), Vec::new());
    let mut schedule = (0..5).map(|retry| BACKOFF * (1 << retry));
    loop {
        match calls.step(answer, schedule.next()) {
            Step::Again { pause, remedy } => repeats.push((pause, remedy)),
            end @ (Step::Done | Step::GiveUp) => return (end, repeats),
        }
    }
}

/// What the table of the guide asks for.
fn assert_does_no_harm(entry: &Entry, repeat: Repeat, at: &str) {
    let (end, repeats) = obey(entry, repeat);
    let pauses: Vec<Duration> = repeats.iter().map(|(pause, _)| *pause).collect();
    let remedies: Vec<Option<Remedy>> = repeats.iter().map(|(_, remedy)| *remedy).collect();
    let is_done = entry.retry() == Retry::Satisfied;
    assert_eq!(end, if is_done { Step::Done } else { Step::GiveUp }, "{at}");
    let may_repeat = repeat == Idempotent || entry.effect() != Effect::Possible;
    let expected: &[Option<Remedy>] = match entry.retry() {
        Retry::Satisfied | Retry::Never | Retry::Unspecified => &[],
        _ if !may_repeat => &[],
        Retry::Transient | Retry::Throttled | Retry::Busy => &[None; 5],
        Retry::Refresh => &[Some(Remedy::Renew)],
        Retry::Elsewhere => &[Some(Remedy::LookUp); 5],
    };
    assert_eq!(remedies, expected, "{at}");
    if let Some(stated) = entry.retry_after() {
        assert!(pauses.iter().all(|pause| *pause == stated), "{at}: {pauses:?}");
    } else if matches!(entry.retry(), Retry::Transient | Retry::Throttled | Retry::Busy) {
        let slower = if entry.retry() == Retry::Throttled { 4 } else { 1 };
        assert!(pauses.iter().zip(0..).all(|(pause, at)| *pause == BACKOFF * slower * (1 << at)));
    }
}

#[test]
fn the_loop_of_the_guide_does_no_harm_with_any_code() {
    for Answer { entry, call, .. } in answers() {
        for repeat in [Idempotent, Once] {
            let at =
                format!("{} {} in answer to {call:?}, {repeat:?}", entry.space(), entry.code());
            assert_does_no_harm(&entry, repeat, &at);
        }
    }
}

/// Else the loop would not have been tried with what matters.
#[test]
fn every_class_delay_and_effect_occurs() {
    let answers = answers();
    let all =
        |fits: fn(&Entry) -> bool| answers.iter().filter(|answer| fits(&answer.entry)).count();
    for class in Retry::ALL {
        let count = answers.iter().filter(|answer| answer.entry.retry() == *class).count();
        // No bundled SDK sends a caller elsewhere.
        assert_eq!(count == 0, *class == Retry::Elsewhere, "{class}: {count}");
    }
    assert!(all(|entry| entry.retry_after().is_some()) >= 9);
    assert!(all(|entry| entry.effect() == Effect::Possible && entry.is_retryable()) > 50);
}

/// TRTC goes on after a warning: no call returned it, so none can be repeated.
#[test]
fn a_warning_of_trtc_repeats_nothing() {
    let warnings = all::TrtcError::ALL.iter().filter(|error| error.code() > 0);
    let repeated = warnings.filter(|error| !obey(&error.entry(), Idempotent).1.is_empty());
    assert_eq!(repeated.collect::<Vec<_>>(), Vec::<&all::TrtcError>::new());
}
