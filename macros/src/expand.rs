use proc_macro2::TokenStream;
use quote::quote;

use crate::invocation::Invocation;
use crate::load::Spec;
use crate::site::Site;
use crate::{codegen, load};

/// Tokens to tokens. Whatever is wrong is told by `compile_error!`, beside as much of the enum as can be made.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Invocation>(input) {
        Ok(invocation) => expand_invocation(&invocation),
        Err(error) => error.into_compile_error(),
    }
}

fn expand_invocation(invocation: &Invocation) -> TokenStream {
    let loaded = load::load(&invocation.spec);
    let site = Site::new(invocation.crate_path.clone(), invocation.span);
    let (reports, items) = match &loaded.spec {
        Spec::File(source) => {
            let (catalog, report) = errcodes_specs::read(source);
            (vec![(source, report)], codegen::items(&catalog, &site))
        }
        Spec::Folder { name, files } => {
            let (folder, reports) = errcodes_specs::read_folder(name, files);
            (files.iter().zip(reports).collect(), codegen::folder_items(&folder, &site))
        }
    };
    let complaint = invocation.complaint.iter().map(syn::Error::to_compile_error);
    let failures = loaded.failures.iter().map(|failure| site.error(failure));
    // What stands in for a spec that could not be loaded has mistakes of its own.
    let reports = if loaded.failures.is_empty() { reports } else { Vec::new() };
    let mistakes = reports.iter().flat_map(|(source, report)| {
        report.iter().map(|diagnostic| site.error(&diagnostic.render(source)))
    });
    let tracking = load::tracking(&loaded);
    quote! { #(#complaint)* #(#failures)* #(#mistakes)* #tracking #items }
}

#[cfg(test)]
mod tests;
