//! From the name of a spec to its text: the only part that reads files.
//!
//! A bare name is a bundled spec, now and later: a release that bundles another one changes no call. The path of a file
//! ends in `.toml`, that of a folder starts with `./`, `../` or `$OUT_DIR/`. As `ilvb/push` is a space of the bundled
//! folder `ilvb`, `./errors/push` is one of the caller's folder `errors`.

mod base;
mod exported;
mod file;
mod files;
mod folder;
mod near;
mod package;
mod path;

use std::path::Path;

use errcodes_specs::{NotFound, SourceFile, bundled, quoted, suggest};
use proc_macro2::{Span, TokenStream};

use crate::compiler::Compiler;
use crate::exported::{Wanted, is_exported};
use crate::source_map::SourceMaps;
pub(crate) use exported::Supply;
use file::Problem;
use files::Files;
use package::Package;
#[cfg(feature = "build-script")]
pub(crate) use path::OUT_DIR;
use path::{is_own_folder, is_spec_file, stem};

/// The spec of a call, or a stand-in for it.
pub(crate) struct Loaded<T> {
    pub(crate) spec: T,
    pub(crate) failures: Failures,
}

/// Why a spec could not be loaded, or not all of it.
#[derive(Default)]
pub(crate) struct Failures {
    pub(crate) all: Vec<NotFound>,
    /// Whether something else was loaded, whose mistakes nobody wants to read of.
    pub(crate) is_stand_in: bool,
}

impl Failures {
    /// Of a spec that something else stands in for.
    fn of(failure: NotFound) -> Self {
        Self { all: vec![failure], is_stand_in: true }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

pub(crate) enum Spec {
    File(SourceFile),
    Folder { name: String, files: Vec<SourceFile> },
}

/// Loads the files of one call, each once.
pub(crate) struct Loader<'c> {
    package: Package<'c>,
    files: Files,
    supply: Supply<'c>,
    /// The name by which a file extends an exported spec.
    extended: Option<String>,
    /// Which spec extends which.
    bases: Vec<(SourceFile, SourceFile)>,
}

impl<'c> Loader<'c> {
    /// `call` is the span of a token of the call.
    pub(crate) fn new(compiler: &'c dyn Compiler, call: Span, supply: Supply<'c>) -> Self {
        let (package, files) = (Package { compiler, call }, Files::default());
        Self { package, files, supply, extended: None, bases: Vec::new() }
    }

    pub(crate) fn load(&mut self, wanted: &Wanted) -> Loaded<Spec> {
        match wanted {
            Wanted::Named(name) => self.load_named(name),
            Wanted::Exported(path) => self.load_exported(path),
        }
    }

    fn load_named(&mut self, name: &str) -> Loaded<Spec> {
        if is_spec_file(Path::new(name)) {
            self.load_file(name)
        } else if let Some(file) = self.space_of_own_folder(name) {
            self.load_space(&file)
        } else if is_own_folder(name) || Path::new(name).is_absolute() {
            self.load_folder(name)
        } else if let Some(spec) = load_bundled(name) {
            Loaded { spec, failures: Failures::default() }
        } else {
            self.unknown(name)
        }
    }

    /// As [`Self::load`], where one code space is wanted: the first of a folder stands in for it.
    pub(crate) fn load_one(&mut self, wanted: &Wanted) -> Loaded<SourceFile> {
        let Loaded { spec, mut failures } = self.load(wanted);
        match spec {
            Spec::File(spec) => Loaded { spec, failures },
            Spec::Folder { files, .. } => {
                if failures.is_empty() {
                    failures = Failures::of(match wanted {
                        Wanted::Named(name) => self.several_spaces(name, &files),
                        Wanted::Exported(path) => exported::several_spaces(path),
                    });
                }
                failures.is_stand_in = true;
                let spec = files.into_iter().next().unwrap_or_else(|| nothing(""));
                Loaded { spec, failures }
            }
        }
    }

    /// The error that a folder is named where one of its specs is wanted.
    fn several_spaces(&self, name: &str, files: &[SourceFile]) -> NotFound {
        if !files.iter().any(|file| self.files.contain(file)) {
            return NotFound::several_spaces(name, files);
        }
        let space =
            |file: &SourceFile| quoted(&format!("{}/{}", name.trim_end_matches('/'), file.stem()));
        let spaces: Vec<_> = files.iter().map(space).collect();
        NotFound::new(format!("{} is a folder of code spaces", quoted(name)))
            .help(format!("choose one: {}", spaces.join(", ")))
    }

    pub(crate) fn compiler(&self) -> &dyn Compiler {
        self.package.compiler
    }

    /// Makes the compiler rebuild the caller when a file changes that was read.
    pub(crate) fn tracking(&self) -> TokenStream {
        self.files.tracking(&self.package)
    }

    /// The files that were read, as the compiler has them.
    pub(crate) fn source_maps(&self) -> SourceMaps {
        self.files.source_maps(&self.package)
    }

    /// The paths of the files and folders that were read, as the caller or a spec names them.
    #[cfg(feature = "build-script")]
    pub(crate) fn paths(&self) -> Vec<std::path::PathBuf> {
        self.files.paths().map(Into::into).collect()
    }

    fn load_file(&mut self, name: &str) -> Loaded<Spec> {
        self.load_file_as(name, stem(name))
    }

    fn load_file_as(&mut self, name: &str, id: String) -> Loaded<Spec> {
        match self.read(name, id) {
            Ok(source) => Loaded { spec: Spec::File(source), failures: Failures::default() },
            Err(failure) => {
                Loaded { spec: Spec::File(nothing(name)), failures: Failures::of(failure) }
            }
        }
    }

    fn read(&mut self, path: &str, id: String) -> Result<SourceFile, NotFound> {
        let place = self.package.locate(path)?;
        self.files.read(path, id, &place).map_err(|problem| match problem {
            Problem::Missing => self.missing(path, &problem),
            _ => problem.describe(path),
        })
    }

    /// For a path that the caller wrote, as `problem` is that nothing is there.
    fn missing(&self, path: &str, problem: &Problem) -> NotFound {
        let missing = problem.describe(path).did_you_mean(self.similar_file(path).as_deref());
        self.explain(missing, path)
    }

    /// Adds what a path is relative to, and why the file may be absent from a package.
    fn explain(&self, missing: NotFound, path: &str) -> NotFound {
        let missing =
            missing.help("the path is relative to the folder of the calling crate's Cargo.toml");
        if self.package.is_beside_the_macro(path) {
            return missing.help("the file is in the crate of the macro that names it: that crate can share it by `errcodes::export_spec!`");
        }
        match self.package.reason_of_absence(path) {
            Some(reason) => missing.help(reason),
            None => missing,
        }
    }

    /// For an unknown name, loads the spec that was probably meant.
    fn unknown(&mut self, name: &str) -> Loaded<Spec> {
        if name.is_empty() {
            let mut empty = bundled::unknown(name);
            empty.message = String::from("the name of the spec is empty");
            return Loaded { spec: Spec::File(nothing(name)), failures: Failures::of(empty) };
        }
        let message = format!("unknown spec {}", quoted(name));
        if is_exported(name) {
            let help = format!("a call names an exported spec without quotes: {}", quoted(name));
            let failures = Failures::of(NotFound::new(message).help(help));
            return Loaded { spec: Spec::File(nothing(name)), failures };
        }
        let folder = format!("./{}", name.trim_end_matches('/'));
        if self.is_folder(&folder) {
            let help = format!("write {} for the folder of your own", quoted(&folder));
            let failures = Failures::of(NotFound::new(message).help(help));
            return Loaded { failures, ..self.load_folder(&folder) };
        }
        if let Some(file) = self.file_named(name) {
            let failures = Failures::of(NotFound::new(message).did_you_mean(Some(&file)));
            return Loaded { failures, ..self.load_file(&file) };
        }
        let near = suggest::nearest(name, bundled::names().chain(bundled::folders()));
        let spec = near.and_then(load_bundled).unwrap_or_else(|| Spec::File(nothing(name)));
        Loaded { spec, failures: Failures::of(bundled::unknown(name)) }
    }
}

fn load_bundled(name: &str) -> Option<Spec> {
    if let Some(source) = bundled::find(name) {
        return Some(Spec::File(source));
    }
    let files = bundled::find_folder(name);
    (!files.is_empty()).then(|| Spec::Folder { name: name.to_owned(), files })
}

/// A spec without codes, for a name that gives nothing else.
fn nothing(name: &str) -> SourceFile {
    SourceFile::new(name, stem(name), "")
}
