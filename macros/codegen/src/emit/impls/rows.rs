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
    let row = row(names, &quote!(#(#error::#range_variants(_) => #range_rows,)*));
    quote! {
        #[inline]
        const fn row(error: &#error) -> ::core::primitive::usize {
            #row
        }
    }
}

/// How many arms a match has. The compiler checks a match in the square of their number.
const MOST_ARMS: usize = 500;

/// The row of an `error`: a match in the last arm of a match, and so on. `kept` has the arms of ranges, and the row of
/// all others is the last one.
///
/// What: all matches are of one value in one function, and the last arm of the innermost is the last row. Why: the
/// compiler then joins them again, and sees that a row is the value's own number. Otherwise `cargo run --bin size` in
/// `tests/benches` finds 5 kB more for 10,000 codes, and a function for each match makes branches.
fn row(names: &Names<'_>, kept: &TokenStream) -> TokenStream {
    let (error, unrecognized) = (&names.error, Literal::usize_unsuffixed(names.unrecognized_row()));
    let mut rows = 0..;
    let mut chunks: Vec<_> = names.variants.chunks(MOST_ARMS).collect();
    let innermost = chunks.pop().unwrap_or_default();
    let outer = chunks.into_iter().map(|chunk| {
        let rows = rows.by_ref().map(Literal::usize_unsuffixed).take(chunk.len());
        quote!(#(#error::#chunk => #rows,)*)
    });
    let outer: Vec<_> = outer.collect();
    let rows = rows.map(Literal::usize_unsuffixed);
    let others = if outer.is_empty() { quote!(#error::Unrecognized(_)) } else { quote!(_) };
    let innermost = quote! {
        match *error { #(#error::#innermost => #rows,)* #kept #others => #unrecognized, }
    };
    outer
        .into_iter()
        .rev()
        .fold(innermost, |inner, arms| quote!(match *error { #arms _ => #inner, }))
}
