//! The enum of all errors of a folder, and the enum of its spaces.

use errcodes_specs::{Folder, Texts};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;

use super::types::{option, str};
use super::{docs, integrate, methods};
use crate::item::Item;
use crate::site::Site;

/// A folder with the identifiers of its expansion.
struct Umbrella<'a> {
    folder: &'a Folder,
    site: &'a Site,
    item: &'a Item,
    error: Ident,
    space: Ident,
    variants: Vec<Ident>,
    /// The enums of the spaces.
    inner: Vec<Ident>,
    repr: TokenStream,
}

impl<'a> Umbrella<'a> {
    fn new(folder: &'a Folder, site: &'a Site, item: &'a Item) -> Self {
        let spaces = folder.spaces();
        let repr = spaces.first().map_or("i32", |space| space.catalog.sdk().repr.name());
        let repr = site.ident(repr);
        let (error, space) = match &item.name {
            Some(name) => (name.clone(), site.ident(&format!("{}Space", name.unraw()))),
            None => (site.ident(folder.type_name()), site.ident(folder.space_type_name())),
        };
        Self {
            folder,
            site,
            item,
            error,
            space,
            variants: spaces.iter().map(|space| site.ident(&space.variant)).collect(),
            inner: spaces.iter().map(|space| site.ident(&space.catalog.sdk().type_name)).collect(),
            repr: quote!(::core::primitive::#repr),
        }
    }
}

/// Nothing for a folder without spaces, whose enum would have no variants.
pub(super) fn items(folder: &Folder, site: &Site, item: &Item) -> Option<TokenStream> {
    if folder.spaces().is_empty() {
        return None;
    }
    let umbrella = Umbrella::new(folder, site, item);
    let enums = enums(&umbrella);
    let impls = [
        spaces(&umbrella),
        numbers(&umbrella),
        facts(&umbrella),
        conversions(&umbrella),
        traits(&umbrella),
    ];
    Some(quote! {
        #enums
        const _: () = {
            #(#impls)*
        };
    })
}

fn enums(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { folder, item, error, space, variants, inner, .. } = umbrella;
    let Item { visibility, attributes, .. } = item;
    let of_enum = &attributes.of_enum;
    let error_doc = (!item.attributes.is_documented()).then(|| docs::umbrella(folder));
    let error_doc = error_doc.iter();
    let space_doc = format!(
        "The code spaces of `{}`, in each of which a number means one thing.",
        folder.name()
    );
    let docs: Vec<String> =
        folder.spaces().iter().map(|space| docs::space(space.catalog.sdk())).collect();
    let derives = quote! {
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::fmt::Debug,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
            ::core::hash::Hash,
        )]
        #[non_exhaustive]
    };
    quote! {
        #(#of_enum)*
        #(#[doc = #error_doc])*
        #derives
        #[must_use]
        #visibility enum #error {
            #(#[doc = #docs] #variants(#inner),)*
        }

        #[doc = #space_doc]
        #derives
        #visibility enum #space {
            #(#[doc = #docs] #variants,)*
        }
    }
}

fn spaces(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { folder, space, variants, .. } = umbrella;
    let sdks = || folder.spaces().iter().map(|space| space.catalog.sdk());
    let (ids, titles) = (sdks().map(|sdk| &sdk.id), sdks().map(docs::plain_title));
    let titles_in = sdks().map(|sdk| title_in(umbrella.site, &sdk.title));
    let (str, text) = (str(), option(&str()));
    quote! {
        impl #space {
            /// All spaces.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// The id of the space.
            #[must_use]
            pub const fn id(self) -> #str {
                match self {
                    #(Self::#variants => #ids,)*
                }
            }

            /// What the space is called.
            #[must_use]
            pub const fn title(self) -> #str {
                match self {
                    #(Self::#variants => #titles,)*
                }
            }

            /// What the space is called in the language of a tag such as `zh` or `zh-CN`.
            #[must_use]
            pub const fn title_in(self, lang: &::core::primitive::str) -> #text {
                match self {
                    #(Self::#variants => #titles_in,)*
                }
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #space {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(Self::id(*self))
            }
        }
    }
}

/// The title in the language of `lang`.
fn title_in(site: &Site, titles: &Texts) -> TokenStream {
    if titles.is_empty() {
        return quote! {{
            let _ = lang;
            ::core::option::Option::None
        }};
    }
    let private = site.private();
    let (languages, titles) = (titles.keys(), titles.values());
    let numbers = 0..titles.len();
    quote! {
        match #private::language(&[#(#languages),*], lang) {
            #(#numbers => ::core::option::Option::Some(#titles),)*
            _ => ::core::option::Option::None,
        }
    }
}

fn numbers(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { error, space, variants, inner, repr, .. } = umbrella;
    quote! {
        impl #error {
            /// The error of a code that came from this space. There is no `From` of a number alone: it
            /// would have to guess the space.
            #[inline]
            pub const fn from_code(space: #space, code: #repr) -> Self {
                match space {
                    #(#space::#variants => Self::#variants(#inner::from_code(code)),)*
                }
            }

            /// `Ok` with a code that reports success in this space.
            ///
            /// # Errors
            ///
            /// The error of any other code.
            #[inline]
            pub const fn check(
                space: #space,
                code: #repr,
            ) -> ::core::result::Result<#repr, Self> {
                match space {
                    #(#space::#variants => match #inner::check(code) {
                        ::core::result::Result::Ok(code) => ::core::result::Result::Ok(code),
                        ::core::result::Result::Err(error) => {
                            ::core::result::Result::Err(Self::#variants(error))
                        }
                    },)*
                }
            }

            /// Every meaning that a number has, for a log that does not say which space it is from.
            pub fn candidates(
                code: #repr,
            ) -> impl ::core::iter::Iterator<Item = Self> + ::core::clone::Clone {
                let all = ::core::iter::Iterator::map(#space::ALL.iter(), move |space| {
                    Self::from_code(*space, code)
                });
                ::core::iter::Iterator::filter(all, Self::is_recognized)
            }

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

/// The methods that every space has, asked of the error of the space.
fn facts(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { error, site, repr, variants, .. } = umbrella;
    methods::passed_on(error, site.runtime(), repr, |call| {
        quote! {
            match self {
                #(Self::#variants(error) => error.#call,)*
            }
        }
    })
}

fn conversions(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { error, variants, inner, repr, .. } = umbrella;
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

        #[automatically_derived]
        impl ::core::error::Error for #error {}
    }
}

fn traits(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { error, site, variants, .. } = umbrella;
    let runtime = site.runtime();
    let group = quote! {
        match self {
            #(Self::#variants(error) => #runtime::ErrorCode::group(error),)*
        }
    };
    let sdk = quote! {
        Self::space(self).id()
    };
    super::traits::impls(error, runtime, &sdk, &group)
}
