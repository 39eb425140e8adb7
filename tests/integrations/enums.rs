//! An enum of each shape that asks for every integration, for the tests of all of them.

use errcodes::{ErrorCode, Unrecognized};

errcodes::errcodes!("gme", arbitrary, defmt, io, miette, proptest, serde);
errcodes::errcodes!("../specs/sw.toml", arbitrary, defmt, io, miette, proptest, serde);
errcodes::errcodes!("ilvb", arbitrary, defmt, io, miette, proptest, serde);

/// A part of the codes, and all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", full = GmeError, arbitrary, defmt, io, miette, proptest, serde)]
pub enum Few {
    Timeout,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

/// Nothing but these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", arbitrary, defmt, io, miette, proptest, serde)]
pub enum Only {
    Timeout,
    NetworkRequestFailed,
}

/// Numbers of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "../specs/u64.toml", arbitrary, defmt, io, miette, proptest, serde)]
pub enum Wide {
    #[errcodes(code = 18446744073709551615)]
    All,
    #[errcodes(other)]
    Other(Unrecognized<u64, Self>),
}

/// A code without a symbol that is no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(arbitrary, defmt, io, miette, proptest, serde)]
pub enum Printer {
    #[errcodes(code = 7, message = "printed", kind = "ok", retry = "satisfied")]
    Printed,
}

/// Nothing but a range and a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "../specs/sw.toml", arbitrary, proptest, serde)]
pub enum Pin {
    PinBlocked,
    WrongPin(PinWrongPin),
}
