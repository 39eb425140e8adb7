//! What a derived enum has of the enum of all codes. Generated code calls these macros in the constant around its impls.
//!
//! Numbers go by way of `i128`: if that is an enum of another integer type, the error at its name is the only one.

/// The facts by way of the enum of all codes. A variant is mapped at compile time; only an unlisted number is looked up.
///
/// `$as $any` is the cast to what `$from_code` takes, which an enum of another type may not have.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_full {
    (
        $error:ident, $repr:ty, $full:ty, $from_code:ident, ($as:tt $any:tt),
        { $($variant:ident $code:literal,)* },
        { $($range:ident($payload:ident),)* },
        { $($unmatched:ident)* }, { $($other:ident)? }
    ) => {
        #[inline]
        const fn full(error: &$error) -> $full {
            match error {
                $(
                    $error::$variant => const {
                        <$full>::$from_code($code as $repr as ::core::primitive::i128 $as $any)
                    },
                )*
                $(
                    $error::$range(number) => <$full>::$from_code(
                        $payload::code(*number) as ::core::primitive::i128 $as $any,
                    ),
                )*
                $($error::$unmatched { .. } => <$full>::$from_code(0),)*
                $(
                    $error::$other(code) => <$full>::$from_code(
                        $crate::__private::code(*code) as ::core::primitive::i128 $as $any,
                    ),
                )?
            }
        }

        #[inline]
        const fn number(error: &$error) -> $repr {
            number_of(&full(error))
        }

        fn parsed(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<$repr, $crate::ParseCodeError> {
            let listed = <$full as ::core::str::FromStr>::from_str(text)?;
            ::core::result::Result::Ok(number_of(&listed))
        }
    };
}

/// The conversion from the enum of all codes, and the function `number_of` for the number of one.
#[doc(hidden)]
#[macro_export]
macro_rules! __from_full {
    (total $error:ident, $repr:ty, $full:ty) => {
        $crate::__from_full! { number $repr, $full }

        #[automatically_derived]
        impl ::core::convert::From<$full> for $error {
            fn from(error: $full) -> Self {
                <Self as ::core::convert::From<$repr>>::from(number_of(&error))
            }
        }
    };
    (partial $error:ident, $repr:ty, $full:ty) => {
        $crate::__from_full! { number $repr, $full }

        #[automatically_derived]
        impl ::core::convert::TryFrom<$full> for $error {
            type Error = $full;

            fn try_from(error: $full) -> ::core::result::Result<Self, $full> {
                match <Self as ::core::convert::TryFrom<$repr>>::try_from(number_of(&error)) {
                    ::core::result::Result::Err(_) => ::core::result::Result::Err(error),
                    ::core::result::Result::Ok(value) => ::core::result::Result::Ok(value),
                }
            }
        }
    };
    (number $repr:ty, $full:ty) => {
        #[inline]
        const fn number_of(error: &$full) -> $repr {
            <$full>::code(error) as ::core::primitive::i128 as _
        }
    };
}
