//! Several code spaces that make up one SDK.

use crate::catalog::{LanguageMissing, RESERVED_VARIANTS};
use crate::chain::{self, Reading};
use crate::check::name::{self, Role};
use crate::check::{Identity, Places, default_type_name};
use crate::claim::{Claim, Claims};
use crate::operation::operation_type_name;
use crate::quote::quoted;
use crate::report::{Checked, Report};
use crate::{Catalog, Diagnostic, FindBase, Repr, Rule, SourceFile};

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
        let codes = self.spaces.iter().map(|space| space.catalog.messages_missing_in(lang)).sum();
        if codes > 0 {
            return Err(LanguageMissing { codes, lang: lang.to_owned() });
        }
        self.spaces.iter_mut().try_for_each(|space| space.catalog.set_language(lang))
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

const FIRST: &str = "in this one first";

/// The facts that the specs of a folder may not share, and the one that they must.
struct Checks<'f> {
    own_types: [&'f str; 2],
    types: Claims<String>,
    ids: Claims<String>,
    variants: Claims<String>,
    first_repr: Option<(Claim, Repr)>,
}

impl<'f> Checks<'f> {
    fn new(own_types: [&'f str; 2]) -> Self {
        Self {
            own_types,
            types: Claims::new(),
            ids: Claims::new(),
            variants: Claims::new(),
            first_repr: None,
        }
    }

    /// The variant of a space, or one that stands in for it.
    fn variant(&mut self, at: usize, source: &SourceFile, report: &mut Report) -> String {
        self.claim_variant(at, source, report).unwrap_or_else(|_| format!("Space{at}"))
    }

    fn claim_variant(
        &mut self,
        at: usize,
        source: &SourceFile,
        report: &mut Report,
    ) -> Checked<String> {
        let variant = name::camel_case(source.stem());
        name::identifier(Role::VariantOfFile, &variant, &(0..0), report)?;
        if RESERVED_VARIANTS.contains(&variant.as_str()) {
            let message = format!("a space cannot be named {}", quoted(&variant));
            let diagnostic = Diagnostic::new(Rule::ReservedName, 0..0, message)
                .label("the generated code needs the name");
            return Err(report.add(diagnostic.help("rename the file")));
        }
        self.variants.claim(variant.clone(), at, 0..0).map_err(|claim| {
            let message = format!("two specs of the folder make the variant {}", quoted(&variant));
            let diagnostic = Diagnostic::new(Rule::DuplicateSpace, 0..0, message);
            report.add(diagnostic.help("rename one of the files").first(claim, FIRST))
        })?;
        Ok(variant)
    }

    /// The type of the codes, those of their groups and operations, and those of the numbers of ranges.
    fn claim_types(
        &mut self,
        at: usize,
        catalog: &Catalog,
        places: &Places,
        report: &mut Report,
    ) -> Checked<()> {
        let name = &catalog.sdk().type_name;
        self.claim_type(at, name, "", places, report)?;
        if !catalog.groups().is_empty() {
            let name = format!("{name}Group");
            self.claim_type(at, &name, ", for its groups", places, report)?;
        }
        if !catalog.operations().is_empty() {
            let name = operation_type_name(name);
            self.claim_type(at, &name, ", for its operations", places, report)?;
        }
        catalog.ranges().iter().try_for_each(|range| {
            let variant = &range.variant;
            let made_for = format!(", for its range {}", quoted(variant));
            self.claim_type(at, &format!("{name}{variant}"), &made_for, places, report)
        })
    }

    fn claim_type(
        &mut self,
        at: usize,
        name: &str,
        made_for: &str,
        places: &Places,
        report: &mut Report,
    ) -> Checked<()> {
        let place = places.type_name.clone();
        let help = "set `type` in `[sdk]` to another name";
        if self.own_types.contains(&name) {
            let message =
                format!("type {} is the name of an enum of the folder itself", quoted(name));
            let diagnostic = Diagnostic::new(Rule::DuplicateType, place, message);
            return Err(report.add(diagnostic.label(format!("taken{made_for}")).help(help)));
        }
        self.types.claim(name.to_owned(), at, place.clone()).map_err(|claim| {
            let message = format!("two specs of the folder make the type {}", quoted(name));
            let diagnostic = Diagnostic::new(Rule::DuplicateType, place, message);
            report.add(
                diagnostic.label(format!("made again{made_for}")).help(help).first(claim, FIRST),
            )
        })
    }

    fn claim_id(&mut self, at: usize, id: &str, places: &Places, report: &mut Report) {
        if let Err(claim) = self.ids.claim(id.to_owned(), at, places.id.clone()) {
            let message = format!("two specs of the folder have the id {}", quoted(id));
            let diagnostic = Diagnostic::new(Rule::DuplicateId, places.id.clone(), message)
                .label("used again")
                .help("set `id` in `[sdk]` to another one, or leave it out");
            report.add(diagnostic.first(claim, FIRST));
        }
    }

    fn compare_repr(
        &mut self,
        source: &SourceFile,
        repr: Repr,
        places: &Places,
        report: &mut Report,
    ) -> Checked<()> {
        let place = places.repr.clone();
        let (first, other) = self.first_repr.get_or_insert_with(|| {
            (Claim { owner: 0, span: place.clone(), elsewhere: Some(source.clone()) }, repr)
        });
        if *other == repr {
            return Ok(());
        }
        let first = first.clone();
        let message = "two specs of the folder have codes of different types";
        let diagnostic = Diagnostic::new(Rule::DifferentTypes, place, message)
            .label(format!("`{}`", repr.name()))
            .help("set `repr` in `[sdk]` to the same type in both");
        Err(report.add(diagnostic.first(first, FIRST)))
    }

    /// Prepares for another file.
    fn close_file(&mut self, source: &SourceFile) {
        self.types.close_file(source);
        self.ids.close_file(source);
        self.variants.close_file(source);
    }
}
