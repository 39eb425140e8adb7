//! What to do after a failed call: one decision for every crate that makes the calls. Copy this file beside
//! a recipe, and change here whatever your application does otherwise.

use std::mem::replace;
use std::time::Duration;

use errcodes::{Retry, Retryable};

/// Whether a call does no harm when it is made twice. The caller knows that, and no error can.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repeat {
    /// Twice is the same as once: a query, a setting, a payment that carries its own key.
    Idempotent,
    /// Twice may be once too often: a message, an order. Such a call is repeated only where the failed one
    /// had no effect, or the vendor does not say that it may have had one.
    Once,
}

/// What to do after a failed call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Nothing: the wanted state holds.
    Done,
    /// Pause, apply the remedy if there is one, and call again.
    Again { pause: Duration, remedy: Option<Remedy> },
    /// Report the error.
    GiveUp,
}

/// What has to be done before the next call can succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remedy {
    /// Renew the credential.
    Renew,
    /// Look up where to call, or take the next node of a list.
    LookUp,
}

/// The calls of one operation, as far as the next step depends on earlier ones.
#[derive(Debug, Clone)]
pub(crate) struct Calls {
    repeat: Repeat,
    has_renewed: bool,
    has_moved: bool,
}

impl Calls {
    pub(crate) const fn new(repeat: Repeat) -> Self {
        Self { repeat, has_renewed: false, has_moved: false }
    }

    /// The step after an error, where `backoff` is the schedule's next pause, or `None` once it has run out.
    pub(crate) fn step(&mut self, error: &impl Retryable, backoff: Option<Duration>) -> Step {
        let hint = error.retry_hint();
        let (backoffs, remedy) = match hint.class() {
            Retry::Satisfied => return Step::Done,
            Retry::Transient | Retry::Busy => (1, None),
            Retry::Throttled => (4, None),
            // No pause before the first move. If the next node sends the caller on, nobody may be in charge.
            Retry::Elsewhere => {
                (u32::from(replace(&mut self.has_moved, true)), Some(Remedy::LookUp))
            }
            // Once: where a new credential did not help, a newer one will not.
            Retry::Refresh if !replace(&mut self.has_renewed, true) => (0, Some(Remedy::Renew)),
            // `Unspecified` is for your own policy; this one does not guess.
            Retry::Refresh | Retry::Never | Retry::Unspecified => return Step::GiveUp,
        };
        match backoff {
            Some(backoff) if hint.allows_repeat(self.repeat == Repeat::Idempotent) => {
                Step::Again { pause: hint.retry_after().unwrap_or(backoff * backoffs), remedy }
            }
            _ => Step::GiveUp,
        }
    }
}
