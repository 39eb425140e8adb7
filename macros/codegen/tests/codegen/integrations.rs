//! What the caller asks for beside the enum.

use errcodes_codegen::{derive, expand};
use proc_macro2::TokenStream;
use quote::quote;

use crate::package::Here;

#[test]
fn an_enum_has_the_integrations_that_it_names() {
    let few = |options: TokenStream| {
        derive(
            quote!(
                #[errcodes(spec = "gme" #options)]
                enum Few {
                    Timeout,
                }
            ),
            &Here,
        )
    };
    for (with, without, shape) in [
        (
            expand(quote!((::errcodes) "gme", io, serde), &Here),
            expand(quote!((::errcodes) "gme"), &Here),
            "total GmeError",
        ),
        (
            expand(quote!((::errcodes) "ilvb", io, serde), &Here),
            expand(quote!((::errcodes) "ilvb"), &Here),
            "folder IlvbError",
        ),
        (few(quote!(, io, serde)), few(quote!()), "partial Few"),
    ] {
        let with = with.to_string();
        for name in ["io", "serde"] {
            let call = format!(":: errcodes :: __private :: {name} :: integrate ! {{ {shape}");
            assert_eq!(with.matches(&call).count(), 1, "{call}: {with}");
        }
        assert!(!with.contains("miette :: integrate"), "{with}");
        assert!(!without.to_string().contains("integrate"), "{without}");
    }
}

/// Those of aliases are there in any case.
#[test]
fn symbols_are_constants_where_the_caller_wants_them() {
    for spec in ["gme", "ilvb"] {
        let constants = |options: TokenStream| {
            let tokens = expand(quote!((::errcodes) #spec #options), &Here).to_string();
            tokens.matches("pub const AV_ERR_").count()
        };
        assert!(constants(quote!(, constants)) > constants(quote!()) + 10, "{spec}");
    }
}

/// The attributes of each enum of an expansion, as text.
fn attributes(tokens: TokenStream) -> Vec<(String, String)> {
    let enums = crate::items(tokens).into_iter().filter_map(|item| match item {
        syn::Item::Enum(item) => Some(item),
        _ => None,
    });
    let text = |attributes: &[syn::Attribute]| quote!(#(#attributes)*).to_string();
    enums.map(|item| (item.ident.to_string(), text(&item.attrs))).collect()
}

#[test]
fn attributes_of_a_folder_s_enum_are_not_those_of_its_spaces() {
    let call = quote!((::errcodes) #[doc = "mine"] #[derive(Mine)] pub enum Voice = "ilvb";);
    let enums = attributes(expand(call, &Here));
    let of_caller: Vec<_> =
        enums.iter().filter(|(_, text)| text.contains("Mine") || text.contains("mine")).collect();
    assert!(matches!(of_caller[..], [(name, _)] if name == "Voice"), "{enums:?}");
    assert!(enums.len() > 4);
}

#[test]
fn a_cfg_holds_where_no_spec_is_named() {
    for call in [
        quote!((::errcodes) #[cfg(any())] pub enum Voice;),
        quote!((::errcodes) #[cfg(any())] pub enum Voice = 7004;),
    ] {
        let items = crate::items(expand(call.clone(), &Here));
        assert!(items.len() > 2, "{call}");
        for item in items {
            let item = quote!(#item).to_string();
            assert!(item.starts_with("# [cfg (any ())]"), "{call}: {item}");
        }
    }
}

#[test]
fn a_derived_enum_has_its_facts_wherever_they_are_from() {
    for (options, facts) in
        [(quote!(), "facts ! { Few ,"), (quote!(, full = GmeError), "passed_on ! { Few ,")]
    {
        let few = quote!(
            #[errcodes(spec = "gme" #options)]
            enum Few {
                Timeout,
            }
        );
        let tokens = derive(few, &Here).to_string();
        assert!(tokens.contains(facts), "{tokens}");
    }
}
