//! Bazel, Buck and GN call rustc themselves: `CARGO_MANIFEST_DIR` may be relative to the folder in which rustc runs, or
//! empty, or not set.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs};

const SPEC: &str = "[[code]]\ncode = 17\nvariant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("without_cargo")
}

/// The library `errcodes`, which cargo builds.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["build", "--package=errcodes", "--offline", "--message-format=json"])
            .arg("--target-dir")
            .arg(scratch().join("target"))
            .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let messages = String::from_utf8(output.stdout).unwrap();
        let files =
            messages.split('"').filter(|file| Path::new(file).extension() == Some("rlib".as_ref()));
        let mut files = files.filter(|file| file.contains("liberrcodes"));
        files.rfind(|file| !file.contains("liberrcodes_")).unwrap().into()
    })
}

/// A crate in the folder `acme` of a repository, compiled from there.
struct Repository(PathBuf);

impl Repository {
    fn new(test: &str) -> Self {
        let folder = scratch().join(test);
        for (path, text) in [
            ("acme/src/lib.rs", "mod inner; errcodes::errcodes!(\"errors/acme.toml\");"),
            ("acme/src/inner/mod.rs", "errcodes::errcodes!(\"./errors\");"),
            ("acme/errors/acme.toml", SPEC),
        ] {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(folder)
    }

    /// What rustc shows, and the files that it read.
    fn compile(&self, from: &str, source: &str, manifest_folder: Option<&str>) -> (String, String) {
        let library = library();
        let out = self.0.join(from).join("out");
        fs::create_dir_all(&out).unwrap();
        let mut command = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command
            .args(["--crate-name=acme", "--crate-type=lib", "--edition=2024", source])
            .args(["--emit=metadata,dep-info", "--out-dir=out"])
            .arg(format!("--extern=errcodes={}", library.display()))
            .arg(format!("-Ldependency={}", library.with_file_name("deps").display()))
            .arg(format!("-Ldependency={}", library.parent().unwrap().display()))
            .env_remove("CARGO_MANIFEST_DIR")
            .current_dir(self.0.join(from));
        if let Some(folder) = manifest_folder {
            command.env("CARGO_MANIFEST_DIR", folder);
        }
        let shown = String::from_utf8(command.output().unwrap().stderr).unwrap();
        let read = fs::read_to_string(out.join("acme.d")).unwrap_or_default();
        fs::remove_dir_all(out).unwrap();
        (shown, read)
    }

    #[track_caller]
    fn assert_compiled(&self, from: &str, source: &str, manifest_folder: &str) {
        let (shown, read) = self.compile(from, source, Some(manifest_folder));
        assert_eq!(shown, "", "{manifest_folder:?}");
        assert!(read.contains("errors/acme.toml"), "{manifest_folder:?}: {read}");
    }
}

#[test]
fn the_folder_may_be_relative_to_that_of_the_compiler() {
    let repository = Repository::new("relative");
    for folder in ["acme", "./acme", "acme/", "acme/src/.."] {
        repository.assert_compiled(".", "acme/src/lib.rs", folder);
    }
}

#[test]
fn the_folder_may_be_that_of_the_compiler() {
    let repository = Repository::new("same");
    for folder in [".", ""] {
        repository.assert_compiled("acme", "src/lib.rs", folder);
    }
}

#[test]
fn the_folder_may_be_absolute() {
    let repository = Repository::new("absolute");
    let folder = repository.0.join("acme");
    repository.assert_compiled(".", "acme/src/lib.rs", folder.to_str().unwrap());
    let source = folder.join("src/lib.rs");
    repository.assert_compiled(".", source.to_str().unwrap(), "acme");
}

#[test]
fn a_folder_that_is_not_set_is_an_error_that_says_what_to_set() {
    let repository = Repository::new("unset");
    let (shown, _) = repository.compile(".", "acme/src/lib.rs", None);
    let expected = "the folder of the calling crate is unknown: CARGO_MANIFEST_DIR is not set";
    assert!(shown.contains(expected) && shown.contains("Bazel"), "{shown}");
}
