//! What only the compiler shows: its own errors about generated code, and where ours point.

use std::path::Path;
use std::{env, fs};

/// The cases are compiled in a folder of their own, and spec files are looked for in it.
fn copy_specs() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned();
    copy(&here, &target.join("tests/trybuild/errcodes-tests-ui/specs"));
}

fn copy(from: &Path, to: &Path) {
    if from.is_file() {
        fs::copy(from, to).unwrap();
        return;
    }
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

#[rustversion::attr(not(stable(1.95)), ignore = "the texts are those of Rust 1.95")]
#[test]
fn ui() {
    copy_specs();
    let cases = trybuild::TestCases::new();
    cases.compile_fail("*/*.rs");
}
