//! What a program without `std` gains in bytes when it uses codes: `cargo run --bin size`.

mod build;
mod case;
mod program;
mod report;
mod sections;

use std::{error, io};

use case::Case;

type Result<T> = std::result::Result<T, Box<dyn error::Error>>;

fn main() -> Result<()> {
    let libraries = build::build(&Case::ALL)?;
    let mut sizes = Vec::new();
    for library in &libraries {
        sizes.push(sections::read(library)?);
    }
    let (nothing, sizes) = sizes.split_first().ok_or("there are no cases")?;
    let gains: Vec<_> =
        Case::ALL[1..].iter().zip(sizes.iter().map(|size| size.minus(nothing))).collect();
    report::print(&gains, &mut io::stdout().lock())?;
    report::save(&gains)
}
