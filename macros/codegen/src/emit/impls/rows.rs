//! From row to variant, and from a value to its row and number.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::integer::number_of_bytes;
use crate::emit::names::Names;
use crate::emit::ranges::RangeNames;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let rows = rows(names);
    let number = number(names);
    quote! { #rows #number }
}

/// The compiler sees that `row` is the identity.
fn rows(names: &Names<'_>) -> TokenStream {
    let Names { error, variants, ranges, .. } = names;
    let range_variants: Vec<_> = ranges.iter().map(|range| &range.variant).collect();
    let payloads = ranges.iter().map(|range| &range.payload);
    let range_numbers = (variants.len()..).map(Literal::usize_unsuffixed);
    let private = names.site.private();
    let (rows, unrecognized) = (names.rows(), names.unrecognized_row());
    let numbers = (0..variants.len()).map(Literal::usize_unsuffixed);
    quote! {
        static VARIANTS: [#error; #rows] = [
            #(#error::#variants,)*
            #(#error::#range_variants(#payloads(#private::kept(0))),)*
            #error::Unrecognized(#private::unrecognized(0)),
        ];

        #[inline]
        const fn row(error: &#error) -> ::core::primitive::usize {
            match *error {
                #(#error::#variants => #numbers,)*
                #(#error::#range_variants(_) => #range_numbers,)*
                #error::Unrecognized(_) => #unrecognized,
            }
        }
    }
}

/// The code of the row, or the kept one.
///
/// What: the two are joined by `|`. Why: the extra row of `CODES`, and the number in place of an unlisted code, are
/// both 0, and a choice between the two would be a branch on the data. The step of `.ci/run` that disassembles
/// lookups fails without it.
fn number(names: &Names<'_>) -> TokenStream {
    let Names { error, site, ranges, .. } = names;
    let (private, repr) = (site.private(), names.repr());
    let kept = ranges.iter().map(|RangeNames { variant, payload, .. }| {
        quote!(#error::#variant(number) => #payload::code(number),)
    });
    let bytes = quote!(#private::Numbers::get(&CODES, row(error)));
    let listed = number_of_bytes(names.sdk(), names.site, &bytes);
    quote! {
        #[inline]
        const fn number(error: &#error) -> #repr {
            let unlisted = match *error {
                #error::Unrecognized(code) => #private::code(code),
                #(#kept)*
                _ => 0,
            };
            #listed | unlisted
        }
    }
}
