use core::fmt;
use core::time::Duration;

/// What a caller may do about an error: the retry class of a code.
///
/// The enum is exhaustive, so a `match` on it decides every case and the compiler sees to it:
///
/// ```
/// use errcodes::Retry;
///
/// fn plan(retry: Retry) -> &'static str {
///     match retry {
///         Retry::Unspecified => "apply the application's own policy",
///         Retry::Never => "report it",
///         Retry::Transient => "try again with backoff",
///         Retry::Throttled => "try again, more slowly",
///         Retry::Busy => "wait for the other operation, then try again",
///         Retry::Refresh => "renew the credential once, then try once more",
///         Retry::Satisfied => "treat it as done",
///     }
/// }
///
/// assert_eq!(plan(Retry::Satisfied), "treat it as done");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Retry {
    /// The vendor gives no ground to decide; the caller's own policy does.
    Unspecified,
    /// The same call fails again until a person changes code, arguments, account, device or room.
    Never,
    /// The same call may succeed later: retry with backoff.
    Transient,
    /// Too many calls: retry more slowly, after the stated delay if there is one.
    Throttled,
    /// Another operation must end first: wait for it, then retry.
    Busy,
    /// A credential or session must be renewed first: renew once, retry once.
    Refresh,
    /// The wanted state already holds, or the code is a success: treat it as done.
    Satisfied,
}

impl Retry {
    /// All classes, in the order of their declaration.
    ///
    /// ```
    /// assert_eq!(errcodes::Retry::ALL.len(), 7);
    /// ```
    pub const ALL: [Self; 7] = [
        Self::Unspecified,
        Self::Never,
        Self::Transient,
        Self::Throttled,
        Self::Busy,
        Self::Refresh,
        Self::Satisfied,
    ];

    /// Whether the same call, unchanged, may succeed later: true for
    /// [`Transient`](Self::Transient), [`Throttled`](Self::Throttled) and [`Busy`](Self::Busy).
    ///
    /// ```
    /// use errcodes::Retry;
    ///
    /// assert!(Retry::Busy.is_retryable());
    /// assert!(!Retry::Refresh.is_retryable()); // not before the credential is renewed
    /// ```
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Transient | Self::Throttled | Self::Busy)
    }

    /// The name in lower case, as spec files write it.
    ///
    /// ```
    /// assert_eq!(errcodes::Retry::Throttled.name(), "throttled");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unspecified => "unspecified",
            Self::Never => "never",
            Self::Transient => "transient",
            Self::Throttled => "throttled",
            Self::Busy => "busy",
            Self::Refresh => "refresh",
            Self::Satisfied => "satisfied",
        }
    }
}

impl fmt::Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// An error that says whether, and how, a retry can help.
///
/// Every generated enum implements it; implement it for an application's own error by passing on
/// what the wrapped error says. The trait is object-safe and implemented for references, and with
/// the feature `alloc` for boxes.
///
/// ```
/// use core::time::Duration;
/// use errcodes::{Retry, Retryable};
///
/// struct RateLimited;
///
/// impl Retryable for RateLimited {
///     fn retry(&self) -> Retry {
///         Retry::Throttled
///     }
///     fn retry_after(&self) -> Option<Duration> {
///         Some(Duration::from_secs(3))
///     }
/// }
///
/// let error: &dyn Retryable = &RateLimited;
/// assert!(error.is_retryable());
/// ```
pub trait Retryable {
    /// The retry class.
    fn retry(&self) -> Retry;

    /// How long the vendor says to wait before the next try, if it says so.
    ///
    /// The delay is a separate fact: many retryable errors state none.
    fn retry_after(&self) -> Option<Duration> {
        None
    }

    /// Whether the same call, unchanged, may succeed later.
    fn is_retryable(&self) -> bool {
        self.retry().is_retryable()
    }
}

macro_rules! forward {
    ($($pointer:ty),+) => {$(
        impl<T: Retryable + ?Sized> Retryable for $pointer {
            fn retry(&self) -> Retry {
                (**self).retry()
            }
            fn retry_after(&self) -> Option<Duration> {
                (**self).retry_after()
            }
            fn is_retryable(&self) -> bool {
                (**self).is_retryable()
            }
        }
    )+};
}

forward!(&T);
#[cfg(feature = "alloc")]
forward!(alloc::boxed::Box<T>);
