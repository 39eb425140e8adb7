use errcodes_specs::{Report, SourceFile, quoted};
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
    let Expansion { reports, missing, items } = expand_spec(&loaded.spec, invocation, &site);
    let complaints = invocation.complaints.iter().map(syn::Error::to_compile_error);
    let failures = loaded.failures.iter().map(|failure| site.error(failure));
    // What stands in for a spec that could not be loaded has mistakes of its own.
    let (reports, missing) = match loaded.failures.as_slice() {
        [] => (reports, missing),
        _ => (Vec::new(), None),
    };
    let mistakes = reports.iter().flat_map(|(source, report)| {
        report.iter().map(|diagnostic| site.error(&diagnostic.render(source)))
    });
    let tracking = load::tracking(&loaded);
    quote! { #(#complaints)* #(#failures)* #missing #(#mistakes)* #tracking #items }
}

struct Expansion<'a> {
    reports: Vec<(&'a SourceFile, Report)>,
    /// The texts that the chosen language lacks.
    missing: Option<TokenStream>,
    items: TokenStream,
}

fn expand_spec<'a>(spec: &'a Spec, invocation: &Invocation, site: &Site) -> Expansion<'a> {
    let item = &invocation.item;
    match spec {
        Spec::File(source) => {
            let (mut catalog, report) = errcodes_specs::read(source);
            let missing = choose_language(invocation, |lang| catalog.set_language(lang));
            let items = codegen::items(&catalog, site, item);
            Expansion { reports: vec![(source, report)], missing, items }
        }
        Spec::Folder { name, files } => {
            let (mut folder, reports) = errcodes_specs::read_folder(name, files);
            let missing = choose_language(invocation, |lang| folder.set_language(lang));
            let items = codegen::folder_items(&folder, site, item);
            Expansion { reports: files.iter().zip(reports).collect(), missing, items }
        }
    }
}

/// Sets the language that the caller chose, or says at its place that it cannot be chosen.
fn choose_language(
    invocation: &Invocation,
    set: impl FnOnce(&str) -> Result<(), usize>,
) -> Option<TokenStream> {
    let lang = invocation.options.lang.as_ref()?;
    let missing = set(&lang.value()).err()?;
    let codes = if missing == 1 { "code has" } else { "codes have" };
    let message = format!(
        "{missing} {codes} no message in {}\nhelp: choose a language that every message is in",
        quoted(&lang.value())
    );
    Some(syn::Error::new(lang.span(), message).into_compile_error())
}

#[cfg(test)]
mod hostile;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
