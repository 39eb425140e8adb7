//! The one way from the name of a spec to what code generation takes: load, read, choose the language. `errcodes!`, the
//! derive and build scripts all go it.

use std::rc::Rc;

use errcodes_specs::{
    Catalog, Folder, LanguageMissing, NotFound, Report, SourceFile, read_extending, read_folder,
};
use proc_macro2::{Span, TokenStream};
use syn::{Error, LitStr};

use crate::compiler::Compiler;
use crate::errors::Errors;
use crate::exported::Wanted;
use crate::load::{Failures, Loaded, Loader, Spec, Supply};
use crate::source_map::SourceMaps;

/// The spec that a call names.
pub(crate) struct Request<'r> {
    pub(crate) wanted: &'r Wanted,
    /// Where the name stands.
    pub(crate) span: Span,
    /// The name of the enum, in place of the spec's.
    pub(crate) type_name: Option<&'r str>,
    /// The language of the texts, in place of the spec's.
    pub(crate) lang: Option<&'r LitStr>,
    pub(crate) supply: Supply<'r>,
}

/// A spec that was read: a `Content`, or the [`Catalog`] of one code space.
pub(crate) struct Reading<T> {
    pub(crate) content: T,
    /// Whether nothing was wrong on the way to it, so that what it lacks is not there.
    pub(crate) is_whole: bool,
    pub(crate) maps: Rc<SourceMaps>,
    /// Items that make the compiler watch the files.
    pub(crate) tracking: TokenStream,
    /// The files and folders that were read.
    #[cfg(feature = "build-script")]
    pub(crate) paths: Vec<std::path::PathBuf>,
}

impl<T> Reading<T> {
    /// Of a spec that is in no file.
    pub(crate) fn of(content: T) -> Self {
        Self {
            content,
            is_whole: true,
            maps: Rc::default(),
            tracking: TokenStream::new(),
            #[cfg(feature = "build-script")]
            paths: Vec::new(),
        }
    }
}

pub(crate) enum Content {
    File { source: SourceFile, catalog: Catalog },
    Folder(Folder),
}

impl Reading<Catalog> {
    /// In place of a spec whose name is not clear.
    pub(crate) fn nothing() -> Self {
        let (catalog, _) = errcodes_specs::read(&SourceFile::new("", "", ""));
        Self { is_whole: false, ..Self::of(catalog) }
    }
}

/// Reads a file or a folder. Whatever is wrong is an error, and the content can be generated all the same.
pub(crate) fn read(
    request: &Request<'_>,
    compiler: &dyn Compiler,
    errors: &mut Errors,
) -> Reading<Content> {
    read_by(&mut request.loader(compiler), request, errors)
}

/// As [`read`], by a loader that knows afterwards what was read.
pub(crate) fn read_by(
    loader: &mut Loader<'_>,
    request: &Request<'_>,
    errors: &mut Errors,
) -> Reading<Content> {
    let Loaded { spec, failures } = loader.load(request.wanted);
    let find = &mut |extending: &SourceFile, name: &str| loader.find_base(extending, name);
    let (content, mistakes) = match spec {
        Spec::File(source) => {
            let (catalog, mistakes) = read_file(&source, request, find);
            (Content::File { source, catalog }, mistakes)
        }
        Spec::Folder { name, files } => {
            let (mut folder, reports) = read_folder(&name, request.type_name, &files, find);
            let lang = request.choose_language(&mut |lang| folder.set_language(lang));
            (Content::Folder(folder), Mistakes { reports, lang })
        }
    };
    request.finish(content, loader, failures, &mistakes, errors)
}

/// As [`read`], where one code space is wanted.
pub(crate) fn read_one(
    request: &Request<'_>,
    compiler: &dyn Compiler,
    errors: &mut Errors,
) -> Reading<Catalog> {
    let mut loader = request.loader(compiler);
    let Loaded { spec: source, failures } = loader.load_one(request.wanted);
    let find = &mut |extending: &SourceFile, name: &str| loader.find_base(extending, name);
    let (catalog, mistakes) = read_file(&source, request, find);
    request.finish(catalog, &loader, failures, &mistakes, errors)
}

/// The mistakes of a spec that was loaded.
struct Mistakes {
    reports: Vec<Report>,
    lang: Option<Error>,
}

fn read_file(
    source: &SourceFile,
    request: &Request<'_>,
    find: &mut dyn FnMut(&SourceFile, &str) -> Result<SourceFile, NotFound>,
) -> (Catalog, Mistakes) {
    let (mut catalog, reports) = read_extending(source, find);
    let lang = request.choose_language(&mut |lang| catalog.set_language(lang));
    (catalog, Mistakes { reports, lang })
}

impl<'r> Request<'r> {
    pub(crate) fn loader(&self, compiler: &'r dyn Compiler) -> Loader<'r> {
        Loader::new(compiler, self.span, self.supply)
    }

    /// Sets the language that the caller chose, or explains at its place why not.
    fn choose_language(&self, set: &mut SetLanguage<'_>) -> Option<Error> {
        choose_language(self.lang?, set)
    }

    fn finish<T>(
        &self,
        content: T,
        loader: &Loader<'_>,
        failures: Failures,
        mistakes: &Mistakes,
        errors: &mut Errors,
    ) -> Reading<T> {
        let is_whole = failures.is_empty() && mistakes.reports.iter().all(Report::is_empty);
        if let Some((span, error)) = loader.idle_extends(self.wanted).filter(|_| is_whole) {
            errors.add(span, error);
        }
        let maps = Rc::new(loader.source_maps());
        for failure in failures.all {
            errors.add(self.span, failure);
        }
        // What a file lacks may be in the spec that could not be supplied.
        if !failures.is_stand_in && !self.supply.is_unread {
            errors.extend(mistakes.lang.clone());
            let reports = mistakes.reports.iter();
            for report in reports.filter(|report| !loader.is_reported_elsewhere(report.source())) {
                errors.add_report(report, self.span, &maps, loader.compiler());
            }
        }
        let tracking = loader.tracking();
        Reading {
            content,
            is_whole,
            maps,
            tracking,
            #[cfg(feature = "build-script")]
            paths: loader.paths(),
        }
    }
}

/// Sets the language of a catalog or a folder.
type SetLanguage<'s> = dyn FnMut(&str) -> Result<(), LanguageMissing> + 's;

/// Sets the language of a catalog or a folder, or explains why not.
pub(crate) fn choose_language(lang: &LitStr, set: &mut SetLanguage<'_>) -> Option<Error> {
    let missing = set(&lang.value()).err()?;
    let message = format!("{missing}\nhelp: choose a language that every message is in");
    Some(Error::new(lang.span(), message))
}
