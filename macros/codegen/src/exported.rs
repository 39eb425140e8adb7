//! Specs that a crate exports by `export_spec!`, and how a macro in another crate gets their texts.
//!
//! A macro cannot look into another crate, but it can expand to a call of a macro there. An exported spec is a
//! `macro_rules!` macro that calls back, with its texts in front of what it was called with:
//!
//! ```text
//! errcodes! { ($crate) acme_sys::acme, serde }
//! acme_sys::acme! { ($crate::__private::errcodes) ($crate) acme_sys::acme, serde }
//! $crate::__private::errcodes! { [1 file ("..")] ($crate) acme_sys::acme, serde }
//! ```
//!
//! The first line is the call, and each is what the one before expands to. `$crate` is the caller's `errcodes` all the way: the exporting crate may have another version of it, or none.

mod handed;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Path;
use syn::ext::IdentExt as _;
use syn::spanned::Spanned;

pub(crate) use handed::{Exported, Handed, is_same, take};

/// The spec that a call is about, and where it is named.
pub(crate) struct SpecName {
    pub(crate) wanted: Wanted,
    pub(crate) span: Span,
}

pub(crate) enum Wanted {
    /// A bundled spec by its name, or a file or a folder by its path.
    Named(String),
    Exported(ExportPath),
}

/// The path of a spec that a crate exports, as the caller writes it.
#[derive(Clone)]
pub(crate) struct ExportPath(Path);

impl ExportPath {
    /// Nothing for a single word and for the path of a constant.
    pub(crate) fn new(path: Path) -> Option<Self> {
        let last = path.segments.last()?;
        let is_path = path.segments.len() > 1 || path.leading_colon.is_some();
        (is_path && !is_constant(&last.ident)).then_some(Self(path))
    }

    /// Asks for the texts: a call of the spec's macro, which calls `callback` with them and `call`.
    pub(crate) fn fetch(&self, callback: &TokenStream, call: &TokenStream) -> TokenStream {
        let path = &self.0;
        quote!(#path! { (#callback) #call })
    }

    pub(crate) fn span(&self) -> Span {
        self.0.span()
    }

    /// The name of the spec: the last part of the path.
    pub(crate) fn name(&self) -> String {
        self.0.segments.last().map_or_else(String::new, |last| last.ident.unraw().to_string())
    }

    /// As it is written.
    pub(crate) fn text(&self) -> String {
        let segments = self.0.segments.iter().map(|segment| segment.ident.to_string());
        let start = if self.0.leading_colon.is_some() { "::" } else { "" };
        start.to_owned() + &segments.collect::<Vec<_>>().join("::")
    }
}

/// Whether a name has the letters of a constant.
pub(crate) fn is_constant(name: &Ident) -> bool {
    let name = name.to_string();
    name.contains(char::is_uppercase) && !name.contains(char::is_lowercase)
}

/// Whether a spec that extends this one means an exported one.
pub(crate) fn is_exported(name: &str) -> bool {
    name.contains("::")
}
