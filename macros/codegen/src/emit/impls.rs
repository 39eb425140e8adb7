//! The impls of the enum of one space.

mod c_enum;
mod convert;
pub(crate) mod facts;
pub(crate) mod integrations;
mod operations;
mod rows;
mod widths;

use proc_macro2::TokenStream;

use super::names::Names;
use super::{enumeration, ranges};

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let impls = [
        rows::items(names),
        ranges::rows(names).unwrap_or_default(),
        facts::items(names),
        enumeration::constants(names),
        convert::items(names),
        c_enum::items(names).unwrap_or_default(),
        widths::items(names),
        enumeration::group_methods(names).unwrap_or_default(),
        enumeration::operation_methods(names).unwrap_or_default(),
        operations::items(names).unwrap_or_default(),
        integrations::of_space(names),
    ];
    impls.into_iter().collect()
}
