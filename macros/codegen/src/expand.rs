//! `errcodes!`: tokens to tokens.

use std::rc::Rc;

use errcodes_specs::SourceFile;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Attribute;
use syn::ext::IdentExt;

use crate::compiler::{Compiler, NoCompiler};
use crate::emit;
use crate::errors::Errors;
use crate::exported::{self, Handed, Wanted};
use crate::invocation::Invocation;
use crate::item::Item;
use crate::read::{Content, Reading, Request, read};
use crate::site::Site;
use crate::source_map::SourceMaps;

/// What `errcodes!` expands to. `input` is the path of the crate `errcodes` in parentheses, and then the arguments.
///
/// Whatever is wrong is reported by `compile_error!`, beside as much of the enum as can be made.
pub fn expand(input: TokenStream, compiler: &dyn Compiler) -> TokenStream {
    let (handed, call) = exported::take(input);
    if handed.is_none()
        && let Some(fetch) = fetch(&call)
    {
        return fetch;
    }
    let mut errors = Errors::default();
    let expansion = expand_call(call, handed.as_ref(), compiler, &mut errors);
    let Expansion { items, tracking, of_items, .. } = expansion;
    let errors = errors.to_tokens_with(&of_items);
    // A file that a `cfg` leaves out need not be there.
    let tracking = match of_items.as_slice() {
        [] => tracking,
        attributes => quote!(#(#attributes)* const _: () = { #tracking };),
    };
    quote! { #errors #tracking #items }
}

/// For a call that needs an exported spec: a call of that spec's macro, which comes back with the texts. What else is
/// wrong is reported then.
fn fetch(call: &TokenStream) -> Option<TokenStream> {
    let invocation = Invocation::read(call.clone(), &mut Errors::default())?;
    let Invocation { crate_path, item, options, spec, .. } = invocation;
    let path = match spec? {
        Wanted::Exported(path) => path,
        Wanted::Named(_) => options.extends?,
    };
    let attributes = item.attributes.of_items;
    let fetch = path.fetch(&quote!(#crate_path::__private::errcodes), call);
    Some(quote!(#(#attributes)* #fetch))
}

/// The tokens that replace a call, apart from its errors.
#[derive(Default)]
pub(crate) struct Expansion {
    pub(crate) items: TokenStream,
    /// Items that make the compiler watch the files.
    pub(crate) tracking: TokenStream,
    /// The caller's attributes for every item: `cfg`.
    pub(crate) of_items: Vec<Attribute>,
    /// The files and folders that were read.
    #[cfg(feature = "build-script")]
    pub(crate) paths: Vec<std::path::PathBuf>,
}

pub(crate) fn expand_call(
    call: TokenStream,
    handed: Option<&Handed>,
    compiler: &dyn Compiler,
    errors: &mut Errors,
) -> Expansion {
    let Some(invocation) = Invocation::read(call, errors) else {
        return Expansion::default();
    };
    let Invocation { crate_path, item, options, spec, span } = invocation;
    let Some(wanted) = &spec else {
        let Reading { content, maps, .. } = Reading::nothing();
        let items = emit::items(&content, &Site::new(crate_path, span, maps), &item);
        return Expansion { items, of_items: item.attributes.of_items, ..Expansion::default() };
    };
    let type_name = item.name.as_ref().map(|name| name.unraw().to_string());
    let (type_name, lang) = (type_name.as_deref(), options.lang.as_ref());
    let supply = options.supply(handed);
    let request = Request { wanted, span, type_name, lang, supply };
    let reading = read(&request, compiler, errors);
    let site = Site::new(crate_path, span, Rc::clone(&reading.maps));
    let items = match &reading.content {
        Content::File { source, catalog } => emit::items(catalog, &site.of(source), &item),
        Content::Folder(folder) => emit::folder_items(folder, &site, &item),
    };
    Expansion {
        items,
        tracking: reading.tracking,
        of_items: item.attributes.of_items,
        #[cfg(feature = "build-script")]
        paths: reading.paths,
    }
}

/// What `errcodes!` expands to for a spec whose text is at hand, which extends none but a bundled one.
///
/// ```
/// use errcodes_codegen::expand_source;
/// use errcodes_specs::SourceFile;
///
/// let items = expand_source(&SourceFile::new("acme.toml", "acme", "[sdk]\nlnag = \"zh\""));
/// let items = items.to_string();
/// assert!(items.contains("enum AcmeError") && items.contains("did you mean `lang`?"));
/// ```
#[must_use]
pub fn expand_source(source: &SourceFile) -> TokenStream {
    let (catalog, report) = errcodes_specs::read(source);
    let mut errors = Errors::default();
    let (span, maps) = (Span::call_site(), Rc::<SourceMaps>::default());
    errors.add_report(&report, span, &maps, &NoCompiler);
    let site = Site::new(quote!(::errcodes), span, maps);
    let (errors, items) = (errors.to_tokens(), emit::items(&catalog, &site, &Item::default()));
    quote! { #errors #items }
}
