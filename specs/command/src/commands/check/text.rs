//! Reports as the macro shows them.

use std::io::{self, Write};
use std::iter;

use errcodes_specs::{Diagnostic, Report};

use super::files::Files;
use crate::output::BAD;

pub(super) fn write(files: &Files, out: &mut impl Write) -> io::Result<()> {
    for text in files.reports.iter().flat_map(Report::rendered) {
        writeln!(out, "{BAD}error{BAD:#}: {text}\n")?;
    }
    // Where a spec could not be read, the numbers would be those of the others.
    if !files.failures.is_empty() {
        return Ok(());
    }
    let (specs, mistakes) = (files.reports.len(), files.mistakes());
    writeln!(out, "{}, {}", counted(specs, "spec"), counted(mistakes, "mistake"))
}

fn counted(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// The mistake and its remedies, for formats in which they are one text.
pub(super) fn in_full(diagnostic: &Diagnostic) -> String {
    let help = diagnostic.help_texts().iter().map(|help| format!("\nhelp: {help}"));
    iter::once(diagnostic.message().to_owned()).chain(help).collect()
}
