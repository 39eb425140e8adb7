//! The conversions that take both types as which bindgen has a C `enum`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::enumeration::docs;
use crate::emit::integer::{Conversion, to_repr};
use crate::emit::names::Names;

/// Nothing for codes of another type.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    let (sdk, private, error, repr) =
        (names.sdk(), names.site.private(), &names.error, names.repr());
    if !sdk.repr.is_of_c_enums() {
        return None;
    }
    let [from_code, check, check_for] = Conversion::names(sdk);
    let runtime = names.site.runtime();
    let (to_repr, doc) = (to_repr(sdk), docs::check(names.catalog));
    let doc_of_error = docs::error_of_check(sdk);
    let check_for = names.operation.as_ref().map(|operation| {
        let doc = docs::check_for(names.catalog);
        quote!(, check_for => #check_for(#operation, #doc))
    });
    let from_c_uint = sdk.repr.is_signed().then(|| quote!(#private::from_c_uint! { total #error }));
    Some(quote! {
        #private::c_enum! {
            #error, #repr, impl #runtime::CEnum, #to_repr, from_code => #from_code,
            check => #check(#doc, #doc_of_error) #check_for
        }
        #from_c_uint
    })
}
