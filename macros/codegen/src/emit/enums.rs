use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::model::Model;
use crate::item::Item;

/// The error enum and, if the spec has groups, theirs.
pub(super) fn items(model: &Model<'_>) -> TokenStream {
    let Model { catalog, site, error, item, .. } = model;
    let Item { visibility, attributes, .. } = item;
    let of_enum = &attributes.of_enum;
    let doc = (!item.attributes.is_documented()).then(|| docs::error(catalog));
    let doc = doc.iter();
    let variants = variants(model);
    let (runtime, repr) = (site.runtime(), model.repr());
    let group = group(model);
    quote! {
        #(#of_enum)*
        #(#[doc = #doc])*
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
        )]
        #[must_use]
        #[non_exhaustive]
        #visibility enum #error {
            #variants
            /// A code that the spec does not list, kept as it came.
            Unrecognized(#runtime::Unrecognized<#repr, #error>),
        }
        #group
    }
}

fn variants(model: &Model<'_>) -> TokenStream {
    let sdk = model.catalog.sdk();
    let variants = model.catalog.codes().iter().zip(&model.variants).map(|(code, variant)| {
        let doc = docs::variant(code, sdk);
        let aliases = docs::aliases(code, sdk);
        let deprecated = code.deprecated.as_ref().map(|note| {
            let note = docs::escaped(note);
            quote!(#[deprecated(note = #note)])
        });
        quote! {
            #[doc = #doc]
            #[doc(alias(#(#aliases),*))]
            #deprecated
            #variant,
        }
    });
    variants.collect()
}

fn group(model: &Model<'_>) -> Option<TokenStream> {
    let group = model.group.as_ref()?;
    let visibility = &model.item.visibility;
    let doc = docs::groups(model.catalog);
    let lang = &model.catalog.sdk().lang;
    let variants = model.catalog.groups().iter().map(|group| {
        let doc = docs::escaped(group.title.get(lang).unwrap_or(&group.id));
        let variant = model.site.ident(&group.variant);
        quote!(#[doc = #doc] #variant)
    });
    Some(quote! {
        #[doc = #doc]
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
        #visibility enum #group {
            #(#variants,)*
        }
    })
}
