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
mod chain;
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

use chain::Reading;

pub use catalog::{Catalog, Code, Group, Sdk, Source, Texts};
pub use chain::{FindBase, NotFound};
pub use folder::{Folder, Space, read_folder};
pub use report::{Diagnostic, Report, quoted};
pub use source::SourceFile;
pub use words::{Kind, Radix, Repr, RetryClass};

/// Reads and checks a spec that is a file by itself or extends a bundled one.
///
/// If the report is not empty, the catalog is a stand-in made of what could be read: it has the enum and
/// every variant whose name is known, so that code which uses them has no second-hand errors, but its
/// facts mean nothing.
#[must_use]
pub fn read(source: &SourceFile) -> (Catalog, Report) {
    let reading = chain::read(source, &mut chain::find_bundled);
    (reading.draft.finish().0, reading.report)
}

/// As [`read`], for a spec that may extend any other. `find` is given a spec and the name that it `extends`.
/// There is a report for each file: the spec itself, and all that it extends.
///
/// ```
/// use errcodes_specs::{NotFound, SourceFile, read_extending};
///
/// let text = "[sdk]\nextends = \"base.toml\"\n\n[[override]]\ncode = 7\nretry = \"never\"";
/// let base = "[[code]]\ncode = 7\nvariant = \"Busy\"\nmessage = \"busy\"\nkind = \"aborted\"\nretry = \"busy\"";
///
/// let (catalog, reports) = read_extending(
///     &SourceFile::new("acme.toml", "acme", text),
///     &mut |_, name| match name {
///         "base.toml" => Ok(SourceFile::new(name, "base", base)),
///         _ => Err(NotFound::new(format!("no file `{name}`"))),
///     },
/// );
/// assert!(reports.iter().all(|(_, report)| report.is_empty()));
/// assert_eq!(catalog.sdk().type_name, "BaseError");
/// assert_eq!(catalog.codes()[0].retry.name(), "never");
/// ```
#[must_use]
pub fn read_extending(
    source: &SourceFile,
    find: &mut FindBase<'_>,
) -> (Catalog, Vec<(SourceFile, Report)>) {
    let Reading { draft, report, mut bases } = chain::read(source, find);
    bases.insert(0, (source.clone(), report));
    (draft.finish().0, bases)
}
