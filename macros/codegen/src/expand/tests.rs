use std::path::PathBuf;
use std::{env, fs};

use errcodes_specs::SourceFile;
use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::emit;
use crate::item::Item;
use crate::site::Site;

fn golden_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden")
}

fn items_of(source: &SourceFile) -> TokenStream {
    let (catalog, report) = errcodes_specs::read(source);
    assert!(report.is_empty(), "{}", report.render(source));
    emit::items(&catalog, &Site::new(quote!(::errcodes), Span::call_site()), &Item::default())
}

fn pretty(items: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(items).expect("an expansion is a file of items"))
}

fn source(path: &str, id: &str) -> SourceFile {
    SourceFile::new(path, id, fs::read_to_string(golden_folder().join(path)).unwrap())
}

/// The golden files are what the tests package compiles, so they are right if they are up to date.
fn assert_golden(name: &str, items: TokenStream) {
    let actual = pretty(items);
    let path = golden_folder().join(format!("{name}.rs"));
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

#[test]
fn a_spec_with_one_code_expands_as_the_golden_file() {
    assert_golden("minimal", items_of(&source("minimal.toml", "minimal")));
}

#[test]
fn a_spec_with_every_key_expands_as_the_golden_file() {
    assert_golden("everything", items_of(&source("everything.toml", "everything")));
}

#[test]
fn a_folder_expands_as_the_golden_file() {
    let sources = ["read", "write"]
        .map(|space| source(&format!("folder/{space}.toml"), &format!("folder/{space}")));
    let find = &mut |_: &_, name: &str| errcodes_specs::bundled::find_base(name);
    let (folder, reports) = errcodes_specs::read_folder("folder", &sources, find);
    assert!(reports.iter().all(|(_, report)| report.is_empty()));
    let site = Site::new(quote!(::errcodes), Span::call_site());
    assert_golden("folder", emit::folder_items(&folder, &site, &Item::default()));
}

#[test]
fn the_same_spec_gives_the_same_tokens() {
    for name in errcodes_specs::bundled::names() {
        let source = errcodes_specs::bundled::find(name).unwrap();
        assert_eq!(items_of(&source).to_string(), items_of(&source).to_string(), "{name}");
    }
}

#[test]
fn tokens_carry_no_path_of_the_machine() {
    let tokens = super::expand(quote!((::errcodes) "../../tests/golden/minimal.toml")).to_string();
    assert!(tokens.contains("include_bytes"), "the file is tracked: {tokens}");
    assert!(!tokens.contains(env!("CARGO_MANIFEST_DIR")), "{tokens}");
}

#[test]
fn an_overlay_is_tracked_with_what_it_extends() {
    let spec = "../../tests/specs/overlay/quiet.toml";
    let tokens = super::expand(quote!((::errcodes) #spec)).to_string();
    for path in [spec, "../../tests/specs/overlay/voice.toml"] {
        assert!(tokens.contains(&format!("\"/\" , {path:?}")), "{path}: {tokens}");
    }
}

/// The errors of an expansion, and whether it has an enum of this name.
fn errors_and_enum(input: TokenStream, name: &str) -> (Vec<String>, bool) {
    let file: syn::File =
        syn::parse2(super::expand(input)).expect("an expansion is a file of items");
    let mut errors = Vec::new();
    let mut found = false;
    for item in file.items {
        match item {
            syn::Item::Macro(item)
                if item.mac.path.segments.last().unwrap().ident == "compile_error" =>
            {
                errors.push(item.mac.parse_body::<syn::LitStr>().unwrap().value());
            }
            syn::Item::Enum(item) => found |= item.ident == name,
            _ => {}
        }
    }
    (errors, found)
}

#[test]
fn a_bundled_spec_has_no_errors() {
    assert_eq!(errors_and_enum(quote!((::errcodes) "gme"), "GmeError"), (Vec::new(), true));
}

#[test]
fn a_trailing_comma_is_fine() {
    assert_eq!(errors_and_enum(quote!((::errcodes) "gme",), "GmeError"), (Vec::new(), true));
}

#[test]
fn an_unknown_name_gets_the_nearest_spec() {
    let (errors, found) = errors_and_enum(quote!((::errcodes) "gmee"), "GmeError");
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert!(error.starts_with("unknown spec `gmee`\nhelp: did you mean `gme`?"), "{error}");
    assert!(found, "code that uses `GmeError` needs no second error");
}

#[test]
fn a_name_like_no_other_gets_an_enum_all_the_same() {
    for (name, type_name) in
        [("acme", "AcmeError"), ("3d voice!", "Sdk3dVoiceError"), ("²\u{202E}", "Error")]
    {
        let (errors, found) = errors_and_enum(quote!((::errcodes) #name), type_name);
        assert!(errors.len() == 1 && found, "{name}: {errors:?}");
    }
}

#[test]
fn an_unquoted_name_is_understood() {
    let (errors, found) = errors_and_enum(quote!((::errcodes) gme), "GmeError");
    assert_eq!(errors, ["the name of a spec must be a string literal\nhelp: write \"gme\""]);
    assert!(found);
}

#[test]
fn a_call_that_says_nothing_is_one_error() {
    for input in [quote!((::errcodes)), quote!((::errcodes) 7004), quote!((::errcodes) "gme" "gme")]
    {
        let (errors, _) = errors_and_enum(input.clone(), "");
        assert_eq!(errors.len(), 1, "{input}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_one_error() {
    for (path, message) in [
        ("errors/missing.toml", "there is no spec file `errors/missing.toml`"),
        ("/errors/acme.toml", "the path `/errors/acme.toml` of a spec is absolute"),
        ("nul\0.toml", "the spec file `nul\\u{0}.toml` cannot be read"),
    ] {
        let (errors, _) = errors_and_enum(quote!((::errcodes) #path), "");
        let [error] = errors.as_slice() else { panic!("{path}: {errors:?}") };
        assert!(error.starts_with(message), "{error}");
    }
}

#[test]
fn a_misspelt_path_gets_the_nearest_file() {
    for (path, near) in [
        ("../../tests/specs/smal.toml", "../../tests/specs/small.toml"),
        ("../../tests/golden/folder/reed.toml", "../../tests/golden/folder/read.toml"),
    ] {
        let (errors, _) = errors_and_enum(quote!((::errcodes) #path), "");
        assert!(errors[0].contains(&format!("help: did you mean `{near}`?")), "{errors:?}");
    }
}

#[test]
fn a_missing_base_is_one_error_where_it_is_named() {
    let spec = "../../tests/specs/without_base.toml";
    let (errors, _) = errors_and_enum(quote!((::errcodes) #spec), "");
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert!(error.starts_with("there is no spec file `../tests/specs/smal.toml`"), "{error}");
    assert!(error.contains(&format!("{spec}:2:11")), "{error}");
    assert!(error.contains("help: did you mean `small.toml`?"), "{error}");
}

#[test]
fn a_broken_file_tells_every_mistake_and_keeps_the_variants() {
    let (errors, found) =
        errors_and_enum(quote!((::errcodes) "../../tests/specs/broken.toml"), "BrokenError");
    assert!(found);
    assert_eq!(errors.len(), 5, "{errors:#?}");
    assert!(
        errors.iter().all(|error| error.contains("../../tests/specs/broken.toml:")),
        "{errors:#?}"
    );
}

/// The documentation in attributes, as rustdoc reads it.
fn documentation(attributes: &[syn::Attribute]) -> String {
    let texts = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    });
    texts.collect()
}

/// What a search of the documentation finds an item by.
fn search_names(attributes: &[syn::Attribute]) -> String {
    let lists = attributes.iter().filter(|attribute| matches!(attribute.meta, syn::Meta::List(_)));
    lists.filter(|list| list.path().is_ident("doc")).map(|list| quote!(#list).to_string()).collect()
}

fn error_enum(items: TokenStream) -> syn::ItemEnum {
    let file: syn::File = syn::parse2(items).unwrap();
    let first = file.items.into_iter().find_map(|item| match item {
        syn::Item::Enum(item) => Some(item),
        _ => None,
    });
    first.unwrap()
}

#[test]
fn documentation_tells_what_to_do_and_is_found_by_number_and_symbol() {
    let (catalog, _) = errcodes_specs::read(&errcodes_specs::bundled::find("gme").unwrap());
    let error = error_enum(super::expand(quote!((::errcodes) "gme")));
    assert_eq!(error.variants.len(), catalog.codes().len() + 1);
    for (code, variant) in catalog.codes().iter().zip(&error.variants) {
        let doc = documentation(&variant.attrs);
        assert!(doc.contains(&crate::emit::escaped(&code.advice["en"])), "{}: {doc}", code.code);
        let names = search_names(&variant.attrs);
        for name in [&code.code.to_string(), code.symbol.as_ref().unwrap()] {
            assert!(names.contains(&format!("\"{name}\"")), "{name}: {names}");
        }
    }
}

#[test]
fn hostile_texts_stay_texts() {
    let hostile = [
        "\\\" ; } pub fn injected() {} \\\"",
        "*/ #![allow(warnings)] /*",
        "{} {0} {error} %s %n",
        "<script>alert(1)</script> [link](javascript:x) ![i](x) `code`",
        "#[derive(Evil)] $crate ```rust fn main() {} ```",
    ];
    for text in hostile {
        let spec = format!(
            "[sdk]\ntitle = \"{text}\"\nvendor = \"{text}\"\n\n[[code]]\ncode = 1\nvariant = \"A\"\n\
             message = \"{text}\"\ncause = \"{text}\"\nadvice = \"{text}\"\ndeprecated = \"{text}\"\n\
             kind = \"unknown\"\nretry = \"never\"\n"
        );
        let items = items_of(&SourceFile::new("x.toml", "x", spec));
        let file: syn::File = syn::parse2(items.clone()).unwrap();
        assert!(
            matches!(file.items.as_slice(), [syn::Item::Enum(_), syn::Item::Const(_)]),
            "{text}"
        );
        let error = error_enum(items);
        let docs = error.variants.iter().map(|variant| documentation(&variant.attrs));
        for doc in docs.chain([documentation(&error.attrs)]) {
            for markup in ["<script", "[link", "`code", "```"] {
                let unescaped =
                    doc.match_indices(markup).find(|(at, _)| !doc[..*at].ends_with('\\'));
                assert_eq!(unescaped, None, "{doc}");
            }
        }
    }
}
