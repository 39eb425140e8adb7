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

/// `Display` of an enum with tables of its own: on those of the facts that it shows, so that a program that prints
/// carries no others. A line is what is written of a listed code without details.
#[doc(hidden)]
#[macro_export]
macro_rules! __display {
    (
        $error:ident, $id:literal, $format:expr,
        listed: $listed:literal, lines: [$($lines:ident)?], message: $message:tt, advice: $advice:tt
    ) => {
        #[automatically_derived]
        impl ::core::fmt::Display for $error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $(
                    if row(self) < $listed && !::core::fmt::Formatter::alternate(f) {
                        let text = $crate::__private::Texts::line(&$lines, row(self));
                        return $crate::__private::padded(f, &[text]);
                    }
                )?
                let details = if ::core::fmt::Formatter::alternate(f) {
                    ::core::option::Option::Some((
                        $crate::__private::Texts::get_some(&SYMBOL, row(self)),
                        $crate::__cell!(text $advice row(self)),
                    ))
                } else {
                    ::core::option::Option::None
                };
                let code = number(self) as ::core::primitive::i128;
                let text = $crate::__cell!(message $message row(self));
                $crate::__private::display(f, text, $id, (code, $format), details)
            }
        }
    };
}

/// `Debug` of the enum of all codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __debug {
    ($error:ident, $format:expr, $listed:literal) => {
        #[automatically_derived]
        impl ::core::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let name = $crate::__private::Texts::get(&NAME, row(self));
                let kept = if row(self) < $listed {
                    ::core::option::Option::None
                } else {
                    let code = number(self) as ::core::primitive::i128;
                    ::core::option::Option::Some((code, $format))
                };
                $crate::__private::debug(f, name, kept)
            }
        }
    };
}
