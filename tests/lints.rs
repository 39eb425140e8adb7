//! Generated code is clean under the strictest lints of the crate that calls the macro.

#![deny(warnings, missing_docs, rust_2018_idioms, unused, unused_qualifications)]
#![deny(trivial_casts, trivial_numeric_casts)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![forbid(unsafe_code, dead_code)]

/// Public, so that `missing_docs` looks at it.
pub mod public {
    errcodes::errcodes!("gme");
    errcodes::errcodes!("ilive");
    errcodes::errcodes!("ilvb");
    errcodes::errcodes!("live");
    errcodes::errcodes!("specs/i64.toml");
    errcodes::errcodes!("specs/u64.toml");
    errcodes::errcodes!("golden/everything.toml");
    errcodes::errcodes!("golden/minimal.toml");
    errcodes::errcodes!(acme_sys::acme);
    errcodes::errcodes!("specs/ranges.toml");
    errcodes::errcodes!("specs/sw.toml");
    errcodes::errcodes!("specs/c_int.toml");
    errcodes::errcodes!("specs/c_long.toml");
    errcodes::errcodes!("specs/usize.toml");
    errcodes::errcodes!("specs/negated.toml");
    errcodes::errcodes!("./specs/codec");
    errcodes::errcodes!("specs/recorder.toml");
    errcodes::errcodes!("specs/reader.toml");
    errcodes::errcodes!("specs/device.toml");
}

/// The derive, public as well.
pub mod derived {
    use errcodes::ErrorCode;

    /// A part of the codes.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
    #[errcodes(spec = "gme")]
    pub enum Few {
        /// Too slow.
        Timeout,
        /// Anything else.
        #[errcodes(other)]
        Rest(errcodes::Unrecognized<i32, Self>),
    }

    /// Nothing but this.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
    #[errcodes(spec = "gme")]
    pub enum Only {
        /// Too slow.
        Timeout,
    }

    /// With a range.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
    #[errcodes(spec = "specs/sw.toml")]
    pub enum Verify {
        /// The PIN is wrong.
        WrongPin(VerifyWrongPin),
        /// Anything else.
        #[errcodes(other)]
        Rest(errcodes::Unrecognized<u16, Self>),
    }

    /// With a range, over the enum of all codes.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
    #[errcodes(spec = "specs/sw.toml", full = crate::public::SwError)]
    pub enum OnlyRange {
        /// The PIN is wrong.
        WrongPin(OnlyRangeWrongPin),
    }

    /// Nothing but this, by either type of C.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
    #[errcodes(spec = "specs/c_int.toml")]
    pub enum OnlyFive {
        /// It.
        Five,
    }

    /// Over the enum of all codes of the same type.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
    #[errcodes(spec = "specs/c_long.toml", full = crate::public::CLongError)]
    pub enum FiveOf {
        /// It.
        Five,
        /// Anything else.
        #[errcodes(other)]
        Rest(errcodes::Unrecognized<core::ffi::c_long, Self>),
    }

    /// In answer to a call, with a fact of its own.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
    #[errcodes(
        spec = "specs/recorder.toml",
        operation = "query",
        full = crate::public::RecorderError
    )]
    pub enum Asked {
        /// Nothing is running.
        #[errcodes(kind = "ok")]
        NotRunning,
    }

    /// Over the enum of all codes.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
    #[errcodes(spec = "gme", full = crate::public::GmeError)]
    pub enum Part {
        /// Too slow.
        Timeout,
        /// Anything else.
        #[errcodes(other)]
        Rest(errcodes::Unrecognized<i32, Self>),
    }
}

/// Exported, and used by nobody.
pub mod exported {
    errcodes::export_spec! {
        pub small = "specs/small.toml";
        pub(crate) within_the_crate = "specs/small.toml";
        within_the_module = "specs/small.toml";
    }
}

/// Deprecated as a whole: only its users are warned.
pub mod deprecated {
    errcodes::errcodes! {
        /// Old.
        #[deprecated]
        pub enum Voice = "gme";
    }

    errcodes::errcodes! {
        /// Old.
        #[deprecated]
        #[errcodes(constants)]
        pub enum Broadcast = "ilvb";
    }
}

/// Private and used by nobody: no complaint about dead code either.
mod private {
    errcodes::errcodes!("gme");
    errcodes::errcodes!("ilvb");
    errcodes::errcodes!("specs/recorder.toml");
}

#[test]
fn it_compiles() {
    assert_eq!(public::GmeError::from(7004), private::GmeError::NetworkRequestFailed.code());
}
