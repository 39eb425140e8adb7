#[allow(deprecated, reason = "the enum names itself")]
/**Errors of Acme Store (Acme \<b\>Inc\</b\>): 4 codes and 2 ranges of the code space `acme/store`.

The vendor documents them at <https://acme.example/errors>.

Made from: Error codes (en, updated on 2025-10-02, read on 2025-11-21), <https://acme.example/errors.html>.*/
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

Kind: `invalid_argument`, retry: `never`, effect: `none`

Tags: `caller`

<https://acme.example/keys>*/
    #[doc(alias("STORE_BAD_KEY", "E_BAD_KEY", "-2147467259", "0x80004005"))]
    BadKey,
    /**`0x00000002`: old thing

Symbol: `STORE_OLD`

Kind: `invalid_argument`, retry: `never`, effect: `none`

Tags: `caller`

<https://acme.example/errors>*/
    #[doc(alias("STORE_OLD", "2", "0x00000002"))]
    #[deprecated(note = "only version 1 returns it")]
    Old,
    /**`0x00003003`: store is busy

Symbol: `STORE_BUSY`

Advice (not the vendor's): Come back later.

Kind: `resource_exhausted`, retry: `throttled` after 3s, effect: `possible`

Tags: `network`, `load`

In answer to `close`, `StoreImport`, \`StoreImportAll\`: kind: `aborted`; retry: `busy`; effect: `none`; message: import is running; cause: Another import \*runs\*; advice (not the vendor's): Wait for it

<https://acme.example/errors>*/
    #[doc(alias("STORE_BUSY", "12291", "0x00003003"))]
    TooBusy,
    /**`0x00003004`: the store is closed (for good)

Kind: `unavailable`, retry: `never`

<https://acme.example/errors>*/
    #[doc(alias("12292", "0x00003004"))]
    StoreClosed,
    /**`0x00003100` to `0x000031FF`: shelf failed

Symbol: `STORE_SHELF`, also `E_SHELF`

Kind: `internal`, retry: `transient`

In answer to `close`: retry: `satisfied`; advice (not the vendor's): Close it

<https://acme.example/errors>

Fields: `shelf`, the bits `0xF`, `row`, the bits `0xF0`*/
    #[doc(alias("STORE_SHELF", "E_SHELF"))]
    Shelf(StoreErrorShelf),
    /**every code with `code & 0xFFFFF000 == 0x2000`: part of it done

Kind: `ok`, retry: `satisfied`

<https://acme.example/errors>*/
    #[deprecated(note = "version 2 does all or nothing")]
    Partial(StoreErrorPartial),
    /// Any other code, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::primitive::i32, StoreError>),
}
::errcodes::__private::range! {
    #[doc = "A number of the variant `Shelf`: `0x00003100` to `0x000031FF`."] pub
    StoreErrorShelf : ::core::primitive::i32, ::errcodes::__private::Format { digits :
    8usize, bits : 32u32 }, { #[doc = "The bits `0xF` of the number, shifted down."]
    shelf : u8 = 15u64, #[doc = "The bits `0xF0` of the number, shifted down."] row : u8
    = 240u64, }
}
::errcodes::__private::range! {
    #[doc =
    "A number of the variant `Partial`: every code with `code & 0xFFFFF000 == 0x2000`."]
    pub StoreErrorPartial : ::core::primitive::i32, ::errcodes::__private::Format {
    digits : 8usize, bits : 32u32 }, {}
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
///The operations of Acme Store (Acme \<b\>Inc\</b\>) in answer to which a code may mean something else.
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
pub enum StoreOperation {
    ///`StoreImport`, \`StoreImportAll\`
    ImportAll,
    ///`close`
    Close,
}
#[allow(deprecated, reason = "the impls name every variant")]
const _: () = {
    ::errcodes::__private::bindings! {}
    ::errcodes::__private::table! {
        INDEX : Index < 1usize, 8usize, 1usize, 7usize > = (3051224736436176569u64,
        b"\x01\0", b"\x02\x03\x01\0\0\0\0\0")
    }
    ::errcodes::__private::table! {
        CODES : Numbers < 4usize, 7usize > =
        (b"\x05@\0\x80\x02\0\0\0\x030\0\0\x040\0\0\0\0\0\0\0\0\0\0\0\0\0\0")
    }
    ::errcodes::__private::table! {
        KINDS : Numbers < 1usize, 9usize > = (b"\x03\x03\x08\x0E\r\0\x02\n\r")
    }
    ::errcodes::__private::table! {
        RETRIES : Numbers < 1usize, 9usize > = (b"\x01\x01\x03\x01\x02\x07\x02\x04\x07")
    }
    ::errcodes::__private::table! {
        EFFECTS : Numbers < 1usize, 9usize > = (b"\x01\x01\x02\0\0\0\0\x01\0")
    }
    ::errcodes::__private::table! {
        DELAYS : Numbers < 4usize, 9usize > =
        (b"\0\0\0\0\0\0\0\0\xB8\x0B\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")
    }
    ::errcodes::__private::table! {
        GROUPS : Numbers < 2usize, 7usize > = (b"\0\0\0\0\x01\0\x01\0\x01\0\x02\0\x02\0")
    }
    static TAG_LISTS: [&[&::core::primitive::str]; 3usize] = [
        &["caller"],
        &["network", "load"],
        &[],
    ];
    ::errcodes::__private::table! {
        TAGS : Numbers < 2usize, 7usize > = (b"\0\0\0\0\x01\0\x02\0\x02\0\x02\0\x02\0")
    }
    ::errcodes::__private::table! {
        MESSAGE_0 : Texts < 2usize, 1usize, 19usize > =
        (" key is not valid (acme/store 0x80004005)old thing (acme/store 0x00000002)store is busy (acme/store 0x00003003)the store is closed (for good) (acme/store 0x00003004)shelf failedpart of it doneunrecognized codeimport is running ",
        b"\x01\x11)2JWo\x8D\xA5\xB1\xB1\xC0\xC0\xD1\xD1\xE2\xE2\xE2\xE2")
    }
    ::errcodes::__private::table! {
        MESSAGE_1 : Texts < 1usize, 1usize, 10usize > =
        (" 键无效商店繁忙货架故障部分完成未识别的错误码正在导入 ",
        b"\x01\n\n\x16\x16\".COO")
    }
    static MESSAGE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[
        ("en", ::errcodes::__private::Texts::column(&MESSAGE_0)),
        ("zh", ::errcodes::__private::Texts::column(&MESSAGE_1)),
    ];
    ::errcodes::__private::table! {
        CAUSE_0 : Texts < 1usize, 1usize, 10usize > =
        (" The key has a `*` or a <tag> in it.Another import *runs*. ", b"\x01$$$$$$$::")
    }
    ::errcodes::__private::table! {
        CAUSE_1 : Texts < 1usize, 1usize, 10usize > = (" 键中含有非法字符。 ",
        b"\x01\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C")
    }
    static CAUSE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[
        ("en", ::errcodes::__private::Texts::column(&CAUSE_0)),
        ("zh", ::errcodes::__private::Texts::column(&CAUSE_1)),
    ];
    ::errcodes::__private::table! {
        ADVICE_0 : Texts < 1usize, 1usize, 10usize > =
        (" Look the key up at https://acme.example/keys.Come back later.Wait for it.Close it. ",
        b"\x01..>>>>>JS")
    }
    static ADVICE_BY_LANGUAGE: ::errcodes::__private::ByLanguage = &[
        ("en", ::errcodes::__private::Texts::column(&ADVICE_0)),
    ];
    ::errcodes::__private::table! {
        GROUP_IDS : Texts < 1usize, 1usize, 3usize > = (" clientserver ", b"\x01\x07\r")
    }
    ::errcodes::__private::table! {
        URL : Texts < 2usize, 1usize, 14usize > =
        (" https://acme.example/keyshttps://acme.example/errors ",
        b"\x01\x1A\x1A5\x1A5\x1A5\x1A5\x1A5\x1A5")
    }
    ::errcodes::__private::table! {
        NAME : Texts < 1usize, 1usize, 8usize > =
        (" BadKeyOldTooBusyStoreClosedShelfPartialUnrecognized ",
        b"\x01\x07\n\x11\x1C!(4")
    }
    ::errcodes::__private::table! {
        SYMBOL : Texts < 1usize, 1usize, 8usize > =
        (" STORE_BAD_KEYSTORE_OLDSTORE_BUSYSTORE_SHELF ", b"\x01\x0E\x17!!,,,")
    }
    ::errcodes::__private::table! {
        ALIASES : Texts < 1usize, 1usize, 3usize > = (" E_BAD_KEYE_SHELF ",
        b"\x01\n\x11")
    }
    ::errcodes::__private::table! {
        ALIAS_ROWS : Numbers < 1usize, 2usize > = (b"\0\x04")
    }
    ::errcodes::__private::table! {
        NAMES : Names < 3usize, 4usize, 16usize, 1usize, 16 > =
        ([16146013555632901851u64, 6938562350616541439u64, 18159578133331772187u64],
        15580474512311724495u64, b"\x02\0\x04\0\x0B\0\x02\0",
        b"\x04\0\x0B\x02\0\0\x0E\0\t\x07\x0F\x05\x03\0\x08\x01")
    }
    ::errcodes::__private::named_row! {
        7usize
    }
    ::errcodes::__private::table! {
        ANSWERS : Answers < 3usize > = (b"\0\0\x02\0\x01\0\x02\0\x01\0\x04\0",
        b"\x07\0\0\0\x07\0\0\0\x08\0\0\0")
    }
    ::errcodes::__private::table! {
        ANSWERED : Numbers < 2, 2usize > = (b"\x02\0\x04\0")
    }
    static CODE_SPACE: ::errcodes::__private::CodeSpace = ::errcodes::__private::CodeSpace {
        id: "acme/store",
        ranges: 2usize,
        format: ::errcodes::__private::Format {
            digits: 8usize,
            bits: 32u32,
        },
        lang: "en",
        url: ::core::option::Option::Some("https://acme.example/errors"),
        messages: MESSAGE_BY_LANGUAGE,
        causes: CAUSE_BY_LANGUAGE,
        advices: ADVICE_BY_LANGUAGE,
        names: ::errcodes::__private::Texts::column(&NAME),
        symbols: ::errcodes::__private::Texts::column(&SYMBOL),
        group_ids: ::errcodes::__private::Texts::column(&GROUP_IDS),
        urls: ::errcodes::__private::Texts::column(&URL),
        groups: ::errcodes::__private::Numbers::rows(&GROUPS),
        delays: ::errcodes::__private::Numbers::rows(&DELAYS),
        tags: ::errcodes::__private::Numbers::rows(&TAGS),
        answers: ::errcodes::__private::Numbers::rows(&ANSWERED),
        kinds: ::errcodes::__private::Numbers::rows(&KINDS),
        retries: ::errcodes::__private::Numbers::rows(&RETRIES),
        effects: ::errcodes::__private::Numbers::rows(&EFFECTS),
        tag_lists: &TAG_LISTS,
    };
    static VARIANTS: [StoreError; 7usize] = [
        StoreError::BadKey,
        StoreError::Old,
        StoreError::TooBusy,
        StoreError::StoreClosed,
        StoreError::Shelf(StoreErrorShelf(::errcodes::__private::kept(0))),
        StoreError::Partial(StoreErrorPartial(::errcodes::__private::kept(0))),
        StoreError::Unrecognized(::errcodes::__private::unrecognized(0)),
    ];
    #[inline]
    const fn row(error: &StoreError) -> ::core::primitive::usize {
        match *error {
            StoreError::BadKey => 0,
            StoreError::Old => 1,
            StoreError::TooBusy => 2,
            StoreError::StoreClosed => 3,
            StoreError::Shelf(_) => 4,
            StoreError::Partial(_) => 5,
            StoreError::Unrecognized(_) => 6,
        }
    }
    #[inline]
    const fn number(error: &StoreError) -> ::core::primitive::i32 {
        let unlisted = match *error {
            StoreError::Unrecognized(code) => ::errcodes::__private::code(code),
            StoreError::Shelf(number) => StoreErrorShelf::code(number),
            StoreError::Partial(number) => StoreErrorPartial::code(number),
            _ => 0,
        };
        ::core::primitive::i32::from_le_bytes(
            ::errcodes::__private::Numbers::get(&CODES, row(error)),
        ) | unlisted
    }
    static RANGES: [::errcodes::__private::Set; 2usize] = [
        ::errcodes::__private::Set {
            mask: 18446744073709551615,
            first: 12544,
            span: 255,
        },
        ::errcodes::__private::Set {
            mask: 4294963200,
            first: 8192,
            span: 0,
        },
    ];
    #[inline]
    const fn unlisted_row(code: ::core::primitive::i32) -> ::core::primitive::usize {
        4usize + ::errcodes::__private::range_of(&RANGES, code as ::core::primitive::u64)
    }
    impl StoreError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "acme/store";
        /// The section of the vendor's page.
        #[inline]
        #[must_use]
        pub const fn group(&self) -> ::core::option::Option<StoreErrorGroup> {
            match ::errcodes::__private::word(
                ::errcodes::__private::Numbers::get(&GROUPS, row(self)),
            ) {
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
            ::errcodes::__private::Texts::get_some(&CAUSE_0, row(self))
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
            ::errcodes::__private::Texts::get_some(&ADVICE_0, row(self))
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
            ::errcodes::Effect::from_byte(
                ::errcodes::__private::Numbers::get(&EFFECTS, row(self)),
            )
        }
        ///How long to wait before a retry, if the vendor says so.
        #[inline]
        #[must_use]
        pub const fn retry_after(
            &self,
        ) -> ::core::option::Option<::core::time::Duration> {
            ::errcodes::__private::delay(
                ::errcodes::__private::Numbers::get(&DELAYS, row(self)),
            )
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
            ::errcodes::__private::pick(
                &TAG_LISTS,
                ::errcodes::__private::word(
                    ::errcodes::__private::Numbers::get(&TAGS, row(self)),
                ),
            )
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
            ::errcodes::__private::Texts::get_some(&URL, row(self))
        }
        ///Whether the spec lists the code or has a range for it.
        #[inline]
        #[must_use]
        pub const fn is_recognized(&self) -> ::core::primitive::bool {
            row(self) < 6usize
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
    impl StoreError {
        ///Another symbol of [`BadKey`](Self::BadKey).
        pub const E_BAD_KEY: Self = Self::BadKey;
    }
    #[inline]
    const fn row_of(code: ::core::primitive::i32) -> ::core::primitive::usize {
        let row = ::errcodes::__private::Index::row(
            &INDEX,
            code as ::core::primitive::u32 as ::core::primitive::u64,
        );
        let listed = ::core::primitive::i32::from_le_bytes(
            ::errcodes::__private::Numbers::get(&CODES, row),
        ) == code;
        if listed { row } else { unlisted_row(code) }
    }
    impl StoreError {
        /// All listed codes, in the spec's order.
        pub const ALL: &'static [Self] = <[Self]>::split_at(&VARIANTS, 4usize).0;
        /// The error of a code. A code that the spec does not list is kept as it is.
        #[inline]
        pub const fn from_code(code: ::core::primitive::i32) -> Self {
            let mut error = ::errcodes::__private::pick(&VARIANTS, row_of(code));
            match &mut error {
                Self::Unrecognized(unlisted) => {
                    ::errcodes::__private::set_code(unlisted, code)
                }
                Self::Shelf(number) => {
                    ::errcodes::__private::Kept::set_code(&mut number.0, code)
                }
                Self::Partial(number) => {
                    ::errcodes::__private::Kept::set_code(&mut number.0, code)
                }
                _ => {}
            }
            error
        }
        ///`Ok` with a code that reports success (`0x00000000`, `0x00000010` to `0x0000001F`, every code with `code & 0xFFFFF000 == 0x2000`).
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
                _ => {
                    match Self::from_code(code) {
                        Self::Partial(_) => ::core::result::Result::Ok(code),
                        error => ::core::result::Result::Err(error),
                    }
                }
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
    impl ::core::cmp::PartialEq<::core::primitive::i32> for StoreError {
        #[inline]
        fn eq(&self, code: &::core::primitive::i32) -> ::core::primitive::bool {
            number(self) == *code
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq<StoreError> for ::core::primitive::i32 {
        #[inline]
        fn eq(&self, error: &StoreError) -> ::core::primitive::bool {
            *self == number(error)
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for StoreError {
        type Err = ::errcodes::ParseCodeError;
        /// Reads a symbol, an alias, the name of a variant (of a range with its number, as `Debug` writes it), or a number in decimal or, after `0x`, in hex.
        fn from_str(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<Self, ::errcodes::ParseCodeError> {
            if let ::core::option::Option::Some(listed) = named(text) {
                if listed >= 4usize {
                    return ::core::result::Result::Err(
                        ::errcodes::__private::number_missing(
                            "acme/store",
                            ::errcodes::__private::Texts::get(&NAME, listed),
                        ),
                    );
                }
                return ::core::result::Result::Ok(
                    ::errcodes::__private::pick(&VARIANTS, listed),
                );
            }
            if let ::core::option::Option::Some((name, number)) = ::errcodes::__private::named(
                text,
            ) {
                let code = <::core::primitive::i32 as ::errcodes::__private::Repr>::parse(
                    number,
                );
                let code = ::core::option::Option::filter(
                    code,
                    |code| {
                        ::errcodes::__private::Texts::get(&NAME, row_of(*code)) == name
                    },
                );
                return ::core::option::Option::ok_or(
                    ::core::option::Option::map(code, ::core::convert::From::from),
                    ::errcodes::__private::parse_error("acme/store"),
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
    impl ::core::cmp::Ord for StoreError {
        #[inline]
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&number(self), &number(other))
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
    ::errcodes::__private::wider! {
        StoreError, ::core::primitive::i32, ::core::primitive::i64,
        ::core::primitive::i128
    }
    #[automatically_derived]
    impl ::core::fmt::Display for StoreError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            if row(self) < 4usize && !::core::fmt::Formatter::alternate(f) {
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
                "acme/store",
                (
                    code,
                    ::errcodes::__private::Format {
                        digits: 8usize,
                        bits: 32u32,
                    },
                ),
                details,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for StoreError {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            let kept = if row(self) >= 4usize {
                ::core::option::Option::Some((
                    number(self) as ::core::primitive::i128,
                    ::errcodes::__private::Format {
                        digits: 8usize,
                        bits: 32u32,
                    },
                ))
            } else {
                ::core::option::Option::None
            };
            ::errcodes::__private::debug(f, Self::name(self), kept)
        }
    }
    #[automatically_derived]
    impl ::errcodes::Retryable for StoreError {
        fn retry_hint(&self) -> ::errcodes::RetryHint {
            Self::retry_hint(self)
        }
    }
    #[automatically_derived]
    impl ::errcodes::ErrorCode for StoreError {
        fn entry(&self) -> ::errcodes::Entry {
            Self::entry(self)
        }
    }
    ::errcodes::__private::owner! {
        StoreError, ::core::primitive::i32, ::errcodes::__private::Format { digits :
        8usize, bits : 32u32 }
    }
    static GROUP_VARIANTS: [StoreErrorGroup; 2usize] = [
        StoreErrorGroup::Client,
        StoreErrorGroup::Server,
    ];
    ::errcodes::__private::table! {
        GROUP_TITLE_0 : Texts < 1usize, 1usize, 3usize > = (" Client errorsserver ",
        b"\x01\x0E\x14")
    }
    ::errcodes::__private::table! {
        GROUP_TITLE_1 : Texts < 1usize, 1usize, 3usize > = (" 客户端错误 ",
        b"\x01\x10\x10")
    }
    const _: &[StoreErrorGroup] = StoreErrorGroup::ALL;
    impl StoreErrorGroup {
        /// All groups, in the spec's order.
        pub const ALL: &'static [Self] = &GROUP_VARIANTS;
        /// The id in the spec.
        #[inline]
        #[must_use]
        pub const fn id(self) -> &'static ::core::primitive::str {
            ::errcodes::__private::Texts::get(
                &GROUP_IDS,
                self as ::core::primitive::usize,
            )
        }
        /// The title, or the id of a group without one.
        #[inline]
        #[must_use]
        pub const fn title(self) -> &'static ::core::primitive::str {
            ::errcodes::__private::Texts::get(
                &GROUP_TITLE_0,
                self as ::core::primitive::usize,
            )
        }
        /// The title in the language of a tag such as `zh` or `zh-CN`.
        #[must_use]
        pub const fn title_in(
            self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::errcodes::__private::text_in(
                &[
                    ("en", ::errcodes::__private::Texts::column(&GROUP_TITLE_0)),
                    ("zh", ::errcodes::__private::Texts::column(&GROUP_TITLE_1)),
                ],
                lang,
                self as ::core::primitive::usize,
            )
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for StoreErrorGroup {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            ::core::fmt::Formatter::pad(f, Self::title(*self))
        }
    }
    ::errcodes::__private::operations! {
        StoreOperation { ImportAll = "import_all"["StoreImport", "`StoreImportAll`"],
        Close = "close"[], }
    }
    #[inline]
    const fn answer(
        error: &StoreError,
        operation: StoreOperation,
    ) -> ::core::primitive::usize {
        ::errcodes::__private::Answers::row(
            &ANSWERS,
            row(error),
            operation as ::core::primitive::usize,
        )
    }
    const fn hint(row: ::core::primitive::usize) -> ::errcodes::RetryHint {
        ::errcodes::__private::hint(
            ::errcodes::Retry::from_byte(
                ::errcodes::__private::Numbers::get(&RETRIES, row),
            ),
            ::errcodes::__private::delay(
                ::errcodes::__private::Numbers::get(&DELAYS, row),
            ),
            ::errcodes::Effect::from_byte(
                ::errcodes::__private::Numbers::get(&EFFECTS, row),
            ),
        )
    }
    impl StoreError {
        /// What the caller may do about it in answer to an operation.
        #[inline]
        #[must_use]
        pub const fn retry_for(&self, operation: StoreOperation) -> ::errcodes::Retry {
            ::errcodes::Retry::from_byte(
                ::errcodes::__private::Numbers::get(&RETRIES, answer(self, operation)),
            )
        }
        /// Class, delay and effect in answer to an operation.
        #[inline]
        pub const fn retry_hint_for(
            &self,
            operation: StoreOperation,
        ) -> ::errcodes::RetryHint {
            hint(answer(self, operation))
        }
        /// All facts in answer to an operation.
        #[inline]
        pub const fn entry_for(&self, operation: StoreOperation) -> ::errcodes::Entry {
            ::errcodes::__private::entry(
                &CODE_SPACE,
                answer(self, operation),
                number(self) as ::core::primitive::i128,
            )
        }
        ///`Ok` with a code that reports success (`0x00000000`, `0x00000010` to `0x0000001F`, every code with `code & 0xFFFFF000 == 0x2000`), or that is `satisfied` in answer to the operation.
        ///
        /// # Errors
        ///
        /// The error of any other code.
        #[inline]
        pub const fn check_for(
            operation: StoreOperation,
            code: ::core::primitive::i32,
        ) -> ::core::result::Result<::core::primitive::i32, Self> {
            match Self::check(code) {
                ::core::result::Result::Err(error) => {
                    match Self::retry_for(&error, operation) {
                        ::errcodes::Retry::Satisfied => ::core::result::Result::Ok(code),
                        _ => ::core::result::Result::Err(error),
                    }
                }
                value => value,
            }
        }
    }
};
