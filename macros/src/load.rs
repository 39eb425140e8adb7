//! From the name of a spec to its text: the only place that reads files and the environment.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use errcodes_specs::{SourceFile, bundled, quoted, suggest};
use proc_macro2::TokenStream;
use quote::quote;

/// A spec, or what stands in for it.
pub(crate) struct Loaded {
    pub(crate) source: SourceFile,
    /// Why `source` is not what was asked for.
    pub(crate) failure: Option<String>,
    is_file: bool,
}

pub(crate) fn load(name: &str) -> Loaded {
    if is_path(name) {
        return load_file(name);
    }
    if let Some(source) = bundled::find(name) {
        return Loaded { source, failure: None, is_file: false };
    }
    let near = suggest::nearest(name, bundled::names()).and_then(bundled::find);
    Loaded {
        source: near.unwrap_or_else(|| nothing(name)),
        failure: Some(unknown(name)),
        is_file: false,
    }
}

fn is_path(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "toml")
}

fn unknown(name: &str) -> String {
    let did_you_mean = match suggest::nearest(name, bundled::names()) {
        Some(near) => format!("help: did you mean `{near}`?\n"),
        None => String::new(),
    };
    let bundled: Vec<_> = suggest::by_likeness(name, bundled::names())
        .into_iter()
        .map(|name| format!("`{name}`"))
        .collect();
    format!(
        "unknown spec {}\n{did_you_mean}help: bundled specs: {}; the path of a file of your own ends in `.toml`",
        quoted(name),
        bundled.join(", ")
    )
}

/// A spec without codes, for a name that gives nothing else.
fn nothing(name: &str) -> SourceFile {
    let stem = Path::new(name).file_stem().map_or(name.into(), |stem| stem.to_string_lossy());
    SourceFile::new(name, stem, "")
}

fn load_file(name: &str) -> Loaded {
    let (source, failure, is_file) = match read_file(name) {
        Ok(text) => (SourceFile::new(name, nothing(name).default_id(), text), None, true),
        Err(failure) => (nothing(name), Some(failure), false),
    };
    Loaded { source, failure, is_file }
}

fn read_file(name: &str) -> Result<String, String> {
    let shown = quoted(name);
    if Path::new(name).is_absolute() {
        return Err(format!(
            "the path {shown} of a spec is absolute\nhelp: write it relative to the folder of Cargo.toml, so that it holds on every machine"
        ));
    }
    let bytes = fs::read(manifest_folder()?.join(name)).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => format!(
            "there is no spec file {shown}\nhelp: the path is relative to the folder of the calling crate's Cargo.toml"
        ),
        _ => format!("the spec file {shown} cannot be read: {error}"),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(valid).filter(|byte| **byte == b'\n').count() + 1;
        format!("the spec file {shown} is not UTF-8: see line {line}\nhelp: save it as UTF-8")
    })
}

fn manifest_folder() -> Result<PathBuf, String> {
    env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).ok_or_else(|| {
        "the folder of Cargo.toml is unknown: CARGO_MANIFEST_DIR is not set\nhelp: build with cargo".into()
    })
}

/// Makes the compiler rebuild the caller when its spec file changes. The path in it is the user's own,
/// so that the expansion is the same in every checkout.
pub(crate) fn tracking(loaded: &Loaded) -> TokenStream {
    if !loaded.is_file {
        return TokenStream::new();
    }
    let path = loaded.source.path();
    quote! {
        const _: &[::core::primitive::u8] = ::core::include_bytes!(
            ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path)
        );
    }
}
