use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::model::Model;

/// The traits of the runtime, for the enum of one space.
pub(super) fn items(model: &Model<'_>) -> TokenStream {
    let group = if model.group.is_some() {
        quote!(Self::group(self).map(|group| group.id()))
    } else {
        quote!(::core::option::Option::None)
    };
    impls(&model.error, model.site.runtime(), &quote!(Self::SDK), &group)
}

/// The traits of the runtime, each method the `const` one of the same name but for `sdk` and `group`.
pub(super) fn impls(
    error: &Ident,
    runtime: &TokenStream,
    sdk: &TokenStream,
    group: &TokenStream,
) -> TokenStream {
    let error_code = error_code(error, runtime, sdk, group);
    let retryable = retryable(error, runtime);
    quote! { #error_code #retryable }
}

fn error_code(
    error: &Ident,
    runtime: &TokenStream,
    sdk: &TokenStream,
    group: &TokenStream,
) -> TokenStream {
    let str = quote!(&'static ::core::primitive::str);
    let option = quote!(::core::option::Option<#str>);
    let texts = ["symbol", "cause", "advice", "url"].map(|name| format_ident!("{name}"));
    let texts_in = ["message_in", "cause_in", "advice_in"].map(|name| format_ident!("{name}"));
    quote! {
        #[automatically_derived]
        impl #runtime::ErrorCode for #error {
            fn sdk(&self) -> #str {
                #sdk
            }
            fn code(&self) -> ::core::primitive::i128 {
                ::core::convert::From::from(Self::code(self))
            }
            fn name(&self) -> #str {
                Self::name(self)
            }
            fn message(&self) -> #str {
                Self::message(self)
            }
            #(fn #texts(&self) -> #option {
                Self::#texts(self)
            })*
            #(fn #texts_in(&self, lang: &::core::primitive::str) -> #option {
                Self::#texts_in(self, lang)
            })*
            fn group(&self) -> #option {
                #group
            }
            fn kind(&self) -> #runtime::Kind {
                Self::kind(self)
            }
            fn is_recognized(&self) -> ::core::primitive::bool {
                Self::is_recognized(self)
            }
        }
    }
}

fn retryable(error: &Ident, runtime: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl #runtime::Retryable for #error {
            fn retry(&self) -> #runtime::Retry {
                Self::retry(self)
            }
            fn retry_after(&self) -> ::core::option::Option<::core::time::Duration> {
                Self::retry_after(self)
            }
        }
    }
}

/// The traits of the runtime for a type whose facts are those of another value, `to`.
pub(crate) fn forwarded(error: &Ident, runtime: &TokenStream, to: &TokenStream) -> TokenStream {
    let str = quote!(&'static ::core::primitive::str);
    let option = quote!(::core::option::Option<#str>);
    let methods = [
        ("sdk", str.clone()),
        ("code", quote!(::core::primitive::i128)),
        ("name", str.clone()),
        ("symbol", option.clone()),
        ("message", str),
        ("cause", option.clone()),
        ("advice", option.clone()),
        ("group", option.clone()),
        ("kind", quote!(#runtime::Kind)),
        ("url", option.clone()),
        ("is_recognized", quote!(::core::primitive::bool)),
    ];
    let methods = methods.map(|(name, result)| {
        let name = format_ident!("{name}");
        quote!(fn #name(&self) -> #result { #runtime::ErrorCode::#name(#to) })
    });
    let texts_in = ["message_in", "cause_in", "advice_in"].map(|name| format_ident!("{name}"));
    quote! {
        #[automatically_derived]
        impl #runtime::ErrorCode for #error {
            #(#methods)*
            #(fn #texts_in(&self, lang: &::core::primitive::str) -> #option {
                #runtime::ErrorCode::#texts_in(#to, lang)
            })*
        }

        #[automatically_derived]
        impl #runtime::Retryable for #error {
            fn retry(&self) -> #runtime::Retry {
                #runtime::Retryable::retry(#to)
            }
            fn retry_after(&self) -> ::core::option::Option<::core::time::Duration> {
                #runtime::Retryable::retry_after(#to)
            }
        }
    }
}
