//! `man`: the manual pages.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::builder::Resettable;
use clap::{Command, CommandFactory as _};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::failure::{Failure, Status};
use crate::output::{Out, file};

/// Print the manual page of this command, or write a page for each subcommand
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes man | man -l -
  cargo errcodes man -o ~/.local/share/man/man1")]
pub(crate) struct Args {
    /// The folder for all pages, which is made if need be. Pages that are there are replaced
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let mut command = crate::args::Args::command().disable_help_subcommand(true);
    command.build();
    match &args.output {
        Some(folder) => write_all(&command, folder)?,
        None => out.write_all(page(command)?.1.as_bytes())?,
    }
    Ok(Status::Fine)
}

fn write_all(command: &Command, folder: &Path) -> Result<(), Failure> {
    file::make_folder(folder)?;
    let commands = command.get_subcommands().filter(|subcommand| !subcommand.is_hide_set());
    for command in commands.chain([command]) {
        let (name, text) = page(command.clone())?;
        file::write(&folder.join(name), &text, true)?;
    }
    Ok(())
}

/// The name of the file, and its text.
fn page(command: Command) -> Result<(String, String), Failure> {
    let after = command.get_after_long_help().or(command.get_after_help()).map(ToString::to_string);
    let hidden = command.after_help(Resettable::Reset).after_long_help(Resettable::Reset);
    let man = Man::new(hidden).manual("errcodes");
    let mut text = Vec::new();
    man.render(&mut text)?;
    sections(after.as_deref().unwrap_or_default()).to_writer(&mut text)?;
    Ok((man.get_filename(), String::from_utf8_lossy(&text).into_owned()))
}

/// What stands after the options, in sections of its own and with its lines as they are: examples are to be copied.
fn sections(after: &str) -> Roff {
    let mut roff = Roff::new();
    let mut last = "";
    for paragraph in after.split("\n\n").filter(|paragraph| !paragraph.is_empty()) {
        let (heading, text) = section(paragraph);
        let start = if heading == last { "PP" } else { "SH" };
        roff.control(start, (heading != last).then_some(heading));
        roff.control("nf", []).text([roman(text)]).control("fi", []);
        last = heading;
    }
    roff
}

/// The heading of a paragraph, and what stands below it.
fn section(paragraph: &str) -> (&'static str, &str) {
    match paragraph.split_once(':') {
        Some(("Examples", text)) => ("EXAMPLES", text.trim_start_matches('\n')),
        Some(("Exit status", text)) => ("EXIT STATUS", text.trim_start()),
        _ => ("NOTES", paragraph),
    }
}
