//! A code within `anyhow::Error`: contexts may pile up on it, and code, kind and retry hint are still
//! found.
//!
//! To copy: this file alone. Put the spec and the enum of your SDK in place of `errors/chat.toml` and `ChatError`.
//! Cargo.toml needs `anyhow`.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example anyhow
//! ```

use anyhow::{Context, Error, Result};
use errcodes::{Retry, RetryHint, Retryable};

errcodes::errcodes!("errors/chat.toml");

fn join(returned: i32) -> Result<()> {
    ChatError::check(returned).context("the SDK refuses")?;
    Ok(())
}

fn open(room: u32, returned: i32) -> Result<()> {
    join(returned).with_context(|| format!("cannot open room {room}"))
}

/// The SDK's code, if one is the cause.
fn code(error: &Error) -> Option<ChatError> {
    error.chain().find_map(|cause| cause.downcast_ref::<ChatError>()).copied()
}

/// An error that has a hint. The trait cannot be implemented for `anyhow::Error` itself,
/// which is a type of another crate.
struct Hinted<'a>(&'a Error);

impl Retryable for Hinted<'_> {
    fn retry_hint(&self) -> RetryHint {
        code(self.0).map_or(RetryHint::new(Retry::Unspecified), |code| code.retry_hint())
    }
}

fn main() {
    for returned in [0, 2, 7] {
        match open(42, returned) {
            Ok(()) => println!("room 42 is open"),
            Err(error) => println!("{error:#}\n  {}", Hinted(&error).retry()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_found_below_all_contexts() {
        for expected in ChatError::ALL.iter().copied().chain([ChatError::from(999)]) {
            let error = open(42, expected.code()).unwrap_err();
            assert_eq!(code(&error), Some(expected));
            assert_eq!(Hinted(&error).retry_hint(), expected.retry_hint());
        }
    }

    #[test]
    fn an_error_without_a_code_has_no_class() {
        let error = Error::msg("no settings").context("cannot start");
        assert_eq!(code(&error), None);
        assert_eq!(Hinted(&error).retry(), Retry::Unspecified);
    }

    #[test]
    fn the_chain_reads_from_the_aim_to_the_code() {
        let error = open(42, 7).unwrap_err();
        assert_eq!(
            format!("{error:#}"),
            "cannot open room 42: the SDK refuses: account is banned from the room (chat 7)"
        );
    }
}
