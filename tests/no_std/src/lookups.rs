//! Lookups whose machine code `.ci/run` searches for branches.

use errcodes::Retry;

use crate::GmeError;
use crate::many::StatusError;
use crate::ranges::RangesError;

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

/// From a value, of a range or not, to its number and what may be done.
#[inline(never)]
#[must_use]
pub fn facts_beside_ranges(error: RangesError) -> (i32, Retry) {
    (error.code(), error.retry())
}

/// From one of many codes, whose rows take several matches, to what may be done.
#[inline(never)]
#[must_use]
pub fn retry_of_many(code: i32) -> Retry {
    StatusError::from_code(code).retry()
}
