//! The tables of one field in several languages.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::model::Model;

/// The table of a field in the language at this position.
pub(super) fn table_name(field: &str, language: usize) -> Ident {
    format_ident!("{}_{}", field.to_uppercase(), language)
}

/// Whether every row has a message or title, as in the spec's own language.
fn is_complete(field: &str, language: usize) -> bool {
    language == 0 && matches!(field, "message" | "group_title")
}

/// The text in `row` in the language of `lang`, out of the tables of the languages that are `present`.
pub(super) fn choose(
    model: &Model<'_>,
    field: &str,
    present: impl Iterator<Item = usize>,
    row: &TokenStream,
) -> TokenStream {
    let (private, languages) = (model.site.private(), &model.languages);
    let arms: Vec<_> = present
        .map(|at| {
            let table = table_name(field, at);
            if is_complete(field, at) {
                quote!(#at => ::core::option::Option::Some(#table.get(#row)),)
            } else {
                quote!(#at => #table.get_some(#row),)
            }
        })
        .collect();
    if arms.is_empty() {
        return quote! {
            let _ = lang;
            ::core::option::Option::None
        };
    }
    quote! {
        match #private::language(&[#(#languages),*], lang) {
            #(#arms)*
            _ => ::core::option::Option::None,
        }
    }
}
