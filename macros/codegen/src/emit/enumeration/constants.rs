//! Symbols of the vendor as constants: second names of a variant.

use errcodes_specs::Code;
use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::emit::names::Names;

/// The constants that every enum has.
const TAKEN: [&str; 2] = ["ALL", "SPACE"];

/// A constant for each alias and, if the caller asks for constants, for each symbol.
pub(crate) fn items(names: &Names<'_>) -> TokenStream {
    let mut constants = TokenStream::new();
    for (code, variant) in names.catalog.codes().iter().zip(&names.variants) {
        let mut add = |name: &str, what: &str| {
            if is_constant(name, code) {
                let doc = format!("{what} [`{0}`](Self::{0}).", code.variant);
                let name = names.site.ident(name);
                let deprecated = code.deprecated.as_ref().map(|note| {
                    let note = docs::deprecation(note);
                    quote!(#[deprecated(note = #note)])
                });
                constants.extend(
                    quote!(#[doc = #doc] #deprecated pub const #name: Self = Self::#variant;),
                );
            }
        };
        if let Some(symbol) = code.symbol.as_ref().filter(|_| names.item.has_constants) {
            add(symbol, "The symbol of");
        }
        for alias in &code.aliases {
            add(alias, "Another symbol of");
        }
    }
    if constants.is_empty() {
        return constants;
    }
    let error = &names.error;
    quote!(impl #error { #constants })
}

/// Whether a symbol is a constant's name as the compiler wants it, and no name of the enum's own.
fn is_constant(name: &str, code: &Code) -> bool {
    is_upper_case(name) && !TAKEN.contains(&name) && name != code.variant
}

fn is_upper_case(name: &str) -> bool {
    let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    name.chars().all(upper) && name.starts_with(|c: char| c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_like_a_constant_is_one() {
        assert!(["EAGAIN", "AV_ERR_3D", "X2_"].into_iter().all(is_upper_case));
        let others = ["", "TUIError", "Server.FULL", "_X", "3D", "E-1", "É"];
        assert!(!others.into_iter().any(is_upper_case));
    }
}
