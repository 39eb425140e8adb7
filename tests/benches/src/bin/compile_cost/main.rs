//! What it costs to compile a crate with many codes: `cargo run --release --bin compile_cost [REPETITIONS [BUILD]]`,
//! where `BUILD` is `check` or `release`, both if left out.
//!
//! Each repetition builds all crates, so that a slow minute of the machine meets all ways alike, and prints the
//! medians so far.

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
    let mut dependencies = dependencies::all(&workspace)?;
    let only = env::args().nth(2);
    let chosen = |case: &Case| only.as_deref().is_none_or(|build| build == case.build.name());
    let mut cases: Vec<Case> = Case::all().filter(chosen).collect();
    if cases.is_empty() {
        return Err("there is no such build: `check` or `release`".into());
    }
    for case in cases.iter().filter(|case| case.count == COUNTS[0]) {
        case.build_dependencies(&workspace)?;
    }
    for repetition in 1..=repetitions {
        for dependencies in &mut dependencies {
            dependencies.measure(&workspace)?;
        }
        for case in &mut cases {
            case.measure(&workspace)?;
        }
        println!("\n# after {repetition} of {repetitions} repetitions\n");
        report::print(&dependencies, &cases, &mut io::stdout().lock())?;
        report::save(&cases)?;
    }
    Ok(())
}
