//! `expand`: the Rust that `errcodes!` makes of a spec.

use std::io::Write as _;

use clap::ValueHint;
use errcodes_codegen::{Error, Spec};
use errcodes_specs::{printable, quoted};

use crate::failure::{Failure, Status};
use crate::output::Out;
use crate::spaces::{Package, spec_name};

/// Show the Rust code that `errcodes!` makes of a spec, formatted
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes expand gme
  cargo errcodes expand errors/acme.toml --with serde --with io --lang zh")]
pub(crate) struct Args {
    /// The spec, by the name that `errcodes!` takes: a file, a folder (`./errors`) or a bundled spec
    #[arg(value_name = "SPEC", value_hint = ValueHint::AnyPath, value_parser = spec_name)]
    spec: String,
    /// Something to implement beyond the core, such as `serde`; can be given several times
    #[arg(long, value_name = "INTEGRATION")]
    with: Vec<String>,
    /// The language of `Display` and of the documentation, such as `zh` [default: that of the spec]
    #[arg(long)]
    lang: Option<String>,
    /// Make a constant for every symbol
    #[arg(long)]
    constants: bool,
    /// The name of the enum [default: the one that the spec gives]
    #[arg(long)]
    name: Option<String>,
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let package = Package::here();
    // What is wrong with the spec is told as by the other commands.
    package.spaces(&args.spec)?;
    let code = spec(args)?.generate_in(&package).map_err(|error| failure(&error))?;
    out.write_all(code.as_bytes())?;
    Ok(Status::Fine)
}

fn spec(args: &Args) -> Result<Spec, Failure> {
    let mut spec = errcodes_codegen::spec(&args.spec);
    if let Some(name) = &args.name {
        spec = spec.name(identifier(name, "name it `VoiceError` or the like")?);
    }
    if let Some(lang) = &args.lang {
        spec = spec.lang(lang);
    }
    if args.constants {
        spec = spec.constants();
    }
    for option in &args.with {
        spec = spec.integration(identifier(option, "one option, such as `serde`")?);
    }
    Ok(spec)
}

/// Something that stands in the call of `errcodes!` as it is.
fn identifier<'a>(text: &'a str, help: &str) -> Result<&'a str, Failure> {
    let is_identifier = syn::parse_str::<syn::Ident>(text).is_ok();
    let wrong = || Failure::usage(format!("{} is no Rust name", quoted(text))).help(help);
    is_identifier.then_some(text).ok_or_else(wrong)
}

/// What is wrong with the options, since the spec is sound. All but the last mistake are told at once.
fn failure(error: &Error) -> Failure {
    let mut mistakes: Vec<Failure> = error.mistakes().map(mistake).collect();
    let last = mistakes.pop();
    mistakes.iter().for_each(Failure::tell);
    last.unwrap_or_else(|| Failure::usage(printable(&error.to_string())))
}

/// A message and its remedies, each on a line, as the macro words them.
fn mistake(text: &str) -> Failure {
    let mut lines = text.lines();
    let failure = Failure::usage(lines.next().unwrap_or_default());
    lines.fold(failure, |failure, line| failure.help(line.strip_prefix("help: ").unwrap_or(line)))
}
