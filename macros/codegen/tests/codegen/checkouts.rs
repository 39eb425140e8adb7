//! Two checkouts of one crate, at different paths, give the same tokens.

use quote::quote;

use crate::package::Package;

/// A package with everything that the expansions read.
fn checkout(name: &str) -> Package {
    let package = Package::new(name);
    let code = "message = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";
    for (file, variant) in [("acme", "A"), ("other", "B")] {
        let spec = format!("[[code]]\ncode = 1\nvariant = \"{variant}\"\n{code}");
        package.write(&format!("errors/{file}.toml"), spec);
    }
    package
}

fn expansions(package: &Package) -> String {
    let derived = quote! {
        #[errcodes(spec = "errors/acme.toml")]
        enum Few { A, B }
    };
    let expansions = [
        package.expand("errors/acme.toml"),
        package.expand("./errors"),
        package.expand("errors/acmee.toml"),
        package.expand("errors/missing/acme.toml"),
        errcodes_codegen::derive(derived, package),
    ];
    expansions.map(|tokens| tokens.to_string()).join("\n")
}

#[test]
fn two_checkouts_expand_alike() {
    let packages = ["here", "and-there"].map(checkout);
    let [here, there] = packages.each_ref().map(expansions);
    assert!(here.contains("enum AcmeError") && here.contains("enum ErrorsError"), "{here}");
    assert!(here.contains("did you mean `errors/acme.toml`?"), "{here}");
    for package in &packages {
        assert!(!here.contains(package.folder.to_str().unwrap()), "{here}");
    }
    assert_eq!(here, there);
}
