//! The published packages agree in what they say about themselves, and other files with them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use toml::{Table, Value};

const PUBLISHED: [(&str, &str); 5] = [
    ("runtime", "errcodes"),
    ("macros", "errcodes-macros"),
    ("macros/codegen", "errcodes-codegen"),
    ("specs", "errcodes-specs"),
    ("specs/command", COMMAND),
];

/// Nothing depends on it.
const COMMAND: &str = "cargo-errcodes";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn manifest(folder: &str) -> Table {
    read(Path::new(folder).join("Cargo.toml")).parse().unwrap()
}

fn workspace() -> Value {
    manifest("")["workspace"].clone()
}

#[test]
fn version_rust_version_and_licence_are_those_of_the_workspace() {
    let inherited = Value::Table(Table::from_iter([("workspace".into(), Value::Boolean(true))]));
    for (folder, name) in PUBLISHED {
        let package = &manifest(folder)["package"];
        assert_eq!(package["name"].as_str(), Some(name));
        let keys = [
            "version",
            "rust-version",
            "license",
            "edition",
            "authors",
            "documentation",
            "repository",
        ];
        for key in keys {
            assert_eq!(package[key], inherited, "{key} of {name}");
        }
        let readme = Path::new(folder).join(package["readme"].as_str().unwrap());
        assert!(root().join(readme).is_file(), "{name} has a README");
    }
}

#[test]
fn the_packages_pin_each_other_exactly() {
    let workspace = workspace();
    let version = format!("={}", workspace["package"]["version"].as_str().unwrap());
    for (folder, name) in PUBLISHED {
        let dependency = workspace["dependencies"].get(name);
        let [own_version, path] =
            ["version", "path"].map(|key| dependency.and_then(|it| it[key].as_str()));
        let pinned = (name != COMMAND).then_some((version.as_str(), folder));
        assert_eq!(own_version.zip(path), pinned, "{name}");
        for (own, dependency) in manifest(folder)["dependencies"].as_table().unwrap() {
            let is_ours = PUBLISHED.iter().any(|(_, name)| name == own);
            let is_inherited = dependency.get("workspace") == Some(&Value::Boolean(true));
            assert!(!is_ours || is_inherited, "{own} in {name}");
        }
    }
}

#[test]
fn everything_else_is_not_published() {
    let workspace = workspace();
    let members = workspace["members"].as_array().unwrap().iter().map(|member| member.as_str());
    for member in members.flatten() {
        let is_published = PUBLISHED.iter().any(|(folder, _)| *folder == member);
        let publish = manifest(member)["package"].get("publish").and_then(Value::as_bool);
        assert_eq!(publish, if is_published { None } else { Some(false) }, "{member}");
    }
}

#[test]
fn every_package_carries_the_licences() {
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        for (folder, name) in PUBLISHED {
            assert_eq!(read(Path::new(folder).join(licence)), read(licence), "{licence} of {name}");
            let include = manifest(folder)["package"]["include"].to_string();
            assert!(include.contains("/LICENSE-*"), "{include} of {name}");
        }
    }
    assert_eq!(workspace()["package"]["license"].as_str(), Some("MIT OR Apache-2.0"));
}

/// The files that a spec is made of must be there when the users of a package compile it.
#[test]
fn the_package_of_the_example_that_ships_a_spec_has_it() {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["package", "--list", "--allow-dirty", "--offline"])
        .args(["--package", "errcodes-example-scanner-sys"])
        .current_dir(root())
        .output()
        .unwrap();
    let listed = String::from_utf8(output.stdout).unwrap();
    assert!(listed.lines().any(|file| file == "errors/scanner.toml"), "{listed}");
}

#[test]
fn the_rust_version_is_the_same_everywhere() {
    let workspace = workspace();
    let version = workspace["package"]["rust-version"].as_str().unwrap();
    assert!(read(".github/workflows/ci.yml").contains(&format!("rust-toolchain@{version}\n")));
    assert!(read("README.md").contains(&format!("- Rust {version} or later.\n")));
}

#[test]
fn every_feature_is_documented() {
    let documentation = read("runtime/src/lib.rs");
    let runtime = manifest("runtime");
    let features = runtime["features"].as_table().unwrap();
    for feature in features.keys().filter(|feature| *feature != "default") {
        assert!(documentation.contains(&format!("`{feature}`")), "{feature}");
    }
    assert_eq!(features["default"].as_array(), Some(&Vec::new()));
    let optional = runtime["dependencies"].as_table().unwrap().iter();
    for (name, dependency) in optional.filter(|(name, _)| *name != "errcodes-macros") {
        for (key, expected) in [("optional", true), ("default-features", false)] {
            assert_eq!(dependency[key].as_bool(), Some(expected), "{key} of {name}");
        }
    }
}
