//! The facts about a code: one list, from which every enum gets its `const` methods.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::site::Site;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fact {
    Code,
    Name,
    Symbol,
    Message,
    MessageIn,
    Cause,
    CauseIn,
    Advice,
    AdviceIn,
    Kind,
    Retry,
    RetryAfter,
    Effect,
    IsRetryable,
    RetryHint,
    Url,
    IsRecognized,
    Entry,
}

impl Fact {
    const ALL: [Self; 18] = [
        Self::Code,
        Self::Name,
        Self::Symbol,
        Self::Message,
        Self::MessageIn,
        Self::Cause,
        Self::CauseIn,
        Self::Advice,
        Self::AdviceIn,
        Self::Kind,
        Self::Retry,
        Self::RetryAfter,
        Self::Effect,
        Self::IsRetryable,
        Self::RetryHint,
        Self::Url,
        Self::IsRecognized,
        Self::Entry,
    ];

    /// The name of the method, and its documentation.
    const fn method(self) -> (&'static str, &'static str) {
        match self {
            Self::Code => ("code", "The number."),
            Self::Name => ("name", "The name of the variant in the enum of all codes."),
            Self::Symbol => ("symbol", "The vendor's constant, if it has one."),
            Self::Message => ("message", "What happened."),
            Self::MessageIn => {
                ("message_in", "The message in the language of a tag such as `zh` or `zh-CN`.")
            }
            Self::Cause => ("cause", "Why it happens, if the spec gives a cause."),
            Self::CauseIn => {
                ("cause_in", "The cause in the language of a tag such as `zh` or `zh-CN`.")
            }
            Self::Advice => ("advice", "What to do about it, if the spec gives advice."),
            Self::AdviceIn => {
                ("advice_in", "The advice in the language of a tag such as `zh` or `zh-CN`.")
            }
            Self::Kind => ("kind", "What happened, as a canonical kind."),
            Self::Retry => ("retry", "What the caller may do about it."),
            Self::RetryAfter => {
                ("retry_after", "How long to wait before a retry, if the vendor says so.")
            }
            Self::Effect => ("effect", "Whether the failed call may have taken effect."),
            Self::IsRetryable => {
                ("is_retryable", "Whether the same call, unchanged, may succeed later.")
            }
            Self::RetryHint => {
                ("retry_hint", "Class, delay and effect together, as a retry loop needs them.")
            }
            Self::Url => ("url", "Where the vendor documents the code."),
            Self::IsRecognized => ("is_recognized", "Whether the spec lists the code."),
            Self::Entry => ("entry", "All facts, in a value that does not name this enum."),
        }
    }

    fn result(self, site: &Site, repr: &TokenStream) -> TokenStream {
        let runtime = site.runtime();
        let text = quote!(&'static ::core::primitive::str);
        match self {
            Self::Code => repr.clone(),
            Self::Name | Self::Message => text,
            Self::Symbol
            | Self::MessageIn
            | Self::Cause
            | Self::CauseIn
            | Self::Advice
            | Self::AdviceIn
            | Self::Url => quote!(::core::option::Option<#text>),
            Self::Kind => quote!(#runtime::Kind),
            Self::Retry => quote!(#runtime::Retry),
            Self::RetryAfter => quote!(::core::option::Option<::core::time::Duration>),
            Self::Effect => quote!(#runtime::Effect),
            Self::RetryHint => quote!(#runtime::RetryHint),
            Self::IsRetryable | Self::IsRecognized => quote!(::core::primitive::bool),
            Self::Entry => quote!(#runtime::Entry),
        }
    }

    fn takes_language(self) -> bool {
        matches!(self, Self::MessageIn | Self::CauseIn | Self::AdviceIn)
    }

    /// Whether the result type is `must_use` itself.
    fn is_hint_or_entry(self) -> bool {
        matches!(self, Self::RetryHint | Self::Entry)
    }

    /// A call of the method of another type, by path: a method call could find one of a trait of the caller's.
    pub(crate) fn call(self, of: &TokenStream, receiver: &TokenStream) -> TokenStream {
        let method = Ident::new(self.method().0, Span::call_site());
        let lang = self.takes_language().then(|| quote!(, lang));
        quote!(#of::#method(#receiver #lang))
    }
}

/// An `impl` of the method of every fact, with the bodies that `body` makes.
pub(crate) fn methods(
    error: &Ident,
    site: &Site,
    repr: &TokenStream,
    body: &dyn Fn(Fact) -> TokenStream,
) -> TokenStream {
    let methods = Fact::ALL.iter().map(|&fact| {
        let (name, doc) = fact.method();
        let name = Ident::new(name, Span::call_site());
        let lang = fact.takes_language().then(|| quote!(, lang: &::core::primitive::str));
        let must_use = (!fact.is_hint_or_entry()).then(|| quote!(#[must_use]));
        let (result, body) = (fact.result(site, repr), body(fact));
        quote! {
            #[doc = #doc]
            #[inline]
            #must_use
            pub const fn #name(&self #lang) -> #result {
                #body
            }
        }
    });
    quote!(impl #error { #(#methods)* })
}
