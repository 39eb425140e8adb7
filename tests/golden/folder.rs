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
    ::errcodes::__private::by_language! {
        MESSAGE_BY_LANGUAGE : "en" MESSAGE_0,
    }
    ::errcodes::__private::by_language! {
        CAUSE_BY_LANGUAGE :
    }
    ::errcodes::__private::by_language! {
        ADVICE_BY_LANGUAGE :
    }
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
    ::errcodes::__private::variants! {
        FolderReadError, ::core::primitive::i32, 2usize, u8, [NotFound], {}
    }
    #[inline]
    const fn row(error: &FolderReadError) -> ::core::primitive::usize {
        match *error {
            FolderReadError::NotFound => 0,
            FolderReadError::Unrecognized(_) => 1,
        }
    }
    impl FolderReadError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "folder/read";
    }
    ::errcodes::__private::facts! {
        FolderReadError, ::core::primitive::i32, "folder/read",
        ::errcodes::__private::Format::DECIMAL, "en", ::core::option::Option::None,
        listed : 1usize, ranges : 0usize, unrecognized : 1, lines : [MESSAGE_0], message
        : [MESSAGE_0], cause : [], advice : [], groups : [], group_ids : [], tags : [],
        urls : [], kinds : [KINDS], retries : [RETRIES], effects : [], delays : [],
        answers : [],
    }
    ::errcodes::__private::debug! {
        FolderReadError, ::errcodes::__private::Format::DECIMAL, 1usize
    }
    ::errcodes::__private::row_of! {
        ::core::primitive::i32, code => 1usize, u32, u8
    }
    ::errcodes::__private::parsed! {
        FolderReadError, ::core::primitive::i32, "folder/read", listed =>
        ::errcodes::__private::pick(& VARIANTS, listed), code =>
        FolderReadError::from_code(code)
    }
    ::errcodes::__private::conversions! {
        FolderReadError, ::core::primitive::i32, listed : 1usize, from_code,
        " Reads a symbol, an alias, the name of a variant, or a number in decimal or, after `0x`, in hex.",
        {}
    }
    ::errcodes::__private::check! {
        FolderReadError, ::core::primitive::i32,
        check("`Ok` with a code that reports success (`0`).",
        " The error of any other code."), from_code(code => code), { 0 }, {}
    }
    ::errcodes::__private::wider! {
        FolderReadError, ::core::primitive::i32, ::core::primitive::i64,
        ::core::primitive::i128
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
    ::errcodes::__private::by_language! {
        MESSAGE_BY_LANGUAGE : "en" MESSAGE_0,
    }
    ::errcodes::__private::by_language! {
        CAUSE_BY_LANGUAGE :
    }
    ::errcodes::__private::by_language! {
        ADVICE_BY_LANGUAGE :
    }
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
    ::errcodes::__private::variants! {
        FolderWriteError, ::core::primitive::i32, 2usize, u8, [Locked], {}
    }
    #[inline]
    const fn row(error: &FolderWriteError) -> ::core::primitive::usize {
        match *error {
            FolderWriteError::Locked => 0,
            FolderWriteError::Unrecognized(_) => 1,
        }
    }
    impl FolderWriteError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "folder/write";
    }
    ::errcodes::__private::facts! {
        FolderWriteError, ::core::primitive::i32, "folder/write",
        ::errcodes::__private::Format::DECIMAL, "en", ::core::option::Option::None,
        listed : 1usize, ranges : 0usize, unrecognized : 1, lines : [MESSAGE_0], message
        : [MESSAGE_0], cause : [], advice : [], groups : [], group_ids : [], tags : [],
        urls : [], kinds : [KINDS], retries : [RETRIES], effects : [], delays : [],
        answers : [],
    }
    ::errcodes::__private::debug! {
        FolderWriteError, ::errcodes::__private::Format::DECIMAL, 1usize
    }
    ::errcodes::__private::row_of! {
        ::core::primitive::i32, code => 1usize, u32, u8
    }
    ::errcodes::__private::parsed! {
        FolderWriteError, ::core::primitive::i32, "folder/write", listed =>
        ::errcodes::__private::pick(& VARIANTS, listed), code =>
        FolderWriteError::from_code(code)
    }
    ::errcodes::__private::conversions! {
        FolderWriteError, ::core::primitive::i32, listed : 1usize, from_code,
        " Reads a symbol, an alias, the name of a variant, or a number in decimal or, after `0x`, in hex.",
        {}
    }
    ::errcodes::__private::check! {
        FolderWriteError, ::core::primitive::i32,
        check("`Ok` with a code that reports success (`0`).",
        " The error of any other code."), from_code(code => code), { 0 }, {}
    }
    ::errcodes::__private::wider! {
        FolderWriteError, ::core::primitive::i32, ::core::primitive::i64,
        ::core::primitive::i128
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
    ::errcodes::__private::spaces! {
        FolderSpace { Read = "folder/read" "folder/read"[], Write = "folder/write"
        "Writing"["en" "Writing",], }
    }
    ::errcodes::__private::folder! {
        FolderError, FolderSpace, ::core::primitive::i32, from_code,
        check(" `Ok` with a code that reports success in this space.\n\n # Errors\n\n The error of any other code."),
        candidates(code : ::core::primitive::i32 => code), { Read(FolderReadError),
        Write(FolderWriteError), }
    }
};
