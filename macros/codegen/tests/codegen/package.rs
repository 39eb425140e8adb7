//! A package for a test, and the compiler that is started for it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use errcodes_codegen::Compiler;
use proc_macro2::{Span, TokenStream};
use quote::quote;

/// A spec with one code, `A`.
pub(crate) const SPEC: &str =
    "[[code]]\ncode = 1\nvariant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";

pub(crate) struct Package {
    /// Of this test alone.
    whole: PathBuf,
    /// The folder of Cargo.toml, within it.
    pub(crate) folder: PathBuf,
    pub(crate) variables: Vec<(&'static str, OsString)>,
    pub(crate) calling_file: Option<PathBuf>,
}

impl Package {
    pub(crate) fn new(test: &str) -> Self {
        Self::at(test, "")
    }

    /// A package whose folder is within the one of the test.
    pub(crate) fn at(test: &str, within: &str) -> Self {
        let whole = env::temp_dir().join(format!("errcodes-{test}-{}", process::id()));
        fs::create_dir_all(&whole).unwrap();
        let whole = whole.canonicalize().unwrap();
        let folder = if within.is_empty() { whole.clone() } else { whole.join(within) };
        fs::create_dir_all(&folder).unwrap();
        let variables = vec![("CARGO_MANIFEST_DIR", folder.clone().into())];
        Self { whole, folder, variables, calling_file: None }
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn expand(&self, spec: &str) -> TokenStream {
        errcodes_codegen::expand(quote!((::errcodes) #spec), self)
    }

    pub(crate) fn errors(&self, spec: &str) -> Vec<String> {
        crate::errors(self.expand(spec))
    }

    /// The only error of a spec, which has the expected texts.
    #[track_caller]
    pub(crate) fn assert_error(&self, spec: &str, expected: &[&str]) {
        let errors = self.errors(spec);
        let [error] = errors.as_slice() else { panic!("{spec:?}: {errors:#?}") };
        for expected in expected {
            assert!(error.contains(expected), "{spec:?}: {error}\nlacks: {expected}");
        }
        assert!(!error.contains(|c: char| c.is_control() && c != '\n'), "{error:?}");
        assert!(!error.contains(self.whole.to_str().unwrap()), "no path of the machine: {error}");
    }

    #[track_caller]
    pub(crate) fn assert_fine(&self, spec: &str, enums: &[&str]) {
        let tokens = self.expand(spec);
        assert_eq!(crate::errors(tokens.clone()), [""; 0], "{spec:?}");
        assert_eq!(crate::enums(tokens), enums, "{spec:?}");
    }
}

impl Drop for Package {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.whole);
    }
}

impl Compiler for Package {
    fn variable(&self, name: &str) -> Option<OsString> {
        let mut variables = self.variables.iter();
        variables.find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    }

    fn calling_file(&self, _: Span) -> Option<PathBuf> {
        self.calling_file.clone()
    }
}

/// The package of these tests, whose specs are those of the workspace's tests.
pub(crate) struct Here;

impl Compiler for Here {
    fn variable(&self, name: &str) -> Option<OsString> {
        (name == "CARGO_MANIFEST_DIR").then(|| tests_folder().into())
    }
}

pub(crate) fn tests_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests")
}
