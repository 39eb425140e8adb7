//! Types that generated methods return.

use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn str() -> TokenStream {
    quote!(&'static ::core::primitive::str)
}

pub(super) fn option(of: &TokenStream) -> TokenStream {
    quote!(::core::option::Option<#of>)
}
