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

fn rows(names: &Names<'_>) -> TokenStream {
    let Names { error, variants, ranges, .. } = names;
    let range_variants: Vec<_> = ranges.iter().map(|range| &range.variant).collect();
    let payloads = ranges.iter().map(|range| &range.payload);
    let range_rows = (variants.len()..).map(Literal::usize_unsuffixed);
    let (private, rows) = (names.site.private(), names.rows());
    let unrecognized = Literal::usize_unsuffixed(names.unrecognized_row());
    let first = quote! {
        #(#error::#range_variants(_) => #range_rows,)*
        #error::Unrecognized(_) => #unrecognized,
    };
    let row = row(names, &first);
    quote! {
        static VARIANTS: [#error; #rows] = [
            #(#error::#variants,)*
            #(#error::#range_variants(#payloads(#private::kept(0))),)*
            #error::Unrecognized(#private::unrecognized(0)),
        ];

        #[inline]
        const fn row(error: &#error) -> ::core::primitive::usize {
            #row
        }
    }
}

/// How many arms a match has. The compiler checks a match in the square of their number.
const MOST_ARMS: usize = 500;

/// The row of an `error`: a match in the last arm of a match, and so on. `first` has the arms of variants that keep a
/// number.
///
/// What: all matches are of one value, in one function. Why: the compiler then joins them again, and sees that a row is
/// the value's own number; with a function for each, the step of `.ci/run` that disassembles lookups finds branches.
fn row(names: &Names<'_>, first: &TokenStream) -> TokenStream {
    let (error, mut end) = (&names.error, names.variants.len());
    let mut inner = TokenStream::new();
    let mut chunks: Vec<_> = names.variants.chunks(MOST_ARMS).collect();
    let outermost = if chunks.is_empty() { &[] } else { chunks.remove(0) };
    for chunk in chunks.into_iter().rev() {
        let numbers = (end - chunk.len()..end).map(Literal::usize_unsuffixed);
        end -= chunk.len();
        let rest = if inner.is_empty() { quote!(0) } else { inner };
        inner = quote!(match *error { #(#error::#chunk => #numbers,)* _ => #rest, });
    }
    let numbers = (0..).map(Literal::usize_unsuffixed);
    let rest = (!inner.is_empty()).then(|| quote!(_ => #inner,));
    quote!(match *error { #first #(#error::#outermost => #numbers,)* #rest })
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
    let listed = number_of_bytes(names.catalog, names.site, &bytes);
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
