//! What tells success from failure. Generated code calls these macros in the constant around its impls.

/// `check`: with patterns of the codes that report success, if any does, and the ranges that do.
#[doc(hidden)]
#[macro_export]
macro_rules! __check {
    (
        $error:ident, $repr:ty, $check:ident($doc:literal, $doc_of_error:literal),
        $from_code:ident($code:ident => $positive:expr), { $($success:pat)? }, { $($range:ident)* }
    ) => {
        impl $error {
            #[doc = $doc]
            ///
            /// # Errors
            ///
            #[doc = $doc_of_error]
            #[inline]
            pub const fn $check($code: $repr) -> ::core::result::Result<$repr, Self> {
                match $code {
                    $($success => ::core::result::Result::Ok($code),)?
                    _ => match Self::$from_code($positive) {
                        $(Self::$range(_) => ::core::result::Result::Ok($code),)*
                        error => ::core::result::Result::Err(error),
                    },
                }
            }
        }
    };
}

/// `check_for`: it calls `check`, which knows what reports success.
#[doc(hidden)]
#[macro_export]
macro_rules! __check_for {
    (
        $error:ident, $operation:ident, $repr:ty,
        $check:ident, $check_for:ident($doc:literal, $doc_of_error:literal)
    ) => {
        impl $error {
            #[doc = $doc]
            ///
            /// # Errors
            ///
            #[doc = $doc_of_error]
            #[inline]
            pub const fn $check_for(
                operation: $operation,
                code: $repr,
            ) -> ::core::result::Result<$repr, Self> {
                match Self::$check(code) {
                    ::core::result::Result::Err(error) => {
                        match Self::retry_for(&error, operation) {
                            $crate::Retry::Satisfied => ::core::result::Result::Ok(code),
                            _ => ::core::result::Result::Err(error),
                        }
                    }
                    value => value,
                }
            }
        }
    };
}

/// The conversions that take both types as which bindgen has a C `enum`. They cannot be `const`, and call those that are.
///
/// `$given` is `impl CEnum`. The compiler names the place of its bound and that of the method, which are the caller's.
#[doc(hidden)]
#[macro_export]
macro_rules! __c_enum {
    (
        $error:ident, $repr:ty, $given:ty, $convert:ident,
        $from:ident => $from_code:ident,
        $check:ident => $check_code:ident($doc:literal, $doc_of_error:literal)
        $(, $check_for:ident => $check_code_for:ident($operation:ident, $doc_for:literal))?
    ) => {
        impl $error {
            /// The error of a code, as an `int` or an `unsigned int` of C. A code that the spec does not list is
            /// kept as it is.
            #[inline]
            pub fn $from(code: $given) -> Self {
                Self::$from_code($crate::CEnum::$convert(code))
            }

            #[doc = $doc]
            ///
            /// # Errors
            ///
            #[doc = $doc_of_error]
            #[inline]
            pub fn $check(code: $given) -> ::core::result::Result<$repr, Self> {
                Self::$check_code($crate::CEnum::$convert(code))
            }

            $(
                #[doc = $doc_for]
                ///
                /// # Errors
                ///
                #[doc = $doc_of_error]
                #[inline]
                pub fn $check_for(
                    operation: $operation,
                    code: $given,
                ) -> ::core::result::Result<$repr, Self> {
                    Self::$check_code_for(operation, $crate::CEnum::$convert(code))
                }
            )?
        }
    };
}
