//! The `const` methods of the facts, each on its own table.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::emit::fact::{Fact, methods};
use crate::emit::field::Field;
use crate::emit::names::Names;
use crate::emit::tables::{has_delays, has_tags, has_urls, has_word, url};
use crate::emit::word::Word;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let Names { error, site, .. } = names;
    let id = &names.sdk().id;
    let facts = methods(error, site, &names.repr(), &|fact| body(names, fact));
    let group = group(names);
    quote! {
        impl #error {
            /// The id of the code space.
            pub const SPACE: &'static ::core::primitive::str = #id;

            #group
        }

        #facts
    }
}

/// The value of a fact of `self`: by its method, unless a variant of a derived enum may have the name of that.
pub(crate) fn value(names: &Names<'_>, fact: Fact) -> TokenStream {
    if names.is_derived { body(names, fact) } else { fact.call(&quote!(Self), &quote!(self)) }
}

/// The body of a method of an enum with tables, and with the functions `row` and `number` of a value.
pub(crate) fn body(names: &Names<'_>, fact: Fact) -> TokenStream {
    let (runtime, private) = (names.site.runtime(), names.site.private());
    match fact {
        Fact::Code => quote!(number(self)),
        Fact::Name => quote!(#private::Texts::get(&NAME, row(self))),
        Fact::Symbol => quote!(#private::Texts::get_some(&SYMBOL, row(self))),
        Fact::Text(field) => own_text(names, field),
        Fact::TextIn(field) => text_in(names, field),
        Fact::Word(value) => word(names, value, &quote!(row(self))),
        Fact::RetryAfter => delay(names, &quote!(row(self))),
        Fact::IsRetryable => {
            let retry = value(names, Fact::Word(Word::Retry));
            quote!(#runtime::Retry::is_retryable(#retry))
        }
        Fact::RetryHint => {
            let parts = [Fact::Word(Word::Retry), Fact::RetryAfter, Fact::Word(Word::Effect)];
            let parts = parts.map(|fact| value(names, fact));
            quote!(#private::hint(#(#parts),*))
        }
        Fact::Tags if has_tags(names) => {
            let list = quote!(#private::word(#private::Numbers::get(&TAGS, row(self))));
            quote!(#private::pick(&TAG_LISTS, #list))
        }
        Fact::Tags => quote!(&[]),
        Fact::HasTag => {
            let tags = value(names, Fact::Tags);
            quote!(#private::has_tag(#tags, tag))
        }
        Fact::Url if has_urls(names) => quote!(#private::Texts::get_some(&URL, row(self))),
        Fact::Url => url(names.sdk()),
        Fact::IsRecognized => {
            let unrecognized = names.unrecognized_row();
            quote!(row(self) < #unrecognized)
        }
        Fact::Entry => entry(names, &quote!(row(self))),
    }
}

/// The word in a row.
pub(super) fn word(names: &Names<'_>, word: Word, row: &TokenStream) -> TokenStream {
    let (runtime, private) = (names.site.runtime(), names.site.private());
    let ([ty, ..], [_, table]) = (word.names(), word.column());
    let ty = Ident::new(ty, Span::call_site());
    if has_word(names, word) {
        quote!(#runtime::#ty::from_byte(#private::Numbers::get(&#table, #row)))
    } else {
        quote!(#runtime::#ty::from_byte([0]))
    }
}

/// The delay in a row.
pub(super) fn delay(names: &Names<'_>, row: &TokenStream) -> TokenStream {
    let private = names.site.private();
    if has_delays(names) {
        quote!(#private::delay(#private::Numbers::get(&DELAYS, #row)))
    } else {
        quote!(::core::option::Option::None)
    }
}

/// The entry of a row.
pub(super) fn entry(names: &Names<'_>, row: &TokenStream) -> TokenStream {
    let private = names.site.private();
    quote!(#private::entry(&CODE_SPACE, #row, number(self) as ::core::primitive::i128))
}

fn own_text(names: &Names<'_>, field: Field) -> TokenStream {
    let (private, table) = (names.site.private(), field.table(0));
    let is_there = names.has_texts(field, &names.sdk().lang);
    match (field, is_there) {
        (Field::Message, true) => quote!(#private::Texts::get(&#table, row(self))),
        (Field::Message, false) => quote!(""),
        (Field::Cause | Field::Advice, true) => {
            quote!(#private::Texts::get_some(&#table, row(self)))
        }
        (Field::Cause | Field::Advice, false) => quote!(::core::option::Option::None),
    }
}

fn text_in(names: &Names<'_>, field: Field) -> TokenStream {
    let (private, list) = (names.site.private(), field.list());
    quote!(#private::text_in(#list, lang, row(self)))
}

fn group(names: &Names<'_>) -> Option<TokenStream> {
    let group = names.group.as_ref()?;
    let private = names.site.private();
    let none = names.catalog.groups().len();
    Some(quote! {
        /// The section of the vendor's page.
        #[inline]
        #[must_use]
        pub const fn group(&self) -> ::core::option::Option<#group> {
            match #private::word(#private::Numbers::get(&GROUPS, row(self))) {
                #none => ::core::option::Option::None,
                group => ::core::option::Option::Some(#private::pick(&GROUP_VARIANTS, group)),
            }
        }
    })
}
