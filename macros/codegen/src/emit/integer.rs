//! The integer type of a code, and how generated code reads, names and checks numbers of it.

use errcodes_specs::{Repr, Sdk};
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

/// The number in bytes of `CODES`. They are as many as the type has on every platform.
pub(crate) fn number_of_bytes(sdk: &Sdk, site: &Site, bytes: &TokenStream) -> TokenStream {
    let repr = repr(sdk, site);
    if sdk.repr.width_varies() {
        let stored = format_ident!("{}32", if sdk.repr.is_signed() { "i" } else { "u" });
        quote!(::core::primitive::#stored::from_le_bytes(#bytes) as #repr)
    } else {
        quote!(#repr::from_le_bytes(#bytes))
    }
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

/// The names of the conversions that are `const`. Where `from_code` and `check` take both types of C enums, they are
/// generic and cannot be.
#[derive(Clone, Copy)]
pub(crate) enum Conversion {
    FromCode,
    Check,
}

impl Conversion {
    pub(crate) fn in_constants(self, sdk: &Sdk) -> Ident {
        let name = match (self, sdk.repr.is_of_c_enums()) {
            (Self::FromCode, false) => "from_code".into(),
            (Self::Check, false) => "check".into(),
            (Self::FromCode, true) => format!("from_{}", sdk.repr.name()),
            (Self::Check, true) => format!("check_{}", sdk.repr.name()),
        };
        format_ident!("{name}")
    }
}

/// A number of whichever type of C enums, in that of the spec.
pub(crate) fn of_c_enum(sdk: &Sdk, site: &Site, code: &TokenStream) -> TokenStream {
    let (runtime, convert) = (site.runtime(), format_ident!("to_{}", sdk.repr.name()));
    quote!(#runtime::CEnum::#convert(#code))
}
