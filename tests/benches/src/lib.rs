//! What the benchmarks share: facts about codes, sources made of them, crates to build, and tables.

pub mod crates;
pub mod facts;
pub mod measured;
pub mod sources;
