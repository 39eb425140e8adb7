//! From numbers and names, and back. Generated code calls these macros in the constant around its impls.

/// The conversions of the enum of all codes, and its order, by the functions `row_of`, `number` and `parsed`.
///
/// What: `from_code` reads the one row in which the code can be, and takes the extra row, or that of a range, if the code
/// is not there. Then it puts the code in place of the kept one. Why: that does nothing in the other rows, and so needs
/// no branch.
#[doc(hidden)]
#[macro_export]
macro_rules! __conversions {
    (
        $error:ident, $repr:ty, listed: $listed:literal, $from_code:ident, $doc_of_from_str:literal,
        { $($range:ident)* }
    ) => {
        impl $error {
            /// All listed codes, in the spec's order.
            pub const ALL: &'static [Self] = <[Self]>::split_at(&VARIANTS, $listed).0;

            /// The error of a code. A code that the spec does not list is kept as it is.
            #[inline]
            pub const fn $from_code(code: $repr) -> Self {
                let mut error = $crate::__private::pick(&VARIANTS, row_of(code));
                match &mut error {
                    Self::Unrecognized(unlisted) => $crate::__private::set_code(unlisted, code),
                    $(Self::$range(number) => $crate::__private::Kept::set_code(&mut number.0, code),)*
                    _ => {}
                }
                error
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<$repr> for $error {
            #[inline]
            fn from(code: $repr) -> Self {
                Self::$from_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$repr> for $error {
            #[inline]
            fn eq(&self, code: &$repr) -> ::core::primitive::bool {
                number(self) == *code
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<$error> for $repr {
            #[inline]
            fn eq(&self, error: &$error) -> ::core::primitive::bool {
                *self == number(error)
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $error {
            type Err = $crate::ParseCodeError;

            #[doc = $doc_of_from_str]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseCodeError> {
                parsed(text)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Ord for $error {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&number(self), &number(other))
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for $error {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
    };
}

/// The function `parsed`: what a text stands for, by the row of its name or by its code.
///
/// With ranges, whose rows come after the listed ones, the name of one alone is an error, and `WrongPin(0x63C2)` is read
/// as `Debug` writes it.
#[doc(hidden)]
#[macro_export]
macro_rules! __parsed {
    (
        $found:ty, $repr:ty, $id:literal,
        $row:ident => $of_row:expr, $code:ident => $of_code:expr
    ) => {
        fn parsed(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<$found, $crate::ParseCodeError> {
            if let ::core::option::Option::Some($row) = named(text) {
                return ::core::result::Result::Ok($of_row);
            }
            match <$repr as $crate::__private::Repr>::parse(text) {
                ::core::option::Option::Some($code) => ::core::result::Result::Ok($of_code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err($crate::__private::parse_error($id))
                }
            }
        }
    };
    (
        $found:ty, $repr:ty, $id:literal,
        $row:ident => $of_row:expr, $code:ident => $of_code:expr, ranges after $listed:literal
    ) => {
        fn parsed(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<$found, $crate::ParseCodeError> {
            if let ::core::option::Option::Some($row) = named(text) {
                if $row >= $listed {
                    return ::core::result::Result::Err($crate::__private::number_missing(
                        $id,
                        $crate::__private::Texts::get(&NAME, $row),
                    ));
                }
                return ::core::result::Result::Ok($of_row);
            }
            let code = match $crate::__private::named(text) {
                ::core::option::Option::Some((name, number)) => ::core::option::Option::filter(
                    <$repr as $crate::__private::Repr>::parse(number),
                    |code| $crate::__private::Texts::get(&NAME, row_of(*code)) == name,
                ),
                ::core::option::Option::None => <$repr as $crate::__private::Repr>::parse(text),
            };
            match code {
                ::core::option::Option::Some($code) => ::core::result::Result::Ok($of_code),
                ::core::option::Option::None => {
                    ::core::result::Result::Err($crate::__private::parse_error($id))
                }
            }
        }
    };
}
