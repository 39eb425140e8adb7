//! The specs behind `errcodes`: bundled data, and the reader and checker of the format.
//!
//! [`read`] turns the text of a spec file into a [`Catalog`] and a [`Report`] of every mistake in
//! it. The format is described in this package's README. Rust developers who want error enums use
//! the crate `errcodes`; this one is for tools that work on spec files.
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
//! let text = report.render();
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

mod amend;
pub mod bundled;
mod catalog;
mod chain;
mod check;
mod claim;
mod diagnostic;
mod excerpt;
mod folder;
mod given;
mod hidden;
mod inline;
#[cfg(feature = "serde")]
mod json;
mod keys;
mod letters;
mod neighbours;
mod not_found;
mod operation;
mod order;
mod parse;
mod quote;
mod range;
mod raw;
mod report;
mod repr;
mod rule;
mod shape;
mod source;
pub mod suggest;
mod synonyms;
mod syntax;
mod table;
mod words;

use chain::Reading;
use check::Identity;

pub use amend::{Amendment, Amendments};
pub use catalog::{
    Catalog, Code, Facts, Group, LanguageMissing, RESERVED_RANGES, RESERVED_SYMBOL,
    RESERVED_VARIANTS, Sdk, Source, Texts,
};
pub use chain::FindBase;
pub use check::automatic::variant_of_message;
pub use check::codes::{MOST_CODES, MOST_RANGES};
pub use diagnostic::{Diagnostic, Label};
pub use folder::{Folder, Space, read_folder};
pub use hidden::shows_something;
pub use inline::{Inline, InlineCode, UnknownKey};
pub use neighbours::Neighbour;
pub use not_found::NotFound;
pub use operation::{Operation, When, operation_type_name};
pub use parse::MOST_BYTES;
pub use quote::{printable, quoted};
pub use range::{BitField, Numbers, Range};
pub use report::Report;
pub use rule::Rule;
pub use source::SourceFile;
pub use words::*;

/// Reads and checks a spec that is a file by itself or extends a bundled one.
///
/// If the report is not empty, the catalog is a stand-in: it has the enum and every variant whose
/// name is known, so that code which uses them has no second-hand errors, but its facts mean
/// nothing.
#[must_use]
pub fn read(source: &SourceFile) -> (Catalog, Report) {
    let find = &mut |_: &_, name: &str| bundled::find_base(name);
    let reading = chain::read(source, Identity::of(source), find);
    (reading.draft.finish().0, reading.report)
}

/// As [`read`], for a spec that may extend any other. `find` is given a spec and the name that it
/// `extends`. There is a report for each file: first that of the spec itself, then those of all
/// that it extends.
///
/// ```
/// use errcodes_specs::{NotFound, SourceFile, read_extending};
///
/// let text = "[sdk]\nextends = \"base.toml\"\n\n[[override]]\ncode = 7\nretry = \"never\"";
/// let base = "[[code]]\ncode = 7\nvariant = \"Busy\"\nmessage = \"busy\"\n\
///     kind = \"aborted\"\nretry = \"busy\"";
///
/// let (catalog, reports) = read_extending(
///     &SourceFile::new("acme.toml", "acme", text),
///     &mut |_, name| match name {
///         "base.toml" => Ok(SourceFile::new(name, "base", base)),
///         _ => Err(NotFound::new(format!("no file `{name}`"))),
///     },
/// );
/// assert!(reports.iter().all(|report| report.is_empty()));
/// assert_eq!(catalog.sdk().type_name, "BaseError");
/// assert_eq!(catalog.codes()[0].retry.name(), "never");
/// ```
#[must_use]
pub fn read_extending(source: &SourceFile, find: &mut FindBase<'_>) -> (Catalog, Vec<Report>) {
    let Reading { draft, report, mut bases } = chain::read(source, Identity::of(source), find);
    bases.insert(0, report);
    (draft.finish().0, bases)
}
