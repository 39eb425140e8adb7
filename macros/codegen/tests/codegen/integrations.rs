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
