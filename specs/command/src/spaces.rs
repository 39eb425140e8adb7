//! The code spaces that a command works on.

mod discover;
mod known;
mod languages;
pub(crate) mod meaning;
mod name;
pub(crate) mod number;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use errcodes_codegen::{Compiler, load};
use errcodes_specs::{Catalog, Report, SourceFile, bundled};

use crate::failure::Failure;
use crate::output::tell_report;
pub(crate) use languages::Lang;
pub(crate) use meaning::{Meaning, Number, range_shown};
pub(crate) use name::spec_name;

/// A checked spec, by the name that `errcodes!` takes.
#[derive(Debug)]
pub(crate) struct Space {
    pub(crate) name: String,
    pub(crate) source: SourceFile,
    pub(crate) catalog: Catalog,
}

/// A package, in whose folder the paths of specs start.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) folder: PathBuf,
}

impl Compiler for Package {
    fn variable(&self, name: &str) -> Option<OsString> {
        match name {
            "CARGO_MANIFEST_DIR" => Some(self.folder.clone().into_os_string()),
            _ => std::env::var_os(name),
        }
    }
}

impl Package {
    /// The package in whose folder the command runs, or in a folder above; else the folder itself.
    pub(crate) fn here() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        let manifest = here.ancestors().find(|folder| folder.join("Cargo.toml").is_file());
        Self { folder: manifest.map_or_else(|| here.clone(), Path::to_path_buf) }
    }

    /// The code spaces of a spec that somebody named: one, or those of a folder.
    ///
    /// # Errors
    ///
    /// That there is no such spec, or that it has mistakes, which are told.
    pub(crate) fn spaces(&self, name: &str) -> Result<Vec<Space>, Failure> {
        let loading = load(name, self);
        if let Some(failure) = loading.failures.into_iter().next() {
            return Err(failure.into());
        }
        mistakes(&loading.reports)?;
        Ok(named(name, loading.spaces))
    }
}

/// Whether a path is that of a spec, and not of a folder.
pub(crate) fn is_spec_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

fn named(name: &str, spaces: Vec<(SourceFile, Catalog)>) -> Vec<Space> {
    let space = |(source, catalog): (SourceFile, Catalog)| {
        let name =
            if is_spec_file(Path::new(name)) { name.to_owned() } else { catalog.sdk().id.clone() };
        Space { name, source, catalog }
    };
    spaces.into_iter().map(space).collect()
}

/// Tells all mistakes.
fn mistakes(reports: &[Report]) -> Result<(), Failure> {
    let mut unsound = reports.iter().filter(|report| !report.is_empty()).peekable();
    let first = unsound.peek().map(|report| report.source().path().to_owned());
    let mistakes: usize = unsound.inspect(|report| tell_report(report)).map(Report::len).sum();
    let Some(first) = first else { return Ok(()) };
    let mistakes = if mistakes == 1 { "a mistake" } else { "mistakes" };
    Err(Failure::new(format!("the spec has {mistakes}")).at(first))
}

/// All bundled specs.
pub(crate) fn bundled() -> impl Iterator<Item = Space> {
    bundled::names().filter_map(|name| {
        let source = bundled::find(name)?;
        let (catalog, _) = errcodes_specs::read(&source);
        Some(Space { name: name.to_owned(), source, catalog })
    })
}
