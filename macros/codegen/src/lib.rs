//! Spec files to Rust: the library behind the macros of [`errcodes`](https://docs.rs/errcodes).
//!
//! [`expand`] is `errcodes!` and [`derive()`] is `#[derive(ErrorCode)]`, tokens to tokens. A [`Compiler`] says what only a
//! running compiler knows. With the feature `build-script`, `spec` writes the same code into a file. With the feature
//! `tools`, `load` reads a spec for other purposes.

#![warn(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod attributes;
#[cfg(feature = "build-script")]
mod build_script;
mod compiler;
mod derive;
mod emit;
mod errors;
mod expand;
mod export;
mod exported;
mod invocation;
mod item;
mod load;
mod options;
mod read;
mod site;
mod source_map;
#[cfg(feature = "tools")]
mod tools;

#[cfg(feature = "build-script")]
pub use build_script::{Error, Spec, spec};
pub use compiler::{Compiler, Mistake, NoCompiler, Spans};
pub use derive::expand as derive;
pub use expand::{expand, expand_source};
pub use export::expand as export;
#[cfg(feature = "tools")]
pub use tools::{Loading, load};
