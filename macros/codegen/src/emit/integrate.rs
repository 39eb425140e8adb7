//! Optional integrations. The expansion only says which enum it is: what is made of that depends on the
//! features of the runtime, whose macro this calls.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::site::Site;

/// For an enum in which every number of `repr` has a value, or only the `known` ones: an expression of
/// type `&'static [Self]`.
pub(crate) fn one(
    site: &Site,
    error: &Ident,
    repr: &TokenStream,
    is_total: bool,
    known: &TokenStream,
) -> TokenStream {
    let private = site.private();
    let shape = if is_total { quote!(total) } else { quote!(partial) };
    quote!(#private::integrate! { #shape #error, #repr, #known })
}

/// For an enum over the code spaces of a folder.
pub(super) fn folder(
    site: &Site,
    [error, space]: [&Ident; 2],
    repr: &TokenStream,
    spaces: impl Iterator<Item = TokenStream>,
) -> TokenStream {
    let private = site.private();
    quote!(#private::integrate! { folder #error, #space, #repr, { #(#spaces,)* } })
}
