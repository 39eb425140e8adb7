//! Tokens to tokens, as the macros, build scripts and the command call it.

mod bindings;
mod checkouts;
mod cost;
mod documentation;
mod expand;
mod exported;
mod goldens;
mod hostile;
mod integers;
mod integrations;
mod loading;
mod names;
mod operations;
mod package;
mod places;
mod properties;
mod relative;
mod runtime;

use proc_macro2::TokenStream;

/// The items of an expansion.
fn items(tokens: TokenStream) -> Vec<syn::Item> {
    let file: syn::File = syn::parse2(tokens).expect("an expansion is a file of items");
    file.items
}

/// The errors of an expansion.
fn errors(tokens: TokenStream) -> Vec<String> {
    let errors = items(tokens).into_iter().filter_map(|item| match item {
        syn::Item::Macro(item) => {
            match item.mac.path.segments.last().unwrap().ident.to_string().as_str() {
                "range" => None,
                name => {
                    assert_eq!(name, "compile_error");
                    Some(item.mac.parse_body::<syn::LitStr>().unwrap().value())
                }
            }
        }
        _ => None,
    });
    errors.collect()
}

/// The names of the enums of an expansion.
fn enums(tokens: TokenStream) -> Vec<String> {
    let enums = items(tokens).into_iter().filter_map(|item| match item {
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        _ => None,
    });
    enums.collect()
}
