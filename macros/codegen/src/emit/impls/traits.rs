//! The traits of the runtime: one template for every enum. All facts follow from the entry.

use errcodes_specs::Sdk;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::facts::value;
use crate::emit::fact::Fact;
use crate::emit::integer::repr;
use crate::emit::names::Names;
use crate::emit::tables::format;
use crate::site::Site;

/// For an enum with tables of its own.
pub(crate) fn of_space(names: &Names<'_>) -> TokenStream {
    let Names { error, site, .. } = names;
    let [hint, entry] = [Fact::RetryHint, Fact::Entry].map(|fact| value(names, fact));
    let traits = items(error, site, &hint, &entry);
    let owner = owner(error, site, names.sdk());
    quote! { #traits #owner }
}

/// `Retryable` and `ErrorCode`, by expressions for hint and entry.
pub(crate) fn items(
    error: &Ident,
    site: &Site,
    hint: &TokenStream,
    entry: &TokenStream,
) -> TokenStream {
    let runtime = site.runtime();
    quote! {
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

/// The other traits, and the conversion into the number, for an enum with one integer type and a function `number`.
pub(crate) fn owner(error: &Ident, site: &Site, sdk: &Sdk) -> TokenStream {
    let (private, repr, format) = (site.private(), repr(sdk, site), format(sdk, site));
    quote!(#private::owner! { #error, #repr, #format })
}
