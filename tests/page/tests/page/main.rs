//! The page of `cargo errcodes site`, as a reader has it before the eyes. CONTRIBUTING.md says what these tests need.

mod accessibility;
mod copying;
mod every_code;
mod filters;
mod hostile;
mod keyboard;
mod languages;
mod links;
mod searching;
mod sights;
