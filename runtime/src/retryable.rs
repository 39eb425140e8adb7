use core::time::Duration;

use crate::{Effect, Retry};

/// Everything that a retry loop needs to know about an error.
///
/// ```
/// use core::time::Duration;
/// use errcodes::{Effect, Retry, RetryHint};
///
/// const HINT: RetryHint = RetryHint::new(Retry::Throttled)
///     .with_delay(Duration::from_secs(3))
///     .with_effect(Effect::None);
///
/// assert!(HINT.is_retryable());
/// assert_eq!(HINT.retry_after(), Some(Duration::from_secs(3)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct RetryHint {
    class: Retry,
    after: Option<Duration>,
    effect: Effect,
}

impl RetryHint {
    /// A hint without a delay that says nothing about the effect.
    pub const fn new(class: Retry) -> Self {
        Self { class, after: None, effect: Effect::Unspecified }
    }

    /// With the delay that the vendor states.
    pub const fn with_delay(self, delay: Duration) -> Self {
        Self { after: Some(delay), ..self }
    }

    /// With the effect that the failed call may have had.
    pub const fn with_effect(self, effect: Effect) -> Self {
        Self { effect, ..self }
    }

    /// The retry class.
    #[must_use]
    pub const fn class(self) -> Retry {
        self.class
    }

    /// How long the vendor says to wait before the next call, if it says so.
    #[must_use]
    pub const fn retry_after(self) -> Option<Duration> {
        self.after
    }

    /// Whether the failed call may have taken effect all the same.
    #[must_use]
    pub const fn effect(self) -> Effect {
        self.effect
    }

    /// Whether the same call, unchanged, may succeed later. It does not say that the call is safe to repeat:
    /// see [`allows_repeat`](Self::allows_repeat).
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        self.class.is_retryable()
    }

    /// Whether the call may be made once more: false if it may have taken effect and is not idempotent.
    ///
    /// ```
    /// use errcodes::{Effect, Retry, RetryHint};
    ///
    /// let lost = RetryHint::new(Retry::Transient).with_effect(Effect::Possible);
    /// assert!(!lost.allows_repeat(false)); // a payment may have been made
    /// assert!(lost.allows_repeat(true)); // a query may be repeated
    /// assert!(RetryHint::new(Retry::Transient).allows_repeat(false));
    /// ```
    #[must_use]
    pub const fn allows_repeat(self, is_idempotent: bool) -> bool {
        is_idempotent || !matches!(self.effect, Effect::Possible)
    }
}

/// An error that says whether, and how, a retry can help.
///
/// Every generated enum implements it. An application's own error implements it by passing on the hint of
/// the error that it wraps; all other methods follow from the hint. The trait is object-safe and implemented
/// for references, and with the feature `alloc` for boxes.
///
/// ```
/// use core::time::Duration;
/// use errcodes::{Retry, RetryHint, Retryable};
///
/// struct RateLimited;
///
/// impl Retryable for RateLimited {
///     fn retry_hint(&self) -> RetryHint {
///         RetryHint::new(Retry::Throttled).with_delay(Duration::from_secs(3))
///     }
/// }
///
/// let error: &dyn Retryable = &RateLimited;
/// assert!(error.is_retryable());
/// ```
pub trait Retryable {
    /// Class, delay and effect together.
    fn retry_hint(&self) -> RetryHint;

    /// The retry class.
    fn retry(&self) -> Retry {
        self.retry_hint().class()
    }

    /// How long the vendor says to wait before the next call, if it says so.
    fn retry_after(&self) -> Option<Duration> {
        self.retry_hint().retry_after()
    }

    /// Whether the failed call may have taken effect all the same.
    fn effect(&self) -> Effect {
        self.retry_hint().effect()
    }

    /// Whether the same call, unchanged, may succeed later.
    fn is_retryable(&self) -> bool {
        self.retry_hint().is_retryable()
    }
}

impl<T: Retryable + ?Sized> Retryable for &T {
    fn retry_hint(&self) -> RetryHint {
        (**self).retry_hint()
    }
}

#[cfg(feature = "alloc")]
impl<T: Retryable + ?Sized> Retryable for alloc::boxed::Box<T> {
    fn retry_hint(&self) -> RetryHint {
        (**self).retry_hint()
    }
}

impl Retryable for RetryHint {
    fn retry_hint(&self) -> RetryHint {
        *self
    }
}
