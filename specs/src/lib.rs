//! The specs behind `errcodes`: bundled data, and the reader and checker of the format.
//!
//! [`read`] turns the text of a spec file into a [`Catalog`] and a [`Report`] of every mistake in it. The
//! format is described in this package's README. Rust developers who want error enums use the
//! crate `errcodes`; this one is for tools that work on spec files.
//!
//! ```
//! use errcodes_specs::{SourceFile, bundled, read};
//!
//! let gme = bundled::find("gme").expect("gme is bundled");
//! let (catalog, report) = read(&SourceFile::new("gme.toml", "gme", gme.text()));
//! assert!(report.is_empty());
//! assert_eq!(catalog.sdk().type_name, "GmeError");
//!
//! let (_, report) = read(&SourceFile::new("acme.toml", "acme", "[sdk]\nlnag = \"zh\""));
//! let text = report.render(&SourceFile::new("acme.toml", "acme", "[sdk]\nlnag = \"zh\""));
//! assert!(text.contains("acme.toml:2:1"), "{text}");
//! assert!(text.contains("did you mean `lang`?"), "{text}");
//! ```

#![warn(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used
)]

pub mod bundled;
mod catalog;
mod check;
mod excerpt;
mod folder;
mod hidden;
mod parse;
mod raw;
mod report;
mod source;
pub mod suggest;
mod table;
mod words;

pub use catalog::{Catalog, Code, Group, Sdk, Source, Texts};
pub use folder::{Folder, Space, read_folder};
pub use report::{Diagnostic, Report, quoted};
pub use source::SourceFile;
pub use words::{Kind, Radix, Repr, RetryClass};

/// Reads and checks a spec.
///
/// If the report is not empty, the catalog is a stand-in made of what could be read: it has the enum and
/// every variant whose name is known, so that code which uses them has no second-hand errors, but its
/// facts mean nothing.
#[must_use]
pub fn read(source: &SourceFile) -> (Catalog, Report) {
    let (catalog, _, mut report) = read_with_places(source);
    report.sort();
    (catalog, report)
}

fn read_with_places(source: &SourceFile) -> (Catalog, check::Places, Report) {
    let mut report = Report::default();
    let spec = parse::parse(source, &mut report);
    let (catalog, places) = if report.has_syntax_errors() {
        check::check(spec, source.default_id(), &mut Report::default())
    } else {
        check::check(spec, source.default_id(), &mut report)
    };
    (catalog, places, report)
}
