//! Generated code names everything by absolute paths: it holds where nothing else is in scope, and
//! beside things that bear the names of what it uses.

#![no_implicit_prelude]
#![forbid(unsafe_code)]

extern crate std;

mod shadowed {
    #![allow(dead_code, non_camel_case_types, unused_macros, reason = "their names are the point")]

    mod core {}
    mod alloc {}
    mod std {}
    mod errcodes {}
    mod ffi {}
    struct Option;
    struct Result;
    struct Some;
    struct None;
    struct Ok;
    struct Err;
    struct Unrecognized;
    struct Kind;
    struct Retry;
    struct ErrorCode;
    struct Self_;
    struct str;
    struct usize;
    struct i32;
    struct c_int;
    struct isize;
    struct CEnum;
    struct bool;
    const CODES: () = ();
    const VARIANTS: () = ();
    fn row() {}
    fn find() {}
    macro_rules! concat {
        () => {};
    }
    macro_rules! matches {
        () => {};
    }
    macro_rules! format_args {
        () => {};
    }

    #[derive(::std::fmt::Debug, ::errcodes::ErrorCode)]
    #[errcodes(spec = "gme")]
    pub(super) enum Few {
        Timeout,
        #[errcodes(other)]
        Rest(::errcodes::Unrecognized<::std::primitive::i32, Self>),
    }

    #[derive(::std::fmt::Debug, ::errcodes::ErrorCode)]
    #[errcodes(spec = "specs/sw.toml")]
    pub(super) enum Verify {
        WrongPin(VerifyWrongPin),
        #[errcodes(other)]
        Rest(::errcodes::Unrecognized<::std::primitive::u16, Self>),
    }

    #[derive(::std::fmt::Debug, ::errcodes::ErrorCode)]
    #[errcodes(spec = "golden/everything.toml", full = StoreError)]
    pub(super) enum Part {
        TooBusy,
        Shelf(PartShelf),
    }

    #[derive(::std::fmt::Debug, ::errcodes::ErrorCode)]
    #[errcodes(spec = "specs/recorder.toml", operation = "query", full = RecorderError)]
    pub(super) enum Asked {
        #[errcodes(retry = "busy")]
        NotRunning,
    }

    ::errcodes::errcodes!("gme");
    ::errcodes::errcodes!("ilvb");
    #[derive(::std::fmt::Debug, ::errcodes::ErrorCode)]
    #[errcodes(spec = "specs/c_int.toml")]
    pub(super) enum Five {
        Five,
    }

    ::errcodes::errcodes!("specs/u16.toml");
    ::errcodes::errcodes!("specs/c_int.toml");
    ::errcodes::errcodes!("specs/isize.toml");
    ::errcodes::errcodes!("specs/negated.toml");
    ::errcodes::errcodes!("./specs/codec");
    ::errcodes::errcodes!("golden/everything.toml");
    ::errcodes::errcodes!("specs/recorder.toml");
    ::errcodes::errcodes!("specs/reader.toml");
    ::errcodes::errcodes!("specs/device.toml");
    ::errcodes::errcodes!(::acme_sys::acme);
    ::errcodes::errcodes!("specs/exported/overlaid.toml", extends = ::acme_sys::acme);

    #[derive(::std::fmt::Debug, ::errcodes::ErrorCode)]
    #[errcodes(spec = ::acme_sys::acme)]
    pub(super) enum Exported {
        Busy,
    }
}

/// Two SDKs, and the same one twice, in one module tree.
mod twice {
    ::errcodes::errcodes!("gme");
    ::errcodes::errcodes!("specs/small.toml");

    mod inner {
        ::errcodes::errcodes!("gme");
    }
}

/// A name that arrives through another macro.
mod through_a_macro {
    macro_rules! errors {
        ($name:literal) => {
            ::errcodes::errcodes!($name);
        };
    }

    errors!("gme");
}

/// Inside a function, where an enum can be as well.
#[test]
fn in_a_function() {
    ::errcodes::errcodes!("gme");
    ::std::assert_eq!(GmeError::from_code(7004).code(), 7004);
}

#[test]
fn they_are_all_usable() {
    ::std::assert_eq!(shadowed::GmeError::from_code(7004).name(), "NetworkRequestFailed");
    ::std::assert!(shadowed::IlvbError::check(shadowed::IlvbSpace::Av, 0).is_ok());
    let few: shadowed::Few = ::std::convert::From::from(1005);
    ::std::assert!(::std::matches!(few, shadowed::Few::Timeout));
    ::std::assert_eq!(shadowed::PortError::from_code(0).code(), 0);
    ::std::assert_eq!(shadowed::StoreError::from_code(0x3003).name(), "TooBusy");
    ::std::assert_eq!(shadowed::StoreError::from_code(0x3123).name(), "Shelf");
    let verify: shadowed::Verify = ::std::convert::From::from(0x63C2);
    ::std::assert!(::std::matches!(verify, shadowed::Verify::WrongPin(pin) if pin.tries() == 2));
    let part = <shadowed::Part as ::std::convert::TryFrom<_>>::try_from(0x3123);
    ::std::assert!(::std::matches!(part, ::std::result::Result::Ok(shadowed::Part::Shelf(_))));
    ::std::assert_eq!(shadowed::AcmeError::Busy.code(), shadowed::Exported::Busy.code());
    ::std::assert_eq!(shadowed::OverlaidError::from_code(20).name(), "Closed");
    ::std::assert_eq!(shadowed::CIntError::from_code(5_u32).name(), "Five");
    ::std::assert_eq!(shadowed::IsizeError::from_code(5).name(), "Five");
    ::std::assert!(shadowed::CodecError::check(shadowed::CodecSpace::Decode, 7).is_ok());
    let stopped = shadowed::RecorderError::check_for(shadowed::RecorderOperation::StopAll, 1);
    ::std::assert!(stopped.is_ok());
    let erased = shadowed::ReaderError::check_for(shadowed::ReaderOperation::Erase, 0x6A85);
    ::std::assert!(erased.is_ok());
    let closed = shadowed::DeviceError::check_for(shadowed::DeviceOperation::Close, -105_i32);
    ::std::assert!(closed.is_ok());
    ::std::assert_eq!(shadowed::Asked::NotRunning.code(), 1);
    let five: shadowed::Five = ::std::convert::TryFrom::try_from(5_u32).unwrap();
    ::std::assert!(::std::matches!(five, shadowed::Five::Five));
    ::std::assert_eq!(twice::GmeError::from_code(7004).name(), "NetworkRequestFailed");
    ::std::assert_eq!(twice::SmallError::from_code(1).name(), "Timeout");
    ::std::assert_eq!(through_a_macro::GmeError::from_code(7004).name(), "NetworkRequestFailed");
}
