//! What rustc knows: on stable Rust, in which file a call stands; on nightly, also places within spec files.

#[cfg(feature = "nightly")]
mod spec_file;

use std::path::PathBuf;

use errcodes_codegen::Compiler;
use proc_macro2::Span;

/// The compiler that runs the macro.
pub(crate) struct Rustc;

impl Compiler for Rustc {
    fn calling_file(&self, token: Span) -> Option<PathBuf> {
        token.unwrap().local_file()
    }

    #[cfg(feature = "nightly")]
    fn track_folder(&self, folder: &std::path::Path) {
        proc_macro::tracked::path(folder);
    }

    #[cfg(feature = "nightly")]
    fn spans_of(
        &self,
        text: &str,
        included: proc_macro2::TokenStream,
    ) -> Option<Box<dyn errcodes_codegen::Spans>> {
        Some(Box::new(spec_file::SpecFile::new(text, included)?))
    }

    #[cfg(feature = "nightly")]
    fn report(&self, mistake: &errcodes_codegen::Mistake<'_>) -> bool {
        spec_file::report(mistake);
        true
    }
}
