//! Compilers that are started by other tools than cargo, with the package's folder relative to their own.

use std::env;
use std::path::{Path, PathBuf};

use crate::package::{Package, SPEC};

/// From the folder of this process to another one.
fn from_here(folder: &Path) -> PathBuf {
    let here = env::current_dir().unwrap().canonicalize().unwrap();
    let up = here.components().skip(1).map(|_| "..");
    up.collect::<PathBuf>().join(folder.strip_prefix("/").unwrap())
}

fn package(test: &str) -> Package {
    let mut package = Package::at(test, "acme");
    package.write("errors/acme.toml", SPEC);
    package.write("src/main.rs", "");
    package.variables = vec![("CARGO_MANIFEST_DIR", from_here(&package.folder).into())];
    package
}

#[cfg(unix)]
#[test]
fn files_are_tracked_relative_to_the_calling_file() {
    let mut package = package("relative");
    for calling_file in
        [from_here(&package.folder.join("src/main.rs")), package.folder.join("src/main.rs")]
    {
        package.calling_file = Some(calling_file);
        package.assert_fine("errors/acme.toml", &["AcmeError"]);
        let tokens = package.expand("errors/acme.toml").to_string();
        assert!(tokens.contains("include_bytes ! (\"../errors/acme.toml\")"), "{tokens}");
    }
}

#[cfg(unix)]
#[test]
fn files_are_not_tracked_where_the_way_to_them_is_unknown() {
    let mut package = package("unknown-way");
    let elsewhere = package.folder.join("elsewhere/src");
    std::fs::create_dir_all(&elsewhere).unwrap();
    std::os::unix::fs::symlink(elsewhere, package.folder.join("linked")).unwrap();
    // From a linked folder, `..` leads elsewhere.
    for calling_file in [None, Some(package.folder.join("linked/main.rs"))] {
        package.calling_file = calling_file;
        package.assert_fine("errors/acme.toml", &["AcmeError"]);
        assert!(!package.expand("errors/acme.toml").to_string().contains("include_bytes"));
    }
}

#[test]
fn an_empty_folder_is_the_compiler_s_own() {
    // That is the one of this package, for a test.
    let mut package = Package::new("empty");
    for folder in ["", ".", "./"] {
        package.variables = vec![("CARGO_MANIFEST_DIR", folder.into())];
        package.calling_file = Some("src/lib.rs".into());
        let spec = "../../tests/golden/minimal.toml";
        package.assert_fine(spec, &["MinimalError"]);
        let tokens = package.expand(spec).to_string();
        let tracking = "include_bytes ! (\"../../../tests/golden/minimal.toml\")";
        assert!(tokens.contains(tracking), "{folder:?}: {tokens}");
    }
}
