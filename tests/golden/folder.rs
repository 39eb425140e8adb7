///Errors of folder/read: 1 code of the code space `folder/read`.
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
    /// Any other code, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::primitive::i32, FolderReadError>),
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
        KINDS : Numbers < 1usize, 2usize > = (b"\x05\x02")
    }
    ::errcodes::__private::table! {
        RETRIES : Numbers < 1usize, 2usize > = (b"\x01\0")
    }
    ::errcodes::__private::table! {
        MESSAGE_0 : Texts < 2usize, 1usize, 5usize > =
        (" record not found (folder/read 1)unrecognized code ", b"\x01\x11!22")
    }
    static MESSAGE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[
        ("en", ::errcodes::__private::Texts::column(&MESSAGE_0)),
    ];
    static CAUSE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[];
    static ADVICE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[];
    ::errcodes::__private::table! {
        NAME : Texts < 1usize, 1usize, 3usize > = (" NotFoundUnrecognized ",
        b"\x01\t\x15")
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
        NAMES : Names < 3usize, 1usize, 2usize, 1usize, 1 > = ([6041354627218493289u64,
        17195056907684611959u64, 16311410642876902769u64], 2504338891413759593u64,
        b"\x01\0", b"\0\0")
    }
    ::errcodes::__private::named_row! {
        2usize
    }
    static CODE_SPACE: ::errcodes::__private::CodeSpace = ::errcodes::__private::CodeSpace {
        id: "folder/read",
        format: ::errcodes::__private::Format::DECIMAL,
        lang: "en",
        url: ::core::option::Option::None,
        messages: MESSAGE_BY_LANGUAGE,
        causes: CAUSE_BY_LANGUAGE,
        advices: ADVICE_BY_LANGUAGE,
        names: ::errcodes::__private::Texts::column(&NAME),
        symbols: ::errcodes::__private::Texts::column(&SYMBOL),
        kinds: ::errcodes::__private::Numbers::rows(&KINDS),
        retries: ::errcodes::__private::Numbers::rows(&RETRIES),
        ..::errcodes::__private::CodeSpace::EMPTY
    };
    static VARIANTS: [FolderReadError; 2usize] = [
        FolderReadError::NotFound,
        FolderReadError::Unrecognized(::errcodes::__private::unrecognized(0)),
    ];
    #[inline]
    const fn row(error: &FolderReadError) -> ::core::primitive::usize {
        match *error {
            FolderReadError::NotFound => 0,
            FolderReadError::Unrecognized(_) => 1,
        }
    }
    #[inline]
    const fn number(error: &FolderReadError) -> ::core::primitive::i32 {
        let unlisted = match *error {
            FolderReadError::Unrecognized(code) => ::errcodes::__private::code(code),
            _ => 0,
        };
        ::core::primitive::u8::from_le_bytes(
            ::errcodes::__private::Numbers::get(&CODES, row(error)),
        ) as ::core::primitive::i32 | unlisted
    }
    impl FolderReadError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "folder/read";
    }
    impl FolderReadError {
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
            ::errcodes::Retry::from_byte(
                ::errcodes::__private::Numbers::get(&RETRIES, row(self)),
            )
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
    impl FolderReadError {
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
    impl ::core::convert::From<::core::primitive::i32> for FolderReadError {
        #[inline]
        fn from(code: ::core::primitive::i32) -> Self {
            Self::from_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::i32> for FolderReadError {
        #[inline]
        fn eq(&self, code: &::core::primitive::i32) -> ::core::primitive::bool {
            number(self) == *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<FolderReadError> for ::core::primitive::i32 {
        #[inline]
        fn eq(&self, error: &FolderReadError) -> ::core::primitive::bool {
            *self == number(error)
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for FolderReadError {
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
    impl ::core::cmp::Ord for FolderReadError {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&number(self), &number(other))
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
    ::errcodes::__private::wider! {
        FolderReadError, ::core::primitive::i32, ::core::primitive::i64,
        ::core::primitive::i128
    }
    #[automatically_derived]
    impl ::core::fmt::Display for FolderReadError {
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
                "folder/read",
                (code, ::errcodes::__private::Format::DECIMAL),
                details,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FolderReadError {
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
    impl ::errcodes::Retryable for FolderReadError {
        fn retry_hint(&self) -> ::errcodes::RetryHint {
            Self::retry_hint(self)
        }
    }
    #[automatically_derived]
    impl ::errcodes::ErrorCode for FolderReadError {
        fn entry(&self) -> ::errcodes::Entry {
            Self::entry(self)
        }
    }
    ::errcodes::__private::owner! {
        FolderReadError, ::core::primitive::i32, ::errcodes::__private::Format::DECIMAL
    }
};
///Errors of Writing: 1 code of the code space `folder/write`.
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
    /// Any other code, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::primitive::i32, FolderWriteError>),
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
        KINDS : Numbers < 1usize, 2usize > = (b"\n\x02")
    }
    ::errcodes::__private::table! {
        RETRIES : Numbers < 1usize, 2usize > = (b"\x04\0")
    }
    ::errcodes::__private::table! {
        MESSAGE_0 : Texts < 2usize, 1usize, 5usize > =
        (" record is locked (folder/write 1)unrecognized code ", b"\x01\x11\"33")
    }
    static MESSAGE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[
        ("en", ::errcodes::__private::Texts::column(&MESSAGE_0)),
    ];
    static CAUSE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[];
    static ADVICE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[];
    ::errcodes::__private::table! {
        NAME : Texts < 1usize, 1usize, 3usize > = (" LockedUnrecognized ",
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
        NAMES : Names < 3usize, 1usize, 2usize, 1usize, 1 > = ([1580192316208267649u64,
        5939279955548513281u64, 1841233694203504845u64], 12663672589837688765u64,
        b"\x01\0", b"\0\0")
    }
    ::errcodes::__private::named_row! {
        2usize
    }
    static CODE_SPACE: ::errcodes::__private::CodeSpace = ::errcodes::__private::CodeSpace {
        id: "folder/write",
        format: ::errcodes::__private::Format::DECIMAL,
        lang: "en",
        url: ::core::option::Option::None,
        messages: MESSAGE_BY_LANGUAGE,
        causes: CAUSE_BY_LANGUAGE,
        advices: ADVICE_BY_LANGUAGE,
        names: ::errcodes::__private::Texts::column(&NAME),
        symbols: ::errcodes::__private::Texts::column(&SYMBOL),
        kinds: ::errcodes::__private::Numbers::rows(&KINDS),
        retries: ::errcodes::__private::Numbers::rows(&RETRIES),
        ..::errcodes::__private::CodeSpace::EMPTY
    };
    static VARIANTS: [FolderWriteError; 2usize] = [
        FolderWriteError::Locked,
        FolderWriteError::Unrecognized(::errcodes::__private::unrecognized(0)),
    ];
    #[inline]
    const fn row(error: &FolderWriteError) -> ::core::primitive::usize {
        match *error {
            FolderWriteError::Locked => 0,
            FolderWriteError::Unrecognized(_) => 1,
        }
    }
    #[inline]
    const fn number(error: &FolderWriteError) -> ::core::primitive::i32 {
        let unlisted = match *error {
            FolderWriteError::Unrecognized(code) => ::errcodes::__private::code(code),
            _ => 0,
        };
        ::core::primitive::u8::from_le_bytes(
            ::errcodes::__private::Numbers::get(&CODES, row(error)),
        ) as ::core::primitive::i32 | unlisted
    }
    impl FolderWriteError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "folder/write";
    }
    impl FolderWriteError {
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
            ::errcodes::Retry::from_byte(
                ::errcodes::__private::Numbers::get(&RETRIES, row(self)),
            )
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
    impl FolderWriteError {
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
    impl ::core::convert::From<::core::primitive::i32> for FolderWriteError {
        #[inline]
        fn from(code: ::core::primitive::i32) -> Self {
            Self::from_code(code)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<::core::primitive::i32> for FolderWriteError {
        #[inline]
        fn eq(&self, code: &::core::primitive::i32) -> ::core::primitive::bool {
            number(self) == *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<FolderWriteError> for ::core::primitive::i32 {
        #[inline]
        fn eq(&self, error: &FolderWriteError) -> ::core::primitive::bool {
            *self == number(error)
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for FolderWriteError {
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
    impl ::core::cmp::Ord for FolderWriteError {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&number(self), &number(other))
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
    ::errcodes::__private::wider! {
        FolderWriteError, ::core::primitive::i32, ::core::primitive::i64,
        ::core::primitive::i128
    }
    #[automatically_derived]
    impl ::core::fmt::Display for FolderWriteError {
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
                "folder/write",
                (code, ::errcodes::__private::Format::DECIMAL),
                details,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for FolderWriteError {
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
    impl ::errcodes::Retryable for FolderWriteError {
        fn retry_hint(&self) -> ::errcodes::RetryHint {
            Self::retry_hint(self)
        }
    }
    #[automatically_derived]
    impl ::errcodes::ErrorCode for FolderWriteError {
        fn entry(&self) -> ::errcodes::Entry {
            Self::entry(self)
        }
    }
    ::errcodes::__private::owner! {
        FolderWriteError, ::core::primitive::i32, ::errcodes::__private::Format::DECIMAL
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
    ::errcodes::__private::bindings! {}
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
        /// The title of the space, or the id of a space without one.
        #[must_use]
        pub const fn title(self) -> &'static ::core::primitive::str {
            match self {
                Self::Read => "folder/read",
                Self::Write => "Writing",
            }
        }
        /// The title in the language of a tag such as `zh` or `zh-CN`.
        #[must_use]
        pub const fn title_in(
            self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::errcodes::__private::title_in(
                match self {
                    Self::Read => &[],
                    Self::Write => &[("en", "Writing")],
                },
                lang,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for FolderSpace {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Formatter::pad(f, Self::id(*self))
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
            let all = ::core::iter::IntoIterator::into_iter(FolderSpace::ALL);
            let all = ::core::iter::Iterator::map(
                all,
                move |space| Self::from_code(*space, code),
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
        ///The number.
        #[inline]
        #[must_use]
        pub const fn code(&self) -> ::core::primitive::i32 {
            match self {
                Self::Read(error) => FolderReadError::code(error),
                Self::Write(error) => FolderWriteError::code(error),
            }
        }
        ///The name of the variant in the enum of all codes.
        #[inline]
        #[must_use]
        pub const fn name(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Read(error) => FolderReadError::name(error),
                Self::Write(error) => FolderWriteError::name(error),
            }
        }
        ///The vendor's constant, if it has one.
        #[inline]
        #[must_use]
        pub const fn symbol(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => FolderReadError::symbol(error),
                Self::Write(error) => FolderWriteError::symbol(error),
            }
        }
        ///What happened.
        #[inline]
        #[must_use]
        pub const fn message(&self) -> &'static ::core::primitive::str {
            match self {
                Self::Read(error) => FolderReadError::message(error),
                Self::Write(error) => FolderWriteError::message(error),
            }
        }
        ///The message in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn message_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => FolderReadError::message_in(error, lang),
                Self::Write(error) => FolderWriteError::message_in(error, lang),
            }
        }
        ///Why it happens, if the spec gives a cause.
        #[inline]
        #[must_use]
        pub const fn cause(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => FolderReadError::cause(error),
                Self::Write(error) => FolderWriteError::cause(error),
            }
        }
        ///The cause in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn cause_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => FolderReadError::cause_in(error, lang),
                Self::Write(error) => FolderWriteError::cause_in(error, lang),
            }
        }
        ///What to do about it, if the spec gives advice.
        #[inline]
        #[must_use]
        pub const fn advice(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => FolderReadError::advice(error),
                Self::Write(error) => FolderWriteError::advice(error),
            }
        }
        ///The advice in the language of a tag such as `zh` or `zh-CN`.
        #[inline]
        #[must_use]
        pub const fn advice_in(
            &self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => FolderReadError::advice_in(error, lang),
                Self::Write(error) => FolderWriteError::advice_in(error, lang),
            }
        }
        ///What happened, as a canonical kind.
        #[inline]
        #[must_use]
        pub const fn kind(&self) -> ::errcodes::Kind {
            match self {
                Self::Read(error) => FolderReadError::kind(error),
                Self::Write(error) => FolderWriteError::kind(error),
            }
        }
        ///What the caller may do about it.
        #[inline]
        #[must_use]
        pub const fn retry(&self) -> ::errcodes::Retry {
            match self {
                Self::Read(error) => FolderReadError::retry(error),
                Self::Write(error) => FolderWriteError::retry(error),
            }
        }
        ///Whether the failed call may have taken effect.
        #[inline]
        #[must_use]
        pub const fn effect(&self) -> ::errcodes::Effect {
            match self {
                Self::Read(error) => FolderReadError::effect(error),
                Self::Write(error) => FolderWriteError::effect(error),
            }
        }
        ///How long to wait before a retry, if the vendor says so.
        #[inline]
        #[must_use]
        pub const fn retry_after(
            &self,
        ) -> ::core::option::Option<::core::time::Duration> {
            match self {
                Self::Read(error) => FolderReadError::retry_after(error),
                Self::Write(error) => FolderWriteError::retry_after(error),
            }
        }
        ///Whether the same call, unchanged, may succeed later.
        #[inline]
        #[must_use]
        pub const fn is_retryable(&self) -> ::core::primitive::bool {
            match self {
                Self::Read(error) => FolderReadError::is_retryable(error),
                Self::Write(error) => FolderWriteError::is_retryable(error),
            }
        }
        ///Class, delay and effect together, as a retry loop needs them.
        #[inline]
        pub const fn retry_hint(&self) -> ::errcodes::RetryHint {
            match self {
                Self::Read(error) => FolderReadError::retry_hint(error),
                Self::Write(error) => FolderWriteError::retry_hint(error),
            }
        }
        ///The categories that the spec puts the code into.
        #[inline]
        #[must_use]
        pub const fn tags(&self) -> &'static [&'static ::core::primitive::str] {
            match self {
                Self::Read(error) => FolderReadError::tags(error),
                Self::Write(error) => FolderWriteError::tags(error),
            }
        }
        ///Whether the spec puts the code into this category.
        #[inline]
        #[must_use]
        pub const fn has_tag(
            &self,
            tag: &::core::primitive::str,
        ) -> ::core::primitive::bool {
            match self {
                Self::Read(error) => FolderReadError::has_tag(error, tag),
                Self::Write(error) => FolderWriteError::has_tag(error, tag),
            }
        }
        ///Where the vendor documents the code.
        #[inline]
        #[must_use]
        pub const fn url(
            &self,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            match self {
                Self::Read(error) => FolderReadError::url(error),
                Self::Write(error) => FolderWriteError::url(error),
            }
        }
        ///Whether the spec lists the code or has a range for it.
        #[inline]
        #[must_use]
        pub const fn is_recognized(&self) -> ::core::primitive::bool {
            match self {
                Self::Read(error) => FolderReadError::is_recognized(error),
                Self::Write(error) => FolderWriteError::is_recognized(error),
            }
        }
        ///All facts, in a value that does not name this enum.
        #[inline]
        pub const fn entry(&self) -> ::errcodes::Entry {
            match self {
                Self::Read(error) => FolderReadError::entry(error),
                Self::Write(error) => FolderWriteError::entry(error),
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
    impl ::core::error::Error for FolderError {}
    #[automatically_derived]
    impl ::errcodes::__private::Sealed for FolderError {}
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
    impl ::errcodes::Retryable for FolderError {
        fn retry_hint(&self) -> ::errcodes::RetryHint {
            Self::retry_hint(self)
        }
    }
    #[automatically_derived]
    impl ::errcodes::ErrorCode for FolderError {
        fn entry(&self) -> ::errcodes::Entry {
            Self::entry(self)
        }
    }
};
