//! Files and folders that cannot be what they are taken for.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use quote::quote;

/// A folder of this test's own, and the path to it from the folder of Cargo.toml.
struct Scratch {
    folder: PathBuf,
    relative: String,
}

impl Scratch {
    fn new(test: &str) -> Self {
        let name = format!("errcodes-{test}-{}", process::id());
        let folder = env::temp_dir().canonicalize().unwrap().join(name);
        fs::create_dir_all(&folder).unwrap();
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).canonicalize().unwrap();
        let up = manifest.components().skip(1).map(|_| "..");
        let down = folder.components().skip(1).map(|part| part.as_os_str().to_str().unwrap());
        let relative = up.chain(down).collect::<Vec<_>>().join("/");
        Self { folder, relative }
    }

    /// What the compiler is told about the spec of this name in the folder.
    fn errors(&self, name: &str) -> Vec<String> {
        let path = format!("{}/{name}", self.relative);
        let tokens = super::expand(quote!((::errcodes) #path));
        let file: syn::File = syn::parse2(tokens).expect("an expansion is a file of items");
        let errors = file.items.iter().filter_map(|item| match item {
            syn::Item::Macro(item) => item.mac.parse_body::<syn::LitStr>().ok(),
            _ => None,
        });
        errors.map(|error| error.value()).collect()
    }

    #[track_caller]
    fn assert_error(&self, name: &str, expected: &str) {
        let errors = self.errors(name);
        assert!(errors.len() == 1 && errors[0].contains(expected), "{name:?}: {errors:#?}");
        assert!(!errors[0].contains(|c: char| c.is_control() && c != '\n'), "{errors:?}");
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

const SPEC: &str =
    "[[code]]\ncode = 1\nvariant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";

#[test]
fn bytes_that_are_no_text_are_one_error() {
    let scratch = Scratch::new("bytes");
    fs::write(scratch.folder.join("latin1.toml"), b"# one\n# two\nid = \"caf\xE9\"\n").unwrap();
    fs::write(scratch.folder.join("utf16.toml"), b"\xFF\xFE[\0s\0d\0k\0]\0").unwrap();
    scratch.assert_error("latin1.toml", "is not UTF-8: see line 3");
    scratch.assert_error("utf16.toml", "is not UTF-8: see line 1");
}

#[test]
fn a_folder_in_place_of_a_file_is_one_error() {
    let scratch = Scratch::new("folder");
    fs::create_dir_all(scratch.folder.join("acme.toml")).unwrap();
    scratch.assert_error("acme.toml", "is no file");
}

#[test]
fn a_folder_within_a_folder_does_not_count_whatever_its_name() {
    let scratch = Scratch::new("nested");
    fs::create_dir_all(scratch.folder.join("acme/inner.toml")).unwrap();
    scratch.assert_error("acme", "has no specs");
    fs::write(scratch.folder.join("acme/one.toml"), SPEC).unwrap();
    assert_eq!(scratch.errors("acme"), [""; 0]);
}

#[test]
fn a_folder_whose_name_is_no_identifier_is_told_and_has_enums() {
    let scratch = Scratch::new("names");
    for name in ["²", "3d", "超时", "a b", "\u{301}x", "-", "gen", "#[x]", "\u{202E}"] {
        fs::create_dir_all(scratch.folder.join(name)).unwrap();
        fs::write(scratch.folder.join(name).join("one.toml"), SPEC).unwrap();
        let errors = scratch.errors(name);
        assert!(errors.len() <= 1, "{name:?}: {errors:#?}");
    }
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;

    use super::*;

    #[test]
    fn links_in_a_circle_are_one_error() {
        let scratch = Scratch::new("circle");
        symlink("there.toml", scratch.folder.join("here.toml")).unwrap();
        symlink("here.toml", scratch.folder.join("there.toml")).unwrap();
        symlink("round", scratch.folder.join("round")).unwrap();
        scratch.assert_error("here.toml", "cannot be read: ");
        scratch.assert_error("round", "unknown spec ");
    }

    #[test]
    fn what_has_no_end_is_one_error() {
        let scratch = Scratch::new("endless");
        symlink("/dev/zero", scratch.folder.join("zero.toml")).unwrap();
        let _socket = UnixListener::bind(scratch.folder.join("socket.toml")).unwrap();
        scratch.assert_error("zero.toml", "is no file");
        scratch.assert_error("socket.toml", "is no file");
    }

    #[test]
    fn what_may_not_be_read_is_one_error() {
        let scratch = Scratch::new("closed");
        let (file, folder) = (scratch.folder.join("acme.toml"), scratch.folder.join("acme"));
        fs::write(&file, SPEC).unwrap();
        fs::create_dir_all(&folder).unwrap();
        for path in [&file, &folder] {
            fs::set_permissions(path, fs::Permissions::from_mode(0o0)).unwrap();
        }
        if fs::read(&file).is_ok() {
            return; // nothing is closed to a superuser
        }
        scratch.assert_error("acme.toml", "cannot be read: ");
        scratch.assert_error("acme", "cannot be read: ");
    }
}
