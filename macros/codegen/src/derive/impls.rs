use errcodes_specs::Catalog;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::subset::Subset;
use crate::emit::{integrate, methods, traits};
use crate::site::Site;

/// What the impls are about.
struct Names<'a> {
    subset: &'a Subset,
    site: &'a Site,
    error: &'a Ident,
    repr: TokenStream,
    /// The enum of all codes.
    full: TokenStream,
    variants: Vec<&'a Ident>,
    codes: Vec<Literal>,
}

pub(super) fn items(
    subset: &Subset,
    catalog: &Catalog,
    site: &Site,
    full: Option<&TokenStream>,
) -> TokenStream {
    let hidden = &subset.hidden;
    let names = Names {
        subset,
        site,
        error: &subset.name,
        repr: repr(catalog),
        full: full.cloned().unwrap_or_else(|| quote!(#hidden)),
        variants: subset.variants.iter().map(|(variant, _)| variant).collect(),
        codes: subset.variants.iter().map(|(_, code)| Literal::i128_unsuffixed(*code)).collect(),
    };
    let number = number(&names);
    let from_number = match &subset.other {
        Some(other) => total(&names, other, full.is_some()),
        None => partial(&names, full.is_some()),
    };
    let facts = facts(&names);
    quote! { #number #from_number #facts }
}

/// What the features of the runtime add.
pub(super) fn integration(subset: &Subset, catalog: &Catalog, site: &Site) -> TokenStream {
    let error = &subset.name;
    let repr = repr(catalog);
    let variants = subset.variants.iter().map(|(variant, _)| variant);
    let known = quote!(&[#(#error::#variants),*]);
    integrate::one(site, error, &repr, subset.other.is_some(), &known)
}

fn repr(catalog: &Catalog) -> TokenStream {
    let repr = format_ident!("{}", catalog.sdk().repr.name());
    quote!(::core::primitive::#repr)
}

/// The number of a value, and with it everything that the enum of all codes knows.
fn number(names: &Names<'_>) -> TokenStream {
    let Names { subset, error, repr, full, variants, codes, .. } = names;
    let (unmatched, other) = (&subset.unmatched, subset.other.iter());
    quote! {
        const fn number(error: &#error) -> #repr {
            match error {
                #(#error::#variants => #codes,)*
                #(#error::#unmatched { .. } => 0,)*
                #(#error::#other(code) => code.code(),)*
            }
        }

        const fn all(error: &#error) -> #full {
            #full::from_code(number(error))
        }

        #[automatically_derived]
        impl ::core::convert::From<#error> for #repr {
            fn from(error: #error) -> Self {
                number(&error)
            }
        }
    }
}

/// With a variant for all other codes no number is lost.
fn total(names: &Names<'_>, other: &Ident, has_full: bool) -> TokenStream {
    let Names { site, error, repr, full, variants, codes, .. } = names;
    let private = site.private();
    let runtime = site.runtime();
    let from_full = has_full.then(|| {
        quote! {
            #[automatically_derived]
            impl ::core::convert::From<#full> for #error {
                fn from(error: #full) -> Self {
                    <Self as ::core::convert::From<#repr>>::from(#full::code(&error))
                }
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#repr> for #error {
            fn from(code: #repr) -> Self {
                match code {
                    #(#codes => Self::#variants,)*
                    _ => Self::#other(#private::unrecognized(code)),
                }
            }
        }

        #from_full

        #[automatically_derived]
        impl ::core::str::FromStr for #error {
            type Err = #runtime::ParseCodeError;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #runtime::ParseCodeError> {
                let code = <#full as ::core::str::FromStr>::from_str(text)?;
                ::core::result::Result::Ok(<Self as ::core::convert::From<#repr>>::from(#full::code(&code)))
            }
        }
    }
}

/// Without one, the code or error that has no variant is handed back.
fn partial(names: &Names<'_>, has_full: bool) -> TokenStream {
    let Names { site, error, repr, full, variants, codes, .. } = names;
    let (runtime, private) = (site.runtime(), site.private());
    let unrecognized = quote!(#runtime::Unrecognized<#repr, #error>);
    let from_full = has_full.then(|| {
        quote! {
            #[automatically_derived]
            impl ::core::convert::TryFrom<#full> for #error {
                type Error = #full;

                fn try_from(error: #full) -> ::core::result::Result<Self, #full> {
                    match #full::code(&error) {
                        #(#codes => ::core::result::Result::Ok(Self::#variants),)*
                        _ => ::core::result::Result::Err(error),
                    }
                }
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl ::core::convert::TryFrom<#repr> for #error {
            type Error = #unrecognized;

            fn try_from(code: #repr) -> ::core::result::Result<Self, #unrecognized> {
                match code {
                    #(#codes => ::core::result::Result::Ok(Self::#variants),)*
                    _ => ::core::result::Result::Err(#private::unrecognized(code)),
                }
            }
        }

        #from_full
    }
}

fn facts(names: &Names<'_>) -> TokenStream {
    let Names { site, error, repr, .. } = names;
    let runtime = site.runtime();
    let methods = methods::passed_on(error, runtime, repr, |call| quote!(all(self).#call));
    let traits = traits::forwarded(error, runtime, &quote!(&all(self)));
    quote! {
        #methods
        #traits

        #[automatically_derived]
        impl ::core::fmt::Display for #error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&all(self), f)
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #error {}
    }
}
