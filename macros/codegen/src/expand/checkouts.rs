//! Two checkouts of one crate, at different paths, give the same tokens.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use quote::quote;

const THIS_TEST: &str = "expand::checkouts::two_checkouts_expand_alike";

/// Where the test, called by itself from a checkout, leaves what it expanded.
const OUTPUT: &str = "ERRCODES_TEST_OUTPUT";

fn expansions() -> String {
    let expansions = [
        super::expand(quote!((::errcodes) "errors/acme.toml")),
        super::expand(quote!((::errcodes) "errors")),
        super::expand(quote!((::errcodes) "errors/acmee.toml")),
        crate::derive::expand(quote! {
            #[errcodes(spec = "errors/acme.toml")]
            enum Few { A, B }
        }),
    ];
    expansions.map(|tokens| tokens.to_string()).join("\n")
}

/// A folder with everything that the expansions read.
fn checkout(name: &str) -> PathBuf {
    let folder = env::temp_dir().join(format!("errcodes-{}-{name}", process::id()));
    fs::create_dir_all(folder.join("errors")).unwrap();
    let code = "message = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";
    for (file, variant) in [("acme", "A"), ("other", "B")] {
        let spec = format!("[[code]]\ncode = 1\nvariant = \"{variant}\"\n{code}");
        fs::write(folder.join(format!("errors/{file}.toml")), spec).unwrap();
    }
    folder
}

/// Runs this test once more, by itself and as the compiler would in that folder.
fn expansions_in(folder: &Path) -> String {
    let output = folder.join("expansions");
    let status = Command::new(env::current_exe().unwrap())
        .args(["--exact", THIS_TEST])
        .env("CARGO_MANIFEST_DIR", folder)
        .env(OUTPUT, &output)
        .current_dir(folder)
        .output()
        .unwrap()
        .status;
    assert!(status.success(), "{status}");
    fs::read_to_string(output).unwrap()
}

#[test]
fn two_checkouts_expand_alike() {
    if let Some(output) = env::var_os(OUTPUT) {
        fs::write(output, expansions()).unwrap();
        return;
    }
    let folders = ["here", "and-there"].map(checkout);
    let [here, there] = folders.each_ref().map(|folder| expansions_in(folder));
    for folder in folders {
        fs::remove_dir_all(folder).unwrap();
    }
    assert!(here.contains("enum AcmeError") && here.contains("enum ErrorsError"), "{here}");
    assert!(here.contains("did you mean `errors/acme.toml`?"), "{here}");
    assert_eq!(here, there);
}
