//! The `const` methods of a type whose facts are those of another value.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::types::{option, str};

/// `ask` makes the body of a method of the call that it passes on. A group is told by its id, in the trait.
pub(crate) fn passed_on(
    error: &Ident,
    runtime: &TokenStream,
    repr: &TokenStream,
    ask: impl Fn(&TokenStream) -> TokenStream,
) -> TokenStream {
    let (str, text) = (str(), option(&str()));
    let duration = option(&quote!(::core::time::Duration));
    let plain = [
        ("code", "The code.", repr.clone()),
        ("name", "The name of the variant in the enum of all codes.", str.clone()),
        ("symbol", "The vendor's constant, if it has one.", text.clone()),
        ("message", "What happened.", str),
        ("cause", "Why it happens, if the spec says so.", text.clone()),
        ("advice", "What to do about it, if the spec says so.", text.clone()),
        ("kind", "What happened, as a canonical kind.", quote!(#runtime::Kind)),
        ("retry", "What the caller may do about it.", quote!(#runtime::Retry)),
        ("retry_after", "How long to wait before a retry, if the vendor says so.", duration),
        ("url", "Where the vendor documents the code.", text.clone()),
        ("is_recognized", "Whether the spec lists the code.", quote!(::core::primitive::bool)),
    ];
    let plain = plain.map(|(name, doc, result)| {
        let method = format_ident!("{name}");
        let body = ask(&quote!(#method()));
        quote! {
            #[doc = #doc]
            #[inline]
            #[must_use]
            pub const fn #method(&self) -> #result {
                #body
            }
        }
    });
    let in_language = ["message", "cause", "advice"].map(|name| {
        let doc =
            format!("[`{name}`](Self::{name}) in the language of a tag such as `zh` or `zh-CN`.");
        let method = format_ident!("{name}_in");
        let body = ask(&quote!(#method(lang)));
        quote! {
            #[doc = #doc]
            #[inline]
            #[must_use]
            pub const fn #method(&self, lang: &::core::primitive::str) -> #text {
                #body
            }
        }
    });
    quote! {
        impl #error {
            #(#plain)*
            #(#in_language)*
        }
    }
}
