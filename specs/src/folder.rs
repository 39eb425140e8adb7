//! Several code spaces that make up one SDK.

use crate::chain::{self, Reading};
use crate::check::unique::{Holder, Unique};
use crate::check::{Checked, Places, Reported, default_type_name, name};
use crate::report::{Diagnostic, Report, quoted};
use crate::{Catalog, FindBase, Repr, SourceFile};

/// An SDK of several code spaces: a folder of checked specs.
///
/// The names of all types are unique, and all codes have the same integer type.
#[derive(Clone, Debug)]
pub struct Folder {
    name: String,
    type_name: String,
    space_type_name: String,
    spaces: Vec<Space>,
    apart: Vec<Catalog>,
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
    /// How many codes have no message in that language, if any has none; nothing changes then.
    pub fn set_language(&mut self, lang: &str) -> Result<(), usize> {
        let missing = self.spaces.iter().map(|space| space.catalog.messages_missing_in(lang)).sum();
        if missing > 0 {
            return Err(missing);
        }
        self.spaces.iter_mut().try_for_each(|space| space.catalog.set_language(lang))
    }

    /// Stand-ins for specs that are reported and cannot be spaces of this folder, since their codes have
    /// another integer type.
    #[must_use]
    pub fn apart(&self) -> &[Catalog] {
        &self.apart
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

/// Reads and checks the specs of a folder, each by itself and against each other. `find` is given a spec and
/// the name that it `extends`. There is a report for each file, those that are extended included.
///
/// If one of them is not empty, the folder is a stand-in as a catalog of [`read`](crate::read) is.
///
/// ```
/// use errcodes_specs::{bundled, read_folder};
///
/// let find = &mut |_: &_, name: &str| bundled::find_base(name);
/// let (folder, reports) = read_folder("ilvb", &bundled::find_folder("ilvb"), find);
/// assert!(reports.iter().all(|(_, report)| report.is_empty()));
/// assert_eq!((folder.type_name(), folder.space_type_name()), ("IlvbError", "IlvbSpace"));
/// assert_eq!(folder.spaces()[0].variant, "Av");
/// ```
#[must_use]
pub fn read_folder(
    name: &str,
    sources: &[SourceFile],
    find: &mut FindBase<'_>,
) -> (Folder, Vec<(SourceFile, Report)>) {
    let type_name = default_type_name(name);
    let space_type_name = format!("{}Space", type_name.trim_end_matches("Error"));
    let mut checks = Checks {
        own_types: [&type_name, &space_type_name],
        types: Unique::new(),
        ids: Unique::new(),
        variants: Unique::new(),
        first_repr: None,
    };
    let (mut spaces, mut apart) = (Vec::new(), Vec::new());
    let (mut reports, mut bases) = (Vec::new(), Vec::new());
    for (at, source) in sources.iter().enumerate() {
        let Reading { draft, mut report, bases: of_bases } = chain::read(source, find);
        let (catalog, places) = draft.finish();
        let variant = checks.variant(at, source, &mut report);
        checks.claim_id(at, &catalog.sdk().id, &places, &mut report);
        let fits = checks.compare_repr(source, catalog.sdk().repr, &places, &mut report);
        let is_new = checks.claim_types(at, &catalog, &places, &mut report);
        match (is_new, fits) {
            (Ok(()), Ok(())) => {
                spaces.push(Space { variant, source: source.clone(), catalog });
            }
            (Ok(()), Err(Reported)) => apart.push(catalog),
            (Err(Reported), _) => {}
        }
        checks.leave(source);
        report.sort();
        reports.push((source.clone(), report));
        bases.extend(of_bases);
    }
    for (source, report) in bases {
        // A spec may be extended twice, and be of this folder itself.
        if reports.iter().all(|(known, _)| known.path() != source.path()) {
            reports.push((source, report));
        }
    }
    (Folder { name: name.to_owned(), type_name, space_type_name, spaces, apart }, reports)
}

const FIRST: &str = "in this one first";

/// What the specs of a folder may not have in common, and what they must.
struct Checks<'f> {
    own_types: [&'f str; 2],
    types: Unique<String>,
    ids: Unique<String>,
    variants: Unique<String>,
    first_repr: Option<(Holder, Repr)>,
}

impl Checks<'_> {
    /// The variant of a space, or one that stands in for it.
    fn variant(&mut self, at: usize, source: &SourceFile, report: &mut Report) -> String {
        let variant = name::camel_case(source.stem());
        let stand_in = format!("Space{at}");
        if !name::is_identifier(&variant) {
            let message = format!("the file's name gives no variant: {}", quoted(source.stem()));
            let help = "rename the file, so that its name starts with a letter";
            report.add(Diagnostic::new(0..0, message).help(help));
            return stand_in;
        }
        let Err(holder) = self.variants.claim(variant.clone(), at, 0..0) else {
            return variant;
        };
        let message = format!("two specs of the folder make the variant {}", quoted(&variant));
        let diagnostic = Diagnostic::new(0..0, message).help("rename one of the files");
        report.add(diagnostic.first(holder, FIRST));
        stand_in
    }

    /// The type of the codes, and the one of their groups.
    fn claim_types(
        &mut self,
        at: usize,
        catalog: &Catalog,
        places: &Places,
        report: &mut Report,
    ) -> Checked<()> {
        let name = &catalog.sdk().type_name;
        self.claim_type(at, name, "made again", places, report)?;
        if catalog.groups().is_empty() {
            return Ok(());
        }
        self.claim_type(at, &format!("{name}Group"), "made again, for its groups", places, report)
    }

    fn claim_type(
        &mut self,
        at: usize,
        name: &str,
        label: &str,
        places: &Places,
        report: &mut Report,
    ) -> Checked<()> {
        let place = places.type_name.clone();
        let help = "set `type` in `[sdk]` to another name";
        if self.own_types.contains(&name) {
            let message =
                format!("type {} is the name of an enum of the folder itself", quoted(name));
            report.add(Diagnostic::new(place, message).label("taken").help(help));
            return Err(Reported);
        }
        self.types.claim(name.to_owned(), at, place.clone()).map_err(|holder| {
            let message = format!("two specs of the folder make the type {}", quoted(name));
            let diagnostic = Diagnostic::new(place, message).label(label).help(help);
            report.add(diagnostic.first(holder, FIRST));
            Reported
        })
    }

    fn claim_id(&mut self, at: usize, id: &str, places: &Places, report: &mut Report) {
        if let Err(holder) = self.ids.claim(id.to_owned(), at, places.id.clone()) {
            let message = format!("two specs of the folder have the id {}", quoted(id));
            let diagnostic = Diagnostic::new(places.id.clone(), message)
                .label("used again")
                .help("set `id` in `[sdk]` to another one, or leave it out");
            report.add(diagnostic.first(holder, FIRST));
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
            (Holder { owner: 0, span: place.clone(), elsewhere: Some(source.clone()) }, repr)
        });
        if *other == repr {
            return Ok(());
        }
        let first = first.clone();
        let message = "two specs of the folder have codes of different types";
        let diagnostic = Diagnostic::new(place, message)
            .label(format!("`{}`", repr.name()))
            .help("set `repr` in `[sdk]` to the same type in both");
        report.add(diagnostic.first(first, FIRST));
        Err(Reported)
    }

    /// Goes on with another file.
    fn leave(&mut self, source: &SourceFile) {
        self.types.leave(source);
        self.ids.leave(source);
        self.variants.leave(source);
    }
}
