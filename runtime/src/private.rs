//! What generated code calls. Not public API: it changes without notice, in step with the macros.

use core::fmt;

pub use errcodes_macros::errcodes;

pub use crate::language::language;
pub use crate::parse::Repr;
pub use crate::table::{Index, Numbers, Texts, delay, kind, pick, retry, row_if, word};
use crate::{ErrorCode, ParseCodeError, Unrecognized};

/// The only way to an [`Unrecognized`]; `from_code` of the enum `E` calls it for unlisted codes.
#[inline]
#[must_use]
pub const fn unrecognized<T: Copy, E>(code: T) -> Unrecognized<T, E> {
    Unrecognized::new(code)
}

/// The error of a `FromStr` impl.
#[must_use]
pub const fn parse_error(sdk: &'static str) -> ParseCodeError {
    ParseCodeError::new(sdk)
}

/// The `Display` of generated enums: `message (sdk code)`, and with `{:#}` the symbol and the advice.
///
/// # Errors
///
/// Those of the formatter.
pub fn display(
    f: &mut fmt::Formatter<'_>,
    error: &dyn ErrorCode,
    code: fmt::Arguments<'_>,
) -> fmt::Result {
    write!(f, "{} ({} {code}", error.message(), error.sdk())?;
    if let Some(symbol) = error.symbol().filter(|_| f.alternate()) {
        write!(f, ", {symbol}")?;
    }
    f.write_str(")")?;
    if let Some(advice) = error.advice().filter(|_| f.alternate()) {
        write!(f, ": {advice}")?;
    }
    Ok(())
}

/// The `Debug` of generated enums: as a derived one, at the cost of a table instead of a match.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(
    f: &mut fmt::Formatter<'_>,
    variant: &str,
    unrecognized: Option<&dyn fmt::Debug>,
) -> fmt::Result {
    match unrecognized {
        None => f.write_str(variant),
        Some(code) => f.debug_tuple(variant).field(code).finish(),
    }
}
