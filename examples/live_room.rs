//! A live room made of three SDKs: the room itself, voice chat, and a stream that is pushed to viewers.
//!
//! Each SDK has an enum of its own. The application has one error type over all of them: it keeps the code as
//! an `Entry`, which is a code of any SDK. One loop repeats calls and one function finds words for the user,
//! and neither knows which SDK failed.
//!
//! ```text
//! cargo run --example live_room
//! ```

use std::thread::sleep;
use std::time::Duration;

use errcodes::{Entry, Kind, RetryHint, Retryable};

#[path = "recipes/obey.rs"]
mod obey;

use obey::{Calls, Remedy, Repeat, Step};

errcodes::errcodes!("gme");
errcodes::errcodes!("ilvb");
errcodes::errcodes!("live");

/// Whatever can go wrong in a live room.
#[derive(Debug, thiserror::Error)]
#[error("cannot {aim}")]
struct RoomError {
    aim: &'static str,
    #[source]
    code: Entry,
}

/// A wrapper passes on the hint of the error that it wraps.
impl Retryable for RoomError {
    fn retry_hint(&self) -> RetryHint {
        self.code.retry_hint()
    }
}

/// What the three SDKs return, simulated: bare integers.
mod sdk {
    use std::sync::atomic::{AtomicUsize, Ordering};

    pub(crate) fn create_room() -> i32 {
        static CALLS: AtomicUsize = AtomicUsize::new(0);
        // Too often, and then: it is the caller's own room already.
        [100_012, 100_010][CALLS.fetch_add(1, Ordering::Relaxed)]
    }

    pub(crate) fn enter_voice() -> i32 {
        static CALLS: AtomicUsize = AtomicUsize::new(0);
        // The network fails, and then it works.
        [7004, 0][CALLS.fetch_add(1, Ordering::Relaxed)]
    }

    pub(crate) fn push_stream() -> i32 {
        1001 // for pushing, this is a missing permission
    }
}

fn create_room() -> Result<(), RoomError> {
    // In answer to this call, a room that the user owns already is good news.
    let operation = LiveOperation::CreateRoom;
    let result = LiveError::check_for(operation, sdk::create_room()).map(drop);
    result.map_err(|error| RoomError { aim: "create the room", code: error.entry_for(operation) })
}

fn enter_voice() -> Result<(), RoomError> {
    let operation = GmeOperation::EnterRoom;
    let result = GmeError::check_for(operation, sdk::enter_voice()).map(drop);
    result.map_err(|error| RoomError { aim: "enter voice chat", code: error.entry_for(operation) })
}

fn push_stream() -> Result<(), RoomError> {
    // The caller knows where the number came from, so it names the space: 1001 means two things.
    let result = IlvbError::check(IlvbSpace::Push, sdk::push_stream()).map(drop);
    result.map_err(|error| RoomError { aim: "push the stream", code: error.entry() })
}

/// Repeats a call as its errors allow, whichever SDK they are from. The pauses are short, as is the example.
fn with_retries(repeat: Repeat, call: impl Fn() -> Result<(), RoomError>) -> Result<(), RoomError> {
    let mut schedule = (0..3).map(|retry| Duration::from_millis(10 << retry));
    let mut calls = Calls::new(repeat);
    loop {
        let Err(error) = call() else { return Ok(()) };
        let step = calls.step(&error, schedule.next());
        println!("  {error}: {} -> {step:?}", error.code);
        match step {
            Step::Done => return Ok(()),
            Step::GiveUp => return Err(error),
            Step::Again { pause, remedy } => {
                sleep(pause);
                remedy.into_iter().for_each(apply);
            }
        }
    }
}

fn apply(remedy: Remedy) {
    match remedy {
        Remedy::Renew => println!("  logging in again"),
        Remedy::LookUp => println!("  asking for another server"),
    }
}

/// What the user reads, for all SDKs at once.
fn notice(error: &RoomError) -> &'static str {
    match error.code.kind() {
        Kind::PermissionDenied => "You are not allowed to do that.",
        Kind::NotFound => "That is no longer there.",
        Kind::ResourceExhausted => "A limit has been reached.",
        Kind::Unavailable | Kind::DeadlineExceeded => "The network is slow. Try again later.",
        _ => "That did not work. We look into it.",
    }
}

fn report(aim: &str, result: Result<(), RoomError>) {
    match result {
        Ok(()) => println!("{aim}: done"),
        Err(error) => println!("{aim}: {}", notice(&error)),
    }
}

fn main() {
    // A room that exists already is not created twice, and whoever is in voice chat can enter it again.
    report("room", with_retries(Repeat::Idempotent, create_room));
    report("voice chat", with_retries(Repeat::Idempotent, enter_voice));
    // Two streams would be shown side by side.
    report("stream", with_retries(Repeat::Once, push_stream));
}
