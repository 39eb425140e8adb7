//! The traits of the runtime: one template for every enum. All facts follow from the entry.

use errcodes_specs::Sdk;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::facts::body;
use crate::emit::fact::Fact;
use crate::emit::names::{Names, repr};
use crate::emit::tables::format;
use crate::site::Site;

/// For an enum with tables of its own.
pub(crate) fn of_space(names: &Names<'_>) -> TokenStream {
    let Names { error, site, .. } = names;
    let [hint, entry] = [Fact::RetryHint, Fact::Entry].map(|fact| body(names, fact));
    let traits = items(error, site, &hint, &entry);
    let owner = owner(error, site, names.sdk(), &quote!(number(self)));
    quote! { #traits #owner }
}

/// `Error`, `Retryable` and `ErrorCode`, by expressions for hint and entry.
pub(crate) fn items(
    error: &Ident,
    site: &Site,
    hint: &TokenStream,
    entry: &TokenStream,
) -> TokenStream {
    let (runtime, private) = (site.runtime(), site.private());
    quote! {
        #[automatically_derived]
        impl ::core::error::Error for #error {}

        #[automatically_derived]
        impl #private::Sealed for #error {}

        #[automatically_derived]
        impl #runtime::Retryable for #error {
            fn retry_hint(&self) -> #runtime::RetryHint {
                #hint
            }
        }

        #[automatically_derived]
        impl #runtime::ErrorCode for #error {
            fn entry(&self) -> #runtime::Entry {
                #entry
            }
        }
    }
}

/// The conversions into the number, and how people read it, for an enum with one integer type.
pub(crate) fn owner(error: &Ident, site: &Site, sdk: &Sdk, number: &TokenStream) -> TokenStream {
    let (private, repr, format) = (site.private(), repr(sdk, site), format(sdk, site));
    quote! {
        #[automatically_derived]
        impl #private::Owner for #error {
            type Repr = #repr;

            const FORMAT: #private::Format = #format;

            fn number(&self) -> #repr {
                #number
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#error> for #repr {
            #[inline]
            fn from(error: #error) -> Self {
                #private::Owner::number(&error)
            }
        }
    }
}
