//! What the features add is as hygienic and as clean as the rest, and can be declined.

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
    pub enum Few {
        Timeout,
        #[errcodes(other)]
        Rest(::vendor_codes::Unrecognized<::std::primitive::i32>),
    }

    #[derive(::std::fmt::Debug, ::vendor_codes::ErrorCode)]
    #[errcodes(spec = "gme")]
    pub enum Only {
        Timeout,
    }

    ::vendor_codes::errcodes!("gme");
    ::vendor_codes::errcodes!("ilvb");
}

/// Impls of one's own, where those of the features would clash with them.
pub mod declined {
    #![allow(missing_docs, reason = "short")]

    ::vendor_codes::errcodes! {
        #[errcodes(integrations = false)]
        pub enum VoiceError = "gme";
    }

    ::vendor_codes::errcodes! {
        #[errcodes(integrations = false)]
        pub enum StreamError = "ilvb";
    }

    #[derive(::std::fmt::Debug, ::vendor_codes::ErrorCode, ::serde::Serialize)]
    #[errcodes(spec = "gme", integrations = false)]
    pub enum Only {
        Timeout,
    }

    impl ::std::convert::From<VoiceError> for ::std::io::Error {
        fn from(error: VoiceError) -> Self {
            Self::other(error)
        }
    }

    impl ::std::convert::From<StreamError> for ::std::io::Error {
        fn from(error: StreamError) -> Self {
            Self::other(error)
        }
    }
}

/// Inside a function, where an enum can be as well.
#[test]
fn in_a_function() {
    ::vendor_codes::errcodes!("gme");
    let error: ::std::io::Error = ::std::convert::From::from(GmeError::Timeout);
    ::std::assert_eq!(error.kind(), ::std::io::ErrorKind::TimedOut);
}

#[test]
fn the_callers_own_impls_are_used() {
    let error: ::std::io::Error = ::std::convert::From::from(declined::VoiceError::Timeout);
    ::std::assert_eq!(error.kind(), ::std::io::ErrorKind::Other);
    let only = ::serde_json::to_string(&declined::Only::Timeout);
    ::std::assert_eq!(::std::result::Result::unwrap(only), "\"Timeout\"");
}
