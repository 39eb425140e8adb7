//! The `const` methods: what a code knows about itself.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::language::{self, table_name};
use super::model::{Field, Model};
use super::types::{option, str};

pub(super) fn items(model: &Model<'_>) -> TokenStream {
    let error = &model.error;
    let names = names(model);
    let texts: TokenStream = model.fields.iter().map(|field| texts(model, *field)).collect();
    let classes = classes(model);
    let group = group(model);
    quote! {
        impl #error {
            #names
            #texts
            #classes
            #group
        }
    }
}

fn names(model: &Model<'_>) -> TokenStream {
    let (id, url) = (&model.catalog.sdk().id, url(model));
    let (str, option) = (str(), option(&str()));
    quote! {
        /// The id of the code space.
        pub const SDK: #str = #id;

        /// The name of the variant.
        #[inline]
        #[must_use]
        pub const fn name(&self) -> #str {
            NAME.get(row(*self))
        }

        /// The vendor's constant, if it has one.
        #[inline]
        #[must_use]
        pub const fn symbol(&self) -> #option {
            SYMBOL.get_some(row(*self))
        }

        /// Where the vendor documents the code.
        #[inline]
        #[must_use]
        pub const fn url(&self) -> #option {
            #url
        }

        /// Whether the spec lists the code.
        #[inline]
        #[must_use]
        pub const fn is_recognized(&self) -> ::core::primitive::bool {
            !::core::matches!(*self, Self::Unrecognized(_))
        }
    }
}

fn url(model: &Model<'_>) -> TokenStream {
    if model.catalog.codes().iter().any(|code| code.url.is_some()) {
        return quote!(URL.get_some(row(*self)));
    }
    let Some(url) = &model.catalog.sdk().url else {
        return quote!(::core::option::Option::None);
    };
    quote!(::core::option::Option::Some(#url))
}

/// `message`, `message_in` and the like.
fn texts(model: &Model<'_>, field: Field) -> TokenStream {
    let own = own_text(model, field);
    let in_language = text_in_language(model, field);
    quote! { #own #in_language }
}

fn own_text(model: &Model<'_>, field: Field) -> TokenStream {
    let (table, method) = (table_name(field.name, 0), format_ident!("{}", field.name));
    let own = model.languages.first().is_some_and(|own| model.has_texts(field, own));
    let (doc, result, body) = match (field.name, own) {
        ("message", true) => ("What happened.", str(), quote!(#table.get(row(*self)))),
        ("message", false) => ("What happened.", str(), quote!("")),
        (name, own) => {
            let doc = if name == "cause" {
                "Why it happens, if the spec says so."
            } else {
                "What to do about it, if the spec says so."
            };
            let body = if own {
                quote!(#table.get_some(row(*self)))
            } else {
                quote!(::core::option::Option::None)
            };
            (doc, option(&str()), body)
        }
    };
    quote! {
        #[doc = #doc]
        #[inline]
        #[must_use]
        pub const fn #method(&self) -> #result {
            #body
        }
    }
}

fn text_in_language(model: &Model<'_>, field: Field) -> TokenStream {
    let option = option(&str());
    let method = format_ident!("{}_in", field.name);
    let doc = format!(
        "[`{0}`](Self::{0}) in the language of a tag such as `zh` or `zh-CN`. Languages: `{1}`.",
        field.name,
        model.languages.join("`, `")
    );
    let languages = model.languages.iter().enumerate();
    let present = languages.filter(|(_, lang)| model.has_texts(field, lang)).map(|(at, _)| at);
    let body = language::choose(model, field.name, present, &quote!(row(*self)));
    quote! {
        #[doc = #doc]
        #[must_use]
        pub const fn #method(&self, lang: &::core::primitive::str) -> #option {
            #body
        }
    }
}

fn classes(model: &Model<'_>) -> TokenStream {
    let (runtime, private) = (model.site.runtime(), model.site.private());
    let duration = option(&quote!(::core::time::Duration));
    let has_delays = model.catalog.codes().iter().any(|code| code.retry_after.is_some());
    let delay = if has_delays {
        quote!(#private::delay(DELAYS.get(row(*self))))
    } else {
        quote!(::core::option::Option::None)
    };
    quote! {
        /// What happened, as a canonical kind.
        #[inline]
        #[must_use]
        pub const fn kind(&self) -> #runtime::Kind {
            #private::kind(KINDS.get(row(*self)))
        }

        /// What the caller may do about it.
        #[inline]
        #[must_use]
        pub const fn retry(&self) -> #runtime::Retry {
            #private::retry(RETRIES.get(row(*self)))
        }

        /// How long to wait before a retry, if the vendor says so.
        #[inline]
        #[must_use]
        pub const fn retry_after(&self) -> #duration {
            #delay
        }
    }
}

fn group(model: &Model<'_>) -> Option<TokenStream> {
    let group = model.group.as_ref()?;
    let (private, result) = (model.site.private(), option(&quote!(#group)));
    let none = model.catalog.groups().len();
    Some(quote! {
        /// The section of the vendor's page.
        #[inline]
        #[must_use]
        pub const fn group(&self) -> #result {
            match #private::word(GROUPS.get(row(*self))) {
                #none => ::core::option::Option::None,
                group => ::core::option::Option::Some(#private::pick(&GROUP_VARIANTS, group)),
            }
        }
    })
}
