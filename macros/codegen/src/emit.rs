//! Catalog to tokens. Nothing here can fail: the catalog is checked, so every name is an identifier.
//!
//! The expansion holds data, not a match arm per property, since it runs unoptimised in the compiler: per
//! code an enum variant, an element of the array of variants and an arm from variant to row; all else
//! is a literal per table.

mod aliases;
mod blob;
mod conversions;
mod display;
mod docs;
mod enums;
mod facts;
mod group;
pub(crate) mod integrate;
mod language;
pub(crate) mod methods;
mod model;
mod tables;
pub(crate) mod traits;
mod types;
mod umbrella;
mod widths;

use errcodes_specs::{Catalog, Folder};
use proc_macro2::TokenStream;
use quote::quote;

use crate::item::Item;
use crate::site::Site;
use model::Model;

/// The enum of a catalog with all that belongs to it.
pub(crate) fn items(catalog: &Catalog, site: &Site, item: &Item) -> TokenStream {
    let model = Model::new(catalog, site, item);
    let enums = enums::items(&model);
    let tables = tables::items(&model);
    let impls = [
        facts::items(&model),
        aliases::items(&model),
        conversions::items(&model),
        widths::items(&model),
        display::items(&model),
        traits::items(&model),
        group::items(&model).unwrap_or_default(),
    ];
    let allow = allow_deprecated(catalog);
    quote! {
        #enums
        #allow
        const _: () = {
            #tables
            #(#impls)*
        };
    }
}

/// The enums of all spaces of a folder, and the one that holds them.
pub(crate) fn folder_items(folder: &Folder, site: &Site, item: &Item) -> TokenStream {
    let spaces = folder.spaces().iter();
    let spaces =
        spaces.map(|space| items(&space.catalog, &site.of(&space.source), &item.of_space()));
    let rejected =
        folder.rejected_spaces().iter().map(|catalog| items(catalog, site, &item.of_space()));
    let umbrella = umbrella::items(folder, site, item);
    quote! { #(#spaces)* #(#rejected)* #umbrella }
}

/// The tables name every variant, the deprecated ones too.
fn allow_deprecated(catalog: &Catalog) -> Option<TokenStream> {
    let any = catalog.codes().iter().any(|code| code.deprecated.is_some());
    any.then(|| quote!(#[allow(deprecated, reason = "the lookup tables name every variant")]))
}
