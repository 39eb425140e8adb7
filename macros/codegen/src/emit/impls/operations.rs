//! The facts in answer to an operation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::convert::check_docs;
use super::facts::{delay, entry, word};
use crate::emit::enumeration::docs;
use crate::emit::integer::Conversion;
use crate::emit::names::Names;
use crate::emit::word::Word;

/// Nothing for a spec without operations.
pub(super) fn items(names: &Names<'_>) -> Option<TokenStream> {
    let (error, operation) = (&names.error, names.operation.as_ref()?);
    let (answer, check) = (answer(names, operation), check(names, operation));
    let (runtime, private) = (names.site.runtime(), names.site.private());
    let answered = quote!(answer(self, operation));
    let (retry, entry) = (word(names, Word::Retry, &answered), entry(names, &answered));
    let row = quote!(row);
    let hint =
        [word(names, Word::Retry, &row), delay(names, &row), word(names, Word::Effect, &row)];
    Some(quote! {
        #answer

        const fn hint(row: ::core::primitive::usize) -> #runtime::RetryHint {
            #private::hint(#(#hint),*)
        }

        impl #error {
            /// What the caller may do about it in answer to an operation.
            #[inline]
            #[must_use]
            pub const fn retry_for(&self, operation: #operation) -> #runtime::Retry {
                #retry
            }

            /// Class, delay and effect in answer to an operation.
            #[inline]
            pub const fn retry_hint_for(&self, operation: #operation) -> #runtime::RetryHint {
                hint(#answered)
            }

            /// All facts in answer to an operation.
            #[inline]
            pub const fn entry_for(&self, operation: #operation) -> #runtime::Entry {
                #entry
            }

            #check
        }
    })
}

/// The function from an error and an operation to the row of its facts.
fn answer(names: &Names<'_>, operation: &Ident) -> TokenStream {
    let (error, private) = (&names.error, names.site.private());
    let row = if names.answers.is_empty() {
        quote!(row(error))
    } else {
        quote! {
            #private::Answers::row(&ANSWERS, row(error), operation as ::core::primitive::usize)
        }
    };
    quote! {
        #[inline]
        const fn answer(error: &#error, operation: #operation) -> ::core::primitive::usize {
            #row
        }
    }
}

/// `check_for` calls `check`, which knows what reports success.
fn check(names: &Names<'_>, operation: &Ident) -> TokenStream {
    let (runtime, repr) = (names.site.runtime(), names.repr());
    let docs = check_docs(&docs::check_for(names.catalog), names.sdk());
    let [check, check_for] =
        [Conversion::Check, Conversion::CheckFor].map(|name| name.in_constants(names.sdk()));
    quote! {
        #docs
        #[inline]
        pub const fn #check_for(
            operation: #operation,
            code: #repr,
        ) -> ::core::result::Result<#repr, Self> {
            match Self::#check(code) {
                ::core::result::Result::Err(error) => match Self::retry_for(&error, operation) {
                    #runtime::Retry::Satisfied => ::core::result::Result::Ok(code),
                    _ => ::core::result::Result::Err(error),
                },
                value => value,
            }
        }
    }
}
