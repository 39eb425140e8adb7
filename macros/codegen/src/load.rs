//! From the name of a spec to its text: the only place that reads files and the environment.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use errcodes_specs::{NotFound, SourceFile, bundled, quoted, suggest};
use proc_macro2::TokenStream;
use quote::quote;

/// What was asked for, or what stands in for it.
pub(crate) struct Loaded {
    pub(crate) spec: Spec,
    /// Why `spec` is not, or not all of, what was asked for.
    pub(crate) failures: Vec<NotFound>,
    pub(crate) files: Files,
}

/// The files that were read, as the caller names them.
#[derive(Default)]
pub(crate) struct Files(Vec<String>);

pub(crate) enum Spec {
    File(SourceFile),
    Folder { name: String, files: Vec<SourceFile> },
}

pub(crate) fn load(name: &str) -> Loaded {
    if is_spec_file(Path::new(name)) {
        return load_file(name);
    }
    if let Some(spec) = load_bundled(name) {
        return Loaded { spec, failures: Vec::new(), files: Files::default() };
    }
    match manifest_path(name) {
        Ok(folder) if folder.is_dir() => load_folder(name, &folder),
        _ => unknown(name),
    }
}

fn is_spec_file(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

fn load_bundled(name: &str) -> Option<Spec> {
    if let Some(source) = bundled::find(name) {
        return Some(Spec::File(source));
    }
    let files = bundled::find_folder(name);
    (!files.is_empty()).then(|| Spec::Folder { name: name.to_owned(), files })
}

/// The bundled spec with the most similar name stands in for one that is unknown.
fn unknown(name: &str) -> Loaded {
    let near = suggest::nearest(name, bundled::names().chain(bundled::folders()));
    let spec = near.and_then(load_bundled).unwrap_or_else(|| Spec::File(nothing(name)));
    Loaded { spec, failures: vec![bundled::unknown(name)], files: Files::default() }
}

/// A spec without codes, for a name that gives nothing else.
pub(crate) fn nothing(name: &str) -> SourceFile {
    SourceFile::new(name, stem(name), "")
}

fn stem(name: &str) -> String {
    let stem = Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.unwrap_or_else(|| name.to_owned())
}

fn load_file(name: &str) -> Loaded {
    let mut files = Files::default();
    let (source, failures) = match files.read(name, stem(name)) {
        Ok(source) => (source, Vec::new()),
        Err(failure) => (nothing(name), vec![failure]),
    };
    Loaded { spec: Spec::File(source), failures, files }
}

impl Files {
    fn read(&mut self, path: &str, id: String) -> Result<SourceFile, NotFound> {
        let text = read_file(path)?;
        self.0.push(path.to_owned());
        Ok(SourceFile::new(path, id, text))
    }

    /// The spec that one extends: a bundled one, or a file whose path is relative to the file that names it.
    pub(crate) fn find_base(
        &mut self,
        extending: &SourceFile,
        name: &str,
    ) -> Result<SourceFile, NotFound> {
        if !is_spec_file(Path::new(name)) {
            return bundled::find_base(name);
        }
        manifest_path(name)?;
        let path = join(parent(extending.path()), name);
        if !manifest_path(&path)?.exists() {
            return Err(missing_base(name, &path));
        }
        self.read(&path, stem(name))
    }
}

/// A path within a folder, without the steps back that have steps forth before them.
fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match (part, parts.last()) {
            ("" | ".", _) => {}
            ("..", Some(last)) if *last != ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// Whether a spec was read from the caller's folder.
#[cfg(feature = "nightly")]
pub(crate) fn is_own(source: &SourceFile) -> bool {
    let path = manifest_path(source.path());
    path.is_ok_and(|path| fs::read(path).is_ok_and(|bytes| bytes == source.text().as_bytes()))
}

/// The text of a spec file, for the compiler to read.
#[cfg(feature = "nightly")]
pub(crate) fn included(path: &str) -> TokenStream {
    quote!(::core::include_str!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)))
}

/// Tells the compiler of a folder, so that a file added to it rebuilds the caller.
fn track_folder(folder: &Path) {
    #[cfg(feature = "nightly")]
    if proc_macro::is_available() {
        proc_macro::tracked::path(folder);
    }
    #[cfg(not(feature = "nightly"))]
    let _ = folder;
}

/// All spec files of a folder, by name. What is in folders within it does not count.
fn load_folder(name: &str, folder: &Path) -> Loaded {
    let (mut sources, mut failures, mut files) = (Vec::new(), Vec::new(), Files::default());
    let own = stem(name);
    track_folder(folder);
    let names = spec_files(folder).unwrap_or_else(|error| {
        let message = format!("the folder {} cannot be read: {error}", quoted(name));
        failures.push(NotFound::new(message));
        Vec::new()
    });
    for file in names {
        let path = format!("{}/{file}", name.trim_end_matches('/'));
        match files.read(&path, format!("{own}/{}", stem(&file))) {
            Ok(source) => sources.push(source),
            Err(failure) => failures.push(failure),
        }
    }
    if sources.is_empty() && failures.is_empty() {
        let message = format!("the folder {} has no specs", quoted(name));
        failures.push(NotFound::new(message).help("specs are files that end in `.toml`"));
    }
    Loaded { spec: Spec::Folder { name: own, files: sources }, failures, files }
}

fn spec_files(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if is_spec_file(&path) && !path.is_dir() {
            names.extend(path.file_name().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    names.sort_unstable();
    Ok(names)
}

fn read_file(name: &str) -> Result<String, NotFound> {
    let shown = quoted(name);
    let path = manifest_path(name)?;
    if path.exists() && !path.is_file() {
        // A pipe or a device would be read forever.
        return Err(NotFound::new(format!("the spec file {shown} is no file")));
    }
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => missing(name),
        _ => NotFound::new(format!("the spec file {shown} cannot be read: {error}")),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count() + 1;
        let message = format!("the spec file {shown} is not UTF-8: see line {line}");
        NotFound::new(message).help("save it as UTF-8")
    })
}

fn missing(name: &str) -> NotFound {
    NotFound::new(format!("there is no spec file {}", quoted(name)))
        .did_you_mean(similar_file(name).as_deref())
        .help("the path is relative to the folder of the calling crate's Cargo.toml")
}

/// `path` is where `name` would be, for the caller.
fn missing_base(name: &str, path: &str) -> NotFound {
    let folder = manifest_path(parent(path)).ok();
    let files = folder.and_then(|folder| spec_files(&folder).ok()).unwrap_or_default();
    let files: Vec<_> = files.iter().map(|file| sibling(name, file)).collect();
    NotFound::new(format!("there is no spec file {}", quoted(path)))
        .did_you_mean(suggest::nearest(name, files.iter().map(String::as_str)))
        .help("the path is relative to the folder of the file that it is written in")
}

/// The path of another file in the same folder.
fn sibling(path: &str, file: &str) -> String {
    path.rsplit_once('/').map_or_else(|| file.to_owned(), |(folder, _)| format!("{folder}/{file}"))
}

/// The spec file whose path is a near miss, or that has the same name in another folder, among those in the
/// crate's folder, in folders directly in it, and where the path points.
fn similar_file(name: &str) -> Option<String> {
    let root = manifest_path("").ok()?;
    let folders = fs::read_dir(&root).ok()?.flatten().filter(|entry| entry.path().is_dir());
    let mut folders: Vec<String> =
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    folders.extend([".".to_owned(), parent(name).to_owned()]);
    folders.sort_unstable();
    let files = folders.iter().flat_map(|folder| {
        let files = spec_files(&root.join(folder)).unwrap_or_default().into_iter();
        files.map(move |file| if folder == "." { file } else { format!("{folder}/{file}") })
    });
    let files: Vec<String> = files.filter(|file| file != "Cargo.toml").collect();
    let same_name = files.iter().find(|file| file.rsplit('/').next() == name.rsplit('/').next());
    let near = || suggest::nearest(name, files.iter().map(String::as_str)).map(str::to_owned);
    same_name.cloned().or_else(near)
}

fn parent(name: &str) -> &str {
    name.rsplit_once('/').map_or(".", |(folder, _)| folder)
}

/// Where a path of the caller's is on this machine.
fn manifest_path(name: &str) -> Result<PathBuf, NotFound> {
    if Path::new(name).is_absolute() {
        let message = format!("the path {} of a spec is absolute", quoted(name));
        return Err(NotFound::new(message).help(
            "write it relative to the folder of Cargo.toml, so that it holds on every machine",
        ));
    }
    let folder = env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| {
        NotFound::new("the folder of Cargo.toml is unknown: CARGO_MANIFEST_DIR is not set")
            .help("build with cargo")
    })?;
    Ok(PathBuf::from(folder).join(name))
}

/// Makes the compiler rebuild the caller when a spec file changes. The path in it is the user's own, so
/// that the expansion is the same in every checkout.
pub(crate) fn tracking(files: &Files) -> TokenStream {
    let paths = &files.0;
    quote! {
        #(const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #paths)
        );)*
    }
}
