//! From row to variant, and from a value to its row and number.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::integer::stored_type;
use crate::emit::names::Names;
use crate::emit::ranges::RangeNames;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let Names { error, variants, ranges, .. } = names;
    let (private, repr, rows) = (names.site.private(), names.repr(), names.rows());
    let stored = stored_type(names.catalog);
    let ranges =
        ranges.iter().map(|RangeNames { variant, payload, .. }| quote!(#variant(#payload)));
    let row_function = row_function(names);
    quote! {
        #private::variants! { #error, #repr, #rows, #stored, [#(#variants)*], { #(#ranges)* } }
        #row_function
    }
}

/// The function `row` of an error.
fn row_function(names: &Names<'_>) -> TokenStream {
    let Names { error, variants, ranges, .. } = names;
    let range_variants = ranges.iter().map(|range| &range.variant);
    let range_rows = (variants.len()..).map(Literal::usize_unsuffixed);
    let unrecognized = Literal::usize_unsuffixed(names.unrecognized_row());
    let first = quote! {
        #(#error::#range_variants(_) => #range_rows,)*
        #error::Unrecognized(_) => #unrecognized,
    };
    let row = row(names, &first);
    quote! {
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
