//! An enum of each shape, for the tests of all integrations.

use errcodes::{ErrorCode, Unrecognized};

errcodes::errcodes!("gme");
errcodes::errcodes!("ilvb");

/// A part of the codes, and all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme", full = GmeError)]
pub enum Few {
    Timeout,
    #[errcodes(other)]
    Other(Unrecognized<i32, Self>),
}

/// Nothing but these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "gme")]
pub enum Only {
    Timeout,
    NetRequestFailed,
}

/// Numbers of 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
#[errcodes(spec = "../specs/u64.toml")]
pub enum Wide {
    #[errcodes(code = 18446744073709551615)]
    All,
    #[errcodes(other)]
    Other(Unrecognized<u64, Self>),
}

/// A code without a symbol that is no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
pub enum Printer {
    #[errcodes(code = 7, message = "printed", kind = "ok", retry = "satisfied")]
    Printed,
}
