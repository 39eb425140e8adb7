//! What it costs to compile a crate with many codes: `cargo run --release --bin compile_cost [REPETITIONS]`.
//!
//! Each repetition builds all crates, so that a slow minute of the machine meets all ways alike.

mod cargo;
mod case;
mod dependencies;
mod peak;
mod report;
mod workspace;

use std::{env, error, io, process};

use case::{COUNTS, Case, Way};
use workspace::Workspace;

type Result<T> = std::result::Result<T, Box<dyn error::Error>>;

fn main() -> Result<()> {
    if let Some(file) = env::var_os(peak::FILE) {
        process::exit(peak::run_compiler(file.as_ref())?);
    }
    let repetitions = match env::args().nth(1) {
        Some(number) => number.parse()?,
        None => 5,
    };
    let workspace = Workspace::create()?;
    let dependencies = dependencies::measure(&workspace, repetitions)?;
    let mut cases: Vec<Case> = Case::all().collect();
    for case in cases.iter().filter(|case| case.count == COUNTS[0]) {
        case.build_dependencies(&workspace)?;
    }
    for repetition in 1..=repetitions {
        for case in &mut cases {
            case.measure(&workspace)?;
        }
        eprintln!("repetition {repetition} of {repetitions} is done");
    }
    report::print(&dependencies, &cases, &mut io::stdout().lock())?;
    report::save(&cases)
}
