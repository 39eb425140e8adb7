//! Specs for other crates, and for this one. Nothing is in scope, and the edition is the oldest.

#![no_implicit_prelude]
#![deny(warnings, missing_docs, rust_2018_idioms, unused, unused_qualifications)]

extern crate core;
pub extern crate vendor_codes;

/// Makes the enum where it is called, whether `errcodes` is a dependency there or not.
#[macro_export]
macro_rules! acme_errors {
    () => {
        $crate::vendor_codes::errcodes!($crate::acme);
    };
}

/// Named before it is there.
pub mod early {
    ::vendor_codes::errcodes!(::acme);
}

vendor_codes::export_spec! {
    /// The errors of Acme Store.
    pub acme = "errors/acme.toml";
    pub spaces = "./spaces";
    pub write = "./spaces/write";
    /// An overlay over a bundled spec.
    pub voice = "errors/voice.toml";
    #[cfg(feature = "missing")]
    pub nowhere = "errors/nowhere.toml";
    #[errcodes(extends = self::acme)]
    pub store = "errors/store.toml";
    pub r#type = "errors/v1/printer.toml";
}

/// Two exports of one name, in two modules.
pub mod printers {
    /// The old one.
    pub mod v1 {
        ::vendor_codes::export_spec! { pub printer = "errors/v1/printer.toml" }
    }

    /// The new one.
    pub mod v2 {
        ::vendor_codes::export_spec! { pub printer = "errors/v2/printer.toml"; }
    }
}

/// Another export of a file by the same name, which names another path to what it extends.
pub mod twice {
    ::vendor_codes::export_spec! {
        #[errcodes(extends = ::acme)]
        pub store = "errors/store.toml";
    }
}

mod inner {
    ::vendor_codes::export_spec! {
        pub(crate) own = "errors/base.toml";
        pub risen = "errors/base.toml";
        pub(in inner) narrow = "errors/base.toml";
        lone = "errors/base.toml";
        unused = "errors/base.toml";
    }

    ::vendor_codes::errcodes! { pub(crate) enum Lone = self::lone; }
    ::vendor_codes::errcodes! { pub(crate) enum Narrow = self::narrow; }
}

pub use inner::risen;

/// Of a spec that no other crate sees.
pub mod own {
    ::vendor_codes::errcodes!(::inner::own);

    /// Whether all exports of one file make the same enum.
    #[must_use]
    pub fn are_alike() -> ::core::primitive::bool {
        ::inner::Lone::Busy.code() == AcmeError::Busy.code()
            && ::inner::Narrow::Busy.code() == AcmeError::Busy.code()
    }
}
