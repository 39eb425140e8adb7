//! An application's own error with `thiserror`: what was being done and what the vendor said stand
//! beside the code, and the retry class is that of the code.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example thiserror
//! ```

use std::error::Error;
use std::io;
use std::iter::successors;
use std::time::Duration;

use errcodes::{Retry, Retryable};
use errcodes_example_recipes::ChatError;

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

/// A wrapper says of a retry what the wrapped error says. `retry_after` has a default, so it has to be
/// passed on too, or the delay is lost.
impl Retryable for CallbackError {
    fn retry(&self) -> Retry {
        self.code.retry()
    }

    fn retry_after(&self) -> Option<Duration> {
        self.code.retry_after()
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
    /// Where there are several variants, each says in one place what it wraps.
    fn retryable(&self) -> Option<&dyn Retryable> {
        match self {
            Self::Callback(error) => Some(error),
            Self::Chat(error) => Some(error),
            Self::Settings(_) => None,
        }
    }
}

impl Retryable for AppError {
    fn retry(&self) -> Retry {
        self.retryable().map_or(Retry::Never, Retryable::retry)
    }

    fn retry_after(&self) -> Option<Duration> {
        self.retryable().and_then(Retryable::retry_after)
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
    fn every_wrapper_has_the_class_and_the_delay_of_what_it_wraps() {
        for error in ChatError::ALL.iter().copied().chain([ChatError::from(999)]) {
            let expected = (error.retry(), error.retry_after());
            let direct = AppError::from(error);
            let Err(callback) = on_event("", error.code(), "") else { panic!("{error}") };
            assert_eq!((direct.retry(), direct.retry_after()), expected);
            assert_eq!((callback.retry(), callback.retry_after()), expected);
            assert_eq!([code(&direct), code(&callback)], [Some(error); 2]);
        }
        let settings = AppError::from(io::Error::from(io::ErrorKind::NotFound));
        assert_eq!((settings.retry(), code(&settings)), (Retry::Never, None));
    }
}
