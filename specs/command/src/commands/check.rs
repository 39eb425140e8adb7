//! `check`: the mistakes of specs, without compiling anything.

mod files;
mod github;
mod json;
mod place;
mod sarif;
mod text;

use std::io::Write as _;

use clap::{ValueEnum, ValueHint};

use crate::failure::{Failure, Status};
use crate::output::Out;
use crate::spaces::{Package, spec_name};
use files::Files;

/// Check specs without compiling anything
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes check errors/acme.toml
  cargo errcodes check ./errors --format sarif > errors.sarif

Exit status: 1 if there is a mistake.")]
pub(crate) struct Args {
    /// Specs, by the names that `errcodes!` takes: a file, a folder (`./errors`) or a bundled spec [default: all specs
    /// of the package]
    #[arg(value_name = "SPEC", value_hint = ValueHint::AnyPath, value_parser = spec_name)]
    specs: Vec<String>,
    /// How mistakes are reported
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// As the compiler shows them
    #[default]
    Text,
    /// For programs: an array of files, each with its mistakes
    Json,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// Workflow commands of GitHub Actions, which mark the lines of a pull request
    Github,
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let package = Package::here();
    let names = if args.specs.is_empty() { of_package(&package)? } else { args.specs.clone() };
    let files = Files::read(&names, &package);
    match args.format {
        Format::Text => text::write(&files, out)?,
        Format::Json => json::write(&files, out)?,
        Format::Sarif => sarif::write(&files, out)?,
        Format::Github => github::write(&files, &package, out)?,
    }
    out.flush()?;
    let is_sound = files.mistakes() == 0;
    files.into_failure().map_or(Ok(()), Err)?;
    Ok(if is_sound { Status::Fine } else { Status::Different })
}

/// All specs of a package, for a call that names none.
fn of_package(package: &Package) -> Result<Vec<String>, Failure> {
    let names = package.specs()?;
    if names.is_empty() {
        return Err(Failure::usage("the package has no specs")
            .help("name the specs to check: `cargo errcodes check errors/acme.toml`")
            .help("or list them in Cargo.toml: `[package.metadata.errcodes]` with `specs = [\"errors/*.toml\"]`"));
    }
    Ok(names)
}
