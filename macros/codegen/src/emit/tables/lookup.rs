use errcodes_specs::Sdk;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{blob, perfect_hash};
use crate::emit::integer::{stored, stored_type, wide_enough};
use crate::emit::names::Names;
use crate::emit::ranges::unlisted_row;

/// Code to row: the index, and the codes to compare with.
pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let codes = codes(names);
    let index = has_index(names).then(|| index(names));
    let wide_enough = wide_enough(names.sdk(), names.site);
    quote!(#wide_enough #index #codes)
}

fn index(names: &Names<'_>) -> TokenStream {
    let (private, sdk) = (names.site.private(), names.sdk());
    let keys: Vec<_> = names.catalog.codes().iter().map(|code| key(sdk, code.code)).collect();
    let mut index = perfect_hash::search(&keys);
    if !names.catalog.ranges().is_empty() {
        // The row after the codes is that of a range, and its 0 in `CODES` would be taken for a listed code. A listed
        // code is in a slot of its own, so its row holds no code that comes from a free one.
        let free = index.rows.iter_mut().filter(|row| **row as usize == keys.len());
        free.for_each(|row| *row = 0);
    }
    let (buckets, slots) = (index.factors.len(), index.rows.len());
    let multiplier = index.multiplier;
    let (factors, (width, slot_rows)) = (blob::words(&index.factors), blob::numbers(&index.rows));
    let rows = names.rows();
    quote! {
        #private::table! {
            INDEX: Index<#buckets, #slots, #width, #rows> = (#multiplier, #factors, #slot_rows)
        }
    }
}

/// The code of each row; 0 in the other rows.
fn codes(names: &Names<'_>) -> TokenStream {
    let (private, rows) = (names.site.private(), names.rows());
    let (_, bytes) = stored(names.catalog);
    let mut codes: Vec<_> = names.catalog.codes().iter().map(|code| code.code).collect();
    codes.resize(rows, 0);
    let codes = Literal::byte_string(&low_bytes(&codes, bytes));
    quote!(#private::table! { CODES: Numbers<#bytes, #rows> = (#codes) })
}

/// The function of the row of a `code`.
pub(crate) fn row_function(names: &Names<'_>) -> TokenStream {
    let (private, repr) = (names.site.private(), names.repr());
    let unlisted = unlisted_row(names);
    let types = has_index(names).then(|| {
        let (key, stored) = (key_type(names.sdk()), stored_type(names.catalog));
        quote!(, #key, #stored)
    });
    quote!(#private::row_of! { #repr, code => #unlisted #types })
}

/// Whether there is a code to look up. Without one, the only row of an index would be that of a range.
fn has_index(names: &Names<'_>) -> bool {
    !names.catalog.codes().is_empty() || names.catalog.ranges().is_empty()
}

/// So many bytes of each code, the low one first.
fn low_bytes(codes: &[i128], count: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(count * codes.len());
    for code in codes {
        bytes.extend(code.to_le_bytes().iter().take(count));
    }
    bytes
}

/// The key of a code: its low 32 bits, which tell codes of 32 bits apart, or 64 folded so that the high half reaches the low one.
///
/// The runtime folds [`key_type`] the same way; `tests/laws.rs` fails if the two differ.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the low bits are meant"
)]
fn key(sdk: &Sdk, code: i128) -> u64 {
    let bits = code as u64;
    if is_wide(sdk) { bits ^ (bits >> 32) } else { bits & u64::from(u32::MAX) }
}

/// The type whose bits are folded at run time.
fn key_type(sdk: &Sdk) -> Ident {
    format_ident!("{}", if is_wide(sdk) { "u64" } else { "u32" })
}

fn is_wide(sdk: &Sdk) -> bool {
    sdk.repr.bits() > 32
}
