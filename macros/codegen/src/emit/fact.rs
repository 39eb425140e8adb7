//! The facts about a code: one list, from which every enum gets its `const` methods.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::field::Field;
use super::word::Word;
use crate::site::Site;

#[derive(Clone, Copy)]
pub(crate) enum Fact {
    Code,
    Name,
    Symbol,
    /// A text in the spec's own language.
    Text(Field),
    /// A text in a language that the caller names.
    TextIn(Field),
    Word(Word),
    RetryAfter,
    IsRetryable,
    RetryHint,
    Tags,
    /// Whether a tag that the caller names is one.
    HasTag,
    Url,
    IsRecognized,
    Entry,
}

impl Fact {
    fn all() -> Vec<Self> {
        let mut facts = vec![Self::Code, Self::Name, Self::Symbol];
        for field in Field::ALL {
            facts.extend([Self::Text(field), Self::TextIn(field)]);
        }
        for word in Word::ALL {
            facts.push(Self::Word(word));
        }
        facts.extend([
            Self::RetryAfter,
            Self::IsRetryable,
            Self::RetryHint,
            Self::Tags,
            Self::HasTag,
            Self::Url,
            Self::IsRecognized,
            Self::Entry,
        ]);
        facts
    }

    /// The name of the method, and its documentation.
    fn method(self) -> (Ident, String) {
        let (name, doc) = match self {
            Self::Code => ("code", "The number."),
            Self::Name => ("name", "The name of the variant in the enum of all codes."),
            Self::Symbol => ("symbol", "The vendor's constant, if it has one."),
            Self::Text(field) => field.method(),
            Self::TextIn(field) => return Self::method_in(field),
            Self::Word(word) => {
                let [_, name, doc] = word.names();
                (name, doc)
            }
            Self::RetryAfter => {
                ("retry_after", "How long to wait before a retry, if the vendor says so.")
            }
            Self::IsRetryable => {
                ("is_retryable", "Whether the same call, unchanged, may succeed later.")
            }
            Self::RetryHint => {
                ("retry_hint", "Class, delay and effect together, as a retry loop needs them.")
            }
            Self::Tags => ("tags", "The categories that the spec puts the code into."),
            Self::HasTag => ("has_tag", "Whether the spec puts the code into this category."),
            Self::Url => ("url", "Where the vendor documents the code."),
            Self::IsRecognized => {
                ("is_recognized", "Whether the spec lists the code or has a range for it.")
            }
            Self::Entry => ("entry", "All facts, in a value that does not name this enum."),
        };
        (Ident::new(name, Span::call_site()), doc.to_owned())
    }

    fn method_in(field: Field) -> (Ident, String) {
        let (name, _) = field.method();
        let doc = format!("The {name} in the language of a tag such as `zh` or `zh-CN`.");
        (format_ident!("{name}_in"), doc)
    }

    fn result(self, site: &Site, repr: &TokenStream) -> TokenStream {
        let runtime = site.runtime();
        let text = quote!(&'static ::core::primitive::str);
        match self {
            Self::Code => repr.clone(),
            Self::Name | Self::Text(Field::Message) => text,
            Self::Symbol
            | Self::Text(Field::Cause | Field::Advice)
            | Self::TextIn(_)
            | Self::Url => quote!(::core::option::Option<#text>),
            Self::Word(word) => {
                let [ty, ..] = word.names();
                let ty = Ident::new(ty, Span::call_site());
                quote!(#runtime::#ty)
            }
            Self::RetryAfter => quote!(::core::option::Option<::core::time::Duration>),
            Self::RetryHint => quote!(#runtime::RetryHint),
            Self::Tags => quote!(&'static [#text]),
            Self::IsRetryable | Self::HasTag | Self::IsRecognized => {
                quote!(::core::primitive::bool)
            }
            Self::Entry => quote!(#runtime::Entry),
        }
    }

    /// The name of what the method takes: a text.
    fn argument(self) -> Option<Ident> {
        let name = match self {
            Self::TextIn(_) => "lang",
            Self::HasTag => "tag",
            Self::Code
            | Self::Name
            | Self::Symbol
            | Self::Text(_)
            | Self::Word(_)
            | Self::RetryAfter
            | Self::IsRetryable
            | Self::RetryHint
            | Self::Tags
            | Self::Url
            | Self::IsRecognized
            | Self::Entry => return None,
        };
        Some(Ident::new(name, Span::call_site()))
    }

    /// Whether the result type is `must_use` itself.
    fn is_hint_or_entry(self) -> bool {
        matches!(self, Self::RetryHint | Self::Entry)
    }

    /// A call of the method of another type, by path: a method call could find one of a trait of the caller's.
    pub(crate) fn call(self, of: &TokenStream, receiver: &TokenStream) -> TokenStream {
        let (method, _) = self.method();
        let argument = self.argument().map(|argument| quote!(, #argument));
        quote!(#of::#method(#receiver #argument))
    }
}

/// An `impl` of the method of every fact, with the bodies that `body` makes.
pub(crate) fn methods(
    error: &Ident,
    site: &Site,
    repr: &TokenStream,
    body: &dyn Fn(Fact) -> TokenStream,
) -> TokenStream {
    let methods = Fact::all().into_iter().map(|fact| {
        let (name, doc) = fact.method();
        let argument = fact.argument();
        let argument = argument.map(|argument| quote!(, #argument: &::core::primitive::str));
        let must_use = (!fact.is_hint_or_entry()).then(|| quote!(#[must_use]));
        let (result, body) = (fact.result(site, repr), body(fact));
        quote! {
            #[doc = #doc]
            #[inline]
            #must_use
            pub const fn #name(&self #argument) -> #result {
                #body
            }
        }
    });
    quote!(impl #error { #(#methods)* })
}
