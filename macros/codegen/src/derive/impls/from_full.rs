//! Facts by way of the enum of all codes, with conversions from it.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Derived, ranges};
use crate::emit::{Conversion, Fact, methods, traits};

pub(super) fn items(derived: &Derived<'_>, full: &TokenStream) -> TokenStream {
    let Derived { catalog, site, error, repr, .. } = derived;
    let all = quote!(&full(self));
    let (hint, entry) = (quote!(#full::retry_hint(#all)), quote!(#full::entry(#all)));
    let parts = [
        same_space(derived, full),
        all_of(derived, full),
        conversions(derived, full),
        methods(error, site, repr, &|fact| match fact {
            Fact::Code => quote!(number(self)),
            fact => fact.call(full, &all),
        }),
        traits::items(error, site, &hint, &entry),
        traits::owner(error, site, catalog.sdk()),
    ];
    quote! {
        #(#parts)*

        #[automatically_derived]
        impl ::core::fmt::Display for #error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(#all, f)
            }
        }
    }
}

/// A compile error, at `full`, if its facts are those of another spec: of another id, or of an overlay that gives a
/// code of this enum another name.
fn same_space(derived: &Derived<'_>, full: &TokenStream) -> TokenStream {
    let Derived { subset, catalog, site, repr, .. } = derived;
    let (id, private) = (&catalog.sdk().id, site.private());
    let message = format!(
        "`full` is not the enum of the spec `{id}`: name the one that `errcodes!` makes of it"
    );
    let (from_code, fitting) = from_code(derived, full);
    let listed = subset
        .variants
        .iter()
        .filter_map(|(_, number)| catalog.codes().iter().find(|listed| listed.code == *number));
    let same_names = listed.map(|listed| {
        let (code, name) = (Literal::i128_unsuffixed(listed.code), &listed.variant);
        quote!(#private::same(
            #full::name(&#full::#from_code(#code as #repr as ::core::primitive::i128 #fitting)),
            #name,
        ))
    });
    let place = Span::call_site().located_at(full.span());
    let same_space = quote!(#private::same(#full::SPACE, #id));
    quote_spanned! { place =>
        const _: () = ::core::assert!(#same_space #(&& #same_names)*, #message);
    }
}

/// The value of the enum of all codes, and the number of it. A variant is mapped at compile time; only an unlisted
/// number is looked up.
///
/// Numbers go by way of `i128`: if `full` is an enum of another width, the error at its name is the only one.
fn all_of(derived: &Derived<'_>, full: &TokenStream) -> TokenStream {
    let Derived { subset, error, site, repr, variants, codes, .. } = derived;
    let ranges = derived.ranges.iter().map(|range| &range.variant);
    let payloads = derived.ranges.iter().map(|range| &range.payload);
    let (runtime, private) = (site.runtime(), site.private());
    let (unmatched, other) = (&subset.unmatched, subset.other.iter());
    let wide = quote!(::core::primitive::i128);
    let (from_code, fitting) = from_code(derived, full);
    quote! {
        #[inline]
        const fn full(error: &#error) -> #full {
            match error {
                #(#error::#variants => const { #full::#from_code(#codes as #repr as #wide #fitting) },)*
                #(#error::#ranges(number) => #full::#from_code(#payloads::code(*number) as #wide #fitting),)*
                #(#error::#unmatched { .. } => #full::#from_code(0),)*
                #(#error::#other(code) => #full::#from_code(#private::code(*code) as #wide #fitting),)*
            }
        }

        #[inline]
        const fn number_of(error: &#full) -> #repr {
            #full::code(error) as #wide as _
        }

        #[inline]
        const fn number(error: &#error) -> #repr {
            number_of(&full(error))
        }

        fn parsed(
            text: &::core::primitive::str,
        ) -> ::core::result::Result<#repr, #runtime::ParseCodeError> {
            let listed = <#full as ::core::str::FromStr>::from_str(text)?;
            ::core::result::Result::Ok(number_of(&listed))
        }
    }
}

/// The name of the conversion, and the cast to what it takes. An enum of another type may have another one: the error
/// is shown at `full`.
fn from_code(derived: &Derived<'_>, full: &TokenStream) -> (Ident, TokenStream) {
    let place = Span::call_site().located_at(full.span());
    let mut name = Conversion::FromCode.in_constants(derived.catalog.sdk());
    name.set_span(place);
    (name, quote_spanned!(place=> as _))
}

fn conversions(derived: &Derived<'_>, full: &TokenStream) -> TokenStream {
    let Derived { subset, error, repr, variants, codes, .. } = derived;
    if subset.is_total {
        return quote! {
            #[automatically_derived]
            impl ::core::convert::From<#full> for #error {
                fn from(error: #full) -> Self {
                    <Self as ::core::convert::From<#repr>>::from(number_of(&error))
                }
            }
        };
    }
    let ok = quote!(::core::result::Result::Ok);
    let rest = ranges::or(derived, &ok, &quote!(::core::result::Result::Err(error)));
    quote! {
        #[automatically_derived]
        impl ::core::convert::TryFrom<#full> for #error {
            type Error = #full;

            fn try_from(error: #full) -> ::core::result::Result<Self, #full> {
                let code = number_of(&error);
                match code {
                    #(#codes => #ok(Self::#variants),)*
                    _ => #rest,
                }
            }
        }
    }
}
