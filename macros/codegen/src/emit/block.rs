//! The anonymous constant around tables and impls: nothing in it can be named from outside.

use errcodes_specs::Catalog;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use crate::item::Item;
use crate::site::Site;

/// The lints that the constant around the impls of an enum allows, and its `cfg`.
pub(crate) struct Block<'a> {
    /// `cfg` and the like.
    pub(crate) attributes: &'a [Attribute],
    /// Whether the impls name something deprecated.
    pub(crate) names_deprecated: bool,
}

impl<'a> Block<'a> {
    /// The tables name every variant, the deprecated ones too.
    pub(super) fn of(catalog: &Catalog, item: &'a Item) -> Self {
        let any = catalog.facts().any(|facts| facts.deprecated.is_some());
        let Item { attributes, .. } = item;
        Self { attributes: &attributes.of_items, names_deprecated: any || attributes.is_deprecated }
    }

    pub(crate) fn wrap(&self, site: &Site, items: &TokenStream) -> TokenStream {
        let attributes = self.attributes;
        let deprecated = self
            .names_deprecated
            .then(|| quote!(#[allow(deprecated, reason = "the impls name every variant")]));
        let private = site.private();
        quote! {
            #(#attributes)*
            #deprecated
            const _: () = {
                #private::bindings! {}
                #items
            };
        }
    }
}
