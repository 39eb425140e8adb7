//! Lookups whose machine code `.ci/run` searches for branches.

use errcodes::Retry;

use crate::GmeError;

/// From a code to what may be done.
#[inline(never)]
#[must_use]
pub fn retry(code: i32) -> Retry {
    GmeError::from_code(code).retry()
}

/// From a code to its variant and back.
#[inline(never)]
#[must_use]
pub fn round_trip(code: i32) -> i32 {
    GmeError::from_code(code).code()
}
