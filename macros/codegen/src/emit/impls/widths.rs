//! Conversions to and from integers that hold more than the codes do.

use errcodes_specs::Repr;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::names::Names;

/// Every wider type can be made of an error, and an error of a number of it that fits. There is no `From` of
/// narrower types: with more than one, a literal would have no type.
pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let (error, repr, private) = (&names.error, names.repr(), names.site.private());
    let wider = wider(names.sdk().repr).into_iter().map(|name| {
        let name = format_ident!("{name}");
        quote!(::core::primitive::#name)
    });
    quote!(#private::wider! { #error, #repr, #(#wider),* })
}

/// The types that hold every number of `repr` and more.
fn wider(repr: Repr) -> Vec<String> {
    let mut wider = Vec::new();
    // What has 64 bits on some platforms has a conversion into `i64` there already.
    let narrowest = if repr.width_varies() { 64 } else { repr.bits() };
    for bits in [16, 32, 64, 128].into_iter().filter(|bits| *bits > narrowest) {
        if !repr.is_signed() {
            wider.push(format!("u{bits}"));
        }
        wider.push(format!("i{bits}"));
    }
    wider
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wider_types_lose_nothing() {
        assert_eq!(wider(Repr::I32), ["i64", "i128"]);
        assert_eq!(wider(Repr::U32), ["u64", "i64", "u128", "i128"]);
        assert_eq!(wider(Repr::U64), ["u128", "i128"]);
        assert_eq!(wider(Repr::I8), ["i16", "i32", "i64", "i128"]);
        assert_eq!(wider(Repr::CInt), wider(Repr::I32));
        assert_eq!(wider(Repr::CUint), wider(Repr::U32));
        assert_eq!([Repr::CLong, Repr::Isize].map(wider), [["i128"], ["i128"]]);
        assert_eq!([Repr::CUlong, Repr::Usize].map(wider), [["u128", "i128"], ["u128", "i128"]]);
    }
}
