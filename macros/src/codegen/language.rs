//! The tables of one field in several languages.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::model::Model;
use super::tables::Rows;

/// The table of a field in the language at this position.
pub(super) fn table_name(field: &str, language: usize) -> Ident {
    format_ident!("{}_{}", field.to_uppercase(), language)
}

/// Every row has a message or title in the spec's own language.
pub(super) fn rows(field: &str, language: usize) -> Rows {
    let complete = language == 0 && matches!(field, "message" | "group_title");
    if complete { Rows::All } else { Rows::Some }
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
            let text = quote!(#private::pick(&#table, #row));
            match rows(field, at) {
                Rows::All => quote!(#at => ::core::option::Option::Some(#text),),
                Rows::Some => quote!(#at => #text,),
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
