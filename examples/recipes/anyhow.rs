//! A code within `anyhow::Error`: contexts may pile up on it, and code, kind and retry class are still
//! found.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example anyhow
//! ```

use std::time::Duration;

use anyhow::{Context, Error, Result};
use errcodes::{Retry, Retryable};
use errcodes_example_recipes::ChatError;

fn join(returned: i32) -> Result<()> {
    ChatError::check(returned).context("the SDK refuses")?;
    Ok(())
}

fn open(room: u32, returned: i32) -> Result<()> {
    join(returned).with_context(|| format!("cannot open room {room}"))
}

/// The code, if one of the SDK is what the error goes back to.
fn code(error: &Error) -> Option<ChatError> {
    error.chain().find_map(|cause| cause.downcast_ref::<ChatError>()).copied()
}

/// An error whose class can be asked for. The trait cannot be implemented for `anyhow::Error` itself,
/// which is a type of another crate.
struct Classified<'a>(&'a Error);

impl Retryable for Classified<'_> {
    fn retry(&self) -> Retry {
        code(self.0).map_or(Retry::Unspecified, |code| code.retry())
    }

    fn retry_after(&self) -> Option<Duration> {
        code(self.0).and_then(|code| code.retry_after())
    }
}

fn main() {
    for returned in [0, 2, 7] {
        match open(42, returned) {
            Ok(()) => println!("room 42 is open"),
            Err(error) => println!("{error:#}\n  {}", Classified(&error).retry()),
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
            let classified = Classified(&error);
            assert_eq!(classified.retry(), expected.retry());
            assert_eq!(classified.retry_after(), expected.retry_after());
        }
    }

    #[test]
    fn what_has_no_code_has_no_class() {
        let error = Error::msg("no settings").context("cannot start");
        assert_eq!(code(&error), None);
        assert_eq!(Classified(&error).retry(), Retry::Unspecified);
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
