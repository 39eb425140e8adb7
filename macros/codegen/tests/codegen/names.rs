//! The meaning of a name: bare names are bundled specs, and a path is a file or a folder.

use crate::package::{Package, SPEC};

/// A package with specs in all places that a name may mean.
fn package(test: &str) -> Package {
    let package = Package::at(test, "crates/app");
    package.write("Cargo.toml", "[package]");
    package.write("errors/agora.toml", SPEC);
    package.write("errors/wechat.toml", SPEC);
    package.write("gme/local.toml", SPEC);
    package.write("top.toml", SPEC);
    package.write("../../errors/root.toml", SPEC);
    package
}

#[test]
fn a_folder_of_your_own_is_a_path() {
    let package = package("own-folder");
    let enums = ["ErrorsAgoraError", "ErrorsWechatError", "ErrorsError", "ErrorsSpace"];
    for name in ["./errors", "./errors/", "././errors", "../app/errors"] {
        let mut found = crate::enums(package.expand(name));
        found.sort();
        let mut expected = enums.map(str::to_owned);
        expected.sort();
        assert_eq!(found, expected, "{name}");
        assert_eq!(package.errors(name), [""; 0], "{name}");
    }
    let tokens = package.expand("./errors").to_string();
    assert!(tokens.contains("\"errors/agora\""), "the id has no `./`: {tokens}");
}

#[test]
fn a_bare_name_is_a_bundled_spec_whatever_folders_there_are() {
    let package = package("bare");
    package.assert_fine("gme", &["GmeError", "GmeErrorGroup", "GmeOperation"]);
    package.assert_fine("./gme", &["GmeLocalError", "GmeError", "GmeSpace"]);
    let remedy = "write `./errors` for the folder of your own";
    package.assert_error("errors", &["unknown spec `errors`\nhelp: ", remedy]);
    package.assert_error("errors/", &["unknown spec `errors/`\nhelp: ", remedy]);
    assert!(crate::enums(package.expand("errors")).contains(&"ErrorsError".to_owned()));
}

#[test]
fn a_bare_name_of_a_file_gets_its_path() {
    let package = package("bare-file");
    for (name, path) in [
        ("errors/agora", "errors/agora.toml"),
        ("agora", "errors/agora.toml"),
        ("top", "top.toml"),
        ("errors/root", "../../errors/root.toml"),
    ] {
        let expected = format!("help: did you mean `{path}`?");
        package.assert_error(name, &[&format!("unknown spec `{name}`"), &expected]);
        assert_eq!(crate::enums(package.expand(name)).len(), 1, "{name}");
    }
}

#[test]
fn an_unknown_name_lists_the_bundled_specs_and_folders_in_order() {
    let package = package("unknown");
    let specs = errcodes_specs::bundled::names().filter(|name| !name.contains('/'));
    let mut names: Vec<&str> = specs.chain(errcodes_specs::bundled::folders()).collect();
    names.sort_unstable();
    let listed = format!("bundled specs: `{}`; ", names.join("`, `"));
    for name in ["zzzz", "gmee", ""] {
        package.assert_error(name, &[&listed]);
    }
}

#[test]
fn a_path_without_a_name_is_one_error() {
    let package = package("nameless");
    for name in [".", "./", "..", "../", "../..", "./errors/..", "$OUT_DIR"] {
        package.assert_error(name, &["names no folder of specs", "such as `./errors`"]);
    }
    package.assert_error("", &["the name of the spec is empty"]);
    package.assert_error("/", &["the path `/` of a spec is absolute"]);
    package.assert_error("/errors", &["the path `/errors` of a spec is absolute"]);
}

#[test]
fn a_manifest_is_no_spec_of_a_folder() {
    let package = package("manifest");
    package.write("inner/Cargo.toml", "[package]");
    package.assert_error("./inner", &["the folder `./inner` has no specs"]);
    package.write("inner/a.toml", SPEC);
    package.assert_fine("./inner", &["InnerAError", "InnerError", "InnerSpace"]);
}

#[test]
fn a_folder_that_is_not_there_gets_what_is() {
    let package = package("no-folder");
    package.assert_error("./zzzzz", &["there is no folder `./zzzzz`", "relative to the folder"]);
    package.assert_error("./eror", &["there is no folder `./eror`", "did you mean `./errors`?"]);
    package.assert_error("../../eror", &["did you mean `../../errors`?"]);
    package.assert_error("./top", &["there is no folder `./top`", "did you mean `top.toml`?"]);
    package.assert_error("./ilvb", &["did you mean `ilvb`?"]);
    package.write("file", "");
    package.assert_error("./file", &["`./file` is no folder", "ends in `.toml`"]);
}

#[test]
fn a_spec_of_the_build_script_is_in_out_dir() {
    let mut package = package("out-dir");
    package.assert_error("$OUT_DIR/acme.toml", &["OUT_DIR is not set", "build.rs"]);
    package.write("target/out/acme.toml", SPEC);
    package.write("target/out/more/one.toml", "[sdk]\nextends = \"../acme.toml\"");
    package.variables.push(("OUT_DIR", package.folder.join("target/out").into()));
    package.assert_fine("$OUT_DIR/acme.toml", &["AcmeError"]);
    let tokens = package.expand("$OUT_DIR/acme.toml").to_string();
    let tracking = ":: core :: concat ! (:: core :: env ! (\"OUT_DIR\") , \"/\" , \"acme.toml\")";
    assert!(tokens.contains(tracking), "{tokens}");
    assert_eq!(package.errors("$OUT_DIR/more/one.toml"), [""; 0]);
    assert_eq!(package.errors("$OUT_DIR/more"), [""; 0]);
    package.assert_error("$HOME/acme.toml", &["unknown variable `$HOME`", "`$OUT_DIR`"]);
}
