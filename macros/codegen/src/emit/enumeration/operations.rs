use errcodes_specs::Operation;
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::groups::derives;
use crate::emit::names::Names;
use crate::item::{Attributes, Item};

/// The enum of the operations, if the spec has any.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    let operation = names.operation.as_ref()?;
    let Item { visibility, attributes, .. } = names.item;
    let Attributes { of_types, of_items, .. } = attributes;
    let doc = docs::operations(names.catalog);
    let variants = names.catalog.operations().iter().map(|operation| {
        let doc = docs::operation(operation);
        let variant = names.site.ident(&operation.variant);
        quote!(#[doc = #doc] #variant)
    });
    let derives = derives();
    Some(quote! {
        #(#of_items)*
        #(#of_types)*
        #[doc = #doc]
        #derives
        #visibility enum #operation {
            #(#variants,)*
        }
    })
}

/// The methods of the enum of the operations.
pub(crate) fn methods(names: &Names<'_>) -> Option<TokenStream> {
    let (operation, private) = (names.operation.as_ref()?, names.site.private());
    let operations = names.catalog.operations().iter().map(|operation| {
        let Operation { id, variant, calls, .. } = operation;
        let variant = names.site.ident(variant);
        quote!(#variant = #id [#(#calls),*])
    });
    Some(quote! {
        #private::operations! { #operation { #(#operations,)* } }
    })
}
