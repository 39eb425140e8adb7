use std::fmt::Display;

use errcodes_specs::Report;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Attribute, Error};

use crate::compiler::Compiler;
use crate::source_map::SourceMaps;

/// All mistakes of a call, in the order in which they were found.
#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    pub(crate) fn add(&mut self, span: Span, message: impl Display) {
        self.push(Error::new(span, message));
    }

    pub(crate) fn push(&mut self, error: Error) {
        self.0.push(error);
    }

    pub(crate) fn extend(&mut self, errors: impl IntoIterator<Item = Error>) {
        self.0.extend(errors);
    }

    /// The mistakes of a spec: each in its file where the compiler can report it there, else at `span`, the name of the
    /// spec.
    pub(crate) fn add_report(
        &mut self,
        report: &Report,
        span: Span,
        maps: &SourceMaps,
        compiler: &dyn Compiler,
    ) {
        for diagnostic in report.shown() {
            if !maps.report(report.source(), diagnostic, compiler) {
                self.add(span, report.render_one(diagnostic));
            }
        }
        if let Some(summary) = report.summary() {
            self.add(span, summary);
        }
    }

    pub(crate) fn append(&mut self, errors: Self) {
        self.0.extend(errors.0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A `compile_error!` for each.
    pub(crate) fn to_tokens(&self) -> TokenStream {
        self.to_tokens_with(&[])
    }

    /// A `compile_error!` for each, with these attributes.
    pub(crate) fn to_tokens_with(&self, attributes: &[Attribute]) -> TokenStream {
        let mut tokens = TokenStream::new();
        for error in self.0.iter().flatten() {
            let error = error.into_compile_error();
            tokens.extend(quote!(#(#attributes)* #error));
        }
        tokens
    }

    /// The text of each, as the compiler shows it after `error: `.
    #[cfg(feature = "build-script")]
    pub(crate) fn into_texts(self) -> Vec<String> {
        self.0.into_iter().flatten().map(|error| error.to_string()).collect()
    }
}
