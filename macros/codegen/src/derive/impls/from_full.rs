//! Facts by way of the enum of all codes, with conversions from it.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::Derived;
use crate::emit::{Conversion, format};

pub(super) fn items(derived: &Derived<'_>, full: &TokenStream) -> TokenStream {
    let Derived { catalog, site, error, repr, .. } = derived;
    let (private, format) = (site.private(), format(catalog.sdk(), site));
    let (conversion, all_of) = (conversion(derived, full), all_of(derived, full));
    quote! {
        #conversion
        #all_of
        #private::passed_on! { #error, #repr, { error => (#full, &full(error)), } }
        #private::owner! { #error, #repr, #format }
    }
}

/// The conversion from the enum of all codes, which an enum with facts of its own has, too.
pub(super) fn conversion(derived: &Derived<'_>, full: &TokenStream) -> TokenStream {
    let Derived { site, error, repr, .. } = derived;
    let (private, shape) = (site.private(), derived.shape());
    let same_space = same_space(derived, full);
    quote! {
        #same_space
        #private::from_full! { #shape #error, #repr, #full }
    }
}

/// A compile error, at `full`, if its facts are those of another spec: of another id, or of an overlay that gives a
/// code of this enum another name.
fn same_space(derived: &Derived<'_>, full: &TokenStream) -> TokenStream {
    let Derived { subset, catalog, site, repr, .. } = derived;
    let (id, private) = (&catalog.sdk().id, site.private());
    let message = format!(
        "`full` is not the enum of the spec `{id}`: name the one that `errcodes!` makes of it"
    );
    let (from_code, fitting) = from_code(derived, full);
    let listed = subset
        .variants
        .iter()
        .filter_map(|(_, number)| catalog.codes().iter().find(|listed| listed.code == *number));
    let same_names = listed.map(|listed| {
        let (code, name) = (Literal::i128_unsuffixed(listed.code), &listed.variant);
        quote!(#private::same(
            #full::name(&#full::#from_code(#code as #repr as ::core::primitive::i128 #fitting)),
            #name,
        ))
    });
    let place = Span::call_site().located_at(full.span());
    let same_space = quote!(#private::same(#full::SPACE, #id));
    quote_spanned! { place =>
        const _: () = ::core::assert!(#same_space #(&& #same_names)*, #message);
    }
}

/// The value of the enum of all codes, and the number of it.
fn all_of(derived: &Derived<'_>, full: &TokenStream) -> TokenStream {
    let Derived { subset, error, site, repr, ranges, .. } = derived;
    let (private, codes) = (site.private(), derived.numbers());
    let (from_code, fitting) = from_code(derived, full);
    let ranges = ranges.iter().map(|range| {
        let (variant, payload) = (&range.variant, &range.payload);
        quote!(#variant(#payload),)
    });
    let (unmatched, other) = (&subset.unmatched, &subset.other);
    quote! {
        #private::by_full! {
            #error, #repr, #full, #from_code, (#fitting),
            { #codes }, { #(#ranges)* }, { #(#unmatched)* }, { #other }
        }
    }
}

/// The name of the conversion, and the cast to what it takes. An enum of another type may have another one: the error
/// is shown at `full`.
fn from_code(derived: &Derived<'_>, full: &TokenStream) -> (Ident, TokenStream) {
    let place = Span::call_site().located_at(full.span());
    let mut name = Conversion::FromCode.in_constants(derived.catalog.sdk());
    name.set_span(place);
    (name, quote_spanned!(place=> as _))
}
