//! What to do per retry class, whichever crate calls again. Copy it, and change what your application
//! does otherwise.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use errcodes::{Retry, Retryable};

/// A call whose aim has been reached already was a success.
///
/// # Errors
///
/// Every other error, as it is.
pub fn satisfied_is_done<E: Retryable>(result: Result<(), E>) -> Result<(), E> {
    match result {
        Err(error) if error.retry() == Retry::Satisfied => Ok(()),
        other => other,
    }
}

/// How long to wait before the next call, where `backoff` is what the schedule has.
///
/// The vendor's own delay comes first. A caller that is told to slow down without one waits four times
/// as long as otherwise, and after a renewal there is nothing to wait for.
#[must_use]
pub fn pause(error: &impl Retryable, backoff: Duration) -> Duration {
    let usual = match error.retry() {
        Retry::Refresh => Duration::ZERO,
        Retry::Throttled => backoff * 4,
        Retry::Unspecified | Retry::Never | Retry::Transient | Retry::Busy | Retry::Satisfied => {
            backoff
        }
    };
    error.retry_after().unwrap_or(usual)
}

/// Sees to it that a credential is renewed once and no more.
#[derive(Debug, Default)]
pub struct Renewal {
    is_asked_for: AtomicBool,
    is_done: AtomicBool,
}

impl Renewal {
    /// Whether the error asks for a renewal, and is the first to do so.
    pub fn is_first_asked_by(&self, error: &impl Retryable) -> bool {
        error.retry() == Retry::Refresh && !self.is_asked_for.swap(true, Ordering::Relaxed)
    }

    /// Whether the credential is to be renewed before the next call.
    pub fn is_due(&self) -> bool {
        self.is_asked_for.load(Ordering::Relaxed) && !self.is_done.swap(true, Ordering::Relaxed)
    }
}
