//! The items of an operation enum: tokens that the macro need not make.

/// The methods and traits of an operation enum, from the id and the calls of each variant.
#[doc(hidden)]
#[macro_export]
macro_rules! __operations {
    ($operation:ident { $($variant:ident = $id:literal [$($call:literal),*],)+ }) => {
        // In a call through a macro of the caller's, the compiler would say of a private enum that nobody uses it.
        const _: &[$operation] = $operation::ALL;

        impl $operation {
            /// All operations, in the spec's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The id in the spec.
            #[inline]
            #[must_use]
            pub const fn id(self) -> &'static ::core::primitive::str {
                $crate::__private::pick(&[$($id),+], self as ::core::primitive::usize)
            }

            /// The vendor's names of the calls.
            #[inline]
            #[must_use]
            pub const fn calls(self) -> &'static [&'static ::core::primitive::str] {
                static CALLS: [&[&::core::primitive::str]; $operation::ALL.len()] =
                    [$(&[$($call),*]),+];
                $crate::__private::pick(&CALLS, self as ::core::primitive::usize)
            }
        }

        /// The id.
        #[automatically_derived]
        impl ::core::fmt::Display for $operation {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(f, Self::id(*self))
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for $operation {
            type Err = $crate::ParseNameError;

            /// Reads an id.
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseNameError> {
                $crate::__private::find_operation(&[$(($id, Self::$variant)),+], text)
            }
        }
    };
}
