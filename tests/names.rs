//! Names of the caller's, names of a spec and names in generated code do not meet.

/// In a pattern, the name of a constant means the constant. bindgen makes constants of such names.
mod constants {
    #![allow(non_upper_case_globals, dead_code, reason = "such names are the point")]

    macro_rules! constants {
        ($($name:ident)+) => { $(pub(crate) const $name: () = ();)+ };
    }

    constants! {
        alias code details deserializer error f group kept lang listed name operation other serializer space spaces tag tags text u
        unlisted value all answer full hint index message number parsed row row_of self_ symbol table
    }

    errcodes::errcodes!("gme");
    errcodes::errcodes!("ilvb");
    errcodes::errcodes!("golden/everything.toml");

    #[derive(Debug, errcodes::ErrorCode)]
    #[errcodes(spec = "gme")]
    pub(crate) enum Few {
        Timeout,
        #[errcodes(other)]
        Other(errcodes::Unrecognized<i32, Self>),
    }

    #[derive(Debug, errcodes::ErrorCode)]
    #[errcodes(spec = "gme", full = GmeError)]
    pub(crate) enum Part {
        Timeout,
    }
}

mod tuple_structs {
    #![allow(non_camel_case_types, dead_code, reason = "such names are the point")]

    macro_rules! structs {
        ($($name:ident)+) => { $(pub(crate) struct $name();)+ };
    }

    structs!(alias code details error f group lang listed name number other row space spaces text unlisted);

    errcodes::errcodes!("gme");
    errcodes::errcodes!("ilvb");
}

/// A trait of the caller's that gives every type methods of the names that generated code calls.
mod extension {
    #![allow(
        dead_code,
        clippy::iter_not_returning_iterator,
        clippy::wrong_self_convention,
        reason = "such names are the point"
    )]

    macro_rules! extension {
        ($($name:ident)+) => {
            pub(crate) trait Extension: Sized {
                $(fn $name(self) -> u8 { 0 })+
            }
            impl<T> Extension for T {}
        };
    }

    extension! {
        alternate calls check check_for code column entry find get get_some has_tag id iter is_recognized is_retryable kind
        message name number pad parse retry retry_for retry_hint row rows split_at symbol tags title
    }

    errcodes::errcodes!("gme");
    errcodes::errcodes!("ilvb");
    errcodes::errcodes!("specs/recorder.toml");

    #[derive(Debug, errcodes::ErrorCode)]
    #[errcodes(spec = "gme")]
    pub(crate) enum Few {
        Timeout,
        #[errcodes(other)]
        Other(errcodes::Unrecognized<i32, Self>),
    }
}

/// Variants with the names that generated code uses or defines.
mod variants {
    #![allow(clippy::upper_case_acronyms, reason = "such names are the point")]

    errcodes::errcodes!("specs/names.toml", constants);

    #[derive(Debug, errcodes::ErrorCode)]
    #[errcodes(spec = "specs/names.toml")]
    pub(crate) enum Few {
        SDK,
        Err,
        #[errcodes(other)]
        Error(errcodes::Unrecognized<i32, Self>),
    }
}

/// A derived enum may be named, and its variants too, like anything that its impls use.
mod derived {
    #[derive(Debug, errcodes::ErrorCode)]
    #[errcodes(spec = "gme")]
    pub(crate) enum AllCodes {
        Timeout,
    }

    #[derive(Debug, errcodes::ErrorCode)]
    #[errcodes(spec = "gme")]
    #[expect(non_camel_case_types, reason = "such names are the point")]
    pub(crate) enum Methods {
        #[errcodes(symbol = "AV_ERR_TIMEOUT")]
        code,
        #[errcodes(code = 7004)]
        retry,
        #[errcodes(code = 7006)]
        entry,
        #[errcodes(code = 7007)]
        kind,
        #[errcodes(other)]
        message(errcodes::Unrecognized<i32, Self>),
    }
}

#[test]
fn they_are_all_usable() {
    assert_eq!(constants::GmeError::from(7004).name(), "NetworkRequestFailed");
    assert_eq!(constants::IlvbError::candidates(1001).count(), 2);
    assert_eq!(constants::StoreError::from(0x3003).name(), "TooBusy");
    assert!(matches!(constants::Few::from(1005), constants::Few::Timeout));
    assert!(constants::Part::try_from(1005).is_ok());
    assert_eq!(tuple_structs::GmeError::from(7004).code(), 7004);
    assert_eq!(extension::GmeError::from_code(7004).symbol(), Some("AV_ERR_NET_REQUEST_FALLED"));
    assert!(matches!(extension::Few::from(1005), extension::Few::Timeout));
    assert!(derived::AllCodes::try_from(1005).is_ok());
    assert_eq!(i32::from(derived::Methods::code), 1005);
    assert_eq!(errcodes::ErrorCode::code(&derived::Methods::from(7)), 7);
}

#[test]
fn variants_of_any_name_are_variants() {
    use variants::NamesError;

    assert_eq!(NamesError::SDK.name(), "SDK");
    assert_eq!(NamesError::SPACE, "names");
    for error in NamesError::ALL {
        assert_eq!(error.name().parse(), Ok(*error));
        assert_eq!(NamesError::from(error.code()), *error);
    }
    assert!(matches!(variants::Few::from(1), variants::Few::SDK));
}
