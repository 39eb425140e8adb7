//! The methods of the enum of the spaces.

use errcodes_specs::Texts;
use proc_macro2::TokenStream;
use quote::quote;

use super::Umbrella;
use crate::emit::enumeration::docs;

pub(super) fn items(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { folder, site, space, variants, .. } = umbrella;
    let sdks = || folder.spaces().iter().map(|space| space.catalog.sdk());
    let (ids, titles) = (sdks().map(|sdk| &sdk.id), sdks().map(docs::plain_title));
    let titles_in = sdks().map(|sdk| by_language(&sdk.title));
    let (private, str) = (site.private(), quote!(&'static ::core::primitive::str));
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

            /// The title of the space, or the id of a space without one.
            #[must_use]
            pub const fn title(self) -> #str {
                match self {
                    #(Self::#variants => #titles,)*
                }
            }

            /// The title in the language of a tag such as `zh` or `zh-CN`.
            #[must_use]
            pub const fn title_in(
                self,
                lang: &::core::primitive::str,
            ) -> ::core::option::Option<#str> {
                #private::title_in(match self {
                    #(Self::#variants => #titles_in,)*
                }, lang)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #space {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(f, Self::id(*self))
            }
        }
    }
}

fn by_language(titles: &Texts) -> TokenStream {
    let (languages, titles) = (titles.keys(), titles.values());
    quote!(&[#((#languages, #titles)),*])
}
