//! The other symbols of a code, as constants: second names of a variant.

use proc_macro2::TokenStream;
use quote::quote;

use super::model::Model;

/// Names of constants that the enum has anyway.
const TAKEN: [&str; 2] = ["ALL", "SDK"];

pub(super) fn items(model: &Model<'_>) -> TokenStream {
    let codes = model.catalog.codes().iter().zip(&model.variants);
    let constants = codes.flat_map(|(code, variant)| {
        let names = code.aliases.iter().filter(|name| is_constant(name) && **name != code.variant);
        names.map(move |name| {
            let doc = format!("Another symbol of [`{0}`](Self::{0}).", code.variant);
            let name = model.site.ident(name);
            quote!(#[doc = #doc] pub const #name: Self = Self::#variant;)
        })
    });
    let constants: TokenStream = constants.collect();
    if constants.is_empty() {
        return constants;
    }
    let error = &model.error;
    quote!(impl #error { #constants })
}

/// Whether a symbol is a constant's name as the compiler wants it.
fn is_constant(name: &str) -> bool {
    let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    name.chars().all(upper)
        && name.starts_with(|c: char| c.is_ascii_uppercase())
        && !TAKEN.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_like_a_constant_is_one() {
        assert!(["EAGAIN", "AV_ERR_3D", "X2_"].into_iter().all(is_constant));
        let others = ["", "TUIError", "Server.FULL", "_X", "3D", "E-1", "ALL", "SDK", "É"];
        assert!(!others.into_iter().any(is_constant));
    }
}
