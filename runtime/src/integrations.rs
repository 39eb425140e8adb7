//! Optional integrations. One file each holds the macro that an expansion calls for it, the items of the other
//! crate that the macro names, and the impls for this crate's own types.
//!
//! An enum asks for an integration, and a feature of this crate makes it possible: without the feature the macro
//! is a compile error that names it. A feature changes no enum by itself, so whoever turns one on breaks nobody.
//!
//! The macros take the enum in one of three shapes:
//!
//! - `total Name, repr, known, ranges`: every number of `repr` has a value, those of `known` are listed, and `ranges`
//!   are the sets of numbers that share a variant;
//! - `partial Name, repr, known, ranges`: the values of `known` and of `ranges` are all there are;
//! - `folder Name, Space, repr, { Variant(Enum), .. }`: an enum over code spaces.

pub mod arbitrary;
pub mod defmt;
pub mod io;
pub mod miette;
pub mod proptest;
pub mod serde;
