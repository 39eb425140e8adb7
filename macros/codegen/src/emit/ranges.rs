//! What ranges add to an enum: the types of their payloads, and the way from an unlisted number to its range.

use errcodes_specs::{BitField, Numbers, Range, Repr, Sdk};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use super::enumeration::docs;
use super::format::format;
use super::integer::repr;
use super::names::Names;
use crate::item::Item;
use crate::site::Site;

/// A range with the identifiers of its variant.
pub(crate) struct RangeNames<'a> {
    pub(crate) range: &'a Range,
    pub(crate) variant: Ident,
    pub(crate) payload: Ident,
}

impl<'a> RangeNames<'a> {
    pub(crate) fn new(range: &'a Range, error: &Ident, variant: Ident) -> Self {
        let payload = payload_name(error, &variant);
        Self { range, variant, payload }
    }
}

/// The type in which the variant of a range keeps a number.
pub(crate) fn payload_name(error: &Ident, variant: &Ident) -> Ident {
    format_ident!("{}{}", error.unraw(), variant.unraw(), span = variant.span())
}

/// The types of the payloads.
pub(crate) fn payloads(
    ranges: &[RangeNames<'_>],
    sdk: &Sdk,
    site: &Site,
    item: &Item,
) -> TokenStream {
    let (private, repr, format) = (site.private(), repr(sdk, site), format(sdk, site));
    let (visibility, attributes) = (&item.visibility, &item.attributes);
    let (of_items, of_types) = (&attributes.of_items, &attributes.of_types);
    let payloads = ranges.iter().map(|RangeNames { range, variant, payload }| {
        let numbers = docs::numbers(&range.numbers, sdk);
        let doc = format!("A number of the variant `{variant}`: {numbers}.");
        let fields = range.fields.iter().map(|field| self::field(field, site));
        quote! {
            #(#of_items)*
            #private::range! {
                #(#of_types)*
                #[doc = #doc]
                #visibility #payload: #repr, #format, { #(#fields)* }
            }
        }
    });
    payloads.collect()
}

fn field(BitField { name, bits, .. }: &BitField, site: &Site) -> TokenStream {
    let width = u64::BITS - (bits >> bits.trailing_zeros()).leading_zeros();
    let integer = match width {
        0..=8 => "u8",
        9..=16 => "u16",
        17..=32 => "u32",
        _ => "u64",
    };
    let doc = format!("The bits `0x{bits:X}` of the number, shifted down.");
    let (name, integer) = (site.ident(name), site.ident(integer));
    quote!(#[doc = #doc] #name: #integer = #bits,)
}

/// The sets of the numbers, and the row of an unlisted number.
pub(crate) fn rows(names: &Names<'_>) -> Option<TokenStream> {
    let ranges = names.catalog.ranges();
    if ranges.is_empty() {
        return None;
    }
    let (private, repr, count) = (names.site.private(), names.repr(), ranges.len());
    let sets = ranges.iter().map(|range| set(&range.numbers, names.sdk().repr, names.site));
    let first = names.catalog.codes().len();
    Some(quote!(#private::ranges! { #repr, #first, [#(#sets),*; #count] }))
}

/// The row of a `code` that is not listed.
pub(crate) fn unlisted_row(names: &Names<'_>) -> TokenStream {
    let unrecognized = names.unrecognized_row();
    if names.catalog.ranges().is_empty() {
        quote!(#unrecognized)
    } else {
        quote!(unlisted_row(code))
    }
}

/// All sets, for integrations.
pub(crate) fn sets(names: &Names<'_>) -> TokenStream {
    if names.catalog.ranges().is_empty() { quote!(&[]) } else { quote!(&RANGES) }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the low 64 bits are those of the number"
)]
pub(crate) fn set(numbers: &Numbers, repr: Repr, site: &Site) -> TokenStream {
    let private = site.private();
    let (mask, first, span) = match numbers {
        Numbers::Bounds(bounds) => {
            let (start, end) = (*bounds.start(), *bounds.end());
            // A range that could not be read has none, and stands for nothing.
            let mask = if start <= end { u64::MAX } else { 0 };
            (mask, start as u64, (end - start).max(0) as u64)
        }
        Numbers::Mask { mask, value } => (wide(*mask, repr, true), wide(*value, repr, false), 0),
    };
    let [mask, first, span] = [mask, first, span].map(Literal::u64_unsuffixed);
    quote!(#private::Set { mask: #mask, first: #first, span: #span })
}

/// Bits of a mask or a value as those of a 64-bit number. Where the width of the type varies, the bits beyond 32 are
/// compared, too: a mask has all of them, and a value those of its sign.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the low 64 bits are those of the number"
)]
fn wide(bits: i128, repr: Repr, is_mask: bool) -> u64 {
    let beyond = u64::MAX << 32;
    let is_negative = repr.is_signed() && bits > repr.max();
    let extended = repr.width_varies() && (is_mask || is_negative);
    bits as u64 | if extended { beyond } else { 0 }
}
