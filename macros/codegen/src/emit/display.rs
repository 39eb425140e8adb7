use errcodes_specs::Radix;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::model::Model;

pub(super) fn items(model: &Model<'_>) -> TokenStream {
    let error = &model.error;
    let private = model.site.private();
    let code = code(model);
    let (formatter, result) =
        (quote!(&mut ::core::fmt::Formatter<'_>), quote!(::core::fmt::Result));
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #error {
            fn fmt(&self, f: #formatter) -> #result {
                #private::display(f, self, #code)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #error {
            fn fmt(&self, f: #formatter) -> #result {
                let code: ::core::option::Option<&dyn ::core::fmt::Debug> = match self {
                    Self::Unrecognized(code) => ::core::option::Option::Some(code),
                    _ => ::core::option::Option::None,
                };
                #private::debug(f, Self::name(self), code)
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #error {}
    }
}

/// The code as people search for it: in hex, a negative one as the bits of the unsigned type.
fn code(model: &Model<'_>) -> TokenStream {
    let sdk = model.catalog.sdk();
    match sdk.radix {
        Radix::Dec => quote!(::core::format_args!("{}", Self::code(self))),
        Radix::Hex => {
            let unsigned = format_ident!("u{}", sdk.repr.bits());
            quote!(::core::format_args!("0x{:X}", Self::code(self) as ::core::primitive::#unsigned))
        }
    }
}
