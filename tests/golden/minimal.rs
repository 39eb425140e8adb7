///Errors of minimal: 1 codes of the code space `minimal`.
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
    /// A code that the spec does not list, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::primitive::i32, MinimalError>),
}
const _: () = {
    static INDEX: ::errcodes::__private::Index<1usize, 2usize, 2usize> = ::errcodes::__private::Index::new(
        16294208416658607535u64,
        b"\x01\0",
        b"\x01\0\0\0",
    );
    static CODES: ::errcodes::__private::Numbers<4usize, 2usize> = ::errcodes::__private::Numbers::new(
        b"\x01\0\0\0\0\0\0\0",
    );
    static VARIANTS: [MinimalError; 2usize] = [
        MinimalError::Failed,
        MinimalError::Unrecognized(::errcodes::__private::unrecognized(0)),
    ];
    #[inline]
    const fn row(error: MinimalError) -> ::core::primitive::usize {
        match error {
            MinimalError::Failed => 0,
            MinimalError::Unrecognized(_) => 1usize,
        }
    }
    static KINDS: ::errcodes::__private::Numbers<1, 2usize> = ::errcodes::__private::Numbers::new(
        b"\x02\x02",
    );
    static RETRIES: ::errcodes::__private::Numbers<1, 2usize> = ::errcodes::__private::Numbers::new(
        b"\0\0",
    );
    static MESSAGE_0: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " it failedunrecognized code ",
        b"\x01\0\0\0\n\0\0\0\x1B\0\0\0",
    );
    static SYMBOL: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        "  ",
        b"\x01\0\0\0\x01\0\0\0\x01\0\0\0",
    );
    static NAME: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " FailedUnrecognized ",
        b"\x01\0\0\0\x07\0\0\0\x13\0\0\0",
    );
    static NAMES: ::errcodes::__private::Texts<2usize> = ::errcodes::__private::Texts::new(
        " Failed ",
        b"\x01\0\0\0\x07\0\0\0",
    );
    static NAME_ROWS: ::errcodes::__private::Numbers<2, 1usize> = ::errcodes::__private::Numbers::new(
        b"\0\0",
    );
    impl MinimalError {
        /// The id of the code space.
        pub const SDK: &'static ::core::primitive::str = "minimal";
        /// The name of the variant.
        #[inline]
        #[must_use]
        pub const fn name(&self) -> &'static ::core::primitive::str {
            NAME.get(row(*self))
        }
        /// The vendor's constant, if it has one.
        #[inline]
        #[must_use]
        pub const fn symbol(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            SYMBOL.get_some(row(*self))
        }
        /// Where the vendor documents the code.
        #[inline]
        #[must_use]
        pub const fn url(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::None
        }
        /// Whether the spec lists the code.
        #[inline]
        #[must_use]
        pub const fn is_recognized(&self) -> ::core::primitive::bool {
            !::core::matches!(* self, Self::Unrecognized(_))
        }
        ///What happened.
        #[inline]
        #[must_use]
        pub const fn message(&self) -> &'static ::core::primitive::str {
            MESSAGE_0.get(row(*self))
        }
        ///[`message`](Self::message) in the language of a tag such as `zh` or `zh-CN`. Languages: `en`.
        #[must_use]
        pub const fn message_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match ::errcodes::__private::language(&["en"], lang) {
                0usize => ::core::option::Option::Some(MESSAGE_0.get(row(*self))),
                _ => ::core::option::Option::None,
            }
        }
        ///Why it happens, if the spec says so.
        #[inline]
        #[must_use]
        pub const fn cause(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::None
        }
        ///[`cause`](Self::cause) in the language of a tag such as `zh` or `zh-CN`. Languages: `en`.
        #[must_use]
        pub const fn cause_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let _ = lang;
            ::core::option::Option::None
        }
        ///What to do about it, if the spec says so.
        #[inline]
        #[must_use]
        pub const fn advice(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::None
        }
        ///[`advice`](Self::advice) in the language of a tag such as `zh` or `zh-CN`. Languages: `en`.
        #[must_use]
        pub const fn advice_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            let _ = lang;
            ::core::option::Option::None
        }
        /// What happened, as a canonical kind.
        #[inline]
        #[must_use]
        pub const fn kind(&self) -> ::errcodes::Kind {
            ::errcodes::__private::kind(KINDS.get(row(*self)))
        }
        /// What the caller may do about it.
        #[inline]
        #[must_use]
        pub const fn retry(&self) -> ::errcodes::Retry {
            ::errcodes::__private::retry(RETRIES.get(row(*self)))
        }
        /// How long to wait before a retry, if the vendor says so.
        #[inline]
        #[must_use]
        pub const fn retry_after(
            &self,
        ) -> ::core::option::Option<::core::time::Duration> {
            ::core::option::Option::None
        }
    }
    impl MinimalError {
        /// All listed codes, in the spec's order.
        pub const ALL: &'static [Self] = VARIANTS.split_at(1usize).0;
        /// The error of a code. A code that the spec does not list is kept as it is.
        #[inline]
        pub const fn from_code(code: ::core::primitive::i32) -> Self {
            let row = INDEX
                .row(code as ::core::primitive::u32 as ::core::primitive::u64);
            let listed = ::core::primitive::i32::from_le_bytes(CODES.get(row)) == code;
            let mut error = ::errcodes::__private::pick(
                &VARIANTS,
                if listed { row } else { 1usize },
            );
            if let Self::Unrecognized(unlisted) = &mut error {
                ::errcodes::__private::keep(unlisted, code);
            }
            error
        }
        /// The code.
        #[inline]
        #[must_use]
        pub const fn code(&self) -> ::core::primitive::i32 {
            let unlisted = match *self {
                Self::Unrecognized(code) => code.code(),
                _ => 0,
            };
            ::core::primitive::i32::from_le_bytes(CODES.get(row(*self))) | unlisted
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
    impl ::core::convert::From<MinimalError> for ::core::primitive::i32 {
        #[inline]
        fn from(error: MinimalError) -> Self {
            MinimalError::code(&error)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::i32> for MinimalError {
        #[inline]
        fn eq(&self, code: &::core::primitive::i32) -> ::core::primitive::bool {
            Self::code(self) == *code
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for MinimalError {
        type Err = ::errcodes::ParseCodeError;
        /// Reads a symbol, an alias, the name of a variant, or a number in decimal or, after `0x`, in hex.
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<Self, ::errcodes::ParseCodeError> {
            if let ::core::option::Option::Some(at) = NAMES.find(text) {
                let row = ::errcodes::__private::word(NAME_ROWS.get(at));
                return ::core::result::Result::Ok(
                    ::errcodes::__private::pick(&VARIANTS, row),
                );
            }
            match <::core::primitive::i32 as ::errcodes::__private::Repr>::parse(text) {
                ::core::option::Option::Some(code) => {
                    ::core::result::Result::Ok(Self::from_code(code))
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        ::errcodes::__private::parse_error("minimal"),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::Ord for MinimalError {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&Self::code(self), &Self::code(other))
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
    #[automatically_derived]
    impl ::core::convert::From<MinimalError> for ::core::primitive::i64 {
        #[inline]
        fn from(error: MinimalError) -> Self {
            ::core::convert::From::from(MinimalError::code(&error))
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for MinimalError {
        type Error = ::core::num::TryFromIntError;
        #[inline]
        fn try_from(
            code: ::core::primitive::i64,
        ) -> ::core::result::Result<Self, ::core::num::TryFromIntError> {
            let code = <::core::primitive::i32 as ::core::convert::TryFrom<
                ::core::primitive::i64,
            >>::try_from(code)?;
            ::core::result::Result::Ok(Self::from_code(code))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<MinimalError> for ::core::primitive::i128 {
        #[inline]
        fn from(error: MinimalError) -> Self {
            ::core::convert::From::from(MinimalError::code(&error))
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i128> for MinimalError {
        type Error = ::core::num::TryFromIntError;
        #[inline]
        fn try_from(
            code: ::core::primitive::i128,
        ) -> ::core::result::Result<Self, ::core::num::TryFromIntError> {
            let code = <::core::primitive::i32 as ::core::convert::TryFrom<
                ::core::primitive::i128,
            >>::try_from(code)?;
            ::core::result::Result::Ok(Self::from_code(code))
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for MinimalError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::errcodes::__private::display(
                f,
                self,
                ::core::format_args!("{}", Self::code(self)),
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for MinimalError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let code: ::core::option::Option<&dyn ::core::fmt::Debug> = match self {
                Self::Unrecognized(code) => ::core::option::Option::Some(code),
                _ => ::core::option::Option::None,
            };
            ::errcodes::__private::debug(f, Self::name(self), code)
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for MinimalError {}
    #[automatically_derived]
    impl ::errcodes::ErrorCode for MinimalError {
        fn sdk(&self) -> &'static ::core::primitive::str {
            Self::SDK
        }
        fn code(&self) -> ::core::primitive::i128 {
            ::core::convert::From::from(Self::code(self))
        }
        fn name(&self) -> &'static ::core::primitive::str {
            Self::name(self)
        }
        fn message(&self) -> &'static ::core::primitive::str {
            Self::message(self)
        }
        fn symbol(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Self::symbol(self)
        }
        fn cause(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Self::cause(self)
        }
        fn advice(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Self::advice(self)
        }
        fn url(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            Self::url(self)
        }
        fn message_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            Self::message_in(self, lang)
        }
        fn cause_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            Self::cause_in(self, lang)
        }
        fn advice_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            Self::advice_in(self, lang)
        }
        fn group(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::core::option::Option::None
        }
        fn kind(&self) -> ::errcodes::Kind {
            Self::kind(self)
        }
        fn is_recognized(&self) -> ::core::primitive::bool {
            Self::is_recognized(self)
        }
    }
    #[automatically_derived]
    impl ::errcodes::Retryable for MinimalError {
        fn retry(&self) -> ::errcodes::Retry {
            Self::retry(self)
        }
        fn retry_after(&self) -> ::core::option::Option<::core::time::Duration> {
            Self::retry_after(self)
        }
    }
    ::errcodes::__private::integrate! {
        total MinimalError, ::core::primitive::i32, MinimalError::ALL
    }
};
