//! The arguments.

use std::ffi::OsString;

use clap::Parser;
use clap::error::Result;
use errcodes_specs::printable;

use crate::commands::Command;

/// Explain error codes, and make, check and update the specs of vendor SDKs
#[derive(Debug, Parser)]
#[command(
    name = "cargo-errcodes",
    bin_name = "cargo errcodes",
    version,
    arg_required_else_help = true,
    after_help = "\
Examples:
  cargo errcodes explain 7004
  cargo errcodes import errors.md --propose -o errors/acme.toml
  cargo errcodes check errors/acme.toml

Exit status: 0 fine, 1 mistakes or differences, 2 wrong usage.

Completions for a shell: `cargo errcodes completions --help`.
Manual pages: `cargo errcodes man --help`."
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The arguments without the word `errcodes`, which cargo puts after the name of the program.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Args> {
    let mut arguments = arguments.into_iter();
    let program = arguments.next();
    let mut arguments = arguments.peekable();
    arguments.next_if(|argument| argument == "errcodes");
    let arguments: Vec<OsString> = program.into_iter().chain(arguments).collect();
    Args::try_parse_from(&arguments).map_err(|error| harmless(error, &arguments))
}

/// The error quotes arguments as they are. Those that would reach the terminal as something else than text are escaped,
/// and refused for the same reason.
fn harmless(error: clap::Error, arguments: &[OsString]) -> clap::Error {
    let escaped = arguments.iter().map(|argument| printable(&argument.to_string_lossy()));
    Args::try_parse_from(escaped).err().unwrap_or(error)
}

#[cfg(test)]
mod tests;
