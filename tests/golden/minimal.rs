///Errors of minimal: 1 code of the code space `minimal`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[must_use]
#[non_exhaustive]
pub enum MinimalError {
    /**`1`: it failed

Kind: `unknown`, retry: `unspecified`*/
    #[doc(alias("1"))]
    Failed,
    /// Any other code, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::primitive::i32, MinimalError>),
}
const _: () = {
    ::errcodes::__private::bindings! {}
    ::errcodes::__private::table! {
        INDEX : Index < 1usize, 2usize, 1usize, 2usize > = (14868567542423244423u64,
        b"\x01\0", b"\x01\0")
    }
    ::errcodes::__private::table! {
        CODES : Numbers < 1usize, 2usize > = (b"\x01\0")
    }
    ::errcodes::__private::table! {
        KINDS : Numbers < 1usize, 2usize > = (b"\x02\x02")
    }
    ::errcodes::__private::table! {
        MESSAGE_0 : Texts < 2usize, 1usize, 5usize > =
        (" it failed (minimal 1)unrecognized code ", b"\x01\n\x16''")
    }
    static MESSAGE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[
        ("en", ::errcodes::__private::Texts::column(&MESSAGE_0)),
    ];
    static CAUSE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[];
    static ADVICE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[];
    ::errcodes::__private::table! {
        NAME : Texts < 1usize, 1usize, 3usize > = (" FailedUnrecognized ",
        b"\x01\x07\x13")
    }
    ::errcodes::__private::table! {
        SYMBOL : Texts < 1usize, 1usize, 3usize > = ("  ", b"\x01\x01\x01")
    }
    ::errcodes::__private::table! {
        ALIASES : Texts < 1usize, 1usize, 2usize > = ("  ", b"\x01\x01")
    }
    ::errcodes::__private::table! {
        ALIAS_ROWS : Numbers < 1usize, 1usize > = (b"\0")
    }
    ::errcodes::__private::table! {
        NAMES : Names < 3usize, 1usize, 2usize, 1usize, 1 > = ([6055968821044838961u64,
        3873513468550309061u64, 15242183804216082839u64], 6568317998168721947u64,
        b"\x01\0", b"\0\0")
    }
    ::errcodes::__private::named_row! {
        2usize
    }
    static CODE_SPACE: ::errcodes::__private::CodeSpace = ::errcodes::__private::CodeSpace {
        id: "minimal",
        format: ::errcodes::__private::Format::DECIMAL,
        lang: "en",
        url: ::core::option::Option::None,
        messages: MESSAGE_BY_LANGUAGE,
        causes: CAUSE_BY_LANGUAGE,
        advices: ADVICE_BY_LANGUAGE,
        names: ::errcodes::__private::Texts::column(&NAME),
        symbols: ::errcodes::__private::Texts::column(&SYMBOL),
        kinds: ::errcodes::__private::Numbers::rows(&KINDS),
        ..::errcodes::__private::CodeSpace::EMPTY
    };
    static VARIANTS: [MinimalError; 2usize] = [
        MinimalError::Failed,
        MinimalError::Unrecognized(::errcodes::__private::unrecognized(0)),
    ];
    #[inline]
    const fn row(error: &MinimalError) -> ::core::primitive::usize {
        match *error {
            MinimalError::Failed => 0,
            MinimalError::Unrecognized(_) => 1,
        }
    }
    #[inline]
    const fn number(error: &MinimalError) -> ::core::primitive::i32 {
        let unlisted = match *error {
            MinimalError::Unrecognized(code) => ::errcodes::__private::code(code),
            _ => 0,
        };
        ::core::primitive::u8::from_le_bytes(
            ::errcodes::__private::Numbers::get(&CODES, row(error)),
        ) as ::core::primitive::i32 | unlisted
    }
    impl MinimalError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "minimal";
    }
    impl MinimalError {
        ///The number.
        #[inline]
        #[must_use]
        pub const fn code(&self) -> ::core::primitive::i32 {
            number(self)
        }
        ///The name of the variant in the enum of all codes.
        #[inline]
        #[must_use]
        pub const fn name(&self) -> &'static ::core::primitive::str {
            ::errcodes::__private::Texts::get(&NAME, row(self))
        }
        ///The vendor's constant, if it has one.
        #[inline]
        #[must_use]
        pub const fn symbol(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::errcodes::__private::Texts::get_some(&SYMBOL, row(self))
        }
        ///What happened.
        #[inline]
        #[must_use]
        pub const fn message(&self) -> &'static ::core::primitive::str {
            ::errcodes::__private::Texts::get(&MESSAGE_0, row(self))
        }
        ///The message in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn message_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::errcodes::__private::text_in(MESSAGE_BY_LANGUAGE, lang, row(self))
        }
        ///Why it happens, if the spec gives a cause.
        #[inline]
        #[must_use]
        pub const fn cause(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::None
        }
        ///The cause in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn cause_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::errcodes::__private::text_in(CAUSE_BY_LANGUAGE, lang, row(self))
        }
        ///What to do about it, if the spec gives advice.
        #[inline]
        #[must_use]
        pub const fn advice(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::None
        }
        ///The advice in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn advice_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::errcodes::__private::text_in(ADVICE_BY_LANGUAGE, lang, row(self))
        }
        ///What happened, as a canonical kind.
        #[inline]
        #[must_use]
        pub const fn kind(&self) -> ::errcodes::Kind {
            ::errcodes::Kind::from_byte(
                ::errcodes::__private::Numbers::get(&KINDS, row(self)),
            )
        }
        ///What the caller may do about it.
        #[inline]
        #[must_use]
        pub const fn retry(&self) -> ::errcodes::Retry {
            ::errcodes::Retry::from_byte([0])
        }
        ///Whether the failed call may have taken effect.
        #[inline]
        #[must_use]
        pub const fn effect(&self) -> ::errcodes::Effect {
            ::errcodes::Effect::from_byte([0])
        }
        ///How long to wait before a retry, if the vendor says so.
        #[inline]
        #[must_use]
        pub const fn retry_after(
            &self,
        ) -> ::core::option::Option<::core::time::Duration> {
            ::core::option::Option::None
        }
        ///Whether the same call, unchanged, may succeed later.
        #[inline]
        #[must_use]
        pub const fn is_retryable(&self) -> ::core::primitive::bool {
            ::errcodes::Retry::is_retryable(Self::retry(self))
        }
        ///Class, delay and effect together, as a retry loop needs them.
        #[inline]
        pub const fn retry_hint(&self) -> ::errcodes::RetryHint {
            ::errcodes::__private::hint(
                Self::retry(self),
                Self::retry_after(self),
                Self::effect(self),
            )
        }
        ///The categories that the spec puts the code into.
        #[inline]
        #[must_use]
        pub const fn tags(&self) -> &'static [&'static ::core::primitive::str] {
            &[]
        }
        ///Whether the spec puts the code into this category.
        #[inline]
        #[must_use]
        pub const fn has_tag(
            &self,
            tag: &::core::primitive::str,
        ) -> ::core::primitive::bool {
            ::errcodes::__private::has_tag(Self::tags(self), tag)
        }
        ///Where the vendor documents the code.
        #[inline]
        #[must_use]
        pub const fn url(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::None
        }
        ///Whether the spec lists the code or has a range for it.
        #[inline]
        #[must_use]
        pub const fn is_recognized(&self) -> ::core::primitive::bool {
            row(self) < 1usize
        }
        ///All facts, in a value that does not name this enum.
        #[inline]
        pub const fn entry(&self) -> ::errcodes::Entry {
            ::errcodes::__private::entry(
                &CODE_SPACE,
                row(self),
                number(self) as ::core::primitive::i128,
            )
        }
    }
    impl MinimalError {
        /// All listed codes, in the spec's order.
        pub const ALL: &'static [Self] = <[Self]>::split_at(&VARIANTS, 1usize).0;
        /// The error of a code. A code that the spec does not list is kept as it is.
        #[inline]
        pub const fn from_code(code: ::core::primitive::i32) -> Self {
            let row = ::errcodes::__private::Index::row(
                &INDEX,
                code as ::core::primitive::u32 as ::core::primitive::u64,
            );
            let listed = ::core::primitive::u8::from_le_bytes(
                ::errcodes::__private::Numbers::get(&CODES, row),
            ) as ::core::primitive::i32 == code;
            let mut error = ::errcodes::__private::pick(
                &VARIANTS,
                if listed { row } else { 1usize },
            );
            if let Self::Unrecognized(unlisted) = &mut error {
                ::errcodes::__private::set_code(unlisted, code);
            }
            error
        }
        ///`Ok` with a code that reports success (`0`).
        ///
        /// # Errors
        ///
        /// The error of any other code.
        #[inline]
        pub const fn check(
            code: ::core::primitive::i32,
        ) -> ::core::result::Result<::core::primitive::i32, Self> {
            match code {
                0 => ::core::result::Result::Ok(code),
                _ => ::core::result::Result::Err(Self::from_code(code)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<::core::primitive::i32> for MinimalError {
        #[inline]
        fn from(code: ::core::primitive::i32) -> Self {
            Self::from_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::i32> for MinimalError {
        #[inline]
        fn eq(&self, code: &::core::primitive::i32) -> ::core::primitive::bool {
            number(self) == *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<MinimalError> for ::core::primitive::i32 {
        #[inline]
        fn eq(&self, error: &MinimalError) -> ::core::primitive::bool {
            *self == number(error)
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for MinimalError {
        type Err = ::errcodes::ParseCodeError;
        /// Reads a symbol, an alias, the name of a variant, or a number in decimal or, after `0x`, in hex.
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<Self, ::errcodes::ParseCodeError> {
            if let ::core::option::Option::Some(listed) = named(text) {
                return ::core::result::Result::Ok(
                    ::errcodes::__private::pick(&VARIANTS, listed),
                );
            }
            match <::core::primitive::i32 as ::errcodes::__private::Repr>::parse(text) {
                ::core::option::Option::Some(code) => {
                    ::core::result::Result::Ok(Self::from_code(code))
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        ::errcodes::__private::parse_error(Self::SPACE),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::Ord for MinimalError {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&number(self), &number(other))
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialOrd for MinimalError {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    ::errcodes::__private::wider! {
        MinimalError, ::core::primitive::i32, ::core::primitive::i64,
        ::core::primitive::i128
    }
    #[automatically_derived]
    impl ::core::fmt::Display for MinimalError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            if row(self) < 1usize && !::core::fmt::Formatter::alternate(f) {
                return ::errcodes::__private::padded(
                    f,
                    &[::errcodes::__private::Texts::line(&MESSAGE_0, row(self))],
                );
            }
            let details = if ::core::fmt::Formatter::alternate(f) {
                ::core::option::Option::Some((Self::symbol(self), Self::advice(self)))
            } else {
                ::core::option::Option::None
            };
            let code = number(self) as ::core::primitive::i128;
            ::errcodes::__private::display(
                f,
                Self::message(self),
                "minimal",
                (code, ::errcodes::__private::Format::DECIMAL),
                details,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for MinimalError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let kept = if row(self) >= 1usize {
                ::core::option::Option::Some((
                    number(self) as ::core::primitive::i128,
                    ::errcodes::__private::Format::DECIMAL,
                ))
            } else {
                ::core::option::Option::None
            };
            ::errcodes::__private::debug(f, Self::name(self), kept)
        }
    }
    #[automatically_derived]
    impl ::errcodes::Retryable for MinimalError {
        fn retry_hint(&self) -> ::errcodes::RetryHint {
            Self::retry_hint(self)
        }
    }
    #[automatically_derived]
    impl ::errcodes::ErrorCode for MinimalError {
        fn entry(&self) -> ::errcodes::Entry {
            Self::entry(self)
        }
    }
    ::errcodes::__private::owner! {
        MinimalError, ::core::primitive::i32, ::errcodes::__private::Format::DECIMAL
    }
};
