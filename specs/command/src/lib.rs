//! The command `cargo errcodes`, as a library: for its own tests and benchmarks, and no interface for others.

#![warn(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used
)]

mod args;
mod change;
mod commands;
mod draft;
mod exported;
mod failure;
mod output;
mod page;
mod read;
mod site;
mod spaces;
mod wording;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use clap::ValueEnum as _;

/// Runs the command. The first argument is the program; cargo puts `errcodes` after it.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args = match args::parse(arguments) {
        Ok(args) => args,
        Err(error) => {
            // Nothing is left to do for somebody whose terminal is gone.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    let mut out = output::Out::new();
    let result = commands::run(args.command, &mut out).and_then(|status| {
        out.flush()?;
        Ok(status)
    });
    match result {
        Ok(status) => status.into(),
        Err(failure) => failure.report(),
    }
}

/// The draft that `import` makes of a page, and the line of each remark about it; `None` if the page is refused.
#[doc(hidden)]
#[must_use]
pub fn draft(format: &str, text: &str) -> Option<(String, Vec<usize>)> {
    let format = Some(read::Format::from_str(format, true).ok()?);
    let options = read::Options { format, ..read::Options::default() };
    let path = "page";
    let page = read::page(text.as_bytes(), Path::new(path), &options).ok()?;
    let document = draft::Document { path: path.into(), name: path.into(), page };
    let options =
        draft::Options { id: path.into(), today: "2025-11-26".into(), ..draft::Options::default() };
    let draft = draft::Draft::new(&[document], &options).ok()?;
    let lines = draft.remarks.iter().map(|remark| remark.place.line);
    Some((draft.text(), lines.collect()))
}
