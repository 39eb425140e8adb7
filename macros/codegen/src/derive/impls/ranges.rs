//! The variants of ranges.

use errcodes_specs::Catalog;
use proc_macro2::TokenStream;
use quote::quote;

use super::{Derived, Subset};
use crate::emit::{self, RangeNames, repr};
use crate::item::Item;
use crate::site::Site;

/// The types of the payloads, and stand-ins for those of variants that stand for nothing.
pub(in crate::derive) fn payloads(
    subset: &Subset,
    catalog: &Catalog,
    site: &Site,
    item: &Item,
) -> TokenStream {
    let payloads = emit::payloads(&names(subset, catalog), catalog.sdk(), site, item);
    let (private, repr, visibility) = (site.private(), repr(catalog.sdk(), site), &item.visibility);
    let stand_ins = subset.expected.iter().map(|payload| {
        quote! {
            #private::range! {
                #[doc = "A number."]
                #visibility #payload: #repr, #private::Format::DECIMAL, {}
            }
        }
    });
    quote!(#payloads #(#stand_ins)*)
}

pub(super) fn names<'a>(subset: &Subset, catalog: &'a Catalog) -> Vec<RangeNames<'a>> {
    let ranges = subset.ranges.iter().filter_map(|(variant, at)| {
        let range = catalog.ranges().get(*at)?;
        Some(RangeNames::new(range, &subset.name, variant.clone()))
    });
    ranges.collect()
}

/// The function from a `code` that is none of the variants' own to the variant of its range.
pub(super) fn of_range(derived: &Derived<'_>) -> TokenStream {
    let Derived { site, error, repr, ranges, full, .. } = derived;
    let private = site.private();
    let found = full.map_or_else(|| quote!(row_of(code)), |full| quote!(#full::from_code(code)));
    let ranges = ranges.iter().zip(derived.range_rows()).map(|(range, row)| {
        let RangeNames { range, variant, payload } = range;
        let is_in = full.map_or_else(
            || quote!(#row),
            |full| {
                let variant = site.ident(&range.variant);
                quote!(#full::#variant(_))
            },
        );
        quote!(#variant(#payload) #is_in,)
    });
    quote!(#private::of_range! { #error, #repr, code => #found, { #(#ranges)* } })
}
