//! `cargo errcodes`: explains error codes, and makes, checks and updates specs.

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_errcodes::run(std::env::args_os())
}
