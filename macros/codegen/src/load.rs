//! From the name of a spec to its text: the only part that reads files.
//!
//! A bare name is a bundled spec, now and later: a release that bundles another one changes no call. The path of a file
//! ends in `.toml`, that of a folder starts with `./`, `../` or `$OUT_DIR/`.

mod base;
mod file;
mod files;
mod folder;
mod near;
mod package;
mod path;

use std::io;
use std::path::Path;

use errcodes_specs::{NotFound, SourceFile, bundled, quoted, suggest};
use proc_macro2::{Span, TokenStream};

use crate::compiler::Compiler;
use crate::source_map::SourceMaps;
use file::Problem;
use files::Files;
use package::Package;
use path::{is_own_folder, is_spec_file, join, stem};

/// The spec of a call, or a stand-in for it.
pub(crate) struct Loaded {
    pub(crate) spec: Spec,
    /// Why `spec` is a stand-in, or lacks a part.
    pub(crate) failures: Vec<NotFound>,
}

pub(crate) enum Spec {
    File(SourceFile),
    Folder { name: String, files: Vec<SourceFile> },
}

/// Loads the files of one call, each once.
pub(crate) struct Loader<'c> {
    package: Package<'c>,
    files: Files,
}

impl<'c> Loader<'c> {
    /// `call` is the span of a token of the call.
    pub(crate) fn new(compiler: &'c dyn Compiler, call: Span) -> Self {
        Self { package: Package { compiler, call }, files: Files::default() }
    }

    pub(crate) fn load(&mut self, name: &str) -> Loaded {
        if is_spec_file(Path::new(name)) {
            self.load_file(name)
        } else if is_own_folder(name) || Path::new(name).is_absolute() {
            self.load_folder(name)
        } else if let Some(spec) = load_bundled(name) {
            Loaded { spec, failures: Vec::new() }
        } else {
            self.unknown(name)
        }
    }

    /// As [`Self::load`], where one code space is wanted: the first of a folder stands in for it.
    pub(crate) fn load_one(&mut self, name: &str) -> (SourceFile, Vec<NotFound>) {
        let Loaded { spec, mut failures } = self.load(name);
        match spec {
            Spec::File(source) => (source, failures),
            Spec::Folder { name, files } => {
                if failures.is_empty() {
                    failures.push(NotFound::several_spaces(&name, &files));
                }
                (files.into_iter().next().unwrap_or_else(|| nothing(&name)), failures)
            }
        }
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

    /// The paths of the files and folders that were read, relative to the folder of Cargo.toml where they can be.
    #[cfg(feature = "build-script")]
    pub(crate) fn paths(&self) -> Vec<std::path::PathBuf> {
        let variable =
            |path: &str| path.starts_with('$').then(|| self.package.locate(path).ok())?;
        self.files.paths().map(|path| variable(path).unwrap_or_else(|| path.into())).collect()
    }

    fn load_file(&mut self, name: &str) -> Loaded {
        match self.read(name, stem(name)) {
            Ok(source) => Loaded { spec: Spec::File(source), failures: Vec::new() },
            Err(failure) => Loaded { spec: Spec::File(nothing(name)), failures: vec![failure] },
        }
    }

    fn read(&mut self, path: &str, id: String) -> Result<SourceFile, NotFound> {
        let place = self.package.locate(path)?;
        self.files.read(path, id, &place).map_err(|problem| match problem {
            Problem::Missing => self.missing(path, &problem),
            _ => problem.describe(path),
        })
    }

    fn missing(&self, path: &str, problem: &Problem) -> NotFound {
        let missing = problem.describe(path).did_you_mean(self.similar_file(path).as_deref());
        self.explain(missing, path)
    }

    /// Adds what a path is relative to, and why the file may be absent from a package.
    fn explain(&self, missing: NotFound, path: &str) -> NotFound {
        let missing =
            missing.help("the path is relative to the folder of the calling crate's Cargo.toml");
        match self.package.reason_of_absence(path) {
            Some(reason) => missing.help(reason),
            None => missing,
        }
    }

    /// All spec files of a folder, by name.
    fn load_folder(&mut self, name: &str) -> Loaded {
        let path = if name.starts_with('/') { name.to_owned() } else { join("", name) };
        let own = stem(&path);
        let (mut files, mut failures) = (Vec::new(), Vec::new());
        match self.names(name, &path, &mut failures) {
            Ok(names) => {
                for file in names {
                    let path = join(&path, &file);
                    match self.read(&path, format!("{own}/{}", stem(&file))) {
                        Ok(source) => files.push(source),
                        Err(failure) => failures.push(failure),
                    }
                }
            }
            Err(failure) => failures.push(failure),
        }
        if files.is_empty() && failures.is_empty() {
            let message = format!("the folder {} has no specs", quoted(name));
            failures.push(NotFound::new(message).help("specs are files that end in `.toml`"));
        }
        Loaded { spec: Spec::Folder { name: own, files }, failures }
    }

    fn names(
        &mut self,
        name: &str,
        path: &str,
        failures: &mut Vec<NotFound>,
    ) -> Result<Vec<String>, NotFound> {
        let shown = quoted(name);
        if path.is_empty() || path.ends_with("..") || path == path::OUT_DIR {
            let help = "write the path of a folder with a name, such as `./errors`, or of a file, which ends in `.toml`";
            return Err(NotFound::new(format!("{shown} names no folder of specs")).help(help));
        }
        let folder = self.package.locate(path)?;
        self.package.compiler.track_folder(&folder);
        match folder::spec_files(&folder) {
            Ok(names) => {
                self.files.add_folder(path);
                failures.extend(names.problems(name));
                Ok(names.sound)
            }
            Err(error) => Err(match error.kind() {
                io::ErrorKind::NotFound => self.missing_folder(name, path),
                io::ErrorKind::NotADirectory => NotFound::new(format!("{shown} is no folder"))
                    .help("the path of a spec file ends in `.toml`"),
                _ => NotFound::new(format!("the folder {shown} cannot be read: {error}")),
            }),
        }
    }

    fn missing_folder(&self, name: &str, path: &str) -> NotFound {
        let bundled = load_bundled(path).map(|_| path);
        let file = format!("{path}.toml");
        let near = bundled.or_else(|| self.is_file(&file).then_some(&file));
        let missing = NotFound::new(format!("there is no folder {}", quoted(name)));
        self.explain(missing.did_you_mean(near), path)
    }

    /// What was probably meant stands in for a name that is unknown.
    fn unknown(&mut self, name: &str) -> Loaded {
        if name.is_empty() {
            let mut empty = bundled::unknown(name);
            empty.message = String::from("the name of the spec is empty");
            return Loaded { spec: Spec::File(nothing(name)), failures: vec![empty] };
        }
        let message = format!("unknown spec {}", quoted(name));
        let folder = format!("./{}", name.trim_end_matches('/'));
        if self.is_folder(&folder) {
            let help = format!("write {} for the folder of your own", quoted(&folder));
            let failures = vec![NotFound::new(message).help(help)];
            return Loaded { failures, ..self.load_folder(&folder) };
        }
        if let Some(file) = self.file_named(name) {
            let failures = vec![NotFound::new(message).did_you_mean(Some(&file))];
            return Loaded { failures, ..self.load_file(&file) };
        }
        let near = suggest::nearest(name, bundled::names().chain(bundled::folders()));
        let spec = near.and_then(load_bundled).unwrap_or_else(|| Spec::File(nothing(name)));
        Loaded { spec, failures: vec![bundled::unknown(name)] }
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
