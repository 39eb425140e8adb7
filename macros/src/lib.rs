//! The procedural macros of `errcodes`. Use that crate: it names these and holds what they expand to.

#![warn(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod codegen;
mod expand;
mod invocation;
mod load;
mod options;
mod perfect_hash;
mod site;

use proc_macro::TokenStream;

/// What `errcodes::errcodes!` calls, with the path of that crate in front.
#[doc(hidden)]
#[proc_macro]
pub fn errcodes(input: TokenStream) -> TokenStream {
    expand::expand(input.into()).into()
}
