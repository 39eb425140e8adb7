use errcodes_specs::Group;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, plain};
use crate::emit::names::Names;
use crate::emit::tables::texts_table;

/// The enum of the groups, if the spec has any.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    let group = names.group.as_ref()?;
    let doc = docs::groups(names.catalog);
    let lang = &names.sdk().lang;
    let variants = names.catalog.groups().iter().map(|group| {
        let doc = docs::escaped(group.title.get(lang).unwrap_or(&group.id));
        (doc, names.site.ident(&group.variant))
    });
    Some(plain(names.item, group, &doc, variants))
}

/// The tables and methods of the enum of the groups.
pub(crate) fn methods(names: &Names<'_>) -> Option<TokenStream> {
    let group = names.group.as_ref()?;
    let tables = tables(names, group);
    let methods = facts(names);
    // In a call through a macro of the caller's, the compiler would say of private groups that nobody uses them.
    let used = quote!(const _: &[#group] = #group::ALL;);
    Some(quote! {
        #tables
        #used

        impl #group {
            #methods
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #group {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Formatter::pad(f, Self::title(*self))
            }
        }
    })
}

fn tables(names: &Names<'_>, group: &Ident) -> TokenStream {
    let groups = names.catalog.groups();
    let count = groups.len();
    let variants = groups.iter().map(|group| names.site.ident(&group.variant));
    let titles = title_languages(names).into_iter().map(|(at, lang)| {
        let titles: Vec<&str> = groups.iter().map(|group| title(group, at, lang)).collect();
        texts_table(names, &title_table(at), &titles)
    });
    quote! {
        static GROUP_VARIANTS: [#group; #count] = [#(#group::#variants),*];
        #(#titles)*
    }
}

fn title_table(language: usize) -> Ident {
    format_ident!("GROUP_TITLE_{language}")
}

/// The languages that any title is in; the spec's own always, where the id stands in.
fn title_languages<'n>(names: &Names<'n>) -> Vec<(usize, &'n str)> {
    let groups = names.catalog.groups();
    let has_title = |lang| groups.iter().any(|group| group.title.contains_key(lang));
    let languages = names.languages.iter().copied().enumerate();
    languages.filter(|(at, lang)| *at == 0 || has_title(*lang)).collect()
}

fn title<'g>(group: &'g Group, language: usize, lang: &str) -> &'g str {
    let default = if language == 0 { group.id.as_str() } else { "" };
    group.title.get(lang).map_or(default, String::as_str)
}

fn facts(names: &Names<'_>) -> TokenStream {
    let private = names.site.private();
    let str = quote!(&'static ::core::primitive::str);
    let own = title_table(0);
    let titles = title_languages(names).into_iter().map(|(at, lang)| {
        let table = title_table(at);
        quote!((#lang, #private::Texts::column(&#table)))
    });
    quote! {
        /// All groups, in the spec's order.
        pub const ALL: &'static [Self] = &GROUP_VARIANTS;

        /// The id in the spec.
        #[inline]
        #[must_use]
        pub const fn id(self) -> #str {
            #private::Texts::get(&GROUP_IDS, self as ::core::primitive::usize)
        }

        /// The title, or the id of a group without one.
        #[inline]
        #[must_use]
        pub const fn title(self) -> #str {
            #private::Texts::get(&#own, self as ::core::primitive::usize)
        }

        /// The title in the language of a tag such as `zh` or `zh-CN`.
        #[must_use]
        pub const fn title_in(
            self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<#str> {
            #private::text_in(&[#(#titles),*], lang, self as ::core::primitive::usize)
        }
    }
}
