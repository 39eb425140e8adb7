//! An application's own error with `snafu`: a context per operation, with the code as its source.
//!
//! To copy: this file alone. Put the spec and the enum of your SDK in place of `errors/chat.toml` and `ChatError`.
//! Cargo.toml needs `snafu`.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example snafu
//! ```

use errcodes::{RetryHint, Retryable};
use snafu::{ResultExt, Snafu};

errcodes::errcodes!("errors/chat.toml");

/// What went wrong, and in which operation.
#[derive(Debug, Snafu)]
enum RoomError {
    #[snafu(display("cannot join room {room}"))]
    Join { room: u32, source: ChatError },
    #[snafu(display("cannot send: {module} says {text:?}"))]
    Send { module: String, text: String, source: ChatError },
}

impl RoomError {
    /// The vendor's code.
    fn code(&self) -> ChatError {
        match self {
            Self::Join { source, .. } | Self::Send { source, .. } => *source,
        }
    }
}

/// A wrapper passes on the hint of the error that it wraps: class, delay and effect.
impl Retryable for RoomError {
    fn retry_hint(&self) -> RetryHint {
        self.code().retry_hint()
    }
}

fn join(room: u32, returned: i32) -> Result<(), RoomError> {
    ChatError::check(returned).context(JoinSnafu { room })?;
    Ok(())
}

/// The SDK calls this with what it wants to say.
fn on_sent(module: &str, code: i32, text: &str) -> Result<(), RoomError> {
    ChatError::check(code).context(SendSnafu { module, text })?;
    Ok(())
}

fn report(result: Result<(), RoomError>) {
    match result {
        Ok(()) => println!("done"),
        Err(error) => println!("{error}: {}\n  {}", error.code(), error.retry()),
    }
}

fn main() {
    report(join(42, 0));
    report(join(42, 7));
    report(on_sent("messaging", 2, "QPS limit 5"));
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::*;

    #[test]
    fn every_context_has_the_hint_of_the_code() {
        for expected in ChatError::ALL.iter().copied().chain([ChatError::from(999)]) {
            for result in [join(42, expected.code()), on_sent("", expected.code(), "")] {
                let error = result.unwrap_err();
                assert_eq!(error.code(), expected);
                assert_eq!(error.retry_hint(), expected.retry_hint());
                let source = error.source().and_then(|source| source.downcast_ref::<ChatError>());
                assert_eq!(source, Some(&expected));
            }
        }
    }

    #[test]
    fn the_vendors_text_is_kept() {
        let error = on_sent("messaging", 2, "QPS limit 5").unwrap_err();
        assert_eq!(error.to_string(), "cannot send: messaging says \"QPS limit 5\"");
    }
}
