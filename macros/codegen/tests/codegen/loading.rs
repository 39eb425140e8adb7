//! Which files are read, and the error for each that is not.

use crate::package::{Package, SPEC};

#[test]
fn a_path_that_is_short_of_the_workspace_gets_the_file_there() {
    let package = Package::at("workspace", "crates/app");
    package.write("errors/agora.toml", SPEC);
    package.write("../errors/near.toml", SPEC);
    package.write("../../errors/root.toml", SPEC);
    package.assert_error("errors/root.toml", &["did you mean `../../errors/root.toml`?"]);
    package.assert_error("errors/near.toml", &["did you mean `../errors/near.toml`?"]);
    package.assert_error("agora.toml", &["did you mean `errors/agora.toml`?"]);
}

#[test]
fn a_file_that_a_package_lacks_says_why() {
    let mut package = Package::at("packaged", "target/package/acme-0.1.0");
    let relative = "the path is relative to the folder";
    package.assert_error("../e.toml", &[relative, "cargo packages only files inside"]);
    package.variables.push(("CARGO_PKG_NAME", "acme".into()));
    package.variables.push(("CARGO_PKG_VERSION", "0.1.0".into()));
    package.write("../../../errors/acme.toml", SPEC);
    package.assert_error("errors/acme.toml", &[relative, "add it to `include`"]);
    package.assert_error("./errors", &[relative, "add it to `include`"]);
    package.assert_error("../e.toml", &["cargo packages only files inside", "put a copy"]);
    package.write("one.toml", "[sdk]\nextends = \"../two.toml\"");
    package.assert_error("one.toml", &["cargo packages only files inside"]);
}

#[test]
fn a_space_of_a_folder_has_the_identity_that_it_has_in_the_folder() {
    let package = Package::new("space");
    for space in ["errors/read", "errors/write", "v1.2/read"] {
        package.write(&format!("{space}.toml"), SPEC);
    }
    package.write("errors/more.toml", "[sdk]\nextends = \"read.toml\"");
    package.assert_fine("./errors/read", &["ErrorsReadError"]);
    package.assert_fine("./errors/more", &["ErrorsMoreError"]);
    package.assert_fine("errors/read.toml", &["ReadError"]);
    package.assert_fine("./v1.2", &["V12ReadError", "V12Error", "V12Space"]);
    package.assert_error("./errors/raed", &["there is no folder `./errors/raed`"]);
}

#[test]
fn without_a_package_there_is_no_file() {
    let mut package = Package::new("unset");
    package.variables.clear();
    let expected = "the folder of the calling crate is unknown: CARGO_MANIFEST_DIR is not set";
    package.assert_error("errors/acme.toml", &[expected, "Bazel", "Buck"]);
    package.assert_error("./errors", &[expected]);
    package.assert_fine("gme", &["GmeError", "GmeErrorGroup", "GmeOperation"]);
}

#[test]
fn a_spec_can_extend_a_file_and_nothing_else_of_the_package() {
    let package = Package::new("bases");
    for (name, text) in [("base", SPEC), ("folder/one", SPEC), ("folder/two", SPEC)] {
        package.write(&format!("{name}.toml"), text);
    }
    let two = "a spec extends one file: `folder/one.toml`, `folder/two.toml`";
    for (base, expected) in [
        ("./base", ["unknown spec `./base`", "did you mean `./base.toml`?"]),
        ("base", ["unknown spec `base`", "did you mean `base.toml`?"]),
        ("folder", ["`folder` is a folder", two]),
        ("./folder/", ["`./folder/` is a folder", "`./folder/one.toml`"]),
        ("./x", ["`./x` names no spec", "ends in `.toml`"]),
        ("zzz", ["unknown spec `zzz`", "bundled specs: "]),
        ("ilvb", ["`ilvb` has several code spaces", "`ilvb/av`"]),
        ("bas.toml", ["there is no spec file `bas.toml`", "did you mean `base.toml`?"]),
        ("/base.toml", ["the path `/base.toml` of a spec is absolute", "Cargo.toml"]),
        ("top.toml", ["a spec extends itself: `top.toml` -> `top.toml`", ""]),
    ] {
        package.write("top.toml", format!("[sdk]\nextends = \"{base}\""));
        package.assert_error("top.toml", &expected);
    }
    package.write("top.toml", "[sdk]\nextends = \"./folder/../base.toml\"");
    package.assert_fine("top.toml", &["BaseError"]);
}

#[test]
fn a_folder_that_lacks_a_file_reports_the_mistakes_of_the_others() {
    let package = Package::new("part");
    package.write("spaces/one.toml", "kode = 1");
    package.write("spaces/two.toml", b"\xFF");
    let errors = package.errors("./spaces");
    assert_eq!(errors.len(), 2, "{errors:#?}");
    assert!(errors[0].contains("`spaces/two.toml` is not UTF-8"), "{errors:#?}");
    assert!(errors[1].contains("spaces/one.toml:1:1"), "{errors:#?}");
    // The folder that was probably meant is not loaded without an error.
    package.assert_error("spaces", &["unknown spec `spaces`"]);
    package.assert_error("one", &["did you mean `spaces/one.toml`?"]);
}

#[test]
fn a_file_that_a_folder_reads_twice_is_read_once() {
    let package = Package::new("twice");
    package.write("spaces/one.toml", SPEC);
    package.write(
        "spaces/two.toml",
        "[sdk]\nid = \"two\"\ntype = \"TwoError\"\nextends = \"one.toml\"",
    );
    let tokens = package.expand("./spaces");
    assert_eq!(crate::errors(tokens.clone()), [""; 0]);
    assert_eq!(tokens.to_string().matches("\"spaces/one.toml\"").count(), 1);
}
