//! A call of `errcodes!`, right or wrong, is an enum and its errors.

use errcodes_codegen::{derive, expand};
use proc_macro2::TokenStream;
use quote::quote;

use crate::package::{Here, Package, SPEC};
use crate::{enums, errors};

#[test]
fn tokens_carry_no_path_of_the_machine() {
    let tokens = expand(quote!((::errcodes) "golden/minimal.toml"), &Here).to_string();
    assert!(tokens.contains("include_bytes"), "the file is tracked: {tokens}");
    assert!(!tokens.contains(env!("CARGO_MANIFEST_DIR")), "{tokens}");
}

#[test]
fn an_overlay_is_tracked_with_what_it_extends() {
    let spec = "specs/overlay/quiet.toml";
    let tokens = expand(quote!((::errcodes) #spec), &Here).to_string();
    for path in [spec, "specs/overlay/voice.toml"] {
        assert!(tokens.contains(&format!("\"/\" , {path:?}")), "{path}: {tokens}");
    }
}

/// The errors of an expansion, and whether it has an enum of this name.
fn errors_and_enum(input: TokenStream, name: &str) -> (Vec<String>, bool) {
    let tokens = expand(input, &Here);
    (errors(tokens.clone()), enums(tokens).iter().any(|known| known == name))
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
        ("specs/smal.toml", "specs/small.toml"),
        ("golden/folder/reed.toml", "golden/folder/read.toml"),
    ] {
        let (errors, _) = errors_and_enum(quote!((::errcodes) #path), "");
        assert!(errors[0].contains(&format!("help: did you mean `{near}`?")), "{errors:?}");
    }
}

#[test]
fn a_missing_base_is_one_error_where_it_is_named() {
    let spec = "specs/without_base.toml";
    let (errors, _) = errors_and_enum(quote!((::errcodes) #spec), "");
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert!(error.starts_with("there is no spec file `specs/smal.toml`"), "{error}");
    assert!(error.contains(&format!("{spec}:2:11")), "{error}");
    assert!(error.contains("help: did you mean `small.toml`?"), "{error}");
}

#[test]
fn a_broken_file_reports_every_mistake_and_keeps_the_variants() {
    let (errors, found) = errors_and_enum(quote!((::errcodes) "specs/broken.toml"), "BrokenError");
    assert!(found);
    assert_eq!(errors.len(), 5, "{errors:#?}");
    assert!(errors.iter().all(|error| error.contains("specs/broken.toml:")), "{errors:#?}");
}

#[test]
fn the_derive_reads_a_spec_as_the_macro_does() {
    let package = Package::new("derive");
    package.write("errors/acme.toml", SPEC);
    package.write("errors/other.toml", "kode = 1");
    let derive = |spec: &str, options: TokenStream| {
        let input = quote!(
            #[errcodes(spec = #spec #options)]
            enum Few {
                A,
            }
        );
        errors(derive(input, &package))
    };
    assert_eq!(derive("errors/acme.toml", quote!()), [""; 0]);
    let expected =
        "1 code has no message in `zh`\nhelp: choose a language that every message is in";
    assert_eq!(derive("errors/acme.toml", quote!(, lang = "zh")), [expected]);
    let [error] = &derive("./errors", quote!())[..] else { panic!() };
    let choice = "help: choose one: `./errors/acme`, `./errors/other`";
    assert!(
        error.starts_with("`./errors` is a folder of code spaces") && error.contains(choice),
        "{error}"
    );
    let error = &derive("ilvb", quote!())[0];
    assert!(error.contains("help: choose one: `ilvb/av`, "), "{error}");
    let without = quote! {
        #[errcodes(lang = "zh")]
        enum Alone { #[errcodes(code = 1, message = "a", kind = "unknown", retry = "never")] A }
    };
    assert_eq!(errors(errcodes_codegen::derive(without, &package)), [expected]);
}

/// An enum that a `cfg` leaves out leaves its errors out, and its file need not be there.
#[test]
fn a_cfg_holds_for_errors_and_for_tracked_files() {
    for spec in ["errors/missing.toml", "gmee", "specs/broken.toml"] {
        let call = quote!((::errcodes) #[cfg(any())] #[derive(Debug)] pub enum Voice = #spec;);
        let items = crate::items(expand(call, &Here));
        for item in &items {
            let attributes = match item {
                syn::Item::Const(item) => &item.attrs,
                syn::Item::Enum(item) => &item.attrs,
                syn::Item::Macro(item) => &item.attrs,
                _ => panic!("another kind of item"),
            };
            let is_left_out = attributes.iter().any(|attribute| attribute.path().is_ident("cfg"));
            assert!(is_left_out, "{}", quote!(#item));
        }
        assert!(items.len() > 2);
    }
}
