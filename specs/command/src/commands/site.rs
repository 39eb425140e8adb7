//! `site`: a page to browse codes.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::ValueHint;
use errcodes_specs::quoted;

use crate::failure::{Failure, Status};
use crate::output::{Out, file};
use crate::site;
use crate::spaces::{Package, Space, bundled, spec_name};
use crate::wording::counted;

/// Write a page to browse codes: one HTML file that searches, and needs no server and no network
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes site -o site
  cargo errcodes site gme ./errors -o public/errors

The page is `index.html` in the folder. A link to a code ends in its space and number, `#gme/7004`, and a link to a
search in `#q=timeout`.")]
pub(crate) struct Args {
    /// The specs, by the names that `errcodes!` takes [default: all bundled specs]
    #[arg(value_name = "SPEC", value_hint = ValueHint::AnyPath, value_parser = spec_name)]
    specs: Vec<String>,
    /// The folder for the page, which is made if need be. A page that is there is replaced
    #[arg(short, long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    output: PathBuf,
    /// Replace `index.html` even if this command did not write it
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let spaces = spaces(&args.specs)?;
    let page = site::page(&spaces)?;
    file::make_folder(&args.output)?;
    let path = args.output.join("index.html");
    file::write(&path, &page, args.force || is_ours(&path))?;
    writeln!(out, "{}: {}", quoted(&path.display().to_string()), summary(&spaces, page.len()))?;
    Ok(Status::Fine)
}

fn spaces(names: &[String]) -> Result<Vec<Space>, Failure> {
    if names.is_empty() {
        return Ok(bundled().collect());
    }
    let spaces = Package::here().chosen(names)?;
    unambiguous(&spaces)?;
    Ok(spaces)
}

/// A link to a code has the id of its space, so no two spaces can share one.
fn unambiguous(spaces: &[Space]) -> Result<(), Failure> {
    let mut seen = BTreeMap::new();
    for space in spaces {
        if let Some(first) = seen.insert(space.sdk().id.as_str(), space.source.path()) {
            let [first, second, id] = [first, space.source.path(), &space.sdk().id].map(quoted);
            return Err(Failure::usage(format!("{first} and {second} are both the space {id}"))
                .help("give one of them an `id` of its own in `[sdk]`"));
        }
    }
    Ok(())
}

/// Whether the file is a page of this command, which a new one may replace.
fn is_ours(path: &Path) -> bool {
    // Of a pipe there would be no end.
    path.is_file() && fs::read_to_string(path).is_ok_and(|text| text.contains(site::GENERATOR))
}

fn summary(spaces: &[Space], bytes: usize) -> String {
    let codes: usize = spaces.iter().map(|space| space.meanings().count()).sum();
    let (codes, spaces) = (counted(codes, "code"), counted(spaces.len(), "code space"));
    format!("{codes} of {spaces}, {} kB", bytes.div_ceil(1000))
}
