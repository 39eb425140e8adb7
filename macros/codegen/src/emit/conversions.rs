//! From numbers and names, and back.

use std::ops::RangeInclusive;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::model::Model;
use super::tables::key_expression;

pub(super) fn items(model: &Model<'_>) -> TokenStream {
    let numbers = numbers(model);
    let from = from(model);
    let from_str = from_str(model);
    let order = order(model);
    quote! { #numbers #from #from_str #order }
}

fn numbers(model: &Model<'_>) -> TokenStream {
    let error = &model.error;
    let (private, repr) = (model.site.private(), model.repr());
    let key = key_expression(model);
    let unrecognized = model.unrecognized_row();
    let all = all(model);
    let check = check(model);
    quote! {
        impl #error {
            #all

            /// The error of a code. A code that the spec does not list is kept as it is.
            #[inline]
            pub const fn from_code(code: #repr) -> Self {
                let row = INDEX.row(#key);
                let listed = #repr::from_le_bytes(CODES.get(row)) == code;
                let mut error = #private::pick(&VARIANTS, if listed { row } else { #unrecognized });
                if let Self::Unrecognized(unlisted) = &mut error {
                    #private::keep(unlisted, code);
                }
                error
            }

            /// The code.
            #[inline]
            #[must_use]
            pub const fn code(&self) -> #repr {
                let unlisted = match *self {
                    Self::Unrecognized(code) => code.code(),
                    _ => 0,
                };
                #repr::from_le_bytes(CODES.get(row(*self))) | unlisted
            }

            #check
        }
    }
}

fn all(model: &Model<'_>) -> TokenStream {
    let codes = model.unrecognized_row();
    quote! {
        /// All listed codes, in the spec's order.
        pub const ALL: &'static [Self] = VARIANTS.split_at(#codes).0;
    }
}

fn check(model: &Model<'_>) -> TokenStream {
    let repr = model.repr();
    let success = &model.catalog.sdk().success;
    let result = quote!(::core::result::Result<#repr, Self>);
    let error = quote!(::core::result::Result::Err(Self::from_code(code)));
    let body = if success.is_empty() {
        error
    } else {
        let patterns = success.iter().map(pattern);
        quote! {
            match code {
                #(#patterns)|* => ::core::result::Result::Ok(code),
                _ => #error,
            }
        }
    };
    let doc = format!("`Ok` with a code that reports success ({}).", successes(success));
    quote! {
        #[doc = #doc]
        ///
        /// # Errors
        ///
        /// The error of any other code.
        #[inline]
        pub const fn check(code: #repr) -> #result {
            #body
        }
    }
}

fn pattern(range: &RangeInclusive<i128>) -> TokenStream {
    let (start, end) =
        (Literal::i128_unsuffixed(*range.start()), Literal::i128_unsuffixed(*range.end()));
    if range.start() == range.end() { quote!(#start) } else { quote!(#start..=#end) }
}

fn successes(success: &[RangeInclusive<i128>]) -> String {
    let shown = |range: &RangeInclusive<i128>| match (range.start(), range.end()) {
        (start, end) if start == end => format!("`{start}`"),
        (start, end) => format!("`{start}` to `{end}`"),
    };
    match success {
        [] => "none does in this SDK".into(),
        ranges => ranges.iter().map(shown).collect::<Vec<_>>().join(", "),
    }
}

fn from(model: &Model<'_>) -> TokenStream {
    let (error, repr) = (&model.error, model.repr());
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#repr> for #error {
            #[inline]
            fn from(code: #repr) -> Self {
                Self::from_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#error> for #repr {
            #[inline]
            fn from(error: #error) -> Self {
                #error::code(&error)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<#repr> for #error {
            #[inline]
            fn eq(&self, code: &#repr) -> ::core::primitive::bool {
                Self::code(self) == *code
            }
        }
    }
}

fn from_str(model: &Model<'_>) -> TokenStream {
    let (error, repr) = (&model.error, model.repr());
    let (runtime, private, id) =
        (model.site.runtime(), model.site.private(), &model.catalog.sdk().id);
    quote! {
        #[automatically_derived]
        impl ::core::str::FromStr for #error {
            type Err = #runtime::ParseCodeError;

            /// Reads a symbol, an alias, the name of a variant, or a number in decimal or, after `0x`, in hex.
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #runtime::ParseCodeError> {
                if let ::core::option::Option::Some(at) = NAMES.find(text) {
                    let row = #private::word(NAME_ROWS.get(at));
                    return ::core::result::Result::Ok(#private::pick(&VARIANTS, row));
                }
                match <#repr as #private::Repr>::parse(text) {
                    ::core::option::Option::Some(code) => ::core::result::Result::Ok(Self::from_code(code)),
                    ::core::option::Option::None => ::core::result::Result::Err(#private::parse_error(#id)),
                }
            }
        }
    }
}

fn order(model: &Model<'_>) -> TokenStream {
    let error = &model.error;
    quote! {
        #[automatically_derived]
        impl ::core::cmp::Ord for #error {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&Self::code(self), &Self::code(other))
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for #error {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
    }
}
