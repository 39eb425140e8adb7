//! The variants of ranges.

use errcodes_specs::Catalog;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Derived, Subset};
use crate::emit::{self, RangeNames};
use crate::item::Item;
use crate::site::Site;

/// The types of the payloads.
pub(in crate::derive) fn payloads(
    subset: &Subset,
    catalog: &Catalog,
    site: &Site,
    item: &Item,
) -> TokenStream {
    emit::payloads(&names(subset, catalog), catalog.sdk(), site, item)
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
