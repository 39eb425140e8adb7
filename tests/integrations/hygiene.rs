//! The impls of integrations are as hygienic and as clean as the rest.

#![no_implicit_prelude]
#![deny(warnings, missing_docs, rust_2018_idioms, unused, unused_qualifications)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code)]

extern crate errcodes as vendor_codes;
extern crate std;

/// Beside things that bear the names of what the expansion uses.
pub mod shadowed {
    #![allow(dead_code, non_camel_case_types, missing_docs, reason = "their names are the point")]

    mod core {}
    mod std {}
    mod serde {}
    mod miette {}
    mod defmt {}
    mod proptest {}
    mod arbitrary {}
    struct S;
    struct D;
    struct Make;
    struct Result;
    struct Ok;
    struct Some;
    struct Box;
    struct Text;

    #[derive(::std::fmt::Debug, ::vendor_codes::ErrorCode)]
    #[errcodes(spec = "gme", crate = ::vendor_codes)]
    #[errcodes(arbitrary, defmt, io, miette, proptest, serde)]
    pub enum Few {
        Timeout,
        #[errcodes(other)]
        Rest(::vendor_codes::Unrecognized<::std::primitive::i32, Self>),
    }

    #[derive(::std::fmt::Debug, ::vendor_codes::ErrorCode)]
    #[errcodes(spec = "gme", arbitrary, defmt, io, miette, proptest, serde)]
    pub enum Only {
        Timeout,
    }

    ::vendor_codes::errcodes!("gme", arbitrary, defmt, io, miette, proptest, serde);
    ::vendor_codes::errcodes!("ilvb", arbitrary, defmt, io, miette, proptest, serde);
}

/// Beside constants and tuple structs with the names of bindings: a pattern would mean these.
pub mod constants {
    #![allow(
        non_upper_case_globals,
        non_camel_case_types,
        dead_code,
        missing_docs,
        reason = "such names are the point"
    )]

    macro_rules! constants {
        ($($name:ident)+) => { $(const $name: () = ();)+ };
    }

    constants! {
        a code d deserializer details error errors f field formatter fields from group id index inner kind known lang
        listed make map name number other row s self_ seq serializer space spaces strategy symbol text tree u unlisted
        value variant visitor
    }

    struct all();
    struct help();
    struct url();
    struct severity();

    ::vendor_codes::errcodes!("gme", arbitrary, defmt, io, miette, proptest, serde);
    ::vendor_codes::errcodes!("ilvb", arbitrary, defmt, io, miette, proptest, serde);

    #[derive(::std::fmt::Debug, ::vendor_codes::ErrorCode)]
    #[errcodes(spec = "gme", full = GmeError, crate = ::vendor_codes)]
    #[errcodes(arbitrary, defmt, io, miette, proptest, serde)]
    pub enum Few {
        Timeout,
        #[errcodes(other)]
        Rest(::vendor_codes::Unrecognized<::std::primitive::i32, Self>),
    }

    #[derive(::std::fmt::Debug, ::vendor_codes::ErrorCode)]
    #[errcodes(spec = "gme", crate = ::vendor_codes)]
    #[errcodes(arbitrary, defmt, io, miette, proptest, serde)]
    pub enum Only {
        Timeout,
    }
}

/// Beside a trait that gives every type methods of the names that expansions call.
pub mod extension {
    #![allow(missing_docs, dead_code, reason = "nobody calls them")]

    macro_rules! extension {
        ($($name:ident)+) => {
            pub trait Extension: ::std::marker::Sized {
                $(fn $name(self) -> ::std::primitive::u8 { 0 })+
            }
            impl<T> Extension for T {}
        };
    }

    extension! {
        advice arbitrary boxed choose code custom deserialize display entry format id io_error_kind kind map
        map_err number prop_map retry serialize space symbol url
    }

    ::vendor_codes::errcodes!("gme", arbitrary, defmt, io, miette, proptest, serde);
    ::vendor_codes::errcodes!("ilvb", arbitrary, defmt, io, miette, proptest, serde);
}

/// Inside a function, where an enum can be as well.
#[test]
fn in_a_function() {
    ::vendor_codes::errcodes!("gme", io);
    let error: ::std::io::Error = ::std::convert::From::from(GmeError::Timeout);
    ::std::assert_eq!(error.kind(), ::std::io::ErrorKind::TimedOut);
}

#[test]
fn they_are_all_usable() {
    let error: ::std::io::Error = ::std::convert::From::from(constants::Only::Timeout);
    ::std::assert_eq!(error.kind(), ::std::io::ErrorKind::TimedOut);
    let text = ::serde_json::to_string(&constants::GmeError::Timeout);
    ::std::assert_eq!(::std::result::Result::unwrap(text), "1005");
    let text = ::serde_json::to_string(&extension::IlvbError::Push(
        extension::IlvbPushError::PermissionDenied,
    ));
    let expected = "{\"space\":\"ilvb/push\",\"code\":1001}";
    ::std::assert_eq!(::std::result::Result::unwrap(text), expected);
}
