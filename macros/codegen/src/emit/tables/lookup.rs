use errcodes_specs::Sdk;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{blob, perfect_hash};
use crate::emit::integer::wide_enough;
use crate::emit::names::Names;

/// Code to row: the index, and the codes to compare with.
pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let (private, sdk) = (names.site.private(), names.sdk());
    let keys: Vec<_> = names.catalog.codes().iter().map(|code| key(sdk, code.code)).collect();
    let index = perfect_hash::search(&keys);
    let (buckets, slots) = (index.factors.len(), index.rows.len());
    let multiplier = index.multiplier;
    let (factors, slot_rows) = (blob::words(&index.factors), blob::words(&index.rows));
    let bytes = (sdk.repr.bits() / 8) as usize;
    let mut codes: Vec<_> = names.catalog.codes().iter().map(|code| code.code).collect();
    codes.resize(names.rows(), 0);
    let codes = Literal::byte_string(&low_bytes(&codes, bytes));
    let rows = names.rows();
    let wide_enough = wide_enough(sdk, names.site);
    quote! {
        #wide_enough
        #private::table! { INDEX: Index<#buckets, #slots, #rows> = (#multiplier, #factors, #slot_rows) }
        #private::table! { CODES: Numbers<#bytes, #rows> = (#codes) }
    }
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
/// [`key_expression`] is the same at run time; `tests/laws.rs` fails if the two differ.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the low bits are meant"
)]
fn key(sdk: &Sdk, code: i128) -> u64 {
    let bits = code as u64;
    if is_wide(sdk) { bits ^ (bits >> 32) } else { bits & u64::from(u32::MAX) }
}

/// The key of `code` in the index.
pub(crate) fn key_expression(sdk: &Sdk) -> TokenStream {
    if is_wide(sdk) {
        quote!(code as ::core::primitive::u64 ^ (code as ::core::primitive::u64 >> 32))
    } else {
        quote!(code as ::core::primitive::u32 as ::core::primitive::u64)
    }
}

fn is_wide(sdk: &Sdk) -> bool {
    sdk.repr.bits() > 32
}
