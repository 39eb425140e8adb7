//! Spec files to Rust: the library behind the macros of [`errcodes`](https://docs.rs/errcodes).

#![warn(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod attributes;
mod derive;
mod emit;
mod errors;
mod expand;
mod invocation;
mod item;
mod load;
mod options;
mod perfect_hash;
mod site;
mod source_map;

pub use derive::expand as derive;
pub use expand::expand;
