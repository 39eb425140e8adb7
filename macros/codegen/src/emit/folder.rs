//! The enum of all errors of a folder, and the enum of its spaces.

mod enums;
mod impls;
mod spaces;

use errcodes_specs::{Folder, Sdk};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::Block;
use super::integer::repr;
use crate::item::Item;
use crate::site::Site;

/// A folder with the identifiers of its expansion.
struct Umbrella<'a> {
    folder: &'a Folder,
    /// Of one of the spaces, which have the same integer type.
    sdk: &'a Sdk,
    site: &'a Site,
    item: &'a Item,
    error: Ident,
    space: Ident,
    variants: Vec<Ident>,
    /// The enums of the spaces.
    inner: Vec<Ident>,
    repr: TokenStream,
}

impl<'a> Umbrella<'a> {
    /// Nothing for a folder without spaces, whose enum would have no variants.
    fn new(folder: &'a Folder, site: &'a Site, item: &'a Item) -> Option<Self> {
        let spaces = folder.spaces();
        let sdk = spaces.first()?.catalog.sdk();
        let repr = repr(sdk, site);
        let (error, space) = match &item.name {
            Some(name) => (name.clone(), site.ident(&format!("{}Space", name.unraw()))),
            None => (site.ident(folder.type_name()), site.ident(folder.space_type_name())),
        };
        Some(Self {
            folder,
            sdk,
            site,
            item,
            error,
            space,
            variants: spaces.iter().map(|space| site.ident(&space.variant)).collect(),
            inner: spaces.iter().map(|space| site.ident(&space.catalog.sdk().type_name)).collect(),
            repr,
        })
    }
}

/// The enums of all spaces of a folder, and the one that holds them.
pub(crate) fn items(folder: &Folder, site: &Site, item: &Item) -> TokenStream {
    let of_space = item.of_space();
    let spaces = folder.spaces().iter();
    let spaces =
        spaces.map(|space| super::items(&space.catalog, &site.of(&space.source), &of_space));
    let rejected = folder.rejected_spaces().iter();
    let rejected = rejected.map(|catalog| super::items(catalog, site, &of_space));
    let umbrella = Umbrella::new(folder, site, item).map(|umbrella| self::umbrella(&umbrella));
    quote! { #(#spaces)* #(#rejected)* #umbrella }
}

fn umbrella(umbrella: &Umbrella<'_>) -> TokenStream {
    let enums = enums::items(umbrella);
    let (spaces, impls) = (spaces::items(umbrella), impls::items(umbrella));
    let attributes = &umbrella.item.attributes;
    let block =
        Block { attributes: &attributes.of_items, names_deprecated: attributes.is_deprecated };
    let block = block.wrap(umbrella.site, &quote! { #spaces #impls });
    quote! { #enums #block }
}
