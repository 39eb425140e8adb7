//! Specs that one package exports and another one uses: what the macro of an exported spec hands over, as tokens.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use crate::package::{Package, SPEC};
use crate::{enums, errors};

/// The package `acme-sys`.
fn exporting(test: &str) -> Package {
    let mut package = Package::at(test, "acme-sys");
    package.variables.push(("CARGO_PKG_NAME", "acme-sys".into()));
    package.write("errors/acme.toml", SPEC);
    package
}

/// The package of a caller, beside it.
fn calling(test: &str) -> Package {
    let mut package = Package::at(test, "app");
    package.variables.push(("CARGO_PKG_NAME", "app".into()));
    package
}

/// What the macros of the exports hand over, in brackets.
fn handed(expansion: TokenStream) -> Vec<TokenStream> {
    let macros = crate::items(expansion).into_iter().filter_map(|item| match item {
        syn::Item::Macro(item) if item.ident.is_some() => Some(item.mac.tokens),
        _ => None,
    });
    macros
        .map(|rules| in_brackets(rules).expect("a macro hands over a group in brackets"))
        .collect()
}

fn in_brackets(tokens: TokenStream) -> Option<TokenStream> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            Some(TokenTree::Group(group).into())
        }
        TokenTree::Group(group) => in_brackets(group.stream()),
        _ => None,
    })
}

/// The only export of a call without mistakes.
#[track_caller]
fn export(package: &Package, path: &str) -> TokenStream {
    let expansion = errcodes_codegen::export(quote!((::errcodes) pub acme = #path;), package);
    assert!(!expansion.to_string().starts_with(":: core :: compile_error"), "{expansion}");
    handed(expansion).remove(0)
}

fn call(package: &Package, handed: &TokenStream, call: &TokenStream) -> TokenStream {
    errcodes_codegen::expand(quote!(#handed (::errcodes) #call), package)
}

#[test]
fn a_call_asks_the_macro_for_the_texts() {
    let package = calling("ask");
    let expand = |call: TokenStream| {
        errcodes_codegen::expand(quote!((my::errcodes) #call), &package).to_string()
    };
    let asked = quote! {
        acme_sys::acme! { (my::errcodes::__private::errcodes) (my::errcodes) acme_sys::acme, serde }
    };
    assert_eq!(expand(quote!(acme_sys::acme, serde)), asked.to_string());
    // What is wrong beside it is reported once, when the texts are there.
    for call in [quote!("acme.toml", extends = acme_sys::acme), quote!(acme_sys::acme, serd)] {
        assert!(expand(call.clone()).starts_with("acme_sys :: acme !"), "{call}");
    }
    let conditional = quote!(#[cfg(unix)] #[errcodes(serde)] enum Acme = acme_sys::acme;);
    assert!(expand(conditional).starts_with("# [cfg (unix)] acme_sys :: acme !"));
}

#[test]
fn a_derived_enum_asks_for_them_as_well() {
    let package = calling("derived-asks");
    let input = quote!(
        #[errcodes(spec = acme_sys::acme, crate = my::errcodes)]
        enum Few {
            A,
        }
    );
    let asked = quote!(acme_sys::acme! { (my::errcodes::__private::error_code) #input });
    assert_eq!(errcodes_codegen::derive(input, &package).to_string(), asked.to_string());
}

#[test]
fn what_is_handed_over_has_no_path_of_the_machine_and_no_bundled_text() {
    let package = exporting("handed");
    package.write("errors/voice.toml", "[sdk]\nextends = \"gme\"");
    package.write("errors/top.toml", "[sdk]\nextends = \"acme.toml\"");
    let top = export(&package, "errors/top.toml");
    let expected = quote! {
        [1 file
            ("acme-sys/errors/top.toml" "top" "[sdk]\nextends = \"acme.toml\"" 1)
            ("acme-sys/errors/acme.toml" "acme" #SPEC)]
    };
    assert_eq!(top.to_string(), expected.to_string());
    let voice = export(&package, "errors/voice.toml").to_string();
    assert!(!voice.contains("catalog"), "{voice}");
    package.write("spaces/read.toml", "[sdk]\nextends = \"../errors/acme.toml\"");
    package.write("spaces/write.toml", "[sdk]\nextends = \"../errors/acme.toml\"");
    let spaces = export(&package, "./spaces").to_string();
    assert!(spaces.starts_with("[1 folder \"spaces\" 2"), "{spaces}");
    assert_eq!(spaces.matches("[[code]]").count(), 1, "a text is there once: {spaces}");
}

#[test]
fn the_exporting_package_is_rebuilt_after_an_edit() {
    let package = exporting("tracked-export");
    package.write("errors/top.toml", "[sdk]\nextends = \"acme.toml\"");
    let call = quote!((::errcodes) #[cfg(unix)] pub top = "errors/top.toml";);
    let tokens = errcodes_codegen::export(call, &package).to_string();
    for path in ["errors/top.toml", "errors/acme.toml"] {
        let tracking = format!(
            "include_bytes ! (:: core :: concat ! (:: core :: env ! (\"CARGO_MANIFEST_DIR\") , \"/\" , {path:?})"
        );
        assert!(tokens.contains(&tracking), "{tokens}");
    }
}

#[test]
fn a_caller_needs_no_file() {
    let handed = export(&exporting("given"), "errors/acme.toml");
    let package = calling("given");
    let tokens = call(&package, &handed, &quote!(acme_sys::acme));
    assert_eq!(errors(tokens.clone()), [""; 0]);
    assert_eq!(enums(tokens.clone()), ["AcmeError"]);
    assert!(!tokens.to_string().contains("include_bytes"), "{tokens}");
}

#[test]
fn reports_show_the_package_of_the_exported_file() {
    let handed = export(&exporting("shown"), "errors/acme.toml");
    let package = calling("shown");
    // The same path in both packages.
    package.write("errors/acme.toml", format!("[sdk]\nextends = \"acme_sys::acme\"\n\n{SPEC}"));
    let over = &quote!("errors/acme.toml", extends = acme_sys::acme);
    let shown = errors(call(&package, &handed, over));
    let places = ["--> errors/acme.toml:5:8", "::: acme-sys/errors/acme.toml:2:8"];
    assert!(places.iter().all(|place| shown[0].contains(place)), "{shown:#?}");
}

/// Other tools than cargo may leave the package without a name.
#[test]
fn without_a_package_the_name_of_the_export_stands_before_the_path() {
    let mut package = exporting("nameless-export");
    package.variables.retain(|(name, _)| *name != "CARGO_PKG_NAME");
    let handed = export(&package, "errors/acme.toml");
    assert!(handed.to_string().contains("\"acme/errors/acme.toml\""), "{handed}");
}

#[test]
fn a_version_that_exports_otherwise_is_reported() {
    let package = calling("version");
    for other in [quote!([2 file]), quote!([]), quote!(["acme"]), quote!([1 file ("path" "id")])] {
        let tokens = call(&package, &other, &quote!(acme_sys::acme));
        let shown = errors(tokens.clone());
        let [error] = shown.as_slice() else { panic!("{other}: {shown:#?}") };
        let expected = "`acme_sys::acme` is exported by another version of `errcodes`";
        assert!(error.starts_with(expected), "{error}");
        assert_eq!(enums(tokens), ["AcmeError"]);
    }
}

#[test]
fn an_option_without_effect_is_an_error_of_a_sound_call() {
    let handed = export(&exporting("idle"), "errors/acme.toml");
    let package = calling("idle");
    package.write("own.toml", SPEC);
    package.write("broken.toml", "kode = 1");
    let take_out = "take it out: ";
    for (spec, expected) in [
        (quote!("own.toml"), "write `extends = \"acme_sys::acme\"` in the `[sdk]` of `own.toml`"),
        (quote!("gme"), "take it out: `gme` is bundled"),
        (quote!(acme_sys::acme), "take it out: an exported spec comes with what it extends"),
    ] {
        let shown = errors(call(&package, &handed, &quote!(#spec, extends = acme_sys::acme)));
        let [error] = shown.as_slice() else { panic!("{spec}: {shown:#?}") };
        assert!(error.starts_with("the option `extends` has no effect"), "{error}");
        assert!(error.contains(expected), "{error}");
    }
    let broken = &quote!("broken.toml", extends = acme_sys::acme);
    let shown = errors(call(&package, &handed, broken));
    assert!(shown.iter().all(|error| !error.contains(take_out)), "{shown:#?}");
}

#[test]
fn an_option_that_cannot_be_read_is_one_error() {
    let package = calling("unread");
    package.write("over.toml", "[sdk]\nextends = \"acme_sys::acme\"");
    let unread = quote!((::errcodes) "over.toml", extends = "acme_sys::acme");
    let shown = errors(errcodes_codegen::expand(unread, &package));
    assert_eq!(shown.len(), 1, "{shown:#?}");
}

#[test]
fn a_call_supplies_one_spec() {
    let handed = export(&exporting("two"), "errors/acme.toml");
    let package = calling("two");
    for (space, base) in [("one", "acme_sys::acme"), ("two", "acme_sys::acme")] {
        package.write(&format!("spaces/{space}.toml"), format!("[sdk]\nextends = \"{base}\""));
    }
    let spaces = || call(&package, &handed, &quote!("./spaces", extends = acme_sys::acme));
    assert_eq!(errors(spaces()), [""; 0]);
    package.write("spaces/two.toml", "[sdk]\nextends = \"acme_sys::other\"");
    let shown = errors(spaces());
    let expected = "extend two exported specs, `acme_sys::acme` and `acme_sys::other`";
    assert!(shown.len() == 1 && shown[0].contains(expected), "{shown:#?}");
}

#[test]
fn a_folder_is_no_single_spec() {
    let package = exporting("folder-export");
    package.write("spaces/read.toml", SPEC);
    let handed = export(&package, "./spaces");
    let package = calling("folder-export");
    package.write("over.toml", "[sdk]\nextends = \"acme_sys::spaces\"");
    let over = errors(call(&package, &handed, &quote!("over.toml", extends = acme_sys::spaces)));
    let few = quote!(#handed #[errcodes(spec = acme_sys::spaces)] enum Few { A });
    for shown in [over, errors(errcodes_codegen::derive(few, &package))] {
        let [error] = shown.as_slice() else { panic!("{shown:#?}") };
        assert!(error.starts_with("`acme_sys::spaces` is a folder of code spaces"), "{error}");
    }
}

#[test]
fn an_exported_overlay_carries_what_it_extends() {
    let acme = export(&exporting("carried"), "errors/acme.toml");
    let package = calling("carried");
    package.write("over.toml", "[sdk]\nextends = \"acme_sys::acme\"\ntype = \"OverError\"");
    let exported = quote!(#[errcodes(extends = acme_sys::acme)] pub over = "over.toml");
    let asked = errcodes_codegen::export(quote!((::errcodes) #exported;), &package).to_string();
    assert!(asked.starts_with("acme_sys :: acme ! { (:: errcodes :: __private :: export_spec)"));
    let expansion = errcodes_codegen::export(quote!(#acme (::errcodes) #exported), &package);
    let over = handed(expansion).remove(0);
    let shown = over.to_string();
    assert!(["app/over.toml", "acme-sys/errors/acme.toml"].iter().all(|path| shown.contains(path)));
    let tokens = call(&calling("carried-user"), &over, &quote!(app::over));
    assert_eq!((errors(tokens.clone()), enums(tokens)), (Vec::new(), vec!["OverError".to_owned()]));
}

/// A file whose macro is called in another crate is looked for there.
#[test]
fn a_missing_file_beside_the_macro_that_names_it_says_how_to_share_it() {
    let sys = exporting("shared");
    sys.write("Cargo.toml", "");
    sys.write("src/lib.rs", "");
    let mut app = calling("shared");
    app.calling_file = Some(sys.folder.join("src/lib.rs"));
    app.assert_error("errors/acme.toml", &["there is no spec file", "`errcodes::export_spec!`"]);
    let other = app.errors("errors/other.toml");
    assert!(!other[0].contains("export_spec"), "{other:#?}");
    app.write("Cargo.toml", "");
    app.write("src/main.rs", "");
    app.calling_file = Some(app.folder.join("src/main.rs"));
    assert!(!app.errors("errors/acme.toml")[0].contains("export_spec"));
}

#[cfg(feature = "build-script")]
#[test]
fn a_build_script_says_that_only_the_compiler_knows_other_crates() {
    let spec = errcodes_codegen::spec("../../tests/specs/exported/overlaid.toml");
    let mistakes = |spec: &errcodes_codegen::Spec| -> Vec<String> {
        spec.generate().unwrap_err().mistakes().map(str::to_owned).collect()
    };
    let error = &mistakes(&spec.clone())[0];
    assert!(error.starts_with("the spec `acme_sys::acme` is in another crate"), "{error}");
    let error = &mistakes(&spec.integration("extends = acme_sys::acme"))[0];
    assert!(
        error.starts_with("only the compiler can ask the crate of `acme_sys::acme`"),
        "{error}"
    );
}

/// The parentheses around a group of the caller's are not taken for what a macro hands over.
#[test]
fn only_the_first_group_is_taken() {
    let package = calling("groups");
    let group = TokenTree::Group(Group::new(Delimiter::Bracket, quote!(1 file)));
    let shown = errors(errcodes_codegen::expand(quote!((::errcodes) #group), &package));
    assert!(shown[0].starts_with("the name of a spec must be a string literal"), "{shown:#?}");
}

#[test]
fn mistakes_of_an_exported_spec_are_reported_where_it_is_exported_alone() {
    let sys = exporting("unsound");
    sys.write("errors/acme.toml", format!("{SPEC}after = \"3s\"\n"));
    let exporting = quote!((::errcodes) pub acme = "errors/acme.toml";);
    let handed = handed(errcodes_codegen::export(exporting, &sys)).remove(0);
    let package = calling("unsound");
    package.write("over.toml", "[sdk]\nextends = \"acme_sys::acme\"\nlnag = \"zh\"");
    let tokens = call(&package, &handed, &quote!(acme_sys::acme));
    assert_eq!((errors(tokens.clone()), enums(tokens)), (Vec::new(), vec!["AcmeError".to_owned()]));
    let over = quote!("over.toml", extends = acme_sys::acme);
    let shown = errors(call(&package, &handed, &over));
    assert!(shown.len() == 1 && shown[0].contains("`lnag`"), "{shown:#?}");
}
