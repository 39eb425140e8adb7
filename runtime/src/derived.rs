//! The impls of a derived enum. Generated code calls these macros in the constant around its impls.
//!
//! `{ Timeout 1005, }` has the variants of codes, `{ Shelf(PartShelf) .., }` those of ranges, and others the names of
//! variants without a code, which is a mistake that is reported, and of the one for all other codes.

/// The functions `row` and `number`, for an enum with tables of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __derived_rows {
    (
        $error:ident, $repr:ty, unrecognized: $unrecognized:literal,
        { $($variant:ident $code:literal $row:literal,)* },
        { $($range:ident($payload:ident) $range_row:literal,)* },
        { $($unmatched:ident)* }, { $($other:ident)? }
    ) => {
        const fn row(error: &$error) -> ::core::primitive::usize {
            match error {
                $($error::$variant => $row,)*
                $($error::$range(_) => $range_row,)*
                $($error::$unmatched { .. } => $unrecognized,)*
                $($error::$other(code) => row_of($crate::__private::code(*code)),)?
            }
        }

        const fn number(error: &$error) -> $repr {
            match error {
                $($error::$variant => $code,)*
                $($error::$range(number) => $payload::code(*number),)*
                $($error::$unmatched { .. } => 0,)*
                $($error::$other(code) => $crate::__private::code(*code),)?
            }
        }
    };
}

/// The function `of_range` from a code that no variant has for itself to the variant of its range: by what is found of
/// the code, and a pattern of that for each range.
#[doc(hidden)]
#[macro_export]
macro_rules! __of_range {
    ($error:ident, $repr:ty, $code:ident => $found:expr, {}) => {
        const fn of_range(_: $repr) -> ::core::option::Option<$error> {
            ::core::option::Option::None
        }
    };
    ($error:ident, $repr:ty, $code:ident => $found:expr, { $($range:ident($payload:ident) $is_in:pat,)+ }) => {
        fn of_range($code: $repr) -> ::core::option::Option<$error> {
            match $found {
                $(
                    $is_in => ::core::option::Option::Some(
                        $error::$range($payload($crate::__private::kept($code))),
                    ),
                )+
                _ => ::core::option::Option::None,
            }
        }
    };
}

/// The conversions into an enum that has a variant for all other codes: no number is lost.
#[doc(hidden)]
#[macro_export]
macro_rules! __total {
    ($error:ident, $repr:ty, { $($variant:ident $number:literal,)* }, $code:ident => $other:expr) => {
        #[automatically_derived]
        impl ::core::convert::From<$repr> for $error {
            fn from($code: $repr) -> Self {
                match $code {
                    $($number => Self::$variant,)*
                    _ => match of_range($code) {
                        ::core::option::Option::Some(error) => error,
                        ::core::option::Option::None => $other,
                    },
                }
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $error {
            type Err = $crate::ParseCodeError;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseCodeError> {
                let code = parsed(text)?;
                ::core::result::Result::Ok(<Self as ::core::convert::From<$repr>>::from(code))
            }
        }
    };
}

/// The conversion into an enum that has none: another code is handed back.
#[doc(hidden)]
#[macro_export]
macro_rules! __partial {
    ($error:ident, $repr:ty, { $($variant:ident $number:literal,)* }) => {
        #[automatically_derived]
        impl ::core::convert::TryFrom<$repr> for $error {
            type Error = $crate::Unrecognized<$repr, $error>;

            fn try_from(
                code: $repr,
            ) -> ::core::result::Result<Self, $crate::Unrecognized<$repr, $error>> {
                match code {
                    $($number => ::core::result::Result::Ok(Self::$variant),)*
                    _ => ::core::option::Option::ok_or(
                        of_range(code),
                        $crate::__private::unrecognized(code),
                    ),
                }
            }
        }
    };
}
