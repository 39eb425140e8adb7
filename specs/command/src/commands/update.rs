//! `update`: a spec is brought up to date with a vendor's page.

use std::io::Write as _;
use std::path::Path;

use errcodes_specs::{Catalog, quoted};

use crate::change::Comparison;
use crate::change::spec::Spec;
use crate::change::tell::text::{self, Mode};
use crate::change::update::{Gone, update};
use crate::commands::diff::{Sides, status, tell_unremembered};
use crate::failure::{Failure, Status};
use crate::output::{Out, file};

/// Bring a spec up to date with a vendor's page, and touch nothing that a person wrote.
///
/// Adds rows that only the page has, below the comment `# new: check it`. Marks rows that are no longer on the page as
/// deprecated. Gives a symbol its new number, and a number its new symbol, with the old one as an alias. Lists texts
/// that have other words on the page, and leaves yours as they are. Renews the checksums of the page's words, as in
/// `code = 17 # page: en 5f3a9c01`, by which `diff` sees that the page has changed.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes update errors/acme.toml errors.html
  cargo errcodes update errors/acme.toml errors.html --dry-run

Exit status: 1 if a difference is left to you, or with `--dry-run` if there is any.")]
pub(crate) struct Args {
    /// What to do with rows that are no longer on the page.
    #[arg(long, value_enum, default_value = "deprecate")]
    gone: Gone,
    /// List the differences as `diff` does, and writes nothing.
    #[arg(long)]
    dry_run: bool,
    // Last, because its heading would be that of all options behind it.
    #[command(flatten)]
    sides: Sides,
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let (spec, page) = args.sides.read()?;
    let path = spec.path()?;
    let comparison = args.sides.compare(&spec, &page);
    check(&spec, &comparison)?;
    let updated = update(&spec, &page, &comparison, args.gone)?;
    let sdk = spec.catalog.sdk();
    if args.dry_run {
        text::print(&comparison, sdk, Mode::Told, out)?;
        tell_unremembered(&comparison);
        return Ok(status(&comparison));
    }
    write(&path, &spec, &updated)?;
    let keeps_gone = args.gone == Gone::Keep;
    text::print(&comparison, sdk, Mode::Done { keeps_gone }, out)?;
    conclude(&spec, &page, &comparison, &updated, out)?;
    let is_left = comparison.differences.iter().any(|one| one.by_hand.is_some());
    Ok(if is_left { Status::Different } else { Status::Fine })
}

/// Writes the file, unless it would stay as it is.
fn write(path: &Path, spec: &Spec, updated: &str) -> Result<(), Failure> {
    if updated == spec.document.text {
        return Ok(());
    }
    file::write(path, updated, true)
}

/// Checks that the page is one of this spec, before every row is marked as gone.
fn check(spec: &Spec, comparison: &Comparison<'_>) -> Result<(), Failure> {
    let has_common = comparison.pairs.of_spec.iter().any(Option::is_some);
    if has_common || comparison.spec.is_empty() {
        return Ok(());
    }
    let message = format!("the page has no row of {}", quoted(&spec.name));
    Err(Failure::new(message).help("is it the page of this code space? Nothing is written"))
}

/// The last line: what became of the file.
fn conclude(
    spec: &Spec,
    page: &Catalog,
    comparison: &Comparison<'_>,
    updated: &str,
    out: &mut Out,
) -> Result<(), Failure> {
    let path = spec.source.path();
    let rows = page.codes().len() + page.ranges().len();
    let empty = if comparison.differences.is_empty() { "" } else { "\n" };
    if updated == spec.document.text {
        writeln!(out, "{empty}{path}: nothing to write, {rows} rows compared")?;
    } else {
        writeln!(out, "{empty}{path}: written, {rows} rows compared")?;
    }
    Ok(())
}
