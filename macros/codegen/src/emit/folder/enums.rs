use proc_macro2::TokenStream;
use quote::quote;

use super::Umbrella;
use crate::emit::enumeration::{derives, docs, plain};
use crate::item::{Attributes, Item};

pub(super) fn items(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { folder, item, error, space, variants, inner, .. } = umbrella;
    let Item { visibility, attributes, .. } = item;
    let Attributes { of_enum, of_types, of_items, .. } = attributes;
    let error_doc = (!attributes.is_documented()).then(|| docs::umbrella(folder));
    let error_doc = error_doc.iter();
    let space_doc = format!(
        "The code spaces of `{}`, in each of which a number means one thing.",
        folder.name()
    );
    let docs: Vec<String> =
        folder.spaces().iter().map(|space| docs::space(space.catalog.sdk())).collect();
    let derives = derives();
    let names = docs.iter().cloned().zip(variants.iter().cloned());
    let space = plain(item, space, &space_doc, names);
    quote! {
        #(#of_items)*
        #(#of_types)*
        #(#of_enum)*
        #(#[doc = #error_doc])*
        #derives
        #[must_use]
        #visibility enum #error {
            #(#[doc = #docs] #variants(#inner),)*
        }

        #space
    }
}
