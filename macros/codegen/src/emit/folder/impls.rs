//! The impls of the enum over the spaces: each passes on to the enum of its space.

use errcodes_specs::Returned;
use proc_macro2::TokenStream;
use quote::quote;

use super::Umbrella;
use crate::emit::fact::methods;
use crate::emit::impls::{integrations, traits};
use crate::emit::integer::{self, Conversion};

pub(super) fn items(umbrella: &Umbrella<'_>) -> TokenStream {
    let impls = [numbers(umbrella), facts(umbrella), conversions(umbrella), integrations(umbrella)];
    let (hint, entry) = (quote!(Self::retry_hint(self)), quote!(Self::entry(self)));
    let traits = traits::items(&umbrella.error, umbrella.site, &hint, &entry);
    quote! { #(#impls)* #traits }
}

fn numbers(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { error, space, variants, inner, repr, .. } = umbrella;
    let [from_code, check] = [Conversion::FromCode, Conversion::Check]
        .map(|conversion| conversion.in_constants(umbrella.sdk));
    let docs = check_docs(umbrella);
    let (candidates, of_c_enum) = (candidates(umbrella), of_c_enum(umbrella));
    quote! {
        impl #error {
            /// The error of a code that came from this space. There is no `From` of a number alone: it
            /// would have to guess the space.
            #[inline]
            pub const fn #from_code(space: #space, code: #repr) -> Self {
                match space {
                    #(#space::#variants => Self::#variants(#inner::#from_code(code)),)*
                }
            }

            #docs
            #[inline]
            pub const fn #check(
                space: #space,
                code: #repr,
            ) -> ::core::result::Result<#repr, Self> {
                match space {
                    #(#space::#variants => match #inner::#check(code) {
                        ::core::result::Result::Ok(code) => ::core::result::Result::Ok(code),
                        ::core::result::Result::Err(error) => {
                            ::core::result::Result::Err(Self::#variants(error))
                        }
                    },)*
                }
            }

            #of_c_enum
            #candidates

            /// The space.
            #[inline]
            #[must_use]
            pub const fn space(&self) -> #space {
                match self {
                    #(Self::#variants(_) => #space::#variants,)*
                }
            }
        }
    }
}

fn check_docs(umbrella: &Umbrella<'_>) -> TokenStream {
    let mut spaces = umbrella.folder.spaces().iter().map(|space| space.catalog.sdk());
    let is_negated = spaces.any(|sdk| sdk.returned == Returned::Negated);
    let negated = is_negated.then(|| {
        quote! {
            /// Of some spaces, calls return the negative of a code.
            ///
        }
    });
    quote! {
        /// `Ok` with a code that reports success in this space.
        ///
        #negated
        /// # Errors
        ///
        /// The error of any other code.
    }
}

/// What takes both types of C enums, for codes that have one of them.
fn of_c_enum(umbrella: &Umbrella<'_>) -> Option<TokenStream> {
    let Umbrella { site, space, repr, .. } = umbrella;
    let sdk = umbrella.sdk;
    let [from_code, check] =
        [Conversion::FromCode, Conversion::Check].map(|conversion| conversion.in_constants(sdk));
    let (runtime, code) = (site.runtime(), integer::of_c_enum(sdk, site, &quote!(code)));
    let docs = check_docs(umbrella);
    sdk.repr.is_of_c_enums().then(|| {
        quote! {
            /// The error of a code that came from this space, as an `int` or an `unsigned int` of C. There is no
            /// `From` of a number alone: it would have to guess the space.
            #[inline]
            pub fn from_code(space: #space, code: impl #runtime::CEnum) -> Self {
                Self::#from_code(space, #code)
            }

            #docs
            #[inline]
            pub fn check(
                space: #space,
                code: impl #runtime::CEnum,
            ) -> ::core::result::Result<#repr, Self> {
                Self::#check(space, #code)
            }
        }
    })
}

fn candidates(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { sdk, site, space, repr, .. } = umbrella;
    let from_code = Conversion::FromCode.in_constants(sdk);
    let runtime = site.runtime();
    let (code, converted) = if sdk.repr.is_of_c_enums() {
        let converted = integer::of_c_enum(sdk, site, &quote!(code));
        (quote!(impl #runtime::CEnum), Some(quote!(let code = #converted;)))
    } else {
        (repr.clone(), None)
    };
    quote! {
        /// Every meaning that a number has, for a log that does not say which space it is from.
        pub fn candidates(
            code: #code,
        ) -> impl ::core::iter::Iterator<Item = Self> + ::core::clone::Clone {
            #converted
            let all = ::core::iter::IntoIterator::into_iter(#space::ALL);
            let all = ::core::iter::Iterator::map(all, move |space| Self::#from_code(*space, code));
            ::core::iter::Iterator::filter(all, Self::is_recognized)
        }
    }
}

fn facts(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { error, site, repr, variants, inner, .. } = umbrella;
    methods(error, site, repr, &|fact| {
        let calls = inner.iter().map(|inner| fact.call(&quote!(#inner), &quote!(error)));
        quote! {
            match self {
                #(Self::#variants(error) => #calls,)*
            }
        }
    })
}

fn conversions(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { error, site, variants, inner, repr, .. } = umbrella;
    let private = site.private();
    quote! {
        #(
            #[automatically_derived]
            impl ::core::convert::From<#inner> for #error {
                #[inline]
                fn from(error: #inner) -> Self {
                    Self::#variants(error)
                }
            }
        )*

        #[automatically_derived]
        impl ::core::error::Error for #error {}

        #[automatically_derived]
        impl #private::Sealed for #error {}

        #[automatically_derived]
        impl ::core::convert::From<#error> for #repr {
            #[inline]
            fn from(error: #error) -> Self {
                #error::code(&error)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(Self::#variants(error) => ::core::fmt::Display::fmt(error, f),)*
                }
            }
        }
    }
}

fn integrations(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { site, item, error, space, variants, inner, repr, .. } = umbrella;
    let shape = quote!(folder #error, #space, #repr, { #(#variants(#inner),)* });
    integrations::items(site, &item.integrations, &shape)
}
