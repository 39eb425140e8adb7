//! Joins a voice room through a C interface that returns bare integers.
//!
//! The SDK is simulated: it answers each call with the next code of a script. The rest is what an
//! application does: `check_for` turns the code that a call returned into a `Result`, one loop obeys the
//! retry hint of each error, and a `match` has words for the codes that matter to the user.
//!
//! ```text
//! cargo run --example join_room
//! ```

use std::fmt;
use std::thread::sleep;
use std::time::Duration;

#[path = "recipes/obey.rs"]
mod obey;

use obey::{Calls, Remedy, Repeat, Step};

errcodes::errcodes!("gme");

/// The SDK's header would declare these; the simulation is written in Rust to need no C compiler.
///
/// They return `c_int` and not the enum: any integer may arrive, and an enum that held one without a
/// variant would be undefined behaviour.
mod sdk {
    use std::ffi::c_int;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// What the SDK answers, call by call: another operation runs, the network fails, the signature has
    /// expired, and then it works.
    const SCRIPT: [c_int; 4] = [1001, 7004, 7006, 0];

    pub(crate) extern "C" fn enter_room(_room: c_int) -> c_int {
        static CALLS: AtomicUsize = AtomicUsize::new(0);
        let call = CALLS.fetch_add(1, Ordering::Relaxed);
        SCRIPT.get(call).copied().unwrap_or(0)
    }

    pub(crate) extern "C" fn enable_microphone() -> c_int {
        1003 // it is on already
    }

    pub(crate) extern "C" fn start_recording() -> c_int {
        0
    }
}

fn enter_room(room: i32) -> Result<(), GmeError> {
    GmeError::check_for(GmeOperation::EnterRoom, sdk::enter_room(room))?;
    Ok(())
}

/// A microphone that is on already is what this call wants. For another call, 1003 may be a failure.
fn turn_on_microphone() -> Result<(), GmeError> {
    GmeError::check_for(GmeOperation::EnableDevice, sdk::enable_microphone())?;
    Ok(())
}

fn start_recording() -> Result<(), GmeError> {
    GmeError::check(sdk::start_recording())?;
    Ok(())
}

/// Calls again as long as the error allows it and another call can help.
fn with_retries(
    repeat: Repeat,
    mut call: impl FnMut() -> Result<(), GmeError>,
) -> Result<(), GmeError> {
    let (mut calls, mut schedule) = (Calls::new(repeat), schedule());
    loop {
        let Err(error) = call() else { return Ok(()) };
        let step = calls.step(&error, schedule.next());
        println!("  {error}, {}: {step:?}", error.retry());
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

/// Doubles with each retry, four times; short, as is the example.
fn schedule() -> impl Iterator<Item = Duration> {
    (0..4).map(|retry| Duration::from_millis(10 << retry))
}

fn apply(remedy: Remedy) {
    match remedy {
        Remedy::Renew => println!("  renewing the signature"),
        Remedy::LookUp => println!("  asking for another server"),
    }
}

/// What an application shows: a hint of its own where it has one, else the vendor's advice.
struct Hint(GmeError);

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            GmeError::ChargeOverdue => f.write_str("voice chat is closed until the bill is paid"),
            GmeError::AlreadyInOtherRoom => f.write_str("leave the other room first"),
            GmeError::RecorderMicrophonePermissionDenied => {
                f.write_str("allow the app to use the microphone")
            }
            other => f.write_str(other.advice().unwrap_or("try again later")),
        }
    }
}

fn join(room: i32) -> Result<(), GmeError> {
    println!("entering room {room}");
    with_retries(Repeat::Idempotent, || enter_room(room))?;
    println!("turning on the microphone");
    with_retries(Repeat::Idempotent, turn_on_microphone)?;
    println!("starting to record");
    // A second call may start a second recording.
    with_retries(Repeat::Once, start_recording)
}

fn main() {
    match join(42) {
        Ok(()) => println!("in the room, audible, and recorded"),
        Err(error) => println!("{error}\nhint: {}", Hint(error)),
    }
    println!("\nOther codes, and the hint for each:");
    for code in [7005, 7007, 4102, 1004, 31337] {
        let error = GmeError::from(code);
        println!("  {error}\n    {}", Hint(error));
    }
}
