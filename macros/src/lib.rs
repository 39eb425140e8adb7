//! The procedural macros of `errcodes`. Use that crate: it names these and holds what they expand to.

#![cfg_attr(
    feature = "nightly",
    feature(proc_macro_diagnostic, proc_macro_expand, proc_macro_span, proc_macro_tracked_path)
)]
#![warn(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod compiler;

use compiler::Rustc;
use proc_macro::TokenStream;

/// `errcodes` documents it, under this name.
#[proc_macro_derive(ErrorCode, attributes(errcodes))]
pub fn derive_error_code(input: TokenStream) -> TokenStream {
    errcodes_codegen::derive(input.into(), &Rustc).into()
}

/// What `errcodes::errcodes!` calls, with the path of that crate in front.
#[doc(hidden)]
#[proc_macro]
pub fn errcodes(input: TokenStream) -> TokenStream {
    errcodes_codegen::expand(input.into(), &Rustc).into()
}

/// What `#[derive(ErrorCode)]` comes back to with the texts of an exported spec.
#[doc(hidden)]
#[proc_macro]
pub fn error_code(input: TokenStream) -> TokenStream {
    errcodes_codegen::derive(input.into(), &Rustc).into()
}

/// What `errcodes::export_spec!` calls, with the path of that crate in front.
#[doc(hidden)]
#[proc_macro]
pub fn export_spec(input: TokenStream) -> TokenStream {
    errcodes_codegen::export(input.into(), &Rustc).into()
}
