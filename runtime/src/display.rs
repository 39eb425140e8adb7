//! How generated enums, and entries, are written.

use core::fmt;

use crate::number::{Digits, Format};
use crate::pad::padded;

/// `message (space code)`; with the details of `{:#}`, the symbol after the code and the advice at the end.
///
/// # Errors
///
/// Those of the formatter.
pub fn display(
    f: &mut fmt::Formatter<'_>,
    message: &str,
    space: &str,
    (code, format): (i128, Format),
    details: Option<(Option<&str>, Option<&str>)>,
) -> fmt::Result {
    let part = |before: &'static str, text: Option<&'_ str>| match text {
        Some(_) => before,
        None => "",
    };
    let (symbol, advice) = details.unwrap_or_default();
    let code = Digits::of(code, format);
    padded(
        f,
        &[
            message,
            " (",
            space,
            " ",
            code.as_str(),
            part(", ", symbol),
            symbol.unwrap_or_default(),
            ")",
            part(": ", advice),
            advice.unwrap_or_default(),
        ],
    )
}

/// The `Debug` of generated enums: as a derived one, but with a table lookup in place of a match.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(
    f: &mut fmt::Formatter<'_>,
    variant: &str,
    kept: Option<(i128, Format)>,
) -> fmt::Result {
    match kept {
        None => f.write_str(variant),
        Some((code, format)) => f.debug_tuple(variant).field(&Digits::of(code, format)).finish(),
    }
}
