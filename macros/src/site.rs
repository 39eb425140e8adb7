use errcodes_specs::{Report, SourceFile};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Where an expansion stands: how it names the runtime crate, and what its names point to.
pub(crate) struct Site {
    crate_path: TokenStream,
    span: Span,
}

impl Site {
    pub(crate) fn new(crate_path: TokenStream, span: Span) -> Self {
        Self { crate_path, span }
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

    /// All mistakes of a spec file, at its name.
    pub(crate) fn report(&self, source: &SourceFile, report: &Report) -> TokenStream {
        report.iter().map(|diagnostic| self.error(&diagnostic.render(source))).collect()
    }

    /// A compile error at the name of the spec.
    pub(crate) fn error(&self, message: &str) -> TokenStream {
        syn::Error::new(self.span, message).into_compile_error()
    }
}
