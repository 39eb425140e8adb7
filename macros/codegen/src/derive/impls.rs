//! The impls of a derived enum. Its facts come from tables of its own, or from the enum of all codes that the caller
//! names as `full`.

mod from_full;
mod ranges;
mod tables;

use errcodes_specs::{Catalog, Repr};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::Source;
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
    /// The enum of all codes, if its tables are shared.
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
    source: Source<'_>,
) -> TokenStream {
    let derived = Derived {
        subset,
        catalog,
        site,
        item,
        error: &subset.name,
        repr: repr(catalog.sdk(), site),
        full: source.shared(),
        variants: subset.variants.iter().map(|(variant, _)| variant).collect(),
        codes: subset.variants.iter().map(|(_, code)| Literal::i128_unsuffixed(*code)).collect(),
        ranges: ranges::names(subset, catalog),
    };
    let facts = match source {
        Source::Full(full) => from_full::items(&derived, full),
        Source::Own(full) => {
            let conversion = full.map(|full| from_full::conversion(&derived, full));
            let tables = tables::items(&derived);
            quote! { #tables #conversion }
        }
    };
    let (of_range, from_number) = (ranges::of_range(&derived), from_number(&derived));
    let from_c_uint = from_c_uint(&derived);
    let integrations = integrations(&derived);
    quote! { #facts #of_range #from_number #from_c_uint #integrations }
}

impl Derived<'_> {
    /// How the conversions are called: whether they take every number.
    fn shape(&self) -> Ident {
        let is_total = self.subset.is_total;
        Ident::new(if is_total { "total" } else { "partial" }, Span::call_site())
    }

    /// The variants of codes, each with its number.
    fn numbers(&self) -> TokenStream {
        let numbers = self.variants.iter().zip(&self.codes);
        numbers.map(|(variant, code)| quote!(#variant #code,)).collect()
    }

    /// The rows of the variants of ranges.
    fn range_rows(&self) -> impl Iterator<Item = Literal> {
        let first = self.catalog.codes().len();
        self.subset.ranges.iter().map(move |(_, at)| Literal::usize_unsuffixed(first + at))
    }
}

/// Where bindgen has a C `enum` as an unsigned type.
fn from_c_uint(derived: &Derived<'_>) -> Option<TokenStream> {
    let Derived { catalog, site, error, .. } = derived;
    let (private, shape) = (site.private(), derived.shape());
    let is_int = catalog.sdk().repr == Repr::CInt;
    is_int.then(|| quote!(#private::from_c_uint! { #shape #error }))
}

/// With a variant for all other codes no number is lost; without one, a code that has no variant is handed back.
fn from_number(derived: &Derived<'_>) -> TokenStream {
    let Derived { subset, site, error, repr, .. } = derived;
    let (private, shape, numbers) = (site.private(), derived.shape(), derived.numbers());
    let other = match (&subset.other, subset.is_total) {
        (Some(other), _) => {
            quote!(, code => #error::#other(#private::unrecognized::<#repr, #error>(code)))
        }
        // The variant is wrong, which is reported: no program is built, but its conversions should exist.
        (None, true) => quote!(, code => loop {}),
        (None, false) => TokenStream::new(),
    };
    quote!(#private::#shape! { #error, #repr, { #numbers } #other })
}

fn integrations(derived: &Derived<'_>) -> TokenStream {
    let Derived { catalog, site, item, error, repr, variants, ranges, .. } = derived;
    let sets = ranges.iter().map(|range| set(&range.range.numbers, catalog.sdk().repr, site));
    let shape = derived.shape();
    let shape = quote!(#shape #error, #repr, &[#(#error::#variants),*], &[#(#sets),*]);
    integrations::items(site, &item.integrations, &shape)
}
