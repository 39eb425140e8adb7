///Errors of folder/read: 1 codes of the code space `folder/read`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[must_use]
#[non_exhaustive]
pub enum FolderReadError {
    /**`1`: record not found

Kind: `not_found`, retry: `never`*/
    #[doc(alias("1"))]
    NotFound,
    /// A code that the spec does not list, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::primitive::i32, FolderReadError>),
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
    static VARIANTS: [FolderReadError; 2usize] = [
        FolderReadError::NotFound,
        FolderReadError::Unrecognized(::errcodes::__private::unrecognized(0)),
    ];
    #[inline]
    const fn row(error: FolderReadError) -> ::core::primitive::usize {
        match error {
            FolderReadError::NotFound => 0,
            FolderReadError::Unrecognized(_) => 1usize,
        }
    }
    static KINDS: ::errcodes::__private::Numbers<1, 2usize> = ::errcodes::__private::Numbers::new(
        b"\x05\x02",
    );
    static RETRIES: ::errcodes::__private::Numbers<1, 2usize> = ::errcodes::__private::Numbers::new(
        b"\x01\0",
    );
    static MESSAGE_0: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " record not foundunrecognized code ",
        b"\x01\0\0\0\x11\0\0\0\"\0\0\0",
    );
    static SYMBOL: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        "  ",
        b"\x01\0\0\0\x01\0\0\0\x01\0\0\0",
    );
    static NAME: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " NotFoundUnrecognized ",
        b"\x01\0\0\0\t\0\0\0\x15\0\0\0",
    );
    static NAMES: ::errcodes::__private::Texts<2usize> = ::errcodes::__private::Texts::new(
        " NotFound ",
        b"\x01\0\0\0\t\0\0\0",
    );
    static NAME_ROWS: ::errcodes::__private::Numbers<2, 1usize> = ::errcodes::__private::Numbers::new(
        b"\0\0",
    );
    impl FolderReadError {
        /// The id of the code space.
        pub const SDK: &'static ::core::primitive::str = "folder/read";
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
    impl FolderReadError {
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
    impl ::core::convert::From<::core::primitive::i32> for FolderReadError {
        #[inline]
        fn from(code: ::core::primitive::i32) -> Self {
            Self::from_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<FolderReadError> for ::core::primitive::i32 {
        #[inline]
        fn from(error: FolderReadError) -> Self {
            FolderReadError::code(&error)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::i32> for FolderReadError {
        #[inline]
        fn eq(&self, code: &::core::primitive::i32) -> ::core::primitive::bool {
            Self::code(self) == *code
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for FolderReadError {
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
                        ::errcodes::__private::parse_error("folder/read"),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::Ord for FolderReadError {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&Self::code(self), &Self::code(other))
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialOrd for FolderReadError {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<FolderReadError> for ::core::primitive::i64 {
        #[inline]
        fn from(error: FolderReadError) -> Self {
            ::core::convert::From::from(FolderReadError::code(&error))
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for FolderReadError {
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
    impl ::core::convert::From<FolderReadError> for ::core::primitive::i128 {
        #[inline]
        fn from(error: FolderReadError) -> Self {
            ::core::convert::From::from(FolderReadError::code(&error))
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i128> for FolderReadError {
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
    impl ::core::fmt::Display for FolderReadError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::errcodes::__private::display(
                f,
                self,
                ::core::format_args!("{}", Self::code(self)),
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FolderReadError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let code: ::core::option::Option<&dyn ::core::fmt::Debug> = match self {
                Self::Unrecognized(code) => ::core::option::Option::Some(code),
                _ => ::core::option::Option::None,
            };
            ::errcodes::__private::debug(f, Self::name(self), code)
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for FolderReadError {}
    #[automatically_derived]
    impl ::errcodes::ErrorCode for FolderReadError {
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
    impl ::errcodes::Retryable for FolderReadError {
        fn retry(&self) -> ::errcodes::Retry {
            Self::retry(self)
        }
        fn retry_after(&self) -> ::core::option::Option<::core::time::Duration> {
            Self::retry_after(self)
        }
    }
    ::errcodes::__private::integrate! {
        total FolderReadError, ::core::primitive::i32, FolderReadError::ALL
    }
};
///Errors of Writing: 1 codes of the code space `folder/write`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[must_use]
#[non_exhaustive]
pub enum FolderWriteError {
    /**`1`: record is locked

Kind: `aborted`, retry: `busy`*/
    #[doc(alias("1"))]
    Locked,
    /// A code that the spec does not list, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::primitive::i32, FolderWriteError>),
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
    static VARIANTS: [FolderWriteError; 2usize] = [
        FolderWriteError::Locked,
        FolderWriteError::Unrecognized(::errcodes::__private::unrecognized(0)),
    ];
    #[inline]
    const fn row(error: FolderWriteError) -> ::core::primitive::usize {
        match error {
            FolderWriteError::Locked => 0,
            FolderWriteError::Unrecognized(_) => 1usize,
        }
    }
    static KINDS: ::errcodes::__private::Numbers<1, 2usize> = ::errcodes::__private::Numbers::new(
        b"\n\x02",
    );
    static RETRIES: ::errcodes::__private::Numbers<1, 2usize> = ::errcodes::__private::Numbers::new(
        b"\x04\0",
    );
    static MESSAGE_0: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " record is lockedunrecognized code ",
        b"\x01\0\0\0\x11\0\0\0\"\0\0\0",
    );
    static SYMBOL: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        "  ",
        b"\x01\0\0\0\x01\0\0\0\x01\0\0\0",
    );
    static NAME: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " LockedUnrecognized ",
        b"\x01\0\0\0\x07\0\0\0\x13\0\0\0",
    );
    static NAMES: ::errcodes::__private::Texts<2usize> = ::errcodes::__private::Texts::new(
        " Locked ",
        b"\x01\0\0\0\x07\0\0\0",
    );
    static NAME_ROWS: ::errcodes::__private::Numbers<2, 1usize> = ::errcodes::__private::Numbers::new(
        b"\0\0",
    );
    impl FolderWriteError {
        /// The id of the code space.
        pub const SDK: &'static ::core::primitive::str = "folder/write";
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
    impl FolderWriteError {
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
    impl ::core::convert::From<::core::primitive::i32> for FolderWriteError {
        #[inline]
        fn from(code: ::core::primitive::i32) -> Self {
            Self::from_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<FolderWriteError> for ::core::primitive::i32 {
        #[inline]
        fn from(error: FolderWriteError) -> Self {
            FolderWriteError::code(&error)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::i32> for FolderWriteError {
        #[inline]
        fn eq(&self, code: &::core::primitive::i32) -> ::core::primitive::bool {
            Self::code(self) == *code
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for FolderWriteError {
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
                        ::errcodes::__private::parse_error("folder/write"),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::Ord for FolderWriteError {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&Self::code(self), &Self::code(other))
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialOrd for FolderWriteError {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<FolderWriteError> for ::core::primitive::i64 {
        #[inline]
        fn from(error: FolderWriteError) -> Self {
            ::core::convert::From::from(FolderWriteError::code(&error))
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for FolderWriteError {
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
    impl ::core::convert::From<FolderWriteError> for ::core::primitive::i128 {
        #[inline]
        fn from(error: FolderWriteError) -> Self {
            ::core::convert::From::from(FolderWriteError::code(&error))
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i128> for FolderWriteError {
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
    impl ::core::fmt::Display for FolderWriteError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::errcodes::__private::display(
                f,
                self,
                ::core::format_args!("{}", Self::code(self)),
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FolderWriteError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let code: ::core::option::Option<&dyn ::core::fmt::Debug> = match self {
                Self::Unrecognized(code) => ::core::option::Option::Some(code),
                _ => ::core::option::Option::None,
            };
            ::errcodes::__private::debug(f, Self::name(self), code)
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for FolderWriteError {}
    #[automatically_derived]
    impl ::errcodes::ErrorCode for FolderWriteError {
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
    impl ::errcodes::Retryable for FolderWriteError {
        fn retry(&self) -> ::errcodes::Retry {
            Self::retry(self)
        }
        fn retry_after(&self) -> ::core::option::Option<::core::time::Duration> {
            Self::retry_after(self)
        }
    }
    ::errcodes::__private::integrate! {
        total FolderWriteError, ::core::primitive::i32, FolderWriteError::ALL
    }
};
/**Errors of `folder`, an SDK of 2 code spaces: a number means something else in each.

- `folder/read`: [`FolderReadError`]
- `folder/write`: [`FolderWriteError`]*/
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[non_exhaustive]
#[must_use]
pub enum FolderError {
    ///`folder/read`
    Read(FolderReadError),
    ///`folder/write`: Writing
    Write(FolderWriteError),
}
///The code spaces of `folder`, in each of which a number means one thing.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]
#[non_exhaustive]
pub enum FolderSpace {
    ///`folder/read`
    Read,
    ///`folder/write`: Writing
    Write,
}
const _: () = {
    impl FolderSpace {
        /// All spaces.
        pub const ALL: &'static [Self] = &[Self::Read, Self::Write];
        /// The id of the space.
        #[must_use]
        pub const fn id(self) -> &'static ::core::primitive::str {
            match self {
                Self::Read => "folder/read",
                Self::Write => "folder/write",
            }
        }
        /// What the space is called.
        #[must_use]
        pub const fn title(self) -> &'static ::core::primitive::str {
            match self {
                Self::Read => "folder/read",
                Self::Write => "Writing",
            }
        }
        /// What the space is called in the language of a tag such as `zh` or `zh-CN`.
        #[must_use]
        pub const fn title_in(
            self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read => {
                    let _ = lang;
                    ::core::option::Option::None
                }
                Self::Write => {
                    match ::errcodes::__private::language(&["en"], lang) {
                        0usize => ::core::option::Option::Some("Writing"),
                        _ => ::core::option::Option::None,
                    }
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for FolderSpace {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(Self::id(*self))
        }
    }
    impl FolderError {
        /// The error of a code that came from this space. There is no `From` of a number alone: it
        /// would have to guess the space.
        #[inline]
        pub const fn from_code(
            space: FolderSpace,
            code: ::core::primitive::i32,
        ) -> Self {
            match space {
                FolderSpace::Read => Self::Read(FolderReadError::from_code(code)),
                FolderSpace::Write => Self::Write(FolderWriteError::from_code(code)),
            }
        }
        /// `Ok` with a code that reports success in this space.
        ///
        /// # Errors
        ///
        /// The error of any other code.
        #[inline]
        pub const fn check(
            space: FolderSpace,
            code: ::core::primitive::i32,
        ) -> ::core::result::Result<::core::primitive::i32, Self> {
            match space {
                FolderSpace::Read => {
                    match FolderReadError::check(code) {
                        ::core::result::Result::Ok(code) => {
                            ::core::result::Result::Ok(code)
                        }
                        ::core::result::Result::Err(error) => {
                            ::core::result::Result::Err(Self::Read(error))
                        }
                    }
                }
                FolderSpace::Write => {
                    match FolderWriteError::check(code) {
                        ::core::result::Result::Ok(code) => {
                            ::core::result::Result::Ok(code)
                        }
                        ::core::result::Result::Err(error) => {
                            ::core::result::Result::Err(Self::Write(error))
                        }
                    }
                }
            }
        }
        /// Every meaning that a number has, for a log that does not say which space it is from.
        pub fn candidates(
            code: ::core::primitive::i32,
        ) -> impl ::core::iter::Iterator<Item = Self> + ::core::clone::Clone {
            let all = ::core::iter::Iterator::map(
                FolderSpace::ALL.iter(),
                move |space| { Self::from_code(*space, code) },
            );
            ::core::iter::Iterator::filter(all, Self::is_recognized)
        }
        /// The space.
        #[inline]
        #[must_use]
        pub const fn space(&self) -> FolderSpace {
            match self {
                Self::Read(_) => FolderSpace::Read,
                Self::Write(_) => FolderSpace::Write,
            }
        }
    }
    impl FolderError {
        ///The code.
        #[inline]
        #[must_use]
        pub const fn code(&self) -> ::core::primitive::i32 {
            match self {
                Self::Read(error) => error.code(),
                Self::Write(error) => error.code(),
            }
        }
        ///The name of the variant in the enum of all codes.
        #[inline]
        #[must_use]
        pub const fn name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Read(error) => error.name(),
                Self::Write(error) => error.name(),
            }
        }
        ///The vendor's constant, if it has one.
        #[inline]
        #[must_use]
        pub const fn symbol(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => error.symbol(),
                Self::Write(error) => error.symbol(),
            }
        }
        ///What happened.
        #[inline]
        #[must_use]
        pub const fn message(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Read(error) => error.message(),
                Self::Write(error) => error.message(),
            }
        }
        ///Why it happens, if the spec says so.
        #[inline]
        #[must_use]
        pub const fn cause(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => error.cause(),
                Self::Write(error) => error.cause(),
            }
        }
        ///What to do about it, if the spec says so.
        #[inline]
        #[must_use]
        pub const fn advice(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => error.advice(),
                Self::Write(error) => error.advice(),
            }
        }
        ///What happened, as a canonical kind.
        #[inline]
        #[must_use]
        pub const fn kind(&self) -> ::errcodes::Kind {
            match self {
                Self::Read(error) => error.kind(),
                Self::Write(error) => error.kind(),
            }
        }
        ///What the caller may do about it.
        #[inline]
        #[must_use]
        pub const fn retry(&self) -> ::errcodes::Retry {
            match self {
                Self::Read(error) => error.retry(),
                Self::Write(error) => error.retry(),
            }
        }
        ///How long to wait before a retry, if the vendor says so.
        #[inline]
        #[must_use]
        pub const fn retry_after(
            &self,
        ) -> ::core::option::Option<::core::time::Duration> {
            match self {
                Self::Read(error) => error.retry_after(),
                Self::Write(error) => error.retry_after(),
            }
        }
        ///Where the vendor documents the code.
        #[inline]
        #[must_use]
        pub const fn url(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => error.url(),
                Self::Write(error) => error.url(),
            }
        }
        ///Whether the spec lists the code.
        #[inline]
        #[must_use]
        pub const fn is_recognized(&self) -> ::core::primitive::bool {
            match self {
                Self::Read(error) => error.is_recognized(),
                Self::Write(error) => error.is_recognized(),
            }
        }
        ///[`message`](Self::message) in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn message_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => error.message_in(lang),
                Self::Write(error) => error.message_in(lang),
            }
        }
        ///[`cause`](Self::cause) in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn cause_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => error.cause_in(lang),
                Self::Write(error) => error.cause_in(lang),
            }
        }
        ///[`advice`](Self::advice) in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn advice_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => error.advice_in(lang),
                Self::Write(error) => error.advice_in(lang),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<FolderReadError> for FolderError {
        #[inline]
        fn from(error: FolderReadError) -> Self {
            Self::Read(error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<FolderWriteError> for FolderError {
        #[inline]
        fn from(error: FolderWriteError) -> Self {
            Self::Write(error)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<FolderError> for ::core::primitive::i32 {
        #[inline]
        fn from(error: FolderError) -> Self {
            FolderError::code(&error)
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for FolderError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                Self::Read(error) => ::core::fmt::Display::fmt(error, f),
                Self::Write(error) => ::core::fmt::Display::fmt(error, f),
            }
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for FolderError {}
    #[automatically_derived]
    impl ::errcodes::ErrorCode for FolderError {
        fn sdk(&self) -> &'static ::core::primitive::str {
            Self::space(self).id()
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
            match self {
                Self::Read(error) => ::errcodes::ErrorCode::group(error),
                Self::Write(error) => ::errcodes::ErrorCode::group(error),
            }
        }
        fn kind(&self) -> ::errcodes::Kind {
            Self::kind(self)
        }
        fn is_recognized(&self) -> ::core::primitive::bool {
            Self::is_recognized(self)
        }
    }
    #[automatically_derived]
    impl ::errcodes::Retryable for FolderError {
        fn retry(&self) -> ::errcodes::Retry {
            Self::retry(self)
        }
        fn retry_after(&self) -> ::core::option::Option<::core::time::Duration> {
            Self::retry_after(self)
        }
    }
    ::errcodes::__private::integrate! {
        folder FolderError, FolderSpace, ::core::primitive::i32, { Read(FolderReadError),
        Write(FolderWriteError), }
    }
};
