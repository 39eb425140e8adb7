//! When a crate is built again: after a change of its specs, and only then. And what a nightly compiler
//! knows of spec files.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// A crate of its own, with a spec file and a folder of two.
struct Project {
    name: &'static str,
    folder: PathBuf,
}

struct Outcome {
    is_fresh: bool,
    is_error: bool,
    shown: String,
}

const LIBRARY: &str = r#"
errcodes::errcodes!("errors/acme.toml");
errcodes::errcodes!("./spaces");
pub const WRITE: &[SpacesWriteError] = SpacesWriteError::ALL;
"#;

impl Project {
    fn new(name: &'static str) -> Self {
        Self::with_features(name, &[])
    }

    fn with_features(name: &'static str, features: &[&str]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("tracking").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        let project = Self { name, folder };
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        project.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\nerrcodes.path = '{}'\nerrcodes.features = {features:?}\n",
                root.join("runtime").display()
            ),
        );
        // The same versions, so that nothing needs to be downloaded.
        project.write("Cargo.lock", &fs::read_to_string(root.join("Cargo.lock")).unwrap());
        project.write("src/lib.rs", LIBRARY);
        for spec in ["errors/acme.toml", "spaces/read.toml", "spaces/write.toml"] {
            project.write(spec, &code("Busy"));
        }
        project
    }

    /// A project whose build script can write code.
    fn with_codegen(name: &'static str) -> Self {
        let project = Self::new(name);
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        let manifest = fs::read_to_string(project.folder.join("Cargo.toml")).unwrap();
        let codegen = root.join("macros/codegen");
        project.write(
            "Cargo.toml",
            &format!(
                "{manifest}\n[build-dependencies]\nerrcodes-codegen.path = '{}'\nerrcodes-codegen.features = [\"build-script\"]\n",
                codegen.display()
            ),
        );
        project
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn check(&self) -> Outcome {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["check", "--offline", "--verbose", "--color=never", "--target-dir", "../target"])
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let shown = String::from_utf8(output.stderr).unwrap();
        let is_fresh = shown.contains(&format!("Fresh {} ", self.name));
        Outcome { is_fresh, is_error: !output.status.success(), shown }
    }

    #[track_caller]
    fn assert_built(&self) {
        let Outcome { is_fresh, is_error, shown } = self.check();
        assert!(!is_fresh && !is_error, "{shown}");
    }

    #[track_caller]
    fn assert_fresh(&self) {
        let Outcome { is_fresh, is_error, shown } = self.check();
        assert!(is_fresh && !is_error, "{shown}");
    }

    #[track_caller]
    fn assert_error(&self, expected: &str) {
        let Outcome { is_error, shown, .. } = self.check();
        assert!(is_error && shown.contains(expected), "{shown}");
    }
}

fn code(variant: &str) -> String {
    format!(
        "[[code]]\ncode = 17\nvariant = \"{variant}\"\nmessage = \"busy\"\nkind = \"unavailable\"\nretry = \"busy\"\n"
    )
}

#[test]
fn an_edit_or_a_removal_rebuilds_and_nothing_else_does() {
    let project = Project::new("tracked");
    project.assert_built();
    project.assert_fresh();
    project.write("errors/README", "unrelated");
    project.assert_fresh();
    project.write("errors/acme.toml", &code("Occupied"));
    project.assert_built();
    project.write("spaces/read.toml", "kode = 1\n");
    project.assert_error("spaces/read.toml:1:1");
    project.write("spaces/read.toml", &code("Busy"));
    project.assert_built();
    fs::remove_file(project.folder.join("spaces/write.toml")).unwrap();
    project.assert_error("SpacesWriteError");
}

/// The compiler crashed: of a path from one file into another, it keeps a place that it does not compare.
#[test]
fn a_call_that_moves_up_in_its_file_is_built_again() {
    let project = Project::new("moved");
    for lines in [40, 20, 0] {
        project.write("src/lib.rs", &("\n".repeat(lines) + LIBRARY));
        project.assert_built();
    }
}

/// On stable Rust only cargo can watch a folder, as the README says.
#[test]
fn a_file_added_to_a_folder_rebuilds_with_a_build_script() {
    let script =
        include_str!("../../README.md").lines().find(|line| line.contains("rerun-if-changed"));
    let project = Project::new("watched");
    let script = script.unwrap().replace("errors", "spaces");
    project.write("build.rs", &format!("fn main() {{ {script} }}"));
    project.assert_built();
    project.assert_fresh();
    project.write("spaces/append.toml", "kode = 1\n");
    project.assert_error("spaces/append.toml:1:1");
}

#[test]
fn a_build_script_runs_again_after_a_change_of_its_specs() {
    let project = Project::with_codegen("generated");
    project.write(
        "build.rs",
        "use errcodes_codegen::{Error, spec};\n\
         fn main() -> Result<(), Error> { spec(\"./spaces\").write(\"spaces.rs\") }",
    );
    project.write("src/lib.rs", "include!(concat!(env!(\"OUT_DIR\"), \"/spaces.rs\"));");
    project.assert_built();
    project.assert_fresh();
    project.write("spaces/read.toml", "kode = 1\n");
    project.assert_error("  error: unknown key `kode`");
    project.assert_error(" --> spaces/read.toml:1:1");
    project.assert_error("Error: 1 mistake in ./spaces");
    project.write("spaces/read.toml", &code("Busy"));
    project.assert_built();
    project.write("spaces/append.toml", "kode = 1\n");
    project.assert_error("spaces/append.toml:1:1");
}

#[test]
fn a_build_script_does_not_watch_what_it_wrote_itself() {
    let project = Project::with_codegen("rewritten");
    project.write(
        "build.rs",
        r#"use errcodes_codegen::{Error, spec};
        fn main() -> Result<(), Error> {
            let text = std::fs::read("errors/acme.toml").unwrap();
            std::fs::write(std::env::var("OUT_DIR").unwrap() + "/acme.toml", text).unwrap();
            spec("$OUT_DIR/acme.toml").write("acme.rs")
        }"#,
    );
    project.write("src/lib.rs", "include!(concat!(env!(\"OUT_DIR\"), \"/acme.rs\"));");
    project.assert_built();
    project.assert_fresh();
    project.write("errors/acme.toml", "kode = 1\n");
    project.assert_error(" --> $OUT_DIR/acme.toml:1:1");
}

/// The exporting crate is an ordinary dependency.
#[test]
fn an_edit_of_an_exported_spec_rebuilds_those_that_use_it() {
    let project = Project::new("using");
    let manifest = fs::read_to_string(project.folder.join("Cargo.toml")).unwrap();
    let (_, errcodes) = manifest.split_once("[dependencies]\n").unwrap();
    project.write(
        "acme-sys/Cargo.toml",
        &format!(
            "[package]\nname = \"acme-sys\"\nedition = \"2024\"\n\n[dependencies]\n{errcodes}"
        ),
    );
    project.write("acme-sys/acme.toml", "[sdk]\nextends = \"base.toml\"");
    project.write("acme-sys/base.toml", &code("Busy"));
    let export = "errcodes::export_spec! { pub acme = \"acme.toml\"; }";
    project.write("acme-sys/src/lib.rs", export);
    project.write("Cargo.toml", &format!("{manifest}\nacme-sys.path = \"acme-sys\"\n"));
    let user = "errcodes::errcodes!(acme_sys::acme); pub const BUSY: BaseError = BaseError::Busy;";
    project.write("src/lib.rs", user);
    project.assert_built();
    project.assert_fresh();
    project.write("acme-sys/base.toml", "kode = 1\n");
    project.assert_error("--> base.toml:1:1");
    project.write("acme-sys/base.toml", &code("Idle"));
    project.assert_error("`Busy`");
    project.write("acme-sys/base.toml", &code("Busy"));
    project.assert_built();
}

/// The build script copies its input, as one would that translates a header.
#[test]
fn a_spec_that_a_build_script_wrote_rebuilds_when_it_writes_another() {
    let project = Project::new("written");
    project.write(
        "build.rs",
        r#"fn main() {
            println!("cargo::rerun-if-changed=vendor");
            let spec = std::fs::read("vendor").unwrap();
            std::fs::write(std::env::var("OUT_DIR").unwrap() + "/acme.toml", spec).unwrap();
        }"#,
    );
    project.write("vendor", &code("Busy"));
    project.write("src/lib.rs", "errcodes::errcodes!(\"$OUT_DIR/acme.toml\");");
    project.assert_built();
    project.assert_fresh();
    project.write("vendor", "kode = 1\n");
    project.assert_error("$OUT_DIR/acme.toml:1:1");
    project.write("vendor", &code("Idle"));
    project.assert_built();
    fs::remove_file(project.folder.join("build.rs")).unwrap();
    project.assert_error("there is no `$OUT_DIR`");
}

#[rustversion::attr(not(nightly), ignore = "needs a nightly compiler")]
#[test]
fn on_nightly_errors_point_into_the_spec() {
    let project = Project::with_features("places", &["nightly"]);
    let arm = "pub fn f(e: AcmeError) { match e { AcmeError::Unrecognized(_) => {} } }";
    project.write("src/lib.rs", &format!("{LIBRARY}{arm}"));
    project.assert_error("errors/acme.toml:3:11");
    let twice = format!("\u{FEFF}# été\n{}{}", code("Busy"), code("Idle"));
    project.write("errors/acme.toml", &twice.replace('\n', "\r\n"));
    project.assert_error("errors/acme.toml:9:8");
    project.assert_error("first listed here");
    project.assert_error("errors/acme.toml:3:8");
    project.write("errors/acme.toml", "");
    project.assert_error("there is no code");
}

#[rustversion::attr(not(nightly), ignore = "needs a nightly compiler")]
#[test]
fn on_nightly_a_file_added_to_a_folder_rebuilds() {
    let project = Project::with_features("folders", &["nightly"]);
    project.assert_built();
    project.assert_fresh();
    project.write("spaces/append.toml", "kode = 1\n");
    project.assert_error("spaces/append.toml:1:1");
}
