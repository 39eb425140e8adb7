//! The other side of a comparison: a page of the vendor, or another spec.

use std::path::{Path, PathBuf};

use errcodes_specs::{Catalog, SourceFile, bundled, read};

use crate::change::spec::Spec;
use crate::commands::import::{self, Reading};
use crate::failure::Failure;
use crate::spaces::{Package, is_spec_file};

/// The catalog of pages, or of another spec.
///
/// # Errors
///
/// That a page cannot be read, or that a spec stands among several pages.
pub(super) fn page(
    files: &[String],
    reading: &Reading,
    package: &Package,
) -> Result<Catalog, Failure> {
    match files {
        [name] if is_spec(name) => Ok(Spec::find(name, package)?.catalog),
        files if files.iter().any(|name| is_spec(name)) => {
            let message = "a spec cannot be one of several pages";
            Err(Failure::usage(message).help("name one spec, or the pages of one code space"))
        }
        files => of_pages(files, reading),
    }
}

/// Whether a name is that of a spec, as a macro takes it. Every other name is that of a page.
fn is_spec(name: &str) -> bool {
    is_spec_file(Path::new(name)) || (bundled::find(name).is_some() && !Path::new(name).is_file())
}

/// What an import of the pages gives.
fn of_pages(files: &[String], reading: &Reading) -> Result<Catalog, Failure> {
    let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
    let options = reading.options("page".to_owned());
    let (draft, documents, text) = import::draft(&files, &options, reading)?;
    import::tell_doubts(&draft, &documents);
    // The import has checked the text.
    Ok(read(&SourceFile::new("page", "page", text)).0)
}
