use errcodes_specs::Operation;
use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, plain};
use crate::emit::names::Names;

/// The enum of the operations, if the spec has any.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    let operation = names.operation.as_ref()?;
    let doc = docs::operations(names.catalog);
    let variants = names
        .catalog
        .operations()
        .iter()
        .map(|operation| (docs::operation(operation), names.site.ident(&operation.variant)));
    Some(plain(names.item, operation, &doc, variants))
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
