//! The integer type of a code, and how generated code reads, names and checks numbers of it.

use errcodes_specs::{Catalog, Repr, Sdk};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::site::Site;

/// The integer type of a code.
pub(crate) fn repr(sdk: &Sdk, site: &Site) -> TokenStream {
    let repr = site.ident(sdk.repr.name());
    if is_of_c(sdk.repr) { quote!(::core::ffi::#repr) } else { quote!(::core::primitive::#repr) }
}

fn is_of_c(repr: Repr) -> bool {
    matches!(repr, Repr::CInt | Repr::CUint | Repr::CLong | Repr::CUlong)
}

/// The type in which `CODES` has its numbers, the narrowest that all of them fit, and how many bytes it has.
pub(super) fn stored(catalog: &Catalog) -> (&'static str, usize) {
    let (mut least, mut most) = (0, 0);
    for code in catalog.codes() {
        (least, most) = (code.code.min(least), code.code.max(most));
    }
    let is_fit = |repr: &Repr| repr.min() <= least && most <= repr.max();
    let narrow = [Repr::U8, Repr::I8, Repr::U16, Repr::I16, Repr::U32, Repr::I32, Repr::U64];
    let repr = narrow.into_iter().find(is_fit).unwrap_or(Repr::I64);
    (repr.name(), (repr.bits() / 8) as usize)
}

/// The same type, as a name.
pub(crate) fn stored_type(catalog: &Catalog) -> Ident {
    let (stored, _) = stored(catalog);
    format_ident!("{stored}")
}

/// The width of the type, as a number of the platform if that decides it.
pub(super) fn bits(sdk: &Sdk, site: &Site) -> TokenStream {
    if sdk.repr.width_varies() {
        let repr = repr(sdk, site);
        quote!(#repr::BITS)
    } else {
        let bits = sdk.repr.bits();
        quote!(#bits)
    }
}

/// A compile error on platforms whose type is narrower than those that specs are for.
pub(crate) fn wide_enough(sdk: &Sdk, site: &Site) -> Option<TokenStream> {
    let (private, repr) = (site.private(), repr(sdk, site));
    let is_fixed = !is_of_c(sdk.repr) && !sdk.repr.width_varies();
    (!is_fixed).then(|| quote!(#private::wide_enough! { #repr }))
}

/// The names of the conversions that are `const`. Where they take both types of C enums, they are
/// generic and cannot be.
#[derive(Clone, Copy)]
pub(crate) enum Conversion {
    FromCode,
    Check,
    CheckFor,
}

impl Conversion {
    /// The names of all of them.
    pub(super) fn names(sdk: &Sdk) -> [Ident; 3] {
        [Self::FromCode, Self::Check, Self::CheckFor].map(|name| name.in_constants(sdk))
    }

    pub(crate) fn in_constants(self, sdk: &Sdk) -> Ident {
        let name = match (self, sdk.repr.is_of_c_enums()) {
            (Self::FromCode, false) => "from_code".into(),
            (Self::Check, false) => "check".into(),
            (Self::CheckFor, false) => "check_for".into(),
            (Self::FromCode, true) => format!("from_{}", sdk.repr.name()),
            (Self::Check, true) => format!("check_{}", sdk.repr.name()),
            (Self::CheckFor, true) => format!("check_{}_for", sdk.repr.name()),
        };
        format_ident!("{name}")
    }
}

/// The method from whichever type of C enums to that of the spec.
pub(super) fn to_repr(sdk: &Sdk) -> Ident {
    format_ident!("to_{}", sdk.repr.name())
}
