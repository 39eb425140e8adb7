//! The code space as a value, for entries. It refers to all tables, so only `entry` may refer to it: a program that
//! asks for one fact must not carry the others.

use errcodes_specs::{Radix, Sdk};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::columns::{has_delays, has_effects};
use super::texts::has_urls;
use crate::emit::field::Field;
use crate::emit::names::Names;
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
            ..#private::CodeSpace::EMPTY
        };
    }
}

/// The tables of the other facts, without their length in the type. A table that is not there is empty.
fn columns(names: &Names<'_>) -> TokenStream {
    let private = names.site.private();
    let has_groups = !names.catalog.groups().is_empty();
    let texts = [
        ("names", "NAME", true),
        ("symbols", "SYMBOL", true),
        ("group_ids", "GROUP_IDS", has_groups),
        ("urls", "URL", has_urls(names)),
    ];
    let numbers = [
        ("groups", "GROUPS", has_groups),
        ("kinds", "KINDS", true),
        ("retries", "RETRIES", true),
        ("delays", "DELAYS", has_delays(names)),
        ("effects", "EFFECTS", has_effects(names)),
    ];
    let texts = fields(&quote!(#private::Texts::column), &texts);
    let numbers = fields(&quote!(#private::Numbers::rows), &numbers);
    quote!(#texts #numbers)
}

fn fields(method: &TokenStream, columns: &[(&str, &str, bool)]) -> TokenStream {
    let there = columns.iter().filter(|(.., is_there)| *is_there);
    let fields = there.map(|(field, table, _)| {
        let (field, table) = (format_ident!("{field}"), format_ident!("{table}"));
        quote!(#field: #method(&#table),)
    });
    fields.collect()
}

/// Where the vendor documents the codes.
pub(crate) fn url(sdk: &Sdk) -> TokenStream {
    match &sdk.url {
        Some(url) => quote!(::core::option::Option::Some(#url)),
        None => quote!(::core::option::Option::None),
    }
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
