//! `export`: a spec in the formats of others.

mod c;
mod csv;
mod json;
mod markdown;
#[cfg(test)]
mod round_trips;
mod sheet;
mod text;
mod typescript;

use std::io::Write as _;
use std::path::PathBuf;

use clap::{ValueEnum, ValueHint};
use errcodes_specs::{Catalog, LanguageMissing, quoted};

use crate::failure::{Failure, Status};
use crate::output::{Out, file};
use crate::spaces::{Package, Space, spec_name};
use sheet::Sheet;

/// Write a spec as JSON, CSV, Markdown, a C header or TypeScript
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes export gme --format c -o gme_errors.h
  cargo errcodes export errors/acme.toml --format csv --lang zh")]
pub(crate) struct Args {
    /// The spec, by the name that `errcodes!` takes: a file or a bundled spec
    #[arg(value_name = "SPEC", value_hint = ValueHint::AnyPath, value_parser = spec_name)]
    spec: String,
    /// What to write
    #[arg(long, value_enum)]
    format: Format,
    /// The file to write [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "output")]
    force: bool,
    /// The language of the texts, such as `zh` [default: all for CSV and TypeScript, that of the spec for Markdown and C].
    /// JSON always has all
    #[arg(long)]
    lang: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// Everything, as `catalog.schema.json` of the package `errcodes-specs` describes it
    Json,
    /// A row per code, with a heading
    Csv,
    /// A table per group
    Markdown,
    /// A header for C99 and C++, with a macro per code and a function that gives its message
    C,
    /// A module with an object of the codes, their messages and their classes
    Typescript,
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let mut space = single(&args.spec)?;
    if let Some(lang) = &args.lang {
        let chosen = space.catalog.set_language(lang);
        chosen.map_err(|missing| unknown_language(&missing, &space))?;
    }
    let text = text(args.format, &space.catalog, args.lang.is_some())?;
    match &args.output {
        Some(path) => file::write(path, &text, args.force)?,
        None => out.write_all(text.as_bytes())?,
    }
    Ok(Status::Fine)
}

/// The one code space that somebody named.
fn single(name: &str) -> Result<Space, Failure> {
    let mut spaces = Package::here().spaces(name)?;
    match (spaces.pop(), spaces.as_slice()) {
        (Some(space), []) => Ok(space),
        (Some(last), others) => {
            let spaces = others.iter().chain([&last]).map(|space| space.source.stem());
            let names =
                spaces.map(|stem| quoted(&format!("{}/{stem}", name.trim_end_matches('/'))));
            Err(Failure::usage(format!("{} has several code spaces", quoted(name)))
                .help(format!("choose one: {}", names.collect::<Vec<_>>().join(", "))))
        }
        (None, _) => Err(Failure::usage(format!("{} has no code space", quoted(name)))),
    }
}

fn unknown_language(missing: &LanguageMissing, space: &Space) -> Failure {
    let languages = space.catalog.languages().into_iter().map(quoted);
    Failure::usage(missing.to_string())
        .help(format!("languages of its texts: {}", languages.collect::<Vec<_>>().join(", ")))
}

/// The spec in a format, with all languages of its texts or with its own alone.
pub(crate) fn text(
    format: Format,
    catalog: &Catalog,
    is_one_language: bool,
) -> Result<String, Failure> {
    let sheet = Sheet::new(catalog, is_one_language);
    match format {
        Format::Json => json::text(catalog),
        Format::Csv => csv::text(&sheet),
        Format::Markdown => Ok(markdown::text(&sheet)),
        Format::C => Ok(c::Header::new(&sheet).to_string()),
        Format::Typescript => Ok(typescript::Module::new(&sheet).to_string()),
    }
}
