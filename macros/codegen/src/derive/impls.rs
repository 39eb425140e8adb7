//! The impls of a derived enum. Its facts come from tables of its own, or from the enum of all codes that the caller
//! names as `full`.

mod from_full;
mod ranges;
mod tables;

use errcodes_specs::{Catalog, Repr};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::subset::Subset;
use crate::emit::{RangeNames, integrations, repr, set};
use crate::item::Item;
use crate::site::Site;
pub(super) use ranges::payloads;

/// A derived enum with the identifiers of its impls.
struct Derived<'a> {
    subset: &'a Subset,
    catalog: &'a Catalog,
    site: &'a Site,
    item: &'a Item,
    error: &'a Ident,
    repr: TokenStream,
    /// The enum of all codes, if the caller names one.
    full: Option<&'a TokenStream>,
    variants: Vec<&'a Ident>,
    codes: Vec<Literal>,
    ranges: Vec<RangeNames<'a>>,
}

pub(super) fn items(
    subset: &Subset,
    catalog: &Catalog,
    site: &Site,
    item: &Item,
    full: Option<&TokenStream>,
) -> TokenStream {
    let derived = Derived {
        subset,
        catalog,
        site,
        item,
        error: &subset.name,
        repr: repr(catalog.sdk(), site),
        full,
        variants: subset.variants.iter().map(|(variant, _)| variant).collect(),
        codes: subset.variants.iter().map(|(_, code)| Literal::i128_unsuffixed(*code)).collect(),
        ranges: ranges::names(subset, catalog),
    };
    let facts = match full {
        Some(full) => from_full::items(&derived, full),
        None => tables::items(&derived),
    };
    let from_number = if subset.is_total { total(&derived) } else { partial(&derived) };
    let from_c_uint = from_c_uint(&derived);
    let integrations = integrations(&derived);
    quote! { #facts #from_number #from_c_uint #integrations }
}

/// Where bindgen has a C `enum` as an unsigned type.
fn from_c_uint(derived: &Derived<'_>) -> Option<TokenStream> {
    let Derived { subset, catalog, site, error, .. } = derived;
    let private = site.private();
    let shape = if subset.is_total { quote!(total) } else { quote!(partial) };
    let is_int = catalog.sdk().repr == Repr::CInt;
    is_int.then(|| quote!(#private::from_c_uint! { #shape #error }))
}

/// With a variant for all other codes no number is lost.
fn total(derived: &Derived<'_>) -> TokenStream {
    let Derived { subset, site, error, repr, variants, codes, .. } = derived;
    let (runtime, private) = (site.runtime(), site.private());
    let rest = if let Some(other) = &subset.other {
        quote!(Self::#other(#private::unrecognized::<#repr, Self>(code)))
    } else {
        // The variant is wrong, which is reported: no program is built, but its conversions should exist.
        quote!(loop {})
    };
    let rest = ranges::or(derived, &TokenStream::new(), &rest);
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#repr> for #error {
            fn from(code: #repr) -> Self {
                match code {
                    #(#codes => Self::#variants,)*
                    _ => #rest,
                }
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #error {
            type Err = #runtime::ParseCodeError;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #runtime::ParseCodeError> {
                ::core::result::Result::Ok(<Self as ::core::convert::From<#repr>>::from(parsed(text)?))
            }
        }
    }
}

/// Without one, a code that has no variant is handed back.
fn partial(derived: &Derived<'_>) -> TokenStream {
    let Derived { site, error, repr, variants, codes, .. } = derived;
    let (runtime, private) = (site.runtime(), site.private());
    let unrecognized = quote!(#runtime::Unrecognized<#repr, #error>);
    let (ok, err) = (quote!(::core::result::Result::Ok), quote!(::core::result::Result::Err));
    let rest = ranges::or(derived, &ok, &quote!(#err(#private::unrecognized(code))));
    quote! {
        #[automatically_derived]
        impl ::core::convert::TryFrom<#repr> for #error {
            type Error = #unrecognized;

            fn try_from(code: #repr) -> ::core::result::Result<Self, #unrecognized> {
                match code {
                    #(#codes => #ok(Self::#variants),)*
                    _ => #rest,
                }
            }
        }
    }
}

fn integrations(derived: &Derived<'_>) -> TokenStream {
    let Derived { subset, catalog, site, item, error, repr, variants, ranges, .. } = derived;
    let sets = ranges.iter().map(|range| set(&range.range.numbers, catalog.sdk().repr, site));
    let shape = if subset.is_total { quote!(total) } else { quote!(partial) };
    let shape = quote!(#shape #error, #repr, &[#(#error::#variants),*], &[#(#sets),*]);
    integrations::items(site, &item.integrations, &shape)
}
