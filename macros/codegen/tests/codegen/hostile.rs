//! Files and folders that cannot be what they are taken for.

use std::fs::{self, File};
use std::time::{Duration, Instant};

use crate::package::{Package, SPEC};

#[test]
fn bytes_that_are_no_text_are_one_error() {
    let package = Package::new("bytes");
    package.write("latin1.toml", b"# one\n# two\nid = \"caf\xE9\"\n");
    package.write("utf16.toml", b"\xFF\xFE[\0s\0d\0k\0]\0");
    package.assert_error("latin1.toml", &["is not UTF-8: see line 3"]);
    package.assert_error("utf16.toml", &["is not UTF-8: see line 1"]);
}

#[test]
fn a_folder_in_place_of_a_file_is_one_error() {
    let package = Package::new("folder");
    fs::create_dir_all(package.folder.join("acme.toml")).unwrap();
    package.assert_error("acme.toml", &["is no file"]);
}

#[test]
fn a_folder_within_a_folder_does_not_count_whatever_its_name() {
    let package = Package::new("nested");
    fs::create_dir_all(package.folder.join("acme/inner.toml")).unwrap();
    package.assert_error("./acme", &["has no specs"]);
    package.write("acme/one.toml", SPEC);
    assert_eq!(package.errors("./acme"), [""; 0]);
}

#[test]
fn a_folder_whose_name_is_no_identifier_is_reported_and_has_enums() {
    let package = Package::new("names");
    for name in ["²", "3d", "超时", "a b", "\u{301}x", "-", "gen", "#[x]", "\u{202E}"] {
        package.write(&format!("{name}/one.toml"), SPEC);
        let errors = package.errors(&format!("./{name}"));
        assert!(errors.len() <= 1, "{name:?}: {errors:#?}");
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_at_once() {
    let package = Package::new("large");
    let start = Instant::now();
    for (name, size) in [("zeros.toml", 64 << 20), ("huge.toml", 1 << 40)] {
        let file = File::create(package.folder.join(name)).unwrap();
        file.set_len(size).unwrap();
    }
    package.assert_error("zeros.toml", &["has 64 MiB: a spec has at most 16 MiB"]);
    package.assert_error("huge.toml", &["has 1048576 MiB: a spec has at most 16 MiB"]);
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
}

#[test]
fn hidden_files_of_a_folder_are_skipped() {
    let package = Package::new("hidden");
    package.write("acme/one.toml", SPEC);
    package.write("acme/._one.toml", b"\x00\x05\x16\x07\xFF");
    package.write("acme/.one.toml", "kode");
    assert_eq!(package.errors("./acme"), [""; 0]);
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    use std::os::unix::net::UnixListener;

    use super::*;

    #[test]
    fn links_in_a_circle_are_one_error() {
        let package = Package::new("circle");
        symlink("there.toml", package.folder.join("here.toml")).unwrap();
        symlink("here.toml", package.folder.join("there.toml")).unwrap();
        symlink("round", package.folder.join("round")).unwrap();
        package.assert_error("here.toml", &["cannot be read: "]);
        package.assert_error("./round", &["the folder `./round` cannot be read: "]);
    }

    #[test]
    fn what_has_no_end_is_one_error() {
        let package = Package::new("endless");
        symlink("/dev/zero", package.folder.join("zero.toml")).unwrap();
        let _socket = UnixListener::bind(package.folder.join("socket.toml")).unwrap();
        package.assert_error("zero.toml", &["is no file"]);
        package.assert_error("socket.toml", &["is no file"]);
    }

    #[test]
    fn a_file_that_is_longer_than_it_says_is_one_error() {
        let package = Package::new("pagemap");
        let endless = "/proc/self/pagemap";
        if fs::metadata(endless).is_ok_and(|metadata| metadata.is_file()) {
            symlink(endless, package.folder.join("pages.toml")).unwrap();
            package.assert_error("pages.toml", &["the spec file `pages.toml` "]);
        }
    }

    #[test]
    fn a_link_to_nothing_is_reported_as_one_unless_it_is_a_lock() {
        let package = Package::new("dangling");
        package.write("acme/one.toml", SPEC);
        symlink("somebody@host.123", package.folder.join("acme/.#one.toml")).unwrap();
        assert_eq!(package.errors("./acme"), [""; 0]);
        symlink("v9.toml", package.folder.join("acme/two.toml")).unwrap();
        let expected = "the spec file `acme/two.toml` is a link to `v9.toml`, which does not exist";
        package.assert_error("./acme", &[expected]);
        package.assert_error("acme/two.toml", &[expected]);
    }

    #[test]
    fn a_name_that_is_no_text_is_one_error() {
        let package = Package::new("bytes-name");
        package.write("acme/one.toml", SPEC);
        fs::write(package.folder.join("acme").join(OsStr::from_bytes(b"a\xFF.toml")), SPEC)
            .unwrap();
        let expected = "a file of the folder `./acme` has a name that is not UTF-8";
        package.assert_error("./acme", &[expected, "rename the file"]);
    }

    #[test]
    fn a_spec_that_extends_itself_by_a_link_is_one_error() {
        let package = Package::new("loop");
        package.write("circ/a.toml", "[sdk]\nextends = \"loop/a.toml\"");
        package.write("circ/b.toml", "[sdk]\nextends = \"link.toml\"");
        symlink(".", package.folder.join("circ/loop")).unwrap();
        symlink("b.toml", package.folder.join("circ/link.toml")).unwrap();
        package.assert_error("circ/a.toml", &["a spec extends itself: `circ/a.toml` -> "]);
        package.assert_error("./circ/a.toml", &["a spec extends itself: "]);
        package.assert_error("circ/b.toml", &["a spec extends itself: `circ/b.toml` -> "]);
        package.assert_error("circ/link.toml", &["a spec extends itself: "]);
    }

    #[test]
    fn what_may_not_be_read_is_one_error() {
        let package = Package::new("closed");
        let (file, folder) = (package.folder.join("acme.toml"), package.folder.join("acme"));
        fs::write(&file, SPEC).unwrap();
        fs::create_dir_all(&folder).unwrap();
        for path in [&file, &folder] {
            fs::set_permissions(path, fs::Permissions::from_mode(0o0)).unwrap();
        }
        if fs::read(&file).is_ok() {
            return; // nothing is closed to a superuser
        }
        package.assert_error("acme.toml", &["cannot be read: "]);
        package.assert_error("./acme", &["cannot be read: "]);
    }
}
