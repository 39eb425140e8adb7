//! Places in the caller's own spec files, as spans. Stable Rust knows none; a nightly compiler can be asked.

use std::ops::Range;
use std::ptr;

use errcodes_specs::{Diagnostic, SourceFile};
use proc_macro2::Span;

use crate::compiler::{Compiler, Mistake, Spans};

/// The spec files of a call that the compiler has.
#[derive(Default)]
pub(crate) struct SourceMaps(Vec<(SourceFile, Box<dyn Spans>)>);

impl SourceMaps {
    pub(crate) fn new(maps: Vec<(SourceFile, Box<dyn Spans>)>) -> Self {
        Self(maps)
    }

    /// The number of a file's map, for [`Self::span`].
    pub(crate) fn position(&self, source: &SourceFile) -> Option<usize> {
        self.0.iter().position(|(known, _)| is_same(known, source))
    }

    pub(crate) fn span(&self, position: usize, place: &Range<usize>) -> Option<Span> {
        self.0.get(position)?.1.span(place.clone())
    }

    /// Has the compiler report a mistake where it is. False if it cannot.
    pub(crate) fn report(
        &self,
        source: &SourceFile,
        diagnostic: &Diagnostic,
        compiler: &dyn Compiler,
    ) -> bool {
        let place = diagnostic.place();
        let span_in =
            |source: &SourceFile, place: &Range<usize>| self.span(self.position(source)?, place);
        let Some(span) = span_in(source, &place) else { return false };
        let notes = diagnostic.labels().map(|label| match label.source {
            Some(elsewhere) => (span_in(elsewhere, &label.span), label.text),
            None => (span_in(source, &label.span).filter(|_| label.span != place), label.text),
        });
        compiler.report(&Mistake {
            span,
            message: diagnostic.message(),
            notes: notes.collect(),
            help: diagnostic.help_texts(),
        })
    }
}

/// Clones of a source file share the text. A bundled spec and a file of the caller's may have the same path.
fn is_same(one: &SourceFile, other: &SourceFile) -> bool {
    one.path() == other.path() && ptr::eq(one.text(), other.text())
}
