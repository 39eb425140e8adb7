use std::ops::Range;

use errcodes_specs::{Report, SourceFile};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::source_map::SourceMap;

/// Where an expansion stands: how it names the runtime crate, and what its names point to.
pub(crate) struct Site {
    crate_path: TokenStream,
    span: Span,
    /// Of the spec that is expanded.
    map: SourceMap,
}

impl Site {
    pub(crate) fn new(crate_path: TokenStream, span: Span) -> Self {
        Self { crate_path, span, map: SourceMap::default() }
    }

    /// The same for what is made of one spec.
    pub(crate) fn of(&self, source: &SourceFile) -> Self {
        let map = SourceMap::new(source);
        Self { crate_path: self.crate_path.clone(), span: self.span, map }
    }

    /// An absolute path to the crate `errcodes`.
    pub(crate) fn runtime(&self) -> &TokenStream {
        &self.crate_path
    }

    /// The door to what generated code calls.
    pub(crate) fn private(&self) -> TokenStream {
        let runtime = &self.crate_path;
        quote!(#runtime::__private)
    }

    /// An identifier that the compiler shows at the name of the spec, as coming from the macro.
    pub(crate) fn ident(&self, name: &str) -> Ident {
        Ident::new(name, Span::call_site().located_at(self.span))
    }

    /// An identifier that the compiler shows at its place in the spec, if it can.
    pub(crate) fn ident_of(&self, name: &str, place: Option<&Range<usize>>) -> Ident {
        match place.and_then(|place| self.map.span(place)) {
            Some(span) => Ident::new(name, span),
            None => self.ident(name),
        }
    }

    /// A compile error for each mistake of a spec: in the spec, if the compiler can, else at its name.
    pub(crate) fn report(&self, source: &SourceFile, report: &Report) -> TokenStream {
        if report.is_empty() {
            return TokenStream::new();
        }
        let map = SourceMap::new(source);
        let unreported = report.iter().filter(|diagnostic| !map.report(diagnostic));
        unreported.map(|diagnostic| self.error(&diagnostic.render(source))).collect()
    }

    /// A compile error at the name of the spec.
    pub(crate) fn error(&self, message: &str) -> TokenStream {
        syn::Error::new(self.span, message).into_compile_error()
    }
}
