//! The package of the caller: where its files are on this machine, and how generated code names them.

use std::ffi::OsStr;
use std::fs;
use std::path::{self, Component, Path, PathBuf};

use errcodes_specs::{NotFound, quoted};
use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::path::{OUT_DIR, leaves_folder};
use crate::compiler::Compiler;

pub(crate) struct Package<'c> {
    pub(crate) compiler: &'c dyn Compiler,
    /// A token of the call.
    pub(crate) call: Span,
}

impl Package<'_> {
    /// Where a path of the caller's is.
    pub(crate) fn locate(&self, name: &str) -> Result<PathBuf, NotFound> {
        if Path::new(name).is_absolute() {
            let message = format!("the path {} of a spec is absolute", quoted(name));
            return Err(NotFound::new(message).help(
                "write it relative to the folder of Cargo.toml, so that it holds on every machine",
            ));
        }
        match variable(name) {
            None => Ok(self.folder()?.join(name)),
            Some((OUT_DIR, rest)) => Ok(self.out_dir()?.join(rest)),
            Some((variable, _)) => {
                let message =
                    format!("unknown variable {} in the path of a spec", quoted(variable));
                let help = "a path can start with `$OUT_DIR`, the folder of what build.rs writes";
                Err(NotFound::new(message).help(help))
            }
        }
    }

    /// The folder of Cargo.toml. Cargo says it by an absolute path, Buck and others by one that is relative to the
    /// folder in which they start the compiler, or by an empty one.
    fn folder(&self) -> Result<PathBuf, NotFound> {
        match self.compiler.variable("CARGO_MANIFEST_DIR").map(PathBuf::from) {
            Some(folder) if folder.as_os_str().is_empty() => Ok(PathBuf::from(".")),
            Some(folder) => Ok(folder),
            None => Err(NotFound::new(
                "the folder of the calling crate is unknown: CARGO_MANIFEST_DIR is not set",
            )
            .help("build with cargo, or set it for the compiler, relative to the folder that it runs in: `rustc_env` of a Bazel rule, `env` of a Buck rule")),
        }
    }

    fn out_dir(&self) -> Result<PathBuf, NotFound> {
        self.compiler.variable("OUT_DIR").map(PathBuf::from).ok_or_else(|| {
            NotFound::new("there is no `$OUT_DIR`: OUT_DIR is not set")
                .help("cargo sets it for a package that has a build.rs")
        })
    }

    /// A file as an argument for `include_bytes!`. No token has a path of this machine, so that the expansion is the
    /// same in every checkout.
    pub(crate) fn included(&self, name: &str) -> Option<TokenStream> {
        let (variable, folder, name) = match variable(name) {
            Some((_, rest)) => ("OUT_DIR", self.out_dir().ok()?, rest),
            None => ("CARGO_MANIFEST_DIR", self.folder().ok()?, name),
        };
        if folder.is_absolute() {
            return Some(quote!(::core::concat!(::core::env!(#variable), "/", #name)));
        }
        // A relative path is relative to the compiler's folder when it is read here, and to the calling file in
        // `include_bytes!`. A call within a `macro_rules` of another folder is not supported: its calling file is
        // the one of the literal here, and the one of the outermost call for `include_bytes!`.
        let file = self.compiler.calling_file(self.call)?;
        let calling_folder = Path::new(".").join(file.parent()?);
        let path = relative(&calling_folder, &folder.join(name))?;
        Some(quote!(#path))
    }

    /// The name in Cargo.toml.
    pub(crate) fn name(&self) -> Option<String> {
        Some(self.compiler.variable("CARGO_PKG_NAME")?.to_string_lossy().into_owned())
    }

    /// Whether the file is in the crate whose macro named it, and not in the one that called that macro.
    pub(crate) fn is_beside_the_macro(&self, path: &str) -> bool {
        let Some(file) = self.compiler.calling_file(self.call) else { return false };
        let mut folders = file.ancestors().skip(1);
        let Some(folder) = folders.find(|folder| folder.join("Cargo.toml").is_file()) else {
            return false;
        };
        let own = self.folder().ok().and_then(|own| fs::canonicalize(own).ok());
        own.is_some() && own != fs::canonicalize(folder).ok() && folder.join(path).is_file()
    }

    /// Why a file is not there, if it is because of how cargo makes packages.
    pub(crate) fn reason_of_absence(&self, name: &str) -> Option<&'static str> {
        let is_packaged = self.is_packaged();
        if variable(name).is_some() {
            None
        } else if leaves_folder(name) && is_packaged {
            Some(
                "cargo packages only files inside of the crate's folder: put a copy of the file, or a link to it, there",
            )
        } else if is_packaged {
            Some(
                "the package does not contain the file: add it to `include` in Cargo.toml, or take it out of `exclude` and .gitignore",
            )
        } else if leaves_folder(name) {
            Some(
                "the path leaves the crate's folder, and cargo packages only files inside of it: for a crate to publish, put a copy or a link there",
            )
        } else {
            None
        }
    }

    /// Whether the folder is what `cargo package` unpacked to try it: `target/package/name-version`.
    pub(crate) fn is_packaged(&self) -> bool {
        let folder = self.folder().unwrap_or_default();
        let name = ["CARGO_PKG_NAME", "CARGO_PKG_VERSION"].map(|name| self.compiler.variable(name));
        let [Some(mut unpacked), Some(version)] = name else { return false };
        unpacked.push("-");
        unpacked.push(version);
        let within = folder.parent().and_then(Path::file_name);
        folder.file_name() == Some(&unpacked) && within == Some(OsStr::new("package"))
    }
}

/// The variable that a path starts with, and what follows.
fn variable(name: &str) -> Option<(&str, &str)> {
    name.starts_with('$').then(|| name.split_once('/').unwrap_or((name, "")))
}

/// The way from a folder to a file, if the file system agrees: a link between them leads `..` elsewhere.
fn relative(folder: &Path, file: &Path) -> Option<String> {
    let (from, to) = (absolute(folder)?, absolute(file)?);
    let common = from.iter().zip(&to).take_while(|(from, to)| from == to).count();
    let mut way = vec![".."; from.len() - common];
    for part in to.iter().skip(common) {
        way.push(part.to_str()?);
    }
    let way = way.join("/");
    let [expected, found] = [file, &folder.join(&way)].map(|path| fs::canonicalize(path).ok());
    (expected.is_some() && expected == found).then_some(way)
}

/// The parts of a path from the root on, without `.` and `..`.
fn absolute(path: &Path) -> Option<Vec<std::ffi::OsString>> {
    let mut parts = Vec::new();
    for part in path::absolute(path).ok()?.components() {
        match part {
            Component::ParentDir => drop(parts.pop()),
            Component::CurDir => {}
            _ => parts.push(part.as_os_str().to_owned()),
        }
    }
    Some(parts)
}
