use proc_macro2::TokenStream;
use quote::quote;

use crate::invocation::Invocation;
use crate::site::Site;
use crate::{codegen, diagnostics, load};

/// Tokens to tokens. Whatever is wrong is told by `compile_error!`, beside as much of the enum as can be made.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Invocation>(input) {
        Ok(invocation) => expand_invocation(&invocation),
        Err(error) => error.into_compile_error(),
    }
}

fn expand_invocation(invocation: &Invocation) -> TokenStream {
    let mut errors: TokenStream =
        invocation.complaint.as_ref().map(syn::Error::to_compile_error).unwrap_or_default();
    let loaded = load::load(&invocation.spec);
    let (catalog, report) = errcodes_specs::read(&loaded.source);
    errors.extend(match &loaded.failure {
        Some(failure) => diagnostics::failure(failure, invocation.span),
        None => diagnostics::compile_errors(&report, &loaded.source, invocation.span),
    });
    let site = Site::new(invocation.crate_path.clone(), invocation.span);
    let tracking = load::tracking(&loaded);
    let items = codegen::items(&catalog, &site);
    quote! { #errors #tracking #items }
}

#[cfg(test)]
mod tests;
