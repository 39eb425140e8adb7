//! The optional integrations that the caller asks for. The expansion only names the enum and its shape; a macro of
//! the runtime has the impls, or says that its feature is off.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::names::Names;
use crate::site::Site;

pub(super) fn of_space(names: &Names<'_>) -> TokenStream {
    let (error, repr) = (&names.error, names.repr());
    items(names.site, &names.item.integrations, &quote!(total #error, #repr, #error::ALL))
}

/// For each integration a call of its macro, with the enum in one of the shapes that the runtime documents.
pub(crate) fn items(site: &Site, integrations: &[Ident], shape: &TokenStream) -> TokenStream {
    let private = site.private();
    quote!(#(#private::#integrations::integrate! { #shape })*)
}
