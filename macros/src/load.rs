//! From the name of a spec to its text: the only place that reads files and the environment.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use errcodes_specs::{SourceFile, bundled, quoted, suggest};
use proc_macro2::TokenStream;
use quote::quote;

/// What was asked for, or what stands in for it.
pub(crate) struct Loaded {
    pub(crate) spec: Spec,
    /// Why `spec` is not, or not all of, what was asked for.
    pub(crate) failures: Vec<String>,
    /// The files that were read.
    tracked: Vec<String>,
}

pub(crate) enum Spec {
    File(SourceFile),
    Folder { name: String, files: Vec<SourceFile> },
}

type Failure = String;

pub(crate) fn load(name: &str) -> Loaded {
    if is_spec_file(Path::new(name)) {
        return load_file(name);
    }
    if let Some(spec) = load_bundled(name) {
        return Loaded { spec, failures: Vec::new(), tracked: Vec::new() };
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
    let known = || bundled::names().chain(bundled::folders());
    let near = suggest::nearest(name, known());
    let did_you_mean =
        near.map(|near| format!("help: did you mean `{near}`?\n")).unwrap_or_default();
    let bundled: Vec<_> =
        suggest::by_likeness(name, known()).iter().map(|name| format!("`{name}`")).collect();
    let failure = format!(
        "unknown spec {}\n{did_you_mean}help: bundled specs: {}; the path of a file of your own ends in `.toml`",
        quoted(name),
        bundled.join(", ")
    );
    let spec = near.and_then(load_bundled).unwrap_or_else(|| Spec::File(nothing(name)));
    Loaded { spec, failures: vec![failure], tracked: Vec::new() }
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
    match read_file(name) {
        Ok(text) => {
            let spec = Spec::File(SourceFile::new(name, stem(name), text));
            Loaded { spec, failures: Vec::new(), tracked: vec![name.to_owned()] }
        }
        Err(failure) => {
            let spec = Spec::File(nothing(name));
            Loaded { spec, failures: vec![failure], tracked: Vec::new() }
        }
    }
}

/// All spec files of a folder, by name. What is in folders within it does not count.
fn load_folder(name: &str, folder: &Path) -> Loaded {
    let (mut files, mut failures, mut tracked) = (Vec::new(), Vec::new(), Vec::new());
    let own = stem(name);
    let names = spec_files(folder).unwrap_or_else(|error| {
        failures.push(format!("the folder {} cannot be read: {error}", quoted(name)));
        Vec::new()
    });
    for file in names {
        let path = format!("{}/{file}", name.trim_end_matches('/'));
        match read_file(&path) {
            Ok(text) => {
                let id = format!("{own}/{}", stem(&file));
                files.push(SourceFile::new(path.clone(), id, text));
                tracked.push(path);
            }
            Err(failure) => failures.push(failure),
        }
    }
    if files.is_empty() && failures.is_empty() {
        failures.push(format!(
            "the folder {} has no specs\nhelp: specs are files that end in `.toml`",
            quoted(name)
        ));
    }
    Loaded { spec: Spec::Folder { name: own, files }, failures, tracked }
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

fn read_file(name: &str) -> Result<String, Failure> {
    let shown = quoted(name);
    let path = manifest_path(name)?;
    if path.exists() && !path.is_file() {
        // A pipe or a device would be read forever.
        return Err(format!("the spec file {shown} is no file"));
    }
    let bytes = fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => missing(name),
        _ => format!("the spec file {shown} cannot be read: {error}"),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count() + 1;
        format!("the spec file {shown} is not UTF-8: see line {line}\nhelp: save it as UTF-8")
    })
}

fn missing(name: &str) -> Failure {
    let near = similar_file(name).map(|near| format!("\nhelp: did you mean {}?", quoted(&near)));
    format!(
        "there is no spec file {}{}\nhelp: the path is relative to the folder of the calling crate's Cargo.toml",
        quoted(name),
        near.unwrap_or_default()
    )
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
fn manifest_path(name: &str) -> Result<PathBuf, Failure> {
    if Path::new(name).is_absolute() {
        return Err(format!(
            "the path {} of a spec is absolute\nhelp: write it relative to the folder of Cargo.toml, so that it holds on every machine",
            quoted(name)
        ));
    }
    let folder = env::var_os("CARGO_MANIFEST_DIR").ok_or(
        "the folder of Cargo.toml is unknown: CARGO_MANIFEST_DIR is not set\nhelp: build with cargo",
    )?;
    Ok(PathBuf::from(folder).join(name))
}

/// Makes the compiler rebuild the caller when a spec file changes. The path in it is the user's own, so
/// that the expansion is the same in every checkout.
pub(crate) fn tracking(loaded: &Loaded) -> TokenStream {
    let paths = &loaded.tracked;
    quote! {
        #(const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #paths)
        );)*
    }
}
