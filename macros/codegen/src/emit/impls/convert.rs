//! From numbers and names, and back.

use std::ops::RangeInclusive;

use errcodes_specs::{Repr, Returned};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::enumeration::docs;
use crate::emit::integer::Conversion;
use crate::emit::names::Names;
use crate::emit::tables::{parsed, row_function};

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let (error, repr, private) = (&names.error, names.repr(), names.site.private());
    let listed = names.catalog.codes().len();
    let from_code = Conversion::FromCode.in_constants(names.sdk());
    let doc = docs::from_str(names.catalog);
    let ranges = names.ranges.iter().map(|range| &range.variant);
    let row_function = row_function(names);
    let parsed = parsed(
        names,
        &quote!(#error),
        &quote!(#private::pick(&VARIANTS, listed)),
        &quote!(#error::#from_code(code)),
    );
    let check = check(names);
    quote! {
        #row_function
        #parsed
        #private::conversions! {
            #error, #repr, listed: #listed, #from_code, #doc, { #(#ranges)* }
        }
        #check
    }
}

fn check(names: &Names<'_>) -> TokenStream {
    let (error, repr, private, sdk) =
        (&names.error, names.repr(), names.site.private(), names.sdk());
    let [from_code, check, _] = Conversion::names(sdk);
    let (doc, doc_of_error) = (docs::check(names.catalog), docs::error_of_check(sdk));
    let code = match sdk.returned {
        Returned::AsIs => quote!(code),
        Returned::Negated => quote!(#repr::wrapping_neg(code)),
    };
    let success = sdk.success.iter().map(|range| pattern(range, sdk.repr, &repr));
    let ranges = names.ranges.iter().filter(|range| range.range.is_success);
    let ranges = ranges.map(|range| &range.variant);
    quote! {
        #private::check! {
            #error, #repr, #check(#doc, #doc_of_error), #from_code(code => #code),
            { #(#success)|* }, { #(#ranges)* }
        }
    }
}

/// An end beyond those that the type has everywhere is that of the platform. The macro that takes the patterns does not
/// see that one starts at `..=`.
fn pattern(range: &RangeInclusive<i128>, repr: Repr, path: &TokenStream) -> TokenStream {
    let (start, end) =
        (Literal::i128_unsuffixed(*range.start()), Literal::i128_unsuffixed(*range.end()));
    match (*range.start() < repr.min(), *range.end() > repr.max()) {
        (false, false) if range.start() == range.end() => quote!(#start),
        (false, false) => quote!(#start..=#end),
        (false, true) => quote!(#start..),
        (true, false) => quote!(#path::MIN..=#end),
        (true, true) => quote!(_),
    }
}
