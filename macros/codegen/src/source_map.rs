//! Places in the caller's own spec files, as spans. Stable Rust knows none; a nightly compiler can be asked.

use std::ops::Range;

use errcodes_specs::{Diagnostic, SourceFile};
use proc_macro2::Span;

#[cfg(feature = "nightly")]
mod file;

/// A spec file as the compiler has it, if it has.
#[derive(Default)]
pub(crate) struct SourceMap {
    #[cfg(feature = "nightly")]
    file: Option<file::File>,
}

#[cfg(not(feature = "nightly"))]
#[expect(clippy::unused_self, reason = "there is nothing to ask")]
impl SourceMap {
    pub(crate) fn new(_: &SourceFile) -> Self {
        Self::default()
    }

    pub(crate) fn span(&self, _: &Range<usize>) -> Option<Span> {
        None
    }

    pub(crate) fn report(&self, _: &Diagnostic) -> bool {
        false
    }
}

#[cfg(feature = "nightly")]
impl SourceMap {
    pub(crate) fn new(source: &SourceFile) -> Self {
        Self { file: file::File::new(source) }
    }

    pub(crate) fn span(&self, place: &Range<usize>) -> Option<Span> {
        Some(self.file.as_ref()?.span(place)?.into())
    }

    /// Has the compiler report a mistake where it is, if it can.
    pub(crate) fn report(&self, diagnostic: &Diagnostic) -> bool {
        self.file.as_ref().and_then(|file| file.report(diagnostic)).is_some()
    }
}
