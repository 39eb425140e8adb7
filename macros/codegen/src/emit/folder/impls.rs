//! The impls of the enum over the spaces: each passes on to the enum of its space.

use errcodes_specs::Returned;
use proc_macro2::TokenStream;
use quote::quote;

use super::Umbrella;
use crate::emit::impls::integrations;
use crate::emit::integer::{Conversion, to_repr};

pub(super) fn items(umbrella: &Umbrella<'_>) -> TokenStream {
    let Umbrella { sdk, site, item, error, space, variants, inner, repr, .. } = umbrella;
    let private = site.private();
    let [from_code, check, _] = Conversion::names(sdk);
    let (doc, spaces) = (doc_of_check(umbrella), quote!({ #(#variants(#inner),)* }));
    let (candidates, of_c_enums) = if sdk.repr.is_of_c_enums() {
        let (runtime, to_repr) = (site.runtime(), to_repr(sdk));
        let of_c_enums = quote! {
            #private::folder_of_c_enums! {
                #error, #space, #repr, #to_repr, #from_code, #check(#doc)
            }
        };
        (quote!(impl #runtime::CEnum => #runtime::CEnum::#to_repr(code)), Some(of_c_enums))
    } else {
        (quote!(#repr => code), None)
    };
    let shape = quote!(folder #error, #space, #repr, #spaces);
    let integrations = integrations::items(site, &item.integrations, &shape);
    quote! {
        #private::folder! {
            #error, #space, #repr, #from_code, #check(#doc), candidates(code: #candidates), #spaces
        }
        #of_c_enums
        #integrations
    }
}

/// The documentation of `check`, with that of its error.
fn doc_of_check(umbrella: &Umbrella<'_>) -> String {
    let mut spaces = umbrella.folder.spaces().iter().map(|space| space.catalog.sdk());
    let is_negated = spaces.any(|sdk| sdk.returned == Returned::Negated);
    let negated =
        if is_negated { " Of some spaces, calls return the negative of a code.\n\n" } else { "" };
    format!(
        " `Ok` with a code that reports success in this space.\n\n{negated} # Errors\n\n The error of any other code."
    )
}
