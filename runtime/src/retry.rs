use core::fmt;

use crate::words::words;

words! {
    /// What a caller may do about an error: the retry class of a code.
    ///
    /// The enum is exhaustive, so the compiler checks that a `match` on it decides every case:
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
    ///         Retry::Elsewhere => "look up the right node, then try there",
    ///         Retry::Refresh => "renew the credential once, then try once more",
    ///         Retry::Satisfied => "treat it as done",
    ///     }
    /// }
    ///
    /// assert_eq!(plan(Retry::Satisfied), "treat it as done");
    /// assert_eq!("satisfied".parse(), Ok(Retry::Satisfied));
    /// ```
    ///
    /// A class says whether a repeated call can succeed. Whether it is safe to repeat is another fact, the
    /// [`Effect`](crate::Effect).
    Retry, "a retry class", otherwise Unspecified {
        /// The vendor gives no ground to decide, or it depends on the call: the caller's own policy decides.
        Unspecified = 0, "unspecified";
        /// The same call fails again until a person changes code, arguments, account, device or room, or frees
        /// something that a person holds: report it.
        Never = 1, "never";
        /// The same call may succeed later: retry with backoff.
        Transient = 2, "transient";
        /// Too many calls: retry more slowly, after the stated delay if there is one.
        Throttled = 3, "throttled";
        /// Another operation of the same client must end first: wait for it, then retry.
        Busy = 4, "busy";
        /// The same call may succeed at another node, or after looking up the right one: look it up, retry
        /// there.
        Elsewhere = 5, "elsewhere";
        /// A credential must be renewed first, because it expired or nobody has logged in yet: renew once,
        /// retry once.
        Refresh = 6, "refresh";
        /// The wanted state already holds for certain, or the code is a success: treat it as done.
        Satisfied = 7, "satisfied";
    }
}

impl Retry {
    /// Whether the same call, unchanged, may succeed later: true for
    /// [`Transient`](Self::Transient), [`Throttled`](Self::Throttled) and [`Busy`](Self::Busy).
    ///
    /// ```
    /// use errcodes::Retry;
    ///
    /// assert!(Retry::Busy.is_retryable());
    /// assert!(!Retry::Refresh.is_retryable()); // not before the credential is renewed
    /// assert!(!Retry::Elsewhere.is_retryable()); // not at the same node
    /// ```
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::Transient | Self::Throttled | Self::Busy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_of_a_table_are_classes() {
        assert!((0..).zip(Retry::ALL).all(|(byte, class)| Retry::from_byte([byte]) == *class));
        assert_eq!(Retry::from_byte([8]), Retry::Unspecified);
    }
}
