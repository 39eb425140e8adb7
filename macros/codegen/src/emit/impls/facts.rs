//! The methods and traits of the facts. Macros of the runtime make them, of the tables that are there.

use errcodes_specs::Sdk;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::field::Field;
use crate::emit::format::format;
use crate::emit::names::Names;
use crate::emit::tables::{has_delays, has_lines, has_tags, has_urls, has_word};
use crate::emit::word::Word;

/// For the enum of all codes.
pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let (error, private, id) = (&names.error, names.site.private(), &names.sdk().id);
    let (facts, format) = (of_tables(names), format(names.sdk(), names.site));
    let listed = names.catalog.codes().len();
    quote! {
        impl #error {
            /// The id of the code space.
            pub const SPACE: &'static ::core::primitive::str = #id;
        }

        #facts
        #private::debug! { #error, #format, #listed }
    }
}

/// For any enum with tables of its own.
pub(crate) fn of_tables(names: &Names<'_>) -> TokenStream {
    let (error, repr, private) = (&names.error, names.repr(), names.site.private());
    let sdk = names.sdk();
    let (id, lang, format, url) = (&sdk.id, &sdk.lang, format(sdk, names.site), url(sdk));
    let (listed, ranges) = (names.catalog.codes().len(), names.catalog.ranges().len());
    let unrecognized = Literal::usize_unsuffixed(names.unrecognized_row());
    let tables = tables(names);
    quote! {
        #private::facts! {
            #error, #repr, #id, #format, #lang, #url,
            listed: #listed, ranges: #ranges, unrecognized: #unrecognized, #tables
        }
    }
}

/// The tables of the facts in brackets. These are empty where there is no table.
fn tables(names: &Names<'_>) -> TokenStream {
    let table = |is_there: bool, name: &str| is_there.then(|| format_ident!("{name}"));
    let [message, cause, advice] =
        Field::ALL.map(|field| names.has_texts(field, &names.sdk().lang).then(|| field.table(0)));
    let lines = message.clone().filter(|_| has_lines(names));
    let has_groups = !names.catalog.groups().is_empty();
    let (groups, group_ids) = (table(has_groups, "GROUPS"), table(has_groups, "GROUP_IDS"));
    let (tags, urls) = (table(has_tags(names), "TAGS"), table(has_urls(names), "URL"));
    let kinds = word_table(names, Word::Kind);
    let of_answers = tables_of_answers(names);
    quote! {
        lines: [#lines], message: [#message], cause: [#cause], advice: [#advice],
        groups: [#groups], group_ids: [#group_ids], tags: [#tags], urls: [#urls],
        kinds: [#kinds], #of_answers
    }
}

/// Those of what the caller may do, which can differ in answer to an operation.
pub(super) fn tables_of_answers(names: &Names<'_>) -> TokenStream {
    let [retries, effects] = [Word::Retry, Word::Effect].map(|word| word_table(names, word));
    let delays = has_delays(names).then(|| format_ident!("DELAYS"));
    let answers = (!names.answers.is_empty()).then(|| format_ident!("ANSWERED"));
    quote!(retries: [#retries], effects: [#effects], delays: [#delays], answers: [#answers],)
}

fn word_table(names: &Names<'_>, word: Word) -> Option<Ident> {
    has_word(names, word).then(|| word.table())
}

/// Where the vendor documents the codes.
fn url(sdk: &Sdk) -> TokenStream {
    let url = sdk.url.as_ref().map(|url| quote!(::core::option::Option::Some(#url)));
    url.unwrap_or_else(|| quote!(::core::option::Option::None))
}
