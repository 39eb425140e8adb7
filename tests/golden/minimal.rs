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
    ::errcodes::__private::variants! {
        MinimalError, ::core::primitive::i32, 2usize, u8, [Failed], {}
    }
    #[inline]
    const fn row(error: &MinimalError) -> ::core::primitive::usize {
        match *error {
            MinimalError::Failed => 0,
            MinimalError::Unrecognized(_) => 1,
        }
    }
    impl MinimalError {
        /// The id of the code space.
        pub const SPACE: &'static ::core::primitive::str = "minimal";
    }
    ::errcodes::__private::facts! {
        MinimalError, ::core::primitive::i32, "minimal",
        ::errcodes::__private::Format::DECIMAL, "en", ::core::option::Option::None,
        listed : 1usize, ranges : 0usize, unrecognized : 1, lines : [MESSAGE_0], message
        : [MESSAGE_0], cause : [], advice : [], groups : [], group_ids : [], tags : [],
        urls : [], kinds : [KINDS], retries : [], effects : [], delays : [], answers :
        [],
    }
    ::errcodes::__private::debug! {
        MinimalError, ::errcodes::__private::Format::DECIMAL, 1usize
    }
    ::errcodes::__private::row_of! {
        ::core::primitive::i32, code => 1usize, u32, u8
    }
    ::errcodes::__private::parsed! {
        MinimalError, ::core::primitive::i32, "minimal", listed =>
        ::errcodes::__private::pick(& VARIANTS, listed), code =>
        MinimalError::from_code(code)
    }
    ::errcodes::__private::conversions! {
        MinimalError, ::core::primitive::i32, listed : 1usize, from_code,
        " Reads a symbol, an alias, the name of a variant, or a number in decimal or, after `0x`, in hex.",
        {}
    }
    ::errcodes::__private::check! {
        MinimalError, ::core::primitive::i32,
        check("`Ok` with a code that reports success (`0`).",
        " The error of any other code."), from_code(code => code), { 0 }, {}
    }
    ::errcodes::__private::wider! {
        MinimalError, ::core::primitive::i32, ::core::primitive::i64,
        ::core::primitive::i128
    }
};
