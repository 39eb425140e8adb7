//! The methods of the enum of the spaces.

use errcodes_specs::Texts;
use proc_macro2::TokenStream;
use quote::quote;

use super::Umbrella;
use crate::emit::enumeration::docs;

pub(super) fn items(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { folder, site, space, variants, .. } = umbrella;
    let private = site.private();
    let spaces = folder.spaces().iter().zip(variants).map(|(space, variant)| {
        let sdk = space.catalog.sdk();
        let (id, title, in_languages) = (&sdk.id, docs::plain_title(sdk), by_language(&sdk.title));
        quote!(#variant = #id #title [#in_languages],)
    });
    quote!(#private::spaces! { #space { #(#spaces)* } })
}

fn by_language(titles: &Texts) -> TokenStream {
    titles.iter().map(|(lang, title)| quote!(#lang #title,)).collect()
}
