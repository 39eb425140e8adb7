//! What the benchmarks share: facts about codes, and sources made of them.

pub mod facts;
pub mod sources;
