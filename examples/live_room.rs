//! A live room made of three SDKs: the room itself, voice chat, and a stream that is pushed to viewers.
//!
//! Each SDK has an enum of its own. The application has one error type over all of them, made with
//! `thiserror`, and decides by kind and retry class: that code does not know which SDK failed.
//!
//! ```text
//! cargo run --example live_room
//! ```

use std::time::Duration;

use errcodes::{ErrorCode, Kind, Retry, Retryable};

errcodes::errcodes!("gme");
errcodes::errcodes!("ilvb");
errcodes::errcodes!("live");

/// Whatever can go wrong in a live room.
#[derive(Debug, thiserror::Error)]
enum RoomError {
    #[error("the room failed")]
    Room(#[from] LiveError),
    #[error("voice chat failed")]
    Voice(#[from] GmeError),
    #[error("the stream failed")]
    Stream(#[from] IlvbError),
}

impl RoomError {
    /// The vendor's code, whichever SDK it is from.
    fn code(&self) -> &dyn ErrorCode {
        match self {
            Self::Room(error) => error,
            Self::Voice(error) => error,
            Self::Stream(error) => error,
        }
    }
}

/// A wrapper says of a retry what the wrapped error says.
impl Retryable for RoomError {
    fn retry(&self) -> Retry {
        match self {
            Self::Room(error) => error.retry(),
            Self::Voice(error) => error.retry(),
            Self::Stream(error) => error.retry(),
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Room(error) => error.retry_after(),
            Self::Voice(error) => error.retry_after(),
            Self::Stream(error) => error.retry_after(),
        }
    }
}

/// What the application does about an error.
#[derive(Debug, PartialEq)]
enum Decision {
    GoOn,
    RetryAfter(Duration),
    LogInAgain,
    TellUser(&'static str),
    TellSupport,
}

/// The policy of the application, for all SDKs at once.
fn decide(error: &RoomError) -> Decision {
    let a_moment = Duration::from_millis(500);
    match error.retry() {
        Retry::Satisfied => Decision::GoOn,
        Retry::Transient | Retry::Busy => {
            Decision::RetryAfter(error.retry_after().unwrap_or(a_moment))
        }
        Retry::Throttled => Decision::RetryAfter(error.retry_after().unwrap_or(4 * a_moment)),
        Retry::Refresh => Decision::LogInAgain,
        Retry::Never | Retry::Unspecified => match error.code().kind() {
            Kind::PermissionDenied => Decision::TellUser("You are not allowed to do that."),
            Kind::NotFound => Decision::TellUser("That is no longer there."),
            Kind::ResourceExhausted => Decision::TellUser("A limit has been reached."),
            _ => Decision::TellSupport,
        },
    }
}

/// What the three SDKs return, simulated: bare integers.
mod sdk {
    pub(crate) fn create_room(attempt: usize) -> i32 {
        [100_012, 100_010][attempt.min(1)] // too often, then: it is the caller's own room already
    }

    pub(crate) fn enter_voice() -> i32 {
        0
    }

    pub(crate) fn push_stream() -> i32 {
        1001 // for pushing, this is a missing permission
    }
}

fn create_room(attempt: usize) -> Result<(), RoomError> {
    LiveError::check(sdk::create_room(attempt))?;
    Ok(())
}

fn enter_voice() -> Result<(), RoomError> {
    GmeError::check(sdk::enter_voice())?;
    Ok(())
}

fn push_stream() -> Result<(), RoomError> {
    // The caller knows where the number came from, so it names the space: 1001 means two things.
    IlvbError::check(IlvbSpace::Push, sdk::push_stream())?;
    Ok(())
}

fn report(step: &str, result: Result<(), RoomError>) {
    match result {
        Ok(()) => println!("{step}: ok"),
        Err(error) => {
            println!("{step}: {error}: {}", error.code());
            println!(
                "  kind {}, retry {}: {:?}",
                error.code().kind(),
                error.retry(),
                decide(&error)
            );
        }
    }
}

fn main() {
    report("create the room", create_room(0));
    report("create it again", create_room(1));
    report("enter voice chat", enter_voice());
    report("push the stream", push_stream());
}
