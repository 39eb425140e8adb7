//! The types: the enum of the codes and the enum of their groups, documented.

mod codes;
mod constants;
pub(crate) mod docs;
mod groups;
pub(crate) mod numbers;
mod operations;
mod plain;

use proc_macro2::TokenStream;
use quote::quote;

use super::names::Names;
use super::ranges::payloads;
pub(super) use constants::items as constants;
pub(super) use groups::methods as group_methods;
pub(super) use operations::methods as operation_methods;
pub(super) use plain::{derives, plain};

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let codes = codes::items(names);
    let payloads = payloads(&names.ranges, names.sdk(), names.site, names.item);
    let groups = groups::items(names);
    let operations = operations::items(names);
    quote! { #codes #payloads #groups #operations }
}
