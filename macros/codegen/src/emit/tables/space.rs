//! The code space as a value, for entries. It refers to all tables, so only `entry` may refer to it: a program that
//! asks for one fact must not carry the others.

use errcodes_specs::{Radix, Sdk};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::columns::{has_delays, has_word};
use super::tags::has_tags;
use super::texts::has_urls;
use crate::emit::field::Field;
use crate::emit::integer::bits;
use crate::emit::names::Names;
use crate::emit::word::Word;
use crate::site::Site;

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let (private, sdk) = (names.site.private(), names.sdk());
    let (id, lang, format, url) = (&sdk.id, &sdk.lang, format(sdk, names.site), url(sdk));
    let [messages, causes, advices] = Field::ALL.map(Field::list);
    let columns = columns(names);
    let ranges = names.catalog.ranges().len();
    let ranges = (ranges > 0).then(|| quote!(ranges: #ranges,));
    quote! {
        static CODE_SPACE: #private::CodeSpace = #private::CodeSpace {
            id: #id,
            #ranges
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
    let column = |field: &str, table: &str| [format_ident!("{field}"), format_ident!("{table}")];
    let texts = [
        (column("names", "NAME"), true),
        (column("symbols", "SYMBOL"), true),
        (column("group_ids", "GROUP_IDS"), has_groups),
        (column("urls", "URL"), has_urls(names)),
    ];
    let mut numbers = vec![
        (column("groups", "GROUPS"), has_groups),
        (column("delays", "DELAYS"), has_delays(names)),
        (column("tags", "TAGS"), has_tags(names)),
    ];
    for word in Word::ALL {
        numbers.push((word.column(), has_word(names, word)));
    }
    let has_ranges = !names.catalog.ranges().is_empty();
    let is_complete = has_ranges && texts.iter().chain(&numbers).all(|(_, is_there)| *is_there);
    // If every table is there, nothing is left to take from an empty space, and clippy would say so.
    let rest = (!is_complete).then(|| quote!(..#private::CodeSpace::EMPTY));
    let texts = fields(&quote!(#private::Texts::column), &texts);
    let numbers = fields(&quote!(#private::Numbers::rows), &numbers);
    let tag_lists = has_tags(names).then(|| quote!(tag_lists: &TAG_LISTS,));
    quote!(#texts #numbers #tag_lists #rest)
}

fn fields(method: &TokenStream, columns: &[([Ident; 2], bool)]) -> TokenStream {
    let there = columns.iter().filter(|(_, is_there)| *is_there);
    there.map(|([field, table], _)| quote!(#field: #method(&#table),)).collect()
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
            let (digits, bits) = (sdk.digits as usize, bits(sdk, site));
            quote!(#private::Format { digits: #digits, bits: #bits })
        }
    }
}
