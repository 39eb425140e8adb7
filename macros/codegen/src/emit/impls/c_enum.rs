//! The conversions that take both types as which bindgen has a C `enum`.

use proc_macro2::TokenStream;
use quote::quote;

use super::convert::check_docs;
use crate::emit::enumeration::docs;
use crate::emit::integer::{Conversion, of_c_enum};
use crate::emit::names::Names;

/// Nothing for codes of another type.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    let (sdk, site, error, repr) = (names.sdk(), names.site, &names.error, names.repr());
    if !sdk.repr.is_of_c_enums() {
        return None;
    }
    let runtime = site.runtime();
    let code = of_c_enum(sdk, site, &quote!(code));
    let from_code = Conversion::FromCode.in_constants(sdk);
    let check = Conversion::Check.in_constants(sdk);
    let docs = check_docs(&docs::check(names.catalog), sdk);
    let (check_for, from_c_uint) = (check_for(names, &code), from_c_uint(names));
    Some(quote! {
        impl #error {
            /// The error of a code, as an `int` or an `unsigned int` of C. A code that the spec does not list is
            /// kept as it is.
            #[inline]
            pub fn from_code(code: impl #runtime::CEnum) -> Self {
                Self::#from_code(#code)
            }

            #docs
            #[inline]
            pub fn check(code: impl #runtime::CEnum) -> ::core::result::Result<#repr, Self> {
                Self::#check(#code)
            }

            #check_for
        }

        #from_c_uint
    })
}

fn check_for(names: &Names<'_>, code: &TokenStream) -> Option<TokenStream> {
    let (operation, runtime) = (names.operation.as_ref()?, names.site.runtime());
    let (repr, sdk) = (names.repr(), names.sdk());
    let docs = check_docs(&docs::check_for(names.catalog), sdk);
    let check_for = Conversion::CheckFor.in_constants(sdk);
    Some(quote! {
        #docs
        #[inline]
        pub fn check_for(
            operation: #operation,
            code: impl #runtime::CEnum,
        ) -> ::core::result::Result<#repr, Self> {
            Self::#check_for(operation, #code)
        }
    })
}

fn from_c_uint(names: &Names<'_>) -> Option<TokenStream> {
    let (private, error) = (names.site.private(), &names.error);
    names.sdk().repr.is_signed().then(|| quote!(#private::from_c_uint! { total #error }))
}
