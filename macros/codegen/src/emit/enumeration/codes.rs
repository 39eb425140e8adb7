use errcodes_specs::Facts;
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::emit::names::Names;
use crate::emit::ranges::RangeNames;
use crate::item::{Attributes, Item};

/// The enum of the codes.
pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let Names { catalog, site, error, item, .. } = names;
    let Item { visibility, attributes, .. } = item;
    let Attributes { of_enum, of_types, of_items, is_deprecated } = attributes;
    // The derives name the payloads: that of unlisted codes, and with it the enum, and those of ranges.
    let names_deprecated =
        *is_deprecated || catalog.ranges().iter().any(|range| range.deprecated.is_some());
    let allow =
        names_deprecated.then(|| quote!(#[allow(deprecated, reason = "the enum names itself")]));
    let doc = (!attributes.is_documented()).then(|| docs::error(catalog));
    let doc = doc.iter();
    let (variants, ranges) = (variants(names), ranges(names));
    let (runtime, repr) = (site.runtime(), names.repr());
    quote! {
        #(#of_items)*
        #(#of_types)*
        #allow
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
            #ranges
            /// Any other code, kept as it came.
            Unrecognized(#runtime::Unrecognized<#repr, #error>),
        }
    }
}

fn variants(names: &Names<'_>) -> TokenStream {
    let sdk = names.sdk();
    // Loops, here and below: adapters would be compiled anew for each closure.
    let mut variants = TokenStream::new();
    for (code, variant) in names.catalog.codes().iter().zip(&names.variants) {
        let doc = docs::variant(code, names.catalog);
        let aliases = docs::aliases(code, sdk);
        let deprecated = deprecated(code);
        variants.extend(quote! {
            #[doc = #doc]
            #[doc(alias(#(#aliases),*))]
            #deprecated
            #variant,
        });
    }
    variants
}

fn ranges(names: &Names<'_>) -> TokenStream {
    let mut ranges = TokenStream::new();
    for RangeNames { range, variant, payload } in &names.ranges {
        let doc = docs::range(range, names.catalog);
        let aliases = docs::symbols(range);
        let aliases = (!aliases.is_empty()).then(|| quote!(#[doc(alias(#(#aliases),*))]));
        let deprecated = deprecated(range);
        ranges.extend(quote! {
            #[doc = #doc]
            #aliases
            #deprecated
            #variant(#payload),
        });
    }
    ranges
}

fn deprecated(facts: &Facts) -> Option<TokenStream> {
    facts.deprecated.as_ref().map(|note| {
        let note = docs::deprecation(note);
        quote!(#[deprecated(note = #note)])
    })
}
