/**Errors of Acme Store (Acme \<b\>Inc\</b\>): 3 codes of the code space `acme/store`.

The vendor documents them at <https://acme.example/errors>.

Made from: Error codes (en, read on 2025-11-21), <https://acme.example/errors.html>.*/
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[must_use]
#[non_exhaustive]
pub enum StoreError {
    /**`0x80004005`: key is not valid

Symbol: `STORE_BAD_KEY`, also `E_BAD_KEY`

Cause: The key has a \`\*\` or a \<tag\> in it.

Advice: Look the key up at https\://acme.example/keys.

Kind: `invalid_argument`, retry: `never`

<https://acme.example/keys>*/
    #[doc(alias("STORE_BAD_KEY", "E_BAD_KEY", "-2147467259", "0x80004005"))]
    BadKey,
    /**`0x2`: old thing

Symbol: `STORE_OLD`

Kind: `invalid_argument`, retry: `never`

<https://acme.example/errors>*/
    #[doc(alias("STORE_OLD", "2", "0x2"))]
    #[deprecated(note = "only version 1 returns it")]
    Old,
    /**`0x3`: store is busy

Symbol: `STORE_BUSY`

Kind: `resource_exhausted`, retry: `throttled` after 3s

<https://acme.example/errors>*/
    #[doc(alias("STORE_BUSY", "3", "0x3"))]
    TooBusy,
    /// A code that the spec does not list, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::primitive::i32, StoreError>),
}
///The groups of the codes of Acme Store (Acme \<b\>Inc\</b\>).
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
pub enum StoreErrorGroup {
    ///Client errors
    Client,
    ///server
    Server,
}
#[allow(deprecated, reason = "the lookup tables name every variant")]
const _: () = {
    static INDEX: ::errcodes::__private::Index<1usize, 4usize, 4usize> = ::errcodes::__private::Index::new(
        16294208416658607535u64,
        b"\x01\0",
        b"\x03\0\0\0\x02\0\x01\0",
    );
    static CODES: ::errcodes::__private::Numbers<4usize, 4usize> = ::errcodes::__private::Numbers::new(
        b"\x05@\0\x80\x02\0\0\0\x03\0\0\0\0\0\0\0",
    );
    static VARIANTS: [StoreError; 4usize] = [
        StoreError::BadKey,
        StoreError::Old,
        StoreError::TooBusy,
        StoreError::Unrecognized(::errcodes::__private::unrecognized(0)),
    ];
    #[inline]
    const fn row(error: StoreError) -> ::core::primitive::usize {
        match error {
            StoreError::BadKey => 0,
            StoreError::Old => 1,
            StoreError::TooBusy => 2,
            StoreError::Unrecognized(_) => 3usize,
        }
    }
    static KINDS: ::errcodes::__private::Numbers<1, 4usize> = ::errcodes::__private::Numbers::new(
        b"\x03\x03\x08\x02",
    );
    static RETRIES: ::errcodes::__private::Numbers<1, 4usize> = ::errcodes::__private::Numbers::new(
        b"\x01\x01\x03\x02",
    );
    static MESSAGE_0: ::errcodes::__private::Texts<5usize> = ::errcodes::__private::Texts::new(
        " key is not validold thingstore is busyunrecognized code ",
        b"\x01\0\0\0\x11\0\0\0\x1A\0\0\0'\0\0\08\0\0\0",
    );
    static MESSAGE_1: ::errcodes::__private::Texts<5usize> = ::errcodes::__private::Texts::new(
        " 键无效商店繁忙未识别的错误码 ",
        b"\x01\0\0\0\n\0\0\0\n\0\0\0\x16\0\0\0+\0\0\0",
    );
    static CAUSE_0: ::errcodes::__private::Texts<5usize> = ::errcodes::__private::Texts::new(
        " The key has a `*` or a <tag> in it. ",
        b"\x01\0\0\0$\0\0\0$\0\0\0$\0\0\0$\0\0\0",
    );
    static CAUSE_1: ::errcodes::__private::Texts<5usize> = ::errcodes::__private::Texts::new(
        " 键中含有非法字符。 ",
        b"\x01\0\0\0\x1C\0\0\0\x1C\0\0\0\x1C\0\0\0\x1C\0\0\0",
    );
    static ADVICE_0: ::errcodes::__private::Texts<5usize> = ::errcodes::__private::Texts::new(
        " Look the key up at https://acme.example/keys. ",
        b"\x01\0\0\0.\0\0\0.\0\0\0.\0\0\0.\0\0\0",
    );
    static SYMBOL: ::errcodes::__private::Texts<5usize> = ::errcodes::__private::Texts::new(
        " STORE_BAD_KEYSTORE_OLDSTORE_BUSY ",
        b"\x01\0\0\0\x0E\0\0\0\x17\0\0\0!\0\0\0!\0\0\0",
    );
    static NAME: ::errcodes::__private::Texts<5usize> = ::errcodes::__private::Texts::new(
        " BadKeyOldTooBusyUnrecognized ",
        b"\x01\0\0\0\x07\0\0\0\n\0\0\0\x11\0\0\0\x1D\0\0\0",
    );
    static NAMES: ::errcodes::__private::Texts<8usize> = ::errcodes::__private::Texts::new(
        " BadKeyE_BAD_KEYOldSTORE_BAD_KEYSTORE_BUSYSTORE_OLDTooBusy ",
        b"\x01\0\0\0\x07\0\0\0\x10\0\0\0\x13\0\0\0 \0\0\0*\0\0\x003\0\0\0:\0\0\0",
    );
    static NAME_ROWS: ::errcodes::__private::Numbers<2, 7usize> = ::errcodes::__private::Numbers::new(
        b"\0\0\0\0\x01\0\0\0\x02\0\x01\0\x02\0",
    );
    static GROUPS: ::errcodes::__private::Numbers<2, 4usize> = ::errcodes::__private::Numbers::new(
        b"\0\0\0\0\x01\0\x02\0",
    );
    static DELAYS: ::errcodes::__private::Numbers<4, 4usize> = ::errcodes::__private::Numbers::new(
        b"\0\0\0\0\0\0\0\0\xB8\x0B\0\0\0\0\0\0",
    );
    static URL: ::errcodes::__private::Texts<5usize> = ::errcodes::__private::Texts::new(
        " https://acme.example/keyshttps://acme.example/errorshttps://acme.example/errorshttps://acme.example/errors ",
        b"\x01\0\0\0\x1A\0\0\x005\0\0\0P\0\0\0k\0\0\0",
    );
    impl StoreError {
        /// The id of the code space.
        pub const SDK: &'static ::core::primitive::str = "acme/store";
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
            URL.get_some(row(*self))
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
        ///[`message`](Self::message) in the language of a tag such as `zh` or `zh-CN`. Languages: `en`, `zh`.
        #[must_use]
        pub const fn message_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match ::errcodes::__private::language(&["en", "zh"], lang) {
                0usize => ::core::option::Option::Some(MESSAGE_0.get(row(*self))),
                1usize => MESSAGE_1.get_some(row(*self)),
                _ => ::core::option::Option::None,
            }
        }
        ///Why it happens, if the spec says so.
        #[inline]
        #[must_use]
        pub const fn cause(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            CAUSE_0.get_some(row(*self))
        }
        ///[`cause`](Self::cause) in the language of a tag such as `zh` or `zh-CN`. Languages: `en`, `zh`.
        #[must_use]
        pub const fn cause_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match ::errcodes::__private::language(&["en", "zh"], lang) {
                0usize => CAUSE_0.get_some(row(*self)),
                1usize => CAUSE_1.get_some(row(*self)),
                _ => ::core::option::Option::None,
            }
        }
        ///What to do about it, if the spec says so.
        #[inline]
        #[must_use]
        pub const fn advice(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ADVICE_0.get_some(row(*self))
        }
        ///[`advice`](Self::advice) in the language of a tag such as `zh` or `zh-CN`. Languages: `en`, `zh`.
        #[must_use]
        pub const fn advice_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match ::errcodes::__private::language(&["en", "zh"], lang) {
                0usize => ADVICE_0.get_some(row(*self)),
                _ => ::core::option::Option::None,
            }
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
            ::errcodes::__private::delay(DELAYS.get(row(*self)))
        }
        /// The section of the vendor's page.
        #[inline]
        #[must_use]
        pub const fn group(&self) -> ::core::option::Option<StoreErrorGroup> {
            match ::errcodes::__private::word(GROUPS.get(row(*self))) {
                2usize => ::core::option::Option::None,
                group => {
                    ::core::option::Option::Some(
                        ::errcodes::__private::pick(&GROUP_VARIANTS, group),
                    )
                }
            }
        }
    }
    impl StoreError {
        ///Another symbol of [`BadKey`](Self::BadKey).
        pub const E_BAD_KEY: Self = Self::BadKey;
    }
    impl StoreError {
        /// All listed codes, in the spec's order.
        pub const ALL: &'static [Self] = VARIANTS.split_at(3usize).0;
        /// The error of a code. A code that the spec does not list is kept as it is.
        #[inline]
        pub const fn from_code(code: ::core::primitive::i32) -> Self {
            let row = INDEX
                .row(code as ::core::primitive::u32 as ::core::primitive::u64);
            let listed = ::core::primitive::i32::from_le_bytes(CODES.get(row)) == code;
            let mut error = ::errcodes::__private::pick(
                &VARIANTS,
                if listed { row } else { 3usize },
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
        ///`Ok` with a code that reports success (`0`, `16` to `31`).
        ///
        /// # Errors
        ///
        /// The error of any other code.
        #[inline]
        pub const fn check(
            code: ::core::primitive::i32,
        ) -> ::core::result::Result<::core::primitive::i32, Self> {
            match code {
                0 | 16..=31 => ::core::result::Result::Ok(code),
                _ => ::core::result::Result::Err(Self::from_code(code)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<::core::primitive::i32> for StoreError {
        #[inline]
        fn from(code: ::core::primitive::i32) -> Self {
            Self::from_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<StoreError> for ::core::primitive::i32 {
        #[inline]
        fn from(error: StoreError) -> Self {
            StoreError::code(&error)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::i32> for StoreError {
        #[inline]
        fn eq(&self, code: &::core::primitive::i32) -> ::core::primitive::bool {
            Self::code(self) == *code
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for StoreError {
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
                        ::errcodes::__private::parse_error("acme/store"),
                    )
                }
            }
        }
    }
    #[automatically_derived]
    impl ::core::cmp::Ord for StoreError {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&Self::code(self), &Self::code(other))
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialOrd for StoreError {
        #[inline]
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<StoreError> for ::core::primitive::i64 {
        #[inline]
        fn from(error: StoreError) -> Self {
            ::core::convert::From::from(StoreError::code(&error))
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i64> for StoreError {
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
    impl ::core::convert::From<StoreError> for ::core::primitive::i128 {
        #[inline]
        fn from(error: StoreError) -> Self {
            ::core::convert::From::from(StoreError::code(&error))
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::i128> for StoreError {
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
    impl ::core::fmt::Display for StoreError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::errcodes::__private::display(
                f,
                self,
                ::core::format_args!(
                    "0x{:X}", Self::code(self) as ::core::primitive::u32
                ),
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for StoreError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let code: ::core::option::Option<&dyn ::core::fmt::Debug> = match self {
                Self::Unrecognized(code) => ::core::option::Option::Some(code),
                _ => ::core::option::Option::None,
            };
            ::errcodes::__private::debug(f, Self::name(self), code)
        }
    }
    #[automatically_derived]
    impl ::core::error::Error for StoreError {}
    #[automatically_derived]
    impl ::errcodes::ErrorCode for StoreError {
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
            Self::group(self).map(|group| group.id())
        }
        fn kind(&self) -> ::errcodes::Kind {
            Self::kind(self)
        }
        fn is_recognized(&self) -> ::core::primitive::bool {
            Self::is_recognized(self)
        }
    }
    #[automatically_derived]
    impl ::errcodes::Retryable for StoreError {
        fn retry(&self) -> ::errcodes::Retry {
            Self::retry(self)
        }
        fn retry_after(&self) -> ::core::option::Option<::core::time::Duration> {
            Self::retry_after(self)
        }
    }
    static GROUP_VARIANTS: [StoreErrorGroup; 2usize] = [
        StoreErrorGroup::Client,
        StoreErrorGroup::Server,
    ];
    static GROUP_IDS: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " clientserver ",
        b"\x01\0\0\0\x07\0\0\0\r\0\0\0",
    );
    static GROUP_TITLE_0: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " Client errorsserver ",
        b"\x01\0\0\0\x0E\0\0\0\x14\0\0\0",
    );
    static GROUP_TITLE_1: ::errcodes::__private::Texts<3usize> = ::errcodes::__private::Texts::new(
        " 客户端错误 ",
        b"\x01\0\0\0\x10\0\0\0\x10\0\0\0",
    );
    impl StoreErrorGroup {
        /// All groups, in the spec's order.
        pub const ALL: &'static [Self] = &GROUP_VARIANTS;
        /// The id in the spec.
        #[inline]
        #[must_use]
        pub const fn id(self) -> &'static ::core::primitive::str {
            GROUP_IDS.get(self as ::core::primitive::usize)
        }
        /// What the group is called.
        #[inline]
        #[must_use]
        pub const fn title(self) -> &'static ::core::primitive::str {
            GROUP_TITLE_0.get(self as ::core::primitive::usize)
        }
        /// What the group is called in the language of a tag such as `zh` or `zh-CN`.
        #[must_use]
        pub const fn title_in(
            self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match ::errcodes::__private::language(&["en", "zh"], lang) {
                0usize => {
                    ::core::option::Option::Some(
                        GROUP_TITLE_0.get(self as ::core::primitive::usize),
                    )
                }
                1usize => GROUP_TITLE_1.get_some(self as ::core::primitive::usize),
                _ => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for StoreErrorGroup {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(Self::title(*self))
        }
    }
    ::errcodes::__private::integrate! {
        total StoreError, ::core::primitive::i32, StoreError::ALL
    }
};
