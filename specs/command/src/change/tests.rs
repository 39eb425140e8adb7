//! Laws and cases of updates.

mod cases;
mod laws;
mod overlays;
mod random;

use std::path::PathBuf;

use errcodes_specs::{Catalog, SourceFile, read};

use super::compare::{Comparison, compare};
use super::spec::Spec;
use super::update::{Gone, update};
use crate::spaces::Space;

fn spec(text: &str) -> Spec {
    let source = SourceFile::new("acme.toml", "acme", text);
    let (catalog, report) = read(&source);
    assert!(report.is_empty(), "{}\n{text}", report.render());
    Spec::new(PathBuf::new(), Space { name: "acme.toml".to_owned(), source, catalog })
}

fn page(text: &str) -> Catalog {
    spec(text).catalog
}

/// The spec after an update.
fn updated(text: &str, page: &Catalog) -> String {
    updated_with(text, page, Gone::Deprecate)
}

fn updated_with(text: &str, page: &Catalog, gone: Gone) -> String {
    let spec = spec(text);
    update(&spec, page, &compare(&spec, page, false), gone).unwrap()
}

/// The differences in short, one per line.
fn differences(text: &str, page: &Catalog) -> String {
    differences_with(text, page, false)
}

fn differences_with(text: &str, page: &Catalog, texts: bool) -> String {
    let spec = spec(text);
    let comparison = compare(&spec, page, texts);
    let mut told = anstream::StripStream::new(Vec::new());
    print(&comparison, &spec, &mut told);
    String::from_utf8(told.into_inner()).unwrap()
}

fn print(comparison: &Comparison<'_>, spec: &Spec, out: &mut impl std::io::Write) {
    use super::tell::text::{Mode, print};
    print(comparison, spec.catalog.sdk(), Mode::Told, out).unwrap();
}
