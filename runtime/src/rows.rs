//! From a code to its row, from a row to its variant, and from a value to its number. Generated code calls these macros
//! in the constant around its impls.

/// The code in a row, in the type that all of them fit.
#[doc(hidden)]
#[macro_export]
macro_rules! __stored {
    ($stored:ident, $row:expr) => {
        ::core::primitive::$stored::from_le_bytes($crate::__private::Numbers::get(&CODES, $row))
    };
}

/// The function `row_of` of a code: its row, or what it has if it is not listed. Without a listed code, there is no index.
///
/// `$key` is the unsigned type whose bits tell the codes apart, `$stored` that of the numbers in `CODES`.
#[doc(hidden)]
#[macro_export]
macro_rules! __row_of {
    ($repr:ty, $code:ident => $unlisted:expr) => {
        #[inline]
        const fn row_of($code: $repr) -> ::core::primitive::usize {
            $unlisted
        }
    };
    ($repr:ty, $code:ident => $unlisted:expr, $key:ident, $stored:ident) => {
        #[inline]
        const fn row_of($code: $repr) -> ::core::primitive::usize {
            let row = $crate::__private::Index::row(
                &INDEX,
                $crate::__private::folded(
                    $code as ::core::primitive::$key as ::core::primitive::u64,
                ),
            );
            if $crate::__stored!($stored, row) as $repr == $code { row } else { $unlisted }
        }
    };
}

/// The variants by row, and the function `number`: the code of the row, or the kept one.
///
/// What: the two are joined by `|`. Why: the extra row of `CODES`, and the number in place of an unlisted code, are
/// both 0, and a choice between the two would be a branch on the data. The step of `.ci/run` that disassembles
/// lookups fails without it.
#[doc(hidden)]
#[macro_export]
macro_rules! __variants {
    (
        $error:ident, $repr:ty, $rows:literal, $stored:ident,
        [$($variant:ident)*], { $($range:ident($payload:ident))* }
    ) => {
        static VARIANTS: [$error; $rows] = [
            $($error::$variant,)*
            $($error::$range($payload($crate::__private::kept(0))),)*
            $error::Unrecognized($crate::__private::unrecognized(0)),
        ];

        #[inline]
        const fn number(error: &$error) -> $repr {
            let unlisted = match *error {
                $error::Unrecognized(code) => $crate::__private::code(code),
                $($error::$range(number) => $payload::code(number),)*
                _ => 0,
            };
            $crate::__stored!($stored, row(error)) as $repr | unlisted
        }
    };
}
