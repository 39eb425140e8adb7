//! The methods of the group enum.

use errcodes_specs::Group;
use proc_macro2::TokenStream;
use quote::quote;

use super::language::{self, table_name};
use super::model::Model;
use super::tables::texts_table;

const TITLE: &str = "group_title";

pub(super) fn items(model: &Model<'_>) -> Option<TokenStream> {
    let group = model.group.as_ref()?;
    let tables = tables(model);
    let methods = methods(model);
    Some(quote! {
        #tables

        impl #group {
            #methods
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #group {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(Self::title(*self))
            }
        }
    })
}

fn tables(model: &Model<'_>) -> TokenStream {
    let (group, groups) = (&model.group, model.catalog.groups());
    let count = groups.len();
    let variants = groups.iter().map(|group| model.site.ident(&group.variant));
    let ids = groups.iter().map(|group| group.id.as_str());
    let ids = texts_table(model, &model.site.ident("GROUP_IDS"), ids);
    let titles = present(model).map(|at| {
        let titles = groups.iter().map(|group| title(group, model, at));
        texts_table(model, &table_name(TITLE, at), titles)
    });
    quote! {
        static GROUP_VARIANTS: [#group; #count] = [#(#group::#variants),*];
        #ids
        #(#titles)*
    }
}

/// The positions of the languages that any title is in; the spec's own always, as the id stands in.
fn present(model: &Model<'_>) -> impl Iterator<Item = usize> {
    let groups = model.catalog.groups();
    model.languages.iter().enumerate().filter_map(|(at, lang)| {
        let any = at == 0 || groups.iter().any(|group| group.title.contains_key(*lang));
        any.then_some(at)
    })
}

fn title<'g>(group: &'g Group, model: &Model<'_>, language: usize) -> &'g str {
    let default = if language == 0 { group.id.as_str() } else { "" };
    let title = model.languages.get(language).and_then(|lang| group.title.get(*lang));
    title.map_or(default, String::as_str)
}

fn methods(model: &Model<'_>) -> TokenStream {
    let row = quote!(self as ::core::primitive::usize);
    let str = quote!(&'static ::core::primitive::str);
    let own = table_name(TITLE, 0);
    let in_language = language::choose(model, TITLE, present(model), &row);
    quote! {
        /// All groups, in the spec's order.
        pub const ALL: &'static [Self] = &GROUP_VARIANTS;

        /// The id in the spec.
        #[inline]
        #[must_use]
        pub const fn id(self) -> #str {
            GROUP_IDS.get(#row)
        }

        /// What the group is called.
        #[inline]
        #[must_use]
        pub const fn title(self) -> #str {
            #own.get(#row)
        }

        /// What the group is called in the language of a tag such as `zh` or `zh-CN`.
        #[must_use]
        pub const fn title_in(
            self,
            lang: &::core::primitive::str,
        ) -> ::core::option::Option<#str> {
            #in_language
        }
    }
}
