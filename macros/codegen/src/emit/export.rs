//! The macro that hands over an exported spec.

use errcodes_specs::{Catalog, Folder};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Attribute;

use super::enumeration::docs;
use crate::exported::Exported;

const USE: &str = "Name it by its path in a call of \
    [`errcodes!`](https://docs.rs/errcodes/latest/errcodes/macro.errcodes.html).";

/// How a spec is exported.
pub(crate) struct Door<'a> {
    /// `cfg`.
    pub(crate) attributes: &'a [Attribute],
    /// `doc`.
    pub(crate) docs: TokenStream,
    pub(crate) visibility: &'a syn::Visibility,
    pub(crate) name: &'a Ident,
    /// The name of the macro, which is unique in the crate.
    pub(crate) macro_name: Ident,
}

/// A macro that calls back with the texts, and its name where the caller wants it.
///
/// A `macro_rules!` macro has no path but one at the root of the crate, and only if it is exported. An import is what
/// gives it a place in a module, and a visibility.
pub(crate) fn export(exported: &Exported, door: &Door<'_>) -> TokenStream {
    let Door { attributes, docs, visibility, name, macro_name } = door;
    let is_public = matches!(visibility, syn::Visibility::Public(_));
    let exporting = is_public.then(|| quote!(#[macro_export]));
    let inlining = is_public.then(|| quote!(#[doc(inline)]));
    let misuse = format!(
        "`{name}` is a spec\nhelp: name it by its path in a call of `errcodes!`, as in `errcodes::errcodes!(acme_sys::{name})`"
    );
    quote! {
        #(#attributes)*
        #[doc(hidden)]
        #exporting
        macro_rules! #macro_name {
            (($($callback:tt)*) $($call:tt)*) => {
                $($callback)*! { #exported $($call)* }
            };
            ($($call:tt)*) => {
                ::core::compile_error! { #misuse }
            };
        }

        #(#attributes)*
        #docs
        #inlining
        #visibility use #macro_name as #name;
    }
}

/// The documentation of an exported spec.
pub(crate) fn document(catalog: &Catalog) -> String {
    let sdk = catalog.sdk();
    let codes = docs::counted(catalog.codes().len(), "code");
    format!("The spec of {}: {codes} of the code space `{}`.\n\n{USE}", docs::title(sdk), sdk.id)
}

/// The documentation of an exported folder.
pub(crate) fn document_folder(folder: &Folder) -> String {
    let spaces = folder.spaces().iter();
    let spaces: Vec<_> = spaces.map(|space| format!("`{}`", space.catalog.sdk().id)).collect();
    let count = docs::counted(spaces.len(), "code space");
    format!("The specs of `{}`: {count}, {}.\n\n{USE}", folder.name(), spaces.join(", "))
}
