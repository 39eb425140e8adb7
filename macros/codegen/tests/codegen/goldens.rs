//! The golden files are compiled by the tests package, so they are right if they are up to date.

use std::{env, fs};

use errcodes_codegen::{NoCompiler, expand, expand_source};
use errcodes_specs::SourceFile;
use proc_macro2::TokenStream;
use quote::quote;

use crate::package::{Here, tests_folder};
use crate::{errors, items};

fn source(path: &str, id: &str) -> SourceFile {
    let text = fs::read_to_string(tests_folder().join("golden").join(path)).unwrap();
    SourceFile::new(path, id, text)
}

fn assert_golden(name: &str, tokens: TokenStream) {
    assert_eq!(errors(tokens.clone()), [""; 0]);
    let items = items(tokens).into_iter().filter(|item| !is_tracking(item)).collect();
    let actual = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    });
    let path = tests_folder().join("golden").join(format!("{name}.rs"));
    if env::var_os("ERRCODES_BLESS").is_some() {
        fs::write(&path, &actual).unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        golden == actual,
        "{} is out of date; set ERRCODES_BLESS=1 to write it",
        path.display()
    );
}

/// The paths in these items are not those of the tests package.
fn is_tracking(item: &syn::Item) -> bool {
    matches!(item, syn::Item::Const(item) if matches!(*item.expr, syn::Expr::Macro(_)))
}

#[test]
fn a_spec_with_one_code_expands_as_the_golden_file() {
    assert_golden("minimal", expand_source(&source("minimal.toml", "minimal")));
}

#[test]
fn a_spec_with_every_key_expands_as_the_golden_file() {
    assert_golden("everything", expand_source(&source("everything.toml", "everything")));
}

#[test]
fn a_spec_of_codes_of_c_that_are_returned_negated_expands_as_the_golden_file() {
    assert_golden("platform", expand_source(&source("platform.toml", "platform")));
}

#[test]
fn a_folder_expands_as_the_golden_file() {
    assert_golden("folder", expand(quote!((::errcodes) "./golden/folder"), &Here));
}

#[test]
fn the_same_spec_gives_the_same_tokens() {
    for name in errcodes_specs::bundled::names() {
        let [one, other] = [(); 2].map(|()| expand(quote!((::errcodes) #name), &NoCompiler));
        assert_eq!(one.to_string(), other.to_string(), "{name}");
    }
}
