use errcodes_specs::{Report, SourceFile, quoted};
use proc_macro2::TokenStream;
use quote::quote;

use crate::invocation::Invocation;
use crate::load::{Files, Loaded, Spec};
use crate::site::Site;
use crate::{emit, load};

/// Tokens to tokens. Whatever is wrong is told by `compile_error!`, beside as much of the enum as can be made.
pub fn expand(input: TokenStream) -> TokenStream {
    match syn::parse2::<Invocation>(input) {
        Ok(invocation) => expand_invocation(&invocation),
        Err(error) => error.into_compile_error(),
    }
}

fn expand_invocation(invocation: &Invocation) -> TokenStream {
    let Loaded { spec, failures, mut files } = load::load(&invocation.spec);
    let site = Site::new(invocation.crate_path.clone(), invocation.span);
    let Expansion { reports, missing, items } = expand_spec(&spec, invocation, &site, &mut files);
    let errors = invocation.errors.to_tokens();
    // What stands in for a spec that could not be loaded has mistakes of its own.
    let (reports, missing) =
        if failures.is_empty() { (reports, missing) } else { Default::default() };
    let failures = failures.iter().map(|failure| site.error(&failure.to_string()));
    let mistakes = reports.iter().map(|(source, report)| site.report(source, report));
    let tracking = load::tracking(&files);
    quote! { #errors #(#failures)* #missing #(#mistakes)* #tracking #items }
}

struct Expansion {
    reports: Vec<(SourceFile, Report)>,
    /// The texts that the chosen language lacks.
    missing: Option<TokenStream>,
    items: TokenStream,
}

fn expand_spec(spec: &Spec, invocation: &Invocation, site: &Site, files: &mut Files) -> Expansion {
    let item = &invocation.item;
    let find = &mut |extending: &SourceFile, name: &str| files.find_base(extending, name);
    match spec {
        Spec::File(source) => {
            let (mut catalog, reports) = errcodes_specs::read_extending(source, find);
            let missing = choose_language(invocation, |lang| catalog.set_language(lang));
            let items = emit::items(&catalog, &site.of(source), item);
            Expansion { reports, missing, items }
        }
        Spec::Folder { name, files } => {
            let (mut folder, reports) = errcodes_specs::read_folder(name, files, find);
            let missing = choose_language(invocation, |lang| folder.set_language(lang));
            let items = emit::folder_items(&folder, site, item);
            Expansion { reports, missing, items }
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
mod checkouts;
#[cfg(test)]
mod cost;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
