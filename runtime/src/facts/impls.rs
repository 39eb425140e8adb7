//! What an [`Entry`] and a pointer to an [`ErrorCode`] implement.

use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::{Entry, ErrorCode, Sealed};
use crate::{RetryHint, Retryable, display};

/// As the enum: `message (space code)`, and with `{:#}` symbol and advice.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let details = f.alternate().then(|| (self.symbol(), self.advice()));
        let code = (self.code, self.space.format);
        display::display(f, self.message(), self.space.id, code, details)
    }
}

/// As the enum, with its space: `gme::Timeout`, `gme::Unrecognized(7999)`.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.space.id, self.name())?;
        if self.is_one_code() {
            return Ok(());
        }
        write!(f, "({})", self.number())
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.space.id == other.space.id
    }
}

impl Eq for Entry {}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.space.id.hash(state);
        self.code.hash(state);
    }
}

impl Error for Entry {}

impl Sealed for Entry {}

impl Retryable for Entry {
    fn retry_hint(&self) -> RetryHint {
        Self::retry_hint(*self)
    }
}

impl ErrorCode for Entry {
    fn entry(&self) -> Entry {
        *self
    }
}

impl<T: Sealed + ?Sized> Sealed for &T {}

impl<T: ErrorCode + ?Sized> ErrorCode for &T {
    fn entry(&self) -> Entry {
        (**self).entry()
    }
}

#[cfg(feature = "alloc")]
impl<T: Sealed> Sealed for alloc::boxed::Box<T> {}

#[cfg(feature = "alloc")]
impl<T: ErrorCode> ErrorCode for alloc::boxed::Box<T> {
    fn entry(&self) -> Entry {
        (**self).entry()
    }
}
