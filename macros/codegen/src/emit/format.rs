use errcodes_specs::{Radix, Sdk};
use proc_macro2::TokenStream;
use quote::quote;

use super::integer::bits;
use crate::site::Site;

/// How the numbers of a spec are written.
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
