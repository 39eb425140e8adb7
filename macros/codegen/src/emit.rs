//! Catalog to tokens. Nothing here can fail: the catalog is checked, so every name is an identifier.
//!
//! Each room emits one part: the enum and its groups, its tables, its impls, and the enums over a folder. The
//! expansion holds data, not a match arm per property, since it runs unoptimised in the compiler: per
//! code an enum variant, an element of the array of variants and an arm from variant to row; all else
//! is a literal per table.

mod answer;
mod block;
mod enumeration;
mod export;
mod field;
mod folder;
mod format;
mod impls;
mod integer;
mod names;
mod ranges;
mod tables;
mod word;

pub(crate) use block::Block;
pub(crate) use export::{Door, document, document_folder, export};
pub(crate) use folder::items as folder_items;
pub(crate) use format::format;
pub(crate) use impls::facts::of_tables as facts;
pub(crate) use impls::integrations;
pub(crate) use integer::{Conversion, repr, stored_type};
pub(crate) use names::Names;
pub(crate) use ranges::{RangeNames, payload_name, payloads, rows as range_rows, set};
pub(crate) use tables::{items as tables, parsed, row_function};

use errcodes_specs::Catalog;
use proc_macro2::TokenStream;
use quote::quote;

use crate::item::Item;
use crate::site::Site;

/// The enum of a catalog with its groups, tables and impls.
pub(crate) fn items(catalog: &Catalog, site: &Site, item: &Item) -> TokenStream {
    let names = Names::new(catalog, site, item);
    let types = enumeration::items(&names);
    let tables = tables::items(&names);
    let impls = impls::items(&names);
    let block = Block::of(catalog, item).wrap(site, &quote! { #tables #impls });
    quote! { #types #block }
}
