//! The variants of ranges.

use errcodes_specs::Catalog;
use proc_macro2::{Literal, TokenStream};
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

/// The value of a `code` that is none of the variants' own: of a range, wrapped in `wrap`, or `otherwise`.
pub(super) fn or(
    derived: &Derived<'_>,
    wrap: &TokenStream,
    otherwise: &TokenStream,
) -> TokenStream {
    let Derived { subset, catalog, site, ranges, full, .. } = derived;
    if ranges.is_empty() {
        return otherwise.clone();
    }
    let private = site.private();
    let values = ranges.iter().map(|RangeNames { variant, payload, .. }| {
        quote!(#wrap(Self::#variant(#payload(#private::kept(code)))))
    });
    let (found, patterns): (_, Vec<_>) = if let Some(full) = full {
        let variants = ranges.iter().map(|range| site.ident(&range.range.variant));
        (quote!(#full::from_code(code)), variants.map(|name| quote!(#full::#name(_))).collect())
    } else {
        let rows = subset.ranges.iter().map(|(_, at)| catalog.codes().len() + at);
        let rows = rows.map(Literal::usize_unsuffixed);
        (quote!(row_of(code)), rows.map(|row| quote!(#row)).collect())
    };
    quote! {
        match #found {
            #(#patterns => #values,)*
            _ => #otherwise,
        }
    }
}
