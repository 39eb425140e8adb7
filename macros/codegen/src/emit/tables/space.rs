//! The code space as a value, for entries. It refers to all tables, so only `entry` may refer to it: a program that
//! asks for one fact must not carry the others.

use errcodes_specs::{Radix, Sdk};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::columns::{has_delays, has_word};
use super::texts::has_urls;
use crate::emit::field::Field;
use crate::emit::names::Names;
use crate::emit::word::Word;
use crate::site::Site;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let (private, sdk) = (names.site.private(), names.sdk());
    let (id, lang, format, url) = (&sdk.id, &sdk.lang, format(sdk, names.site), url(sdk));
    let [messages, causes, advices] = Field::ALL.map(Field::list);
    let columns = columns(names);
    quote! {
        static CODE_SPACE: #private::CodeSpace = #private::CodeSpace {
            id: #id,
            format: #format,
            lang: #lang,
            url: #url,
            messages: #messages,
            causes: #causes,
            advices: #advices,
            #columns
        };
    }
}

/// The tables of the other facts, without their length in the type. A table that is not there is empty.
fn columns(names: &Names<'_>) -> TokenStream {
    let private = names.site.private();
    let has_groups = !names.catalog.groups().is_empty();
    let identifiers =
        |field: &str, table: &str| [format_ident!("{field}"), format_ident!("{table}")];
    let texts = [
        (identifiers("names", "NAME"), true),
        (identifiers("symbols", "SYMBOL"), true),
        (identifiers("group_ids", "GROUP_IDS"), has_groups),
        (identifiers("urls", "URL"), has_urls(names)),
    ];
    let numbers = [
        (identifiers("groups", "GROUPS"), has_groups),
        (identifiers("delays", "DELAYS"), has_delays(names)),
    ];
    let words = Word::ALL.map(|word| (word.column(), has_word(names, word)));
    let numbers: Vec<_> = numbers.into_iter().chain(words).collect();
    let is_complete = texts.iter().chain(&numbers).all(|(_, is_there)| *is_there);
    let fields = |method: TokenStream| {
        move |([field, table], is_there): ([Ident; 2], bool)| {
            is_there.then(|| quote!(#field: #method(&#table),))
        }
    };
    let texts = texts.into_iter().filter_map(fields(quote!(#private::Texts::column)));
    let numbers = numbers.into_iter().filter_map(fields(quote!(#private::Numbers::rows)));
    // If every table is there, nothing is left to take from an empty space, and clippy would say so.
    let rest = (!is_complete).then(|| quote!(..#private::CodeSpace::EMPTY));
    let tables = texts.chain(numbers);
    quote!(#(#tables)* #rest)
}

/// Where the vendor documents the codes.
pub(crate) fn url(sdk: &Sdk) -> TokenStream {
    let url = sdk.url.as_ref().map(|url| quote!(::core::option::Option::Some(#url)));
    url.unwrap_or_else(|| quote!(::core::option::Option::None))
}

/// How the numbers are written.
pub(crate) fn format(sdk: &Sdk, site: &Site) -> TokenStream {
    let private = site.private();
    match sdk.radix {
        Radix::Dec => quote!(#private::Format::DECIMAL),
        Radix::Hex => {
            let (digits, bits) = (sdk.digits as usize, sdk.repr.bits());
            quote!(#private::Format { digits: #digits, bits: #bits })
        }
    }
}
