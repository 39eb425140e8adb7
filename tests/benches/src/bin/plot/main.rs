//! Draws what was measured: `cargo run --bin plot`.
//!
//! The lookups of the last `cargo bench`, if there was one, are saved as a table first.

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
