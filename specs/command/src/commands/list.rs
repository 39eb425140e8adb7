//! `list`: the specs, or the codes of one.

mod codes;
mod filter;
mod table;

use std::io;

use clap::ValueHint;
use errcodes_specs::printable;

use self::filter::Filter;
use self::table::{Cell, Column, Row, Table};
use crate::failure::{Failure, Status};
use crate::output::Out;
use crate::spaces::{Lang, Package, Space, spec_name};
use crate::wording::Words;

/// List the specs that are known here, or the codes of one.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes list
  cargo errcodes list gme --retry throttled --retry busy
  cargo errcodes list ilvb --tag network --lang zh --wide")]
pub(crate) struct Args {
    /// The spec, by the name that `errcodes!` takes; a folder lists all its code spaces.
    #[arg(value_name = "SPEC", value_hint = ValueHint::AnyPath, value_parser = spec_name)]
    spec: Option<String>,
    /// Only codes of this group; it and the other filters can be given several times.
    #[arg(long, value_name = "ID", requires = "spec")]
    group: Vec<String>,
    /// Only codes of this kind, one of the 17 canonical codes of gRPC, such as `deadline_exceeded`.
    #[arg(long, requires = "spec")]
    kind: Vec<String>,
    /// Only codes of this retry class: `transient`, `throttled`, `busy`, `elsewhere`, `refresh`, `satisfied`, `never` or
    /// `unspecified`.
    #[arg(long, value_name = "CLASS", requires = "spec")]
    retry: Vec<String>,
    /// Only codes with this tag.
    #[arg(long, requires = "spec")]
    tag: Vec<String>,
    /// The language of the texts, such as `zh` [default: that of each spec].
    #[arg(long)]
    lang: Option<String>,
    /// Cut nothing, however wide the terminal is.
    #[arg(long)]
    wide: bool,
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let package = Package::here();
    let spaces = match &args.spec {
        Some(spec) => package.spaces(spec)?,
        None => package.known(),
    };
    let lang = Lang::new(args.lang.as_deref(), &spaces)?;
    let width = if args.wide { usize::MAX } else { table::terminal_width() };
    if args.spec.is_some() {
        let filter = Filter::new(args, &spaces)?;
        codes::print(&spaces, &filter, lang, width, out)?;
    } else {
        print_specs(&spaces, lang, width, out)?;
    }
    Ok(Status::Fine)
}

fn print_specs(spaces: &[Space], lang: Lang<'_>, width: usize, out: &mut Out) -> io::Result<()> {
    let [name, title, codes] = Words::of(lang).specs;
    let columns =
        vec![Column::new(name), Column::new(title).cut_to(20), Column::new(codes).right()];
    let mut rows = Vec::new();
    for space in spaces {
        let catalog = &space.catalog;
        let title = lang.text(&catalog.sdk().title, catalog.sdk()).unwrap_or(&catalog.sdk().id);
        let codes = catalog.facts().count().to_string();
        // The name of a file may have any character.
        let name = printable(&space.name);
        rows.push(Row::Cells(vec![Cell::new(&name), Cell::new(title), Cell::new(codes)]));
    }
    Table { columns, rows, cut_first: vec![1] }.print(width, out)
}
