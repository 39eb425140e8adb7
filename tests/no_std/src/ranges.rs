//! Lookups in a spec with ten ranges, whose machine code `.ci/run` searches for branches.

use errcodes::Retry;

errcodes::errcodes!("../specs/ranges.toml");

/// From a code to what may be done: a listed code passes one jump, which it does not take.
#[inline(never)]
#[must_use]
pub fn retry(code: i32) -> Retry {
    RangesError::from_code(code).retry()
}
