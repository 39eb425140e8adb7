//! The `const` methods of the facts: one list, for every enum. Generated code calls these macros in the constant around
//! its impls.

/// The method of each fact, with the body that the caller gives for it.
///
/// Bodies name the value, a language and a tag by what stands in the parentheses: names of a macro are its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __methods {
    (
        $error:ident, $repr:ty, ($self:ident, $lang:ident, $tag:ident)
        code: $code:expr,
        name: $name:expr,
        symbol: $symbol:expr,
        message: $message:expr,
        message_in: $message_in:expr,
        cause: $cause:expr,
        cause_in: $cause_in:expr,
        advice: $advice:expr,
        advice_in: $advice_in:expr,
        kind: $kind:expr,
        retry: $retry:expr,
        effect: $effect:expr,
        retry_after: $retry_after:expr,
        is_retryable: $is_retryable:expr,
        retry_hint: $retry_hint:expr,
        tags: $tags:expr,
        has_tag: $has_tag:expr,
        url: $url:expr,
        is_recognized: $is_recognized:expr,
        entry: $entry:expr,
    ) => {
        impl $error {
            /// The number.
            #[inline]
            #[must_use]
            pub const fn code(&$self) -> $repr {
                $code
            }

            /// The name of the variant in the enum of all codes.
            #[inline]
            #[must_use]
            pub const fn name(&$self) -> &'static ::core::primitive::str {
                $name
            }

            /// The vendor's constant, if it has one.
            #[inline]
            #[must_use]
            pub const fn symbol(
                &$self,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $symbol
            }

            /// What happened.
            #[inline]
            #[must_use]
            pub const fn message(&$self) -> &'static ::core::primitive::str {
                $message
            }

            /// The message in the language of a tag such as `zh` or `zh-CN`.
            #[inline]
            #[must_use]
            pub const fn message_in(
                &$self,
                $lang: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $message_in
            }

            /// Why it happens, if the spec gives a cause.
            #[inline]
            #[must_use]
            pub const fn cause(
                &$self,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $cause
            }

            /// The cause in the language of a tag such as `zh` or `zh-CN`.
            #[inline]
            #[must_use]
            pub const fn cause_in(
                &$self,
                $lang: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $cause_in
            }

            /// What to do about it, if the spec gives advice.
            #[inline]
            #[must_use]
            pub const fn advice(
                &$self,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $advice
            }

            /// The advice in the language of a tag such as `zh` or `zh-CN`.
            #[inline]
            #[must_use]
            pub const fn advice_in(
                &$self,
                $lang: &::core::primitive::str,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $advice_in
            }

            /// What happened, as a canonical kind.
            #[inline]
            #[must_use]
            pub const fn kind(&$self) -> $crate::Kind {
                $kind
            }

            /// What the caller may do about it.
            #[inline]
            #[must_use]
            pub const fn retry(&$self) -> $crate::Retry {
                $retry
            }

            /// Whether the failed call may have taken effect.
            #[inline]
            #[must_use]
            pub const fn effect(&$self) -> $crate::Effect {
                $effect
            }

            /// How long to wait before a retry, if the vendor says so.
            #[inline]
            #[must_use]
            pub const fn retry_after(&$self) -> ::core::option::Option<::core::time::Duration> {
                $retry_after
            }

            /// Whether the same call, unchanged, may succeed later.
            #[inline]
            #[must_use]
            pub const fn is_retryable(&$self) -> ::core::primitive::bool {
                $is_retryable
            }

            /// Class, delay and effect together, as a retry loop needs them.
            #[inline]
            pub const fn retry_hint(&$self) -> $crate::RetryHint {
                $retry_hint
            }

            /// The categories that the spec puts the code into.
            #[inline]
            #[must_use]
            pub const fn tags(&$self) -> &'static [&'static ::core::primitive::str] {
                $tags
            }

            /// Whether the spec puts the code into this category.
            #[inline]
            #[must_use]
            pub const fn has_tag(
                &$self,
                $tag: &::core::primitive::str,
            ) -> ::core::primitive::bool {
                $has_tag
            }

            /// Where the vendor documents the code.
            #[inline]
            #[must_use]
            pub const fn url(
                &$self,
            ) -> ::core::option::Option<&'static ::core::primitive::str> {
                $url
            }

            /// Whether the spec lists the code or has a range for it.
            #[inline]
            #[must_use]
            pub const fn is_recognized(&$self) -> ::core::primitive::bool {
                $is_recognized
            }

            /// All facts, in a value that does not name this enum.
            #[inline]
            pub const fn entry(&$self) -> $crate::Entry {
                $entry
            }
        }

        #[automatically_derived]
        impl $crate::Retryable for $error {
            fn retry_hint(&$self) -> $crate::RetryHint {
                $retry_hint
            }
        }

        #[automatically_derived]
        impl $crate::ErrorCode for $error {
            fn entry(&$self) -> $crate::Entry {
                $entry
            }
        }
    };
}

/// The facts, and `Display`, of an enum whose every value stands for one of another enum: `error => (Inner, of(error))`.
///
/// The function `number` gives the number of a value.
#[doc(hidden)]
#[macro_export]
macro_rules! __passed_on {
    ($error:ident, $repr:ty, { $($value:pat => ($inner:ty, $passed:expr),)+ }) => {
        $crate::__methods! {
            $error, $repr, (self, lang, tag)
            code: number(self),
            name: match self { $($value => <$inner>::name($passed),)+ },
            symbol: match self { $($value => <$inner>::symbol($passed),)+ },
            message: match self { $($value => <$inner>::message($passed),)+ },
            message_in: match self { $($value => <$inner>::message_in($passed, lang),)+ },
            cause: match self { $($value => <$inner>::cause($passed),)+ },
            cause_in: match self { $($value => <$inner>::cause_in($passed, lang),)+ },
            advice: match self { $($value => <$inner>::advice($passed),)+ },
            advice_in: match self { $($value => <$inner>::advice_in($passed, lang),)+ },
            kind: match self { $($value => <$inner>::kind($passed),)+ },
            retry: match self { $($value => <$inner>::retry($passed),)+ },
            effect: match self { $($value => <$inner>::effect($passed),)+ },
            retry_after: match self { $($value => <$inner>::retry_after($passed),)+ },
            is_retryable: match self { $($value => <$inner>::is_retryable($passed),)+ },
            retry_hint: match self { $($value => <$inner>::retry_hint($passed),)+ },
            tags: match self { $($value => <$inner>::tags($passed),)+ },
            has_tag: match self { $($value => <$inner>::has_tag($passed, tag),)+ },
            url: match self { $($value => <$inner>::url($passed),)+ },
            is_recognized: match self { $($value => <$inner>::is_recognized($passed),)+ },
            entry: match self { $($value => <$inner>::entry($passed),)+ },
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $($value => ::core::fmt::Display::fmt($passed, f),)+
                }
            }
        }
    };
}
