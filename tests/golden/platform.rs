///Errors of platform: 1 code of the code space `platform`.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
)]
#[must_use]
#[non_exhaustive]
pub enum PlatformError {
    /**`109`: token has expired

Kind: `unauthenticated`, retry: `refresh`*/
    #[doc(alias("109"))]
    TokenExpired,
    /// Any other code, kept as it came.
    Unrecognized(::errcodes::Unrecognized<::core::ffi::c_int, PlatformError>),
}
const _: () = {
    ::errcodes::__private::bindings! {}
    ::errcodes::__private::wide_enough! {
        ::core::ffi::c_int
    }
    ::errcodes::__private::table! {
        INDEX : Index < 1usize, 2usize, 1usize, 2usize > = (3165029295407118325u64,
        b"\x01\0", b"\x01\0")
    }
    ::errcodes::__private::table! {
        CODES : Numbers < 1usize, 2usize > = (b"m\0")
    }
    ::errcodes::__private::table! {
        KINDS : Numbers < 1usize, 2usize > = (b"\x10\x02")
    }
    ::errcodes::__private::table! {
        RETRIES : Numbers < 1usize, 2usize > = (b"\x06\0")
    }
    ::errcodes::__private::table! {
        MESSAGE_0 : Texts < 2usize, 1usize, 5usize > =
        (" token has expired (platform 109)unrecognized code ", b"\x01\x12!22")
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
        NAME : Texts < 1usize, 1usize, 3usize > = (" TokenExpiredUnrecognized ",
        b"\x01\r\x19")
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
        NAMES : Names < 3usize, 1usize, 2usize, 1usize, 1 > = ([12622128163431450223u64,
        5704255625096335469u64, 13702622807508144255u64], 150784343735737437u64,
        b"\x01\0", b"\0\0")
    }
    ::errcodes::__private::named_row! {
        2usize
    }
    ::errcodes::__private::variants! {
        PlatformError, ::core::ffi::c_int, 2usize, u8, [TokenExpired], {}
    }
    #[inline]
    const fn row(error: &PlatformError) -> ::core::primitive::usize {
        match *error {
            PlatformError::TokenExpired => 0,
            PlatformError::Unrecognized(_) => 1,
        }
    }
    impl PlatformError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "platform";
    }
    ::errcodes::__private::facts! {
        PlatformError, ::core::ffi::c_int, "platform",
        ::errcodes::__private::Format::DECIMAL, "en", ::core::option::Option::None,
        listed : 1usize, ranges : 0usize, unrecognized : 1, lines : [MESSAGE_0], message
        : [MESSAGE_0], cause : [], advice : [], groups : [], group_ids : [], tags : [],
        urls : [], kinds : [KINDS], retries : [RETRIES], effects : [], delays : [],
        answers : [],
    }
    ::errcodes::__private::debug! {
        PlatformError, ::errcodes::__private::Format::DECIMAL, 1usize
    }
    ::errcodes::__private::row_of! {
        ::core::ffi::c_int, code => 1usize, u32, u8
    }
    ::errcodes::__private::parsed! {
        PlatformError, ::core::ffi::c_int, "platform", listed =>
        ::errcodes::__private::pick(& VARIANTS, listed), code =>
        PlatformError::from_c_int(code)
    }
    ::errcodes::__private::conversions! {
        PlatformError, ::core::ffi::c_int, listed : 1usize, from_c_int,
        " Reads a symbol, an alias, the name of a variant, or a number in decimal or, after `0x`, in hex.",
        {}
    }
    ::errcodes::__private::check! {
        PlatformError, ::core::ffi::c_int,
        check_c_int("`Ok` with a number that reports success (`0` to `2147483647`). Calls return the negative of a code: `-109` for `109`.",
        " The error whose code is the negative of any other number. The least number has no negative, and is kept as it is."),
        from_c_int(code => ::core::ffi::c_int::wrapping_neg(code)), { 0..= 2147483647 },
        {}
    }
    ::errcodes::__private::c_enum! {
        PlatformError, ::core::ffi::c_int, impl ::errcodes::CEnum, to_c_int, from_code =>
        from_c_int, check =>
        check_c_int("`Ok` with a number that reports success (`0` to `2147483647`). Calls return the negative of a code: `-109` for `109`.",
        " The error whose code is the negative of any other number. The least number has no negative, and is kept as it is.")
    }
    ::errcodes::__private::from_c_uint! {
        total PlatformError
    }
    ::errcodes::__private::wider! {
        PlatformError, ::core::ffi::c_int, ::core::primitive::i64,
        ::core::primitive::i128
    }
};
