//! An application's own error with `thiserror`: what was being done and what the vendor said stand
//! beside the code, and the retry hint is that of the code.
//!
//! To copy: this file alone. Put the spec and the enum of your SDK in place of `errors/chat.toml` and `ChatError`.
//! Cargo.toml needs `thiserror`.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example thiserror
//! ```

use std::error::Error;
use std::io;
use std::iter::successors;

use errcodes::{Retry, RetryHint, Retryable};

errcodes::errcodes!("errors/chat.toml");

/// What an SDK hands to a callback, module, code and text, and what the application was doing.
#[derive(Debug, thiserror::Error)]
#[error("cannot {operation}: {module} says {text:?}")]
struct CallbackError {
    operation: &'static str,
    module: String,
    text: String,
    #[source]
    code: ChatError,
}

/// A wrapper passes on the hint of the error that it wraps: class, delay and effect.
impl Retryable for CallbackError {
    fn retry_hint(&self) -> RetryHint {
        self.code.retry_hint()
    }
}

/// Whatever can go wrong in the application.
#[derive(Debug, thiserror::Error)]
enum AppError {
    #[error(transparent)]
    Callback(#[from] CallbackError),
    #[error("the chat failed")]
    Chat(#[from] ChatError),
    #[error("cannot read the settings")]
    Settings(#[from] io::Error),
}

impl AppError {
    /// The error within that has a hint.
    fn retryable(&self) -> Option<&dyn Retryable> {
        match self {
            Self::Callback(error) => Some(error),
            Self::Chat(error) => Some(error),
            Self::Settings(_) => None,
        }
    }
}

impl Retryable for AppError {
    fn retry_hint(&self) -> RetryHint {
        self.retryable().map_or(RetryHint::new(Retry::Never), Retryable::retry_hint)
    }
}

/// The code in an error of any type, however deep it is wrapped.
fn code(error: &(dyn Error + 'static)) -> Option<ChatError> {
    successors(Some(error), |&error| error.source())
        .find_map(|error| error.downcast_ref::<ChatError>())
        .copied()
}

/// The SDK calls this with what it wants to say.
fn on_event(module: &str, code: i32, text: &str) -> Result<(), AppError> {
    ChatError::check(code).map_err(|code| CallbackError {
        operation: "join the room",
        module: module.into(),
        text: text.into(),
        code,
    })?;
    Ok(())
}

fn main() {
    for (code_of_event, text) in [(0, "welcome"), (2, "QPS limit 5"), (7, "by admin")] {
        match on_event("signaling", code_of_event, text) {
            Ok(()) => println!("joined"),
            Err(error) => {
                let code = code(&error).map_or(0, |error| error.code());
                println!("{error}\n  code {code}, {}, {:?}", error.retry(), error.retry_after());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapper_has_the_operation_the_text_and_the_code() {
        let error = on_event("signaling", 7, "by admin").unwrap_err();
        assert_eq!(error.to_string(), "cannot join the room: signaling says \"by admin\"");
        assert_eq!(code(&error), Some(ChatError::Banned));
        assert!(on_event("signaling", 0, "welcome").is_ok());
    }

    #[test]
    fn every_wrapper_has_the_hint_of_the_error_that_it_wraps() {
        for error in ChatError::ALL.iter().copied().chain([ChatError::from(999)]) {
            let direct = AppError::from(error);
            let Err(callback) = on_event("", error.code(), "") else { panic!("{error}") };
            assert_eq!([direct.retry_hint(), callback.retry_hint()], [error.retry_hint(); 2]);
            assert_eq!([code(&direct), code(&callback)], [Some(error); 2]);
        }
        let settings = AppError::from(io::Error::from(io::ErrorKind::NotFound));
        assert_eq!((settings.retry(), code(&settings)), (Retry::Never, None));
    }
}
