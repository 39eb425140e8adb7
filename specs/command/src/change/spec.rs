//! A spec that is compared or updated: its catalog, and its file with those that it extends.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use errcodes_specs::{Catalog, NotFound, Report, SourceFile, bundled, quoted, read_extending};

use super::document::{Document, Group};
use super::number::Number;
use super::row::{Row, rows};
use super::site::Site;
use crate::failure::Failure;
use crate::spaces::{Package, Space, is_spec_file};

/// One code space and where it is written.
#[derive(Debug)]
pub(crate) struct Spec {
    /// As the user named it.
    pub(crate) name: String,
    pub(crate) source: SourceFile,
    pub(crate) catalog: Catalog,
    /// The folder in which relative paths of specs start.
    folder: PathBuf,
    pub(crate) document: Document,
    /// The files of the specs that it extends, the nearest one first.
    pub(crate) bases: Vec<Document>,
}

/// A row of a spec, and where it stands in the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed<'s> {
    pub(crate) row: Row<'s>,
    /// The row itself, or the override of an inherited one.
    pub(crate) site: Option<&'s Site>,
    /// Whether it is a row of a spec that this one extends.
    pub(crate) is_inherited: bool,
}

impl Spec {
    /// The spec that somebody named.
    ///
    /// # Errors
    ///
    /// That there is no such spec, that it has mistakes, or that it is a folder of several.
    pub(crate) fn find(name: &str, package: &Package) -> Result<Self, Failure> {
        let mut spaces = package.spaces(name)?;
        match spaces.pop() {
            Some(space) if spaces.is_empty() => {
                Ok(Self::new(package.folder.clone(), Space { name: name.to_owned(), ..space }))
            }
            _ => Err(several(name)),
        }
    }

    /// The spec of a code space. Relative paths start in `folder`.
    pub(crate) fn new(folder: PathBuf, space: Space) -> Self {
        let Space { name, source, catalog } = space;
        let document = Document::new(source.text());
        let mut spec = Self { name, source, catalog, folder, document, bases: Vec::new() };
        spec.bases = spec.bases();
        spec
    }

    /// What was read without a mistake can be read again.
    fn bases(&self) -> Vec<Document> {
        let mut bases = Vec::<Document>::new();
        let mut source = self.source.clone();
        while let Some(name) = &bases.last().unwrap_or(&self.document).extends {
            let Ok(base) = self.base(&source, name) else {
                break;
            };
            bases.push(Document::new(base.text()));
            source = base;
        }
        bases
    }

    /// The spec that another one extends.
    fn base(&self, source: &SourceFile, name: &str) -> Result<SourceFile, NotFound> {
        if !is_spec_file(Path::new(name)) {
            return bundled::find_base(name);
        }
        let path = Path::new(source.path()).with_file_name("").join(name);
        let text = std::fs::read_to_string(self.folder.join(&path))
            .map_err(|error| NotFound::new(format!("cannot read {}: {error}", quoted(name))))?;
        let stem = Path::new(name).file_stem().unwrap_or_default().to_string_lossy();
        Ok(SourceFile::new(path.display().to_string(), stem, text))
    }

    /// The spec with another text: its catalog, or the report of the mistakes in it.
    pub(crate) fn read(&self, text: &str) -> Result<Catalog, Box<Report>> {
        let source = SourceFile::new(self.source.path(), self.source.default_id(), text);
        let (catalog, reports) =
            read_extending(&source, &mut |extending, name| self.base(extending, name));
        match reports.into_iter().find(|report| !report.is_empty()) {
            Some(report) => Err(Box::new(report)),
            None => Ok(catalog),
        }
    }

    /// The file, which can be written.
    ///
    /// # Errors
    ///
    /// That the spec is a bundled one, or found by a variable of a build.
    pub(crate) fn path(&self) -> Result<PathBuf, Failure> {
        let path = self.source.path();
        if !is_spec_file(Path::new(&self.name)) && bundled::find(&self.name).is_some() {
            return Err(is_bundled(&self.name));
        }
        if path.starts_with('$') {
            let message = format!("{} is made by a build", quoted(&self.name));
            return Err(Failure::usage(message).help("name a file that people write"));
        }
        Ok(self.folder.join(path))
    }

    /// All codes, then all ranges.
    pub(crate) fn rows(&self) -> Vec<Placed<'_>> {
        let (codes, ranges): (Vec<_>, Vec<_>) =
            rows(&self.catalog).into_iter().partition(|row| !row.number.is_range());
        let mut placed = self.placed(codes, &self.document.codes);
        placed.extend(self.placed(ranges, &self.document.ranges));
        placed
    }

    /// Rows with their sites. They are in the catalog as in the file, behind those that are inherited.
    fn placed<'s>(&'s self, rows: Vec<Row<'s>>, sites: &'s [Site]) -> Vec<Placed<'s>> {
        let inherited = rows.len().saturating_sub(sites.len());
        let sites = std::iter::repeat_n(None, inherited).chain(sites.iter().map(Some));
        let placed = |(row, own): (Row<'s>, Option<&'s Site>)| Placed {
            row,
            site: own.or_else(|| self.overriding(row.number)),
            is_inherited: own.is_none(),
        };
        rows.into_iter().zip(sites).map(placed).collect()
    }

    fn overriding(&self, number: Number) -> Option<&Site> {
        let Number::Code(code) = number else {
            return None;
        };
        let repr = self.catalog.sdk().repr;
        // A negative code may be written as the bits of the unsigned type.
        let bits = (code < 0).then(|| code + (1 << repr.bits()));
        let mut overrides = self.document.overrides.iter();
        overrides
            .find(|(written, _)| *written == code || Some(*written) == bits)
            .map(|(_, site)| site)
    }

    /// What a group adds to its codes.
    pub(crate) fn base_of(&self, id: &str) -> i128 {
        self.stated(id, |group| group.base).unwrap_or_default()
    }

    /// The group's fact that is stated nearest to this file.
    pub(crate) fn stated<T>(&self, id: &str, fact: impl Fn(&Group) -> Option<T>) -> Option<T> {
        let documents = std::iter::once(&self.document).chain(&self.bases);
        documents
            .flat_map(|document| &document.groups)
            .filter(|group| group.id == id)
            .find_map(fact)
    }

    pub(crate) fn remembers(&self, languages: &BTreeSet<String>) -> bool {
        self.document.remembers(languages)
    }
}

fn several(name: &str) -> Failure {
    Failure::usage(format!("{} is a folder of several code spaces", quoted(name)))
        .help("name one of its files")
}

fn is_bundled(name: &str) -> Failure {
    let help = format!(
        "write a spec of your own that starts with `extends = \"{name}\"`, and update that one: \
         what is new goes there"
    );
    Failure::usage(format!("{} is a bundled spec, and no file of yours", quoted(name))).help(help)
}
