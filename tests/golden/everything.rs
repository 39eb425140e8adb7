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
    ::errcodes::__private::by_language! {
        MESSAGE_BY_LANGUAGE : "en" MESSAGE_0, "zh" MESSAGE_1,
    }
    ::errcodes::__private::table! {
        CAUSE_0 : Texts < 1usize, 1usize, 10usize > =
        (" The key has a `*` or a <tag> in it.Another import *runs*. ", b"\x01$$$$$$$::")
    }
    ::errcodes::__private::table! {
        CAUSE_1 : Texts < 1usize, 1usize, 10usize > = (" 键中含有非法字符。 ",
        b"\x01\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C\x1C")
    }
    ::errcodes::__private::by_language! {
        CAUSE_BY_LANGUAGE : "en" CAUSE_0, "zh" CAUSE_1,
    }
    ::errcodes::__private::table! {
        ADVICE_0 : Texts < 1usize, 1usize, 10usize > =
        (" Look the key up at https://acme.example/keys.Come back later.Wait for it.Close it. ",
        b"\x01..>>>>>JS")
    }
    ::errcodes::__private::by_language! {
        ADVICE_BY_LANGUAGE : "en" ADVICE_0,
    }
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
    ::errcodes::__private::variants! {
        StoreError, ::core::primitive::i32, 7usize, i32, [BadKey Old TooBusy
        StoreClosed], { Shelf(StoreErrorShelf) Partial(StoreErrorPartial) }
    }
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
    ::errcodes::__private::ranges! {
        ::core::primitive::i32, 4usize, [::errcodes::__private::Set { mask :
        18446744073709551615, first : 12544, span : 255 }, ::errcodes::__private::Set {
        mask : 4294963200, first : 8192, span : 0 }; 2usize]
    }
    impl StoreError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "acme/store";
    }
    ::errcodes::__private::facts! {
        StoreError, ::core::primitive::i32, "acme/store", ::errcodes::__private::Format {
        digits : 8usize, bits : 32u32 }, "en",
        ::core::option::Option::Some("https://acme.example/errors"), listed : 4usize,
        ranges : 2usize, unrecognized : 6, lines : [MESSAGE_0], message : [MESSAGE_0],
        cause : [CAUSE_0], advice : [ADVICE_0], groups : [GROUPS], group_ids :
        [GROUP_IDS], tags : [TAGS], urls : [URL], kinds : [KINDS], retries : [RETRIES],
        effects : [EFFECTS], delays : [DELAYS], answers : [ANSWERED],
    }
    ::errcodes::__private::debug! {
        StoreError, ::errcodes::__private::Format { digits : 8usize, bits : 32u32 },
        4usize
    }
    impl StoreError {
        ///Another symbol of [`BadKey`](Self::BadKey).
        pub const E_BAD_KEY: Self = Self::BadKey;
    }
    ::errcodes::__private::row_of! {
        ::core::primitive::i32, code => unlisted_row(code), u32, i32
    }
    ::errcodes::__private::parsed! {
        StoreError, ::core::primitive::i32, "acme/store", listed =>
        ::errcodes::__private::pick(& VARIANTS, listed), code =>
        StoreError::from_code(code), ranges after 4usize
    }
    ::errcodes::__private::conversions! {
        StoreError, ::core::primitive::i32, listed : 4usize, from_code,
        " Reads a symbol, an alias, the name of a variant (of a range with its number, as `Debug` writes it), or a number in decimal or, after `0x`, in hex.",
        { Shelf Partial }
    }
    ::errcodes::__private::check! {
        StoreError, ::core::primitive::i32,
        check("`Ok` with a code that reports success (`0x00000000`, `0x00000010` to `0x0000001F`, every code with `code & 0xFFFFF000 == 0x2000`).",
        " The error of any other code."), from_code(code => code), { 0 | 16..= 31 }, {
        Partial }
    }
    ::errcodes::__private::wider! {
        StoreError, ::core::primitive::i32, ::core::primitive::i64,
        ::core::primitive::i128
    }
    ::errcodes::__private::table! {
        GROUP_TITLE_0 : Texts < 1usize, 1usize, 3usize > = (" Client errorsserver ",
        b"\x01\x0E\x14")
    }
    ::errcodes::__private::table! {
        GROUP_TITLE_1 : Texts < 1usize, 1usize, 3usize > = (" 客户端错误 ",
        b"\x01\x10\x10")
    }
    ::errcodes::__private::groups! {
        StoreError, StoreErrorGroup, 2usize, [Client Server], GROUP_TITLE_0, { "en"
        GROUP_TITLE_0, "zh" GROUP_TITLE_1, }
    }
    ::errcodes::__private::operations! {
        StoreOperation { ImportAll = "import_all"["StoreImport", "`StoreImportAll`"],
        Close = "close"[], }
    }
    ::errcodes::__private::answers! {
        StoreError, StoreOperation, retries : [RETRIES], effects : [EFFECTS], delays :
        [DELAYS], answers : [ANSWERED],
    }
    ::errcodes::__private::check_for! {
        StoreError, StoreOperation, ::core::primitive::i32, check,
        check_for("`Ok` with a code that reports success (`0x00000000`, `0x00000010` to `0x0000001F`, every code with `code & 0xFFFFF000 == 0x2000`), or that is `satisfied` in answer to the operation.",
        " The error of any other code.")
    }
};
