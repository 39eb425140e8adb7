//! Draws what was measured: `cargo run --bin plot`.
//!
//! What the last `cargo bench` told of the lookups is saved as a table first, if there was one.

mod axis;
mod chart;
mod figures;
mod lookups;
mod style;
mod table;

use std::error;

type Result<T> = std::result::Result<T, Box<dyn error::Error>>;

fn main() -> Result<()> {
    lookups::save()?;
    figures::lookups()?;
    figures::compile()
}
