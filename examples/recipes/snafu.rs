//! An application's own error with `snafu`: a context per operation, with the code as its source.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example snafu
//! ```

use std::time::Duration;

use errcodes::{Retry, Retryable};
use errcodes_example_recipes::ChatError;
use snafu::{ResultExt, Snafu};

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

/// A wrapper says of a retry what the wrapped error says.
impl Retryable for RoomError {
    fn retry(&self) -> Retry {
        self.code().retry()
    }

    fn retry_after(&self) -> Option<Duration> {
        self.code().retry_after()
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
    fn every_context_has_the_class_and_the_delay_of_the_code() {
        for expected in ChatError::ALL.iter().copied().chain([ChatError::from(999)]) {
            for result in [join(42, expected.code()), on_sent("", expected.code(), "")] {
                let error = result.unwrap_err();
                assert_eq!(error.code(), expected);
                assert_eq!(error.retry(), expected.retry());
                assert_eq!(error.retry_after(), expected.retry_after());
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
