//! The procedural macros of `errcodes`. Use that crate: it names these and holds what they expand to.

use proc_macro::TokenStream;

/// `errcodes` documents it, under this name.
#[proc_macro_derive(ErrorCode, attributes(errcodes))]
pub fn derive_error_code(input: TokenStream) -> TokenStream {
    errcodes_codegen::derive(input.into()).into()
}

/// What `errcodes::errcodes!` calls, with the path of that crate in front.
#[doc(hidden)]
#[proc_macro]
pub fn errcodes(input: TokenStream) -> TokenStream {
    errcodes_codegen::expand(input.into()).into()
}
