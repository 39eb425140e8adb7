use errcodes_specs::{Report, SourceFile};
use proc_macro2::{Span, TokenStream};

/// A compile error per mistake, all at the name of the spec in the caller's code.
pub(crate) fn compile_errors(report: &Report, source: &SourceFile, span: Span) -> TokenStream {
    report.iter().flat_map(|diagnostic| failure(&diagnostic.render(source), span)).collect()
}

/// One compile error.
pub(crate) fn failure(message: &str, span: Span) -> TokenStream {
    syn::Error::new(span, message).into_compile_error()
}
