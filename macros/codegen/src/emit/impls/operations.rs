//! The facts in answer to an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::facts::tables_of_answers;
use crate::emit::enumeration::docs;
use crate::emit::integer::Conversion;
use crate::emit::names::Names;

/// Nothing for a spec without operations.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    let (error, operation, repr) = (&names.error, names.operation.as_ref()?, names.repr());
    let (private, tables) = (names.site.private(), tables_of_answers(names));
    let [_, check, check_for] = Conversion::names(names.sdk());
    let doc = docs::check_for(names.catalog);
    let doc_of_error = docs::error_of_check(names.sdk());
    Some(quote! {
        #private::answers! { #error, #operation, #tables }
        #private::check_for! {
            #error, #operation, #repr, #check, #check_for(#doc, #doc_of_error)
        }
    })
}
