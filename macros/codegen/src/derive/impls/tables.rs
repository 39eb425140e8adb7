//! Facts from tables of the enum's own. A variant knows its row at expansion; another code is looked up.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Derived;
use crate::emit::{
    Names, display, fact_body, methods, number_of_bytes, of_ranges, range_rows, row_function,
    tables, traits,
};

pub(super) fn items(derived: &Derived<'_>) -> TokenStream {
    let Derived { catalog, site, item, error, repr, .. } = derived;
    let names = Names::of_derived(catalog, site, item, error);
    let parts = [
        tables(&names),
        range_rows(&names).unwrap_or_default(),
        row(derived, &names),
        number(derived),
        parsed(derived, &names),
        methods(error, site, repr, &|fact| fact_body(&names, fact)),
        traits::of_space(&names),
        display(&names),
    ];
    parts.into_iter().collect()
}

fn row(derived: &Derived<'_>, names: &Names<'_>) -> TokenStream {
    let Derived { subset, catalog, error, site, variants, .. } = derived;
    let private = site.private();
    let (unmatched, other) = (&subset.unmatched, subset.other.iter());
    let unrecognized = names.unrecognized_row();
    let rows = subset.variants.iter().map(|(_, code)| {
        let row = catalog.codes().iter().position(|listed| listed.code == *code);
        Literal::usize_unsuffixed(row.unwrap_or(unrecognized))
    });
    let range_variants = subset.ranges.iter().map(|(variant, _)| variant);
    let range_rows = subset.ranges.iter().map(|(_, at)| catalog.codes().len() + at);
    let range_rows = range_rows.map(Literal::usize_unsuffixed);
    let row_of = row_function(names);
    quote! {
        const fn row(error: &#error) -> ::core::primitive::usize {
            match error {
                #(#error::#variants => #rows,)*
                #(#error::#range_variants(_) => #range_rows,)*
                #(#error::#unmatched { .. } => #unrecognized,)*
                #(#error::#other(code) => row_of(#private::code(*code)),)*
            }
        }

        #row_of
    }
}

fn number(derived: &Derived<'_>) -> TokenStream {
    let Derived { subset, error, site, repr, variants, codes, .. } = derived;
    let private = site.private();
    let (unmatched, other) = (&subset.unmatched, subset.other.iter());
    let ranges = derived.ranges.iter().map(|range| &range.variant);
    let payloads = derived.ranges.iter().map(|range| &range.payload);
    quote! {
        const fn number(error: &#error) -> #repr {
            match error {
                #(#error::#variants => #codes,)*
                #(#error::#ranges(number) => #payloads::code(*number),)*
                #(#error::#unmatched { .. } => 0,)*
                #(#error::#other(code) => #private::code(*code),)*
            }
        }
    }
}

/// The number of a symbol, an alias, a variant of the spec, or a number.
fn parsed(derived: &Derived<'_>, names: &Names<'_>) -> TokenStream {
    let Derived { catalog, site, repr, .. } = derived;
    let (runtime, private, id) = (site.runtime(), site.private(), &catalog.sdk().id);
    let [without_number, with_number] = of_ranges(names);
    let bytes = quote!(#private::Numbers::get(&CODES, listed));
    let number = number_of_bytes(catalog, site, &bytes);
    quote! {
        fn parsed(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<#repr, #runtime::ParseCodeError> {
            if let ::core::option::Option::Some(listed) = named(text) {
                #without_number
                return ::core::result::Result::Ok(#number);
            }
            #with_number
            ::core::option::Option::ok_or(
                <#repr as #private::Repr>::parse(text),
                #private::parse_error(#id),
            )
        }
    }
}
