//! The documentation of generated items.

use errcodes_codegen::{NoCompiler, expand, expand_source};
use errcodes_specs::SourceFile;
use proc_macro2::TokenStream;
use quote::quote;

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

/// The names by which a search of the documentation finds an item.
fn search_names(attributes: &[syn::Attribute]) -> String {
    let lists = attributes.iter().filter(|attribute| matches!(attribute.meta, syn::Meta::List(_)));
    lists.filter(|list| list.path().is_ident("doc")).map(|list| quote!(#list).to_string()).collect()
}

/// The documentation of an enum and of its variants.
fn documentations(item: &syn::Item) -> Vec<String> {
    let syn::Item::Enum(item) = item else { return Vec::new() };
    let variants = item.variants.iter().map(|variant| documentation(&variant.attrs));
    variants.chain([documentation(&item.attrs)]).collect()
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
fn documentation_says_what_to_do_and_is_found_by_number_and_symbol() {
    let (catalog, _) = errcodes_specs::read(&errcodes_specs::bundled::find("gme").unwrap());
    let error = error_enum(expand(quote!((::errcodes) "gme"), &NoCompiler));
    assert_eq!(error.variants.len(), catalog.codes().len() + 1);
    for (code, variant) in catalog.codes().iter().zip(&error.variants) {
        // Without what keeps Markdown from reading it.
        let doc = documentation(&variant.attrs).replace('\\', "");
        assert!(doc.contains(&code.advice["en"]), "{}: {doc}", code.code);
        let names = search_names(&variant.attrs);
        for name in [&code.code.to_string(), code.symbol.as_ref().unwrap()] {
            assert!(names.contains(&format!("\"{name}\"")), "{name}: {names}");
        }
    }
}

/// As headers have them whose page is decimal.
#[test]
fn a_code_that_is_written_in_hex_is_found_by_both_spellings() {
    let code = |code: &str, variant: &str| {
        format!(
            "[[code]]\ncode = {code}\nvariant = \"{variant}\"\nmessage = \"failed\"\nkind = \"unknown\"\nretry = \"never\"\n"
        )
    };
    let spec = code("0x1001", "A") + &code("4098", "B");
    let error = error_enum(expand_source(&SourceFile::new("x.toml", "x", spec)));
    let said = error.variants.iter().take(2).map(|variant| {
        let doc = documentation(&variant.attrs);
        (doc.split(':').next().unwrap().to_owned(), search_names(&variant.attrs))
    });
    let alias = |names: &str| format!("# [doc (alias ({names}))]");
    let expected = [
        ("`4097` (`0x1001`)".to_owned(), alias("\"4097\" , \"0x1001\"")),
        ("`4098`".to_owned(), alias("\"4098\"")),
    ];
    assert!(said.clone().eq(expected), "{:?}", said.collect::<Vec<_>>());
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
             kind = \"unknown\"\nretry = \"never\"\n\n[[code.when]]\noperation = \"stop\"\n\
             message = \"{text}\"\ncause = \"{text}\"\nadvice = \"{text}\"\n\n\
             [[operation]]\nid = \"stop\"\ncalls = \"{text}\"\n"
        );
        let items = expand_source(&SourceFile::new("x.toml", "x", spec));
        let file: syn::File = syn::parse2(items).unwrap();
        assert!(
            matches!(
                file.items.as_slice(),
                [syn::Item::Enum(_), syn::Item::Enum(_), syn::Item::Const(_)]
            ),
            "{text}"
        );
        for doc in file.items.iter().flat_map(documentations) {
            for markup in ["<script", "[link", "`code", "```"] {
                let unescaped =
                    doc.match_indices(markup).find(|(at, _)| !doc[..*at].ends_with('\\'));
                assert_eq!(unescaped, None, "{doc}");
            }
        }
    }
}

#[test]
fn documentation_says_what_a_code_means_in_answer_to_a_call() {
    let spec = "[[operation]]\nid = \"stop\"\ncalls = [\"StopRecord\", \"-[Tape stop]\"]\n\n\
        [[operation]]\nid = \"query\"\n\n[[code]]\ncode = 1\nvariant = \"A\"\nmessage = \"not running\"\n\
        kind = \"ok\"\nretry = \"never\"\nurl = \"https://acme.example\"\n\n\
        [[code.when]]\noperation = \"stop\"\nretry = \"satisfied\"\nmessage = \"has *ended*\"\n\
        advice = { en = \"Go on.\", zh = \"z\" }\ncause = { zh = \"z\" }\n\n\
        [[code.when]]\noperation = [\"query\"]\nkind = \"aborted\"\n\
        retry = { class = \"busy\", after = \"2s\" }\neffect = \"none\"\n";
    let items = expand_source(&SourceFile::new("x.toml", "x", spec));
    let docs: Vec<_> = crate::items(items).iter().flat_map(documentations).collect();
    let [a, _, _, stop, query, _] = &docs[..] else { panic!("{docs:?}") };
    let paragraphs: Vec<_> = a.split("\n\n").skip(2).collect();
    assert_eq!(
        paragraphs,
        [
            r"In answer to `StopRecord`, \-\[Tape stop\]: retry: `satisfied`; message: has \*ended\*; advice: Go on",
            "In answer to `query`: kind: `aborted`; retry: `busy` after 2s; effect: `none`",
            "<https://acme.example>",
        ]
    );
    assert_eq!([stop.as_str(), query], [r"`StopRecord`, \-\[Tape stop\]", "`query`"]);
}

/// The documentation is in the language of the spec.
#[test]
fn an_answer_that_differs_in_another_language_only_is_not_documented() {
    let spec = "[[operation]]\nid = \"stop\"\n\n[[code]]\ncode = 1\nvariant = \"A\"\nmessage = \"m\"\n\
        kind = \"ok\"\nretry = \"never\"\nwhen = [{ operation = \"stop\", cause = { zh = \"z\" } }]\n";
    let error = error_enum(expand_source(&SourceFile::new("x.toml", "x", spec)));
    let variant = error.variants.first().unwrap();
    assert_eq!(documentation(&variant.attrs), "`1`: m\n\nKind: `ok`, retry: `never`");
}
