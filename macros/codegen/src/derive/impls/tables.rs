//! Facts from tables of the enum's own. A variant knows its row at expansion; another code is looked up.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Derived;
use crate::emit::{Names, facts, parsed, range_rows, row_function, stored_type, tables};

pub(super) fn items(derived: &Derived<'_>) -> TokenStream {
    let Derived { catalog, site, item, error, repr, .. } = derived;
    let names = Names::of_derived(catalog, site, item, error);
    let (private, stored) = (site.private(), stored_type(catalog));
    let of_row = quote!(#private::stored!(#stored, listed) as #repr);
    let parts = [
        tables(&names),
        range_rows(&names).unwrap_or_default(),
        row_function(&names),
        rows(derived, &names),
        parsed(&names, repr, &of_row, &quote!(code)),
        facts(&names),
    ];
    parts.into_iter().collect()
}

/// The functions `row` and `number`.
fn rows(derived: &Derived<'_>, names: &Names<'_>) -> TokenStream {
    let Derived { subset, catalog, site, error, repr, codes, ranges, .. } = derived;
    let private = site.private();
    let unrecognized = Literal::usize_unsuffixed(names.unrecognized_row());
    let variants = subset.variants.iter().zip(codes).map(|((variant, number), code)| {
        let row = catalog.codes().iter().position(|listed| listed.code == *number);
        let row = Literal::usize_unsuffixed(row.unwrap_or(names.unrecognized_row()));
        quote!(#variant #code #row,)
    });
    let ranges = ranges.iter().zip(derived.range_rows()).map(|(range, row)| {
        let (variant, payload) = (&range.variant, &range.payload);
        quote!(#variant(#payload) #row,)
    });
    let (unmatched, other) = (&subset.unmatched, &subset.other);
    quote! {
        #private::derived_rows! {
            #error, #repr, unrecognized: #unrecognized,
            { #(#variants)* }, { #(#ranges)* }, { #(#unmatched)* }, { #other }
        }
    }
}
