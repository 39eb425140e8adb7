//! What generated code calls. Not public API: it changes without notice, in step with the macros.

use core::fmt;

#[cfg(feature = "std")]
pub use std::io;

pub use errcodes_macros::errcodes;

pub use crate::__integrate as integrate;
pub use crate::language::language;
pub use crate::parse::Repr;
pub use crate::table::{Index, Numbers, Texts, delay, kind, pick, retry, word};
use crate::{ErrorCode, ParseCodeError, Unrecognized};

/// The only way to an [`Unrecognized`]; `from_code` of the enum `E` calls it for unlisted codes.
#[inline]
#[must_use]
pub const fn unrecognized<T: Copy, E>(code: T) -> Unrecognized<T, E> {
    Unrecognized::new(code)
}

/// Puts a code in the place of another, without a new [`Unrecognized`], of which the compiler would ask whether
/// it is one.
#[inline]
pub const fn keep<T: Copy, E>(unlisted: &mut Unrecognized<T, E>, code: T) {
    unlisted.keep(code);
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

// One module per optional integration: what the macros of that integration name.

#[cfg(feature = "arbitrary")]
pub mod arbitrary {
    //! See `crate::arbitrary`.
    pub use ::arbitrary::{Arbitrary, Result, Unstructured};

    pub use crate::arbitrary::{any, listed};
}

#[cfg(feature = "defmt")]
pub mod defmt {
    //! See `crate::defmt`.
    pub use ::defmt::{Format, Formatter};

    pub use crate::defmt::format;
}

#[cfg(feature = "miette")]
pub mod miette {
    //! See `crate::miette`.
    pub use ::miette::{Diagnostic, Severity};

    pub use crate::miette::{Text, code, help, severity, url};
}

#[cfg(feature = "proptest")]
pub mod proptest {
    //! See `crate::proptest`.
    pub use ::proptest::arbitrary::Arbitrary;
    pub use ::proptest::strategy::{BoxedStrategy, Strategy, Union};

    pub use crate::proptest::{any, listed};
}

#[cfg(feature = "serde")]
pub mod serde {
    //! See `crate::serde`.
    pub use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

    pub use crate::serde::{InSpace, by_name};
}
