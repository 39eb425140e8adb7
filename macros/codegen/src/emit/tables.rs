//! The lookup tables, and the way from a code to a row and from a variant to a row.

mod answers;
mod blob;
mod columns;
mod joined;
mod lookup;
mod name_hash;
mod names;
mod perfect_hash;
mod tags;
mod texts;

use proc_macro2::TokenStream;
use quote::quote;

use super::names::Names;
pub(super) use columns::{has_delays, has_word};
pub(crate) use lookup::row_function;
pub(crate) use names::parsed;
pub(super) use tags::has_tags;
pub(super) use texts::{has_lines, has_urls, texts_table};

pub(crate) fn items(names: &Names<'_>) -> TokenStream {
    let lookup = lookup::items(names);
    let columns = columns::items(names);
    let (texts, by_name) = (texts::items(names), names::items(names));
    let answers = answers::items(names);
    quote! { #lookup #columns #texts #by_name #answers }
}
