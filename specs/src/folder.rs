//! Several code spaces that make up one SDK.

mod checks;

use crate::catalog::LanguageMissing;
use crate::chain::{self, Reading};
use crate::check::name::{self, Role};
use crate::check::{Identity, default_type_name};
use crate::report::Report;
use crate::{Catalog, FindBase, SourceFile};
use checks::Checks;

/// An SDK of several code spaces: a folder of checked specs.
///
/// The names of all types are unique, and all codes have the same integer type.
#[derive(Clone, Debug)]
pub struct Folder {
    name: String,
    type_name: String,
    space_type_name: String,
    spaces: Vec<Space>,
    rejected: Vec<Catalog>,
}

impl Folder {
    /// The name of the folder.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name of the enum of all spaces' errors.
    #[must_use]
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The name of the enum of the spaces.
    #[must_use]
    pub fn space_type_name(&self) -> &str {
        &self.space_type_name
    }

    /// The spaces, in the order of their files.
    #[must_use]
    pub fn spaces(&self) -> &[Space] {
        &self.spaces
    }

    /// As [`Catalog::set_language`], for all spaces.
    ///
    /// # Errors
    ///
    /// If a code has no message in that language; nothing changes then.
    pub fn set_language(&mut self, lang: &str) -> Result<(), LanguageMissing> {
        let mut codes = 0;
        for space in &self.spaces {
            codes += space.catalog.messages_missing_in(lang);
        }
        if codes > 0 {
            return Err(LanguageMissing { codes, lang: lang.to_owned() });
        }
        for space in &mut self.spaces {
            space.catalog.set_language(lang)?;
        }
        Ok(())
    }

    /// Stand-ins for specs that cannot be spaces of this folder, because their codes have another
    /// integer type. Each of them is reported.
    #[must_use]
    pub fn rejected_spaces(&self) -> &[Catalog] {
        &self.rejected
    }
}

/// A code space of a folder.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Space {
    /// The name of its variant: the file's stem in `UpperCamelCase`.
    pub variant: String,
    /// Its file.
    pub source: SourceFile,
    /// Its codes.
    pub catalog: Catalog,
}

/// Reads and checks the specs of a folder, each by itself and against each other.
///
/// `name` is the folder's, and `type_name` is what the caller named the enum of all spaces' errors,
/// if the default is not wanted. `find` is given a spec and the name that it `extends`. There is a
/// report for each file, including those that are extended.
///
/// If one of them is not empty, the folder is a stand-in as a catalog of [`read`](crate::read) is.
///
/// ```
/// use errcodes_specs::{bundled, read_folder};
///
/// let find = &mut |_: &_, name: &str| bundled::find_base(name);
/// let (folder, reports) = read_folder("ilvb", None, &bundled::find_folder("ilvb"), find);
/// assert!(reports.iter().all(|report| report.is_empty()));
/// assert_eq!((folder.type_name(), folder.space_type_name()), ("IlvbError", "IlvbSpace"));
/// assert_eq!(folder.spaces()[0].variant, "Av");
/// ```
#[must_use]
pub fn read_folder(
    name: &str,
    type_name: Option<&str>,
    sources: &[SourceFile],
    find: &mut FindBase<'_>,
) -> (Folder, Vec<Report>) {
    let is_default = type_name.is_none();
    let (type_name, space_type_name) = type_names(name, type_name);
    let mut checks = Checks::new([&type_name, &space_type_name]);
    let (mut spaces, mut rejected) = (Vec::new(), Vec::new());
    let (mut reports, mut bases) = (Vec::new(), Vec::new());
    for (at, source) in sources.iter().enumerate() {
        let Reading { draft, mut report, bases: of_bases } =
            chain::read(source, Identity::OfFile, find);
        let (catalog, places) = draft.finish();
        let variant = checks.variant(at, source, &mut report);
        checks.claim_id(at, &catalog.sdk().id, &places, &mut report);
        let fits = checks.compare_repr(source, catalog.sdk().repr, &places, &mut report);
        let is_new = checks.claim_types(at, &catalog, &places, &mut report);
        match (is_new, fits) {
            (Ok(()), Ok(())) => {
                spaces.push(Space { variant, source: source.clone(), catalog });
            }
            (Ok(()), Err(_)) => rejected.push(catalog),
            (Err(_), _) => {}
        }
        checks.close_file(source);
        report.sort();
        reports.push(report);
        bases.push(of_bases);
    }
    if is_default {
        check_type_name(name, &type_name, &mut reports);
    }
    for (source, bases) in sources.iter().zip(bases) {
        chain::add_bases(&mut reports, source.path(), bases);
    }
    (Folder { name: name.to_owned(), type_name, space_type_name, spaces, rejected }, reports)
}

/// The names of the enum of all errors and of the enum of the spaces. A caller that names the first
/// names both.
fn type_names(name: &str, type_name: Option<&str>) -> (String, String) {
    if let Some(type_name) = type_name {
        return (type_name.to_owned(), format!("{type_name}Space"));
    }
    let type_name = default_type_name(name);
    let space = format!("{}Space", type_name.strip_suffix("Error").unwrap_or(&type_name));
    (type_name, space)
}

/// Checks what the folder's name makes, and reports it in the first file. What a caller names, the
/// compiler has checked.
fn check_type_name(name: &str, type_name: &str, reports: &mut Vec<Report>) {
    let mut own = Report::new(SourceFile::new(name, name, ""));
    let report = reports.first_mut().unwrap_or(&mut own);
    let checked = name::identifier(Role::TypeOfFolder, type_name, &(0..0), report);
    report.sort();
    if checked.is_err() && reports.is_empty() {
        reports.push(own);
    }
}
