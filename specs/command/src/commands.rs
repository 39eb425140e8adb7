//! The subcommands, each in a file of its own.

mod annotate;
mod check;
mod completions;
mod diff;
mod expand;
mod explain;
mod export;
mod import;
mod list;
mod man;
mod site;
mod update;

use clap::Subcommand;

use crate::failure::{Failure, Status};
use crate::output::Out;

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Explain(explain::Args),
    Annotate(annotate::Args),
    List(list::Args),
    Check(check::Args),
    Import(import::Args),
    Update(update::Args),
    Diff(diff::Args),
    Export(export::Args),
    Expand(expand::Args),
    Site(site::Args),
    #[command(hide = true)]
    Completions(completions::Args),
    #[command(hide = true)]
    Man(man::Args),
}

pub(crate) fn run(command: Command, out: &mut Out) -> Result<Status, Failure> {
    match command {
        Command::Explain(args) => explain::run(&args, out),
        Command::Annotate(args) => annotate::run(&args, out),
        Command::List(args) => list::run(&args, out),
        Command::Check(args) => check::run(&args, out),
        Command::Import(args) => import::run(&args, out),
        Command::Update(args) => update::run(&args, out),
        Command::Diff(args) => diff::run(&args, out),
        Command::Export(args) => export::run(&args, out),
        Command::Expand(args) => expand::run(&args, out),
        Command::Site(args) => site::run(&args, out),
        Command::Completions(args) => completions::run(&args, out),
        Command::Man(args) => man::run(&args, out),
    }
}
