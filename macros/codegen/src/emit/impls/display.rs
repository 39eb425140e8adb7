use proc_macro2::TokenStream;
use quote::quote;

use super::facts::value;
use crate::emit::fact::Fact;
use crate::emit::field::Field;
use crate::emit::names::Names;
use crate::emit::tables::{format, has_lines};

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let (display, debug) = (display(names), debug(names));
    quote! { #display #debug }
}

/// On the tables of the facts that it shows, so that a program that prints carries no others.
pub(crate) fn display(names: &Names<'_>) -> TokenStream {
    let (error, private, id) = (&names.error, names.site.private(), &names.sdk().id);
    let format = format(names.sdk(), names.site);
    let [message, symbol, advice] =
        [Fact::Text(Field::Message), Fact::Symbol, Fact::Text(Field::Advice)]
            .map(|fact| value(names, fact));
    let line = line(names);
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #line
                let details = if ::core::fmt::Formatter::alternate(f) {
                    ::core::option::Option::Some((#symbol, #advice))
                } else {
                    ::core::option::Option::None
                };
                let code = number(self) as ::core::primitive::i128;
                #private::display(f, #message, #id, (code, #format), details)
            }
        }
    }
}

/// What is written of a listed code without details: a line that is in the table of messages.
fn line(names: &Names<'_>) -> Option<TokenStream> {
    let (private, table) = (names.site.private(), Field::Message.table(0));
    let listed = names.catalog.codes().len();
    has_lines(names).then(|| {
        quote! {
            if row(self) < #listed && !::core::fmt::Formatter::alternate(f) {
                return #private::padded(f, &[#private::Texts::line(&#table, row(self))]);
            }
        }
    })
}

fn debug(names: &Names<'_>) -> TokenStream {
    let (error, private) = (&names.error, names.site.private());
    let (name, format) = (value(names, Fact::Name), format(names.sdk(), names.site));
    let listed = names.catalog.codes().len();
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let kept = if row(self) >= #listed {
                    ::core::option::Option::Some(
                        (number(self) as ::core::primitive::i128, #format),
                    )
                } else {
                    ::core::option::Option::None
                };
                #private::debug(f, #name, kept)
            }
        }
    }
}
