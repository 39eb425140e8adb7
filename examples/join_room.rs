//! Joins a voice room through a C interface that returns bare integers.
//!
//! The SDK is simulated: it answers each call with the next code of a script. The rest is what an
//! application does: `check` turns a returned code into a `Result`, a `match` treats the codes that matter
//! here one by one, and one loop obeys the retry class of all others.
//!
//! ```text
//! cargo run --example join_room
//! ```

use std::fmt;
use std::thread::sleep;
use std::time::Duration;

use errcodes::Retry;

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

    pub(crate) extern "C" fn open_microphone() -> c_int {
        1003 // it is open already
    }
}

fn enter_room(room: i32) -> Result<(), GmeError> {
    GmeError::check(sdk::enter_room(room))?;
    Ok(())
}

fn open_microphone() -> Result<(), GmeError> {
    GmeError::check(sdk::open_microphone())?;
    Ok(())
}

/// Calls again as long as the error's class says that it can help.
fn with_retries(mut call: impl FnMut() -> Result<(), GmeError>) -> Result<(), GmeError> {
    const TRIES: u32 = 5;
    let mut refreshed = false;
    for attempt in 1.. {
        let Err(error) = call() else { break };
        println!("  try {attempt}: {error}, {} -> {}", error.kind(), error.retry());
        match error.retry() {
            Retry::Satisfied => break,
            Retry::Transient | Retry::Throttled | Retry::Busy if attempt < TRIES => {
                sleep(error.retry_after().unwrap_or(backoff(attempt)));
            }
            Retry::Refresh if !refreshed => {
                println!("  renewing the signature");
                refreshed = true;
            }
            // What may never succeed, what has been tried enough, and what nobody can tell about.
            Retry::Never
            | Retry::Unspecified
            | Retry::Refresh
            | Retry::Transient
            | Retry::Throttled
            | Retry::Busy => return Err(error),
        }
    }
    Ok(())
}

/// Doubles with each attempt; short, so that the example is.
fn backoff(attempt: u32) -> Duration {
    Duration::from_millis(10 << attempt)
}

/// What an application shows: a hint of its own where it has one, else the vendor's advice.
struct Hint(GmeError);

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            GmeError::ChargeOverdue => f.write_str("voice chat is closed until the bill is paid"),
            GmeError::InOtherRoom => f.write_str("leave the other room first"),
            GmeError::RecorderMicrophonePermissionDenied => {
                f.write_str("allow the app to use the microphone")
            }
            other => f.write_str(other.advice().unwrap_or("try again later")),
        }
    }
}

fn join(room: i32) -> Result<(), GmeError> {
    println!("entering room {room}");
    with_retries(|| enter_room(room))?;
    println!("opening the microphone");
    with_retries(open_microphone)
}

fn main() {
    match join(42) {
        Ok(()) => println!("in the room, and audible"),
        Err(error) => println!("{error}\nhint: {}", Hint(error)),
    }
    println!("\nOther codes, and the hint for each:");
    for code in [7005, 7007, 4102, 1004, 31337] {
        let error = GmeError::from(code);
        println!("  {error}\n    {}", Hint(error));
    }
}
