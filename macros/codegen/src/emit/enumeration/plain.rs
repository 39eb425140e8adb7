//! Enums whose variants have nothing in them, and so can be copied and ordered.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::item::{Attributes, Item};

/// An enum beside that of the codes. Each of the variants has its documentation with it.
pub(crate) fn plain(
    item: &Item,
    name: &Ident,
    doc: &str,
    variants: impl Iterator<Item = (String, Ident)>,
) -> TokenStream {
    let Item { visibility, attributes, .. } = item;
    let Attributes { of_types, of_items, .. } = attributes;
    let (docs, variants): (Vec<_>, Vec<_>) = variants.unzip();
    let derives = derives();
    quote! {
        #(#of_items)*
        #(#of_types)*
        #[doc = #doc]
        #derives
        #visibility enum #name {
            #(#[doc = #docs] #variants,)*
        }
    }
}

/// The attributes of plain enums, and of the enum over code spaces.
pub(crate) fn derives() -> TokenStream {
    quote! {
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[non_exhaustive]
    }
}
