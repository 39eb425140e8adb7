//! From numbers and names, and back.

use std::ops::RangeInclusive;

use errcodes_specs::{Repr, Returned, Sdk};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::enumeration::docs;
use crate::emit::integer::Conversion;
use crate::emit::names::Names;
use crate::emit::ranges::of_ranges;
use crate::emit::tables::{found_row, row_function};

pub(super) fn items(names: &Names<'_>) -> TokenStream {
    let numbers = numbers(names);
    let from = from(names);
    let from_str = from_str(names);
    let order = order(names);
    quote! { #numbers #from #from_str #order }
}

/// `from_code` reads the one row in which the code can be, and takes the extra row, or that of a range, if the code is
/// not there. Then it puts the code in place of the kept one, which does nothing in the other rows.
fn numbers(names: &Names<'_>) -> TokenStream {
    let (error, repr) = (&names.error, names.repr());
    let listed = names.variants.len();
    let from_code = Conversion::FromCode.in_constants(names.sdk());
    let [row_of, row] = row_of(names);
    let set = set_code(names);
    let check = check(names);
    quote! {
        #row_of

        impl #error {
            /// All listed codes, in the spec's order.
            pub const ALL: &'static [Self] = <[Self]>::split_at(&VARIANTS, #listed).0;

            /// The error of a code. A code that the spec does not list is kept as it is.
            #[inline]
            pub const fn #from_code(code: #repr) -> Self {
                #row
                #set
                error
            }

            #check
        }
    }
}

/// The variant in the row of a `code`, and what finds the row: with ranges a function that `FromStr` calls, too.
fn row_of(names: &Names<'_>) -> [TokenStream; 2] {
    let private = names.site.private();
    if names.ranges.is_empty() {
        let [row, found] = found_row(names);
        let picked = quote!(let mut error = #private::pick(&VARIANTS, #found););
        return [TokenStream::new(), quote!(#row #picked)];
    }
    let picked = quote!(let mut error = #private::pick(&VARIANTS, row_of(code)););
    [row_function(names), picked]
}

/// Puts the `code` into the `error` that keeps one.
fn set_code(names: &Names<'_>) -> TokenStream {
    let private = names.site.private();
    if names.ranges.is_empty() {
        return quote! {
            if let Self::Unrecognized(unlisted) = &mut error {
                #private::set_code(unlisted, code);
            }
        };
    }
    let variants = names.ranges.iter().map(|range| &range.variant);
    quote! {
        match &mut error {
            Self::Unrecognized(unlisted) => #private::set_code(unlisted, code),
            #(Self::#variants(number) => #private::Kept::set_code(&mut number.0, code),)*
            _ => {}
        }
    }
}

fn check(names: &Names<'_>) -> TokenStream {
    let (repr, sdk) = (names.repr(), names.sdk());
    let success = &sdk.success;
    let [from_code, check] =
        [Conversion::FromCode, Conversion::Check].map(|conversion| conversion.in_constants(sdk));
    let code = match sdk.returned {
        Returned::AsIs => quote!(code),
        Returned::Negated => quote!(#repr::wrapping_neg(code)),
    };
    let error = checked(names, &quote!(Self::#from_code(#code)));
    let body = if success.is_empty() {
        error
    } else {
        let patterns = success.iter().map(|range| pattern(range, sdk.repr));
        quote! {
            match code {
                #(#patterns)|* => ::core::result::Result::Ok(code),
                _ => #error,
            }
        }
    };
    let docs = check_docs(&docs::check(names.catalog), sdk);
    quote! {
        #docs
        #[inline]
        pub const fn #check(code: #repr) -> ::core::result::Result<#repr, Self> {
            #body
        }
    }
}

/// The error of a code that is no success, unless it is one of a range of successes.
fn checked(names: &Names<'_>, error: &TokenStream) -> TokenStream {
    let ranges = names.ranges.iter().filter(|range| range.range.is_success);
    let variants: Vec<_> = ranges.map(|range| &range.variant).collect();
    if variants.is_empty() {
        return quote!(::core::result::Result::Err(#error));
    }
    quote! {
        match #error {
            #(Self::#variants(_))|* => ::core::result::Result::Ok(code),
            error => ::core::result::Result::Err(error),
        }
    }
}

/// The documentation of a conversion that tells success from failure. `doc` says what reports success.
pub(super) fn check_docs(doc: &str, sdk: &Sdk) -> TokenStream {
    let error = docs::error_of_check(sdk);
    quote! {
        #[doc = #doc]
        ///
        /// # Errors
        ///
        #[doc = #error]
    }
}

/// An end beyond those that the type has everywhere is left open: it is that of the platform.
fn pattern(range: &RangeInclusive<i128>, repr: Repr) -> TokenStream {
    let (start, end) =
        (Literal::i128_unsuffixed(*range.start()), Literal::i128_unsuffixed(*range.end()));
    match (*range.start() < repr.min(), *range.end() > repr.max()) {
        (false, false) if range.start() == range.end() => quote!(#start),
        (false, false) => quote!(#start..=#end),
        (false, true) => quote!(#start..),
        (true, false) => quote!(..=#end),
        (true, true) => quote!(_),
    }
}

fn from(names: &Names<'_>) -> TokenStream {
    let (error, repr) = (&names.error, names.repr());
    let from_code = Conversion::FromCode.in_constants(names.sdk());
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#repr> for #error {
            #[inline]
            fn from(code: #repr) -> Self {
                Self::#from_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<#repr> for #error {
            #[inline]
            fn eq(&self, code: &#repr) -> ::core::primitive::bool {
                number(self) == *code
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<#error> for #repr {
            #[inline]
            fn eq(&self, error: &#error) -> ::core::primitive::bool {
                *self == number(error)
            }
        }
    }
}

fn from_str(names: &Names<'_>) -> TokenStream {
    let (error, repr) = (&names.error, names.repr());
    let (runtime, private) = (names.site.runtime(), names.site.private());
    let [without_number, with_number] = of_ranges(names);
    let doc = docs::from_str(names.catalog);
    let from_code = Conversion::FromCode.in_constants(names.sdk());
    quote! {
        #[automatically_derived]
        impl ::core::str::FromStr for #error {
            type Err = #runtime::ParseCodeError;

            #[doc = #doc]
            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, #runtime::ParseCodeError> {
                if let ::core::option::Option::Some(listed) = named(text) {
                    #without_number
                    return ::core::result::Result::Ok(#private::pick(&VARIANTS, listed));
                }
                #with_number
                match <#repr as #private::Repr>::parse(text) {
                    ::core::option::Option::Some(code) => ::core::result::Result::Ok(Self::#from_code(code)),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(#private::parse_error(Self::SPACE))
                    }
                }
            }
        }
    }
}

fn order(names: &Names<'_>) -> TokenStream {
    let error = &names.error;
    quote! {
        #[automatically_derived]
        impl ::core::cmp::Ord for #error {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&number(self), &number(other))
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
