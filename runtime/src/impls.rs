//! Impls that are the same for every enum: tokens that the macro need not make. Generated code calls these macros in
//! the constant around its impls, where the function `number` gives the number of a value.

/// The traits without facts, and the conversion into the number.
#[doc(hidden)]
#[macro_export]
macro_rules! __error {
    ($error:ident, $repr:ty) => {
        #[automatically_derived]
        impl ::core::error::Error for $error {}

        #[automatically_derived]
        impl $crate::__private::Sealed for $error {}

        #[automatically_derived]
        impl ::core::convert::From<$error> for $repr {
            #[inline]
            fn from(error: $error) -> Self {
                number(&error)
            }
        }
    };
}

/// The same, for an enum of one code space, which knows how its numbers are written.
#[doc(hidden)]
#[macro_export]
macro_rules! __owner {
    ($error:ident, $repr:ty, $format:expr) => {
        $crate::__error! { $error, $repr }

        #[automatically_derived]
        impl $crate::__private::Owner for $error {
            type Repr = $repr;

            const FORMAT: $crate::__private::Format = $format;

            fn number(&self) -> $repr {
                number(self)
            }
        }
    };
}

/// The conversions into and from integers that hold more than the codes do.
#[doc(hidden)]
#[macro_export]
macro_rules! __wider {
    ($error:ident, $repr:ty, $($wide:ty),+) => {$(
        #[automatically_derived]
        impl ::core::convert::From<$error> for $wide {
            #[inline]
            fn from(error: $error) -> Self {
                number(&error) as $wide
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<$wide> for $error {
            type Error = ::core::num::TryFromIntError;

            #[inline]
            fn try_from(
                code: $wide,
            ) -> ::core::result::Result<Self, ::core::num::TryFromIntError> {
                let code = <$repr as ::core::convert::TryFrom<$wide>>::try_from(code)?;
                ::core::result::Result::Ok(Self::from_code(code))
            }
        }
    )+};
}
