//! `diff`: what differs between a spec and a vendor's page.

mod page;

use clap::ValueEnum;
use errcodes_specs::Catalog;

use crate::change::spec::Spec;
use crate::change::tell::{json, text};
use crate::change::{Comparison, compare};
use crate::commands::import::Reading;
use crate::failure::{Failure, Status};
use crate::output::{Out, tell};
use crate::spaces::{Package, spec_name};

/// List what differs between a spec and a vendor's page, or another spec.
///
/// Rows are compared by number and symbol. Texts are compared by what the spec remembers of the page: `update` writes a
/// checksum of the page's words beside each number, as in `code = 17 # page: en 5f3a9c01`. So a person may write a
/// text anew, and a change of the page is seen all the same. Kinds, retry classes and the like are not compared: no page
/// states them.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes diff errors/acme.toml errors.html
  cargo errcodes diff errors/acme.toml other.toml --texts

Exit status: 1 if anything differs.")]
pub(crate) struct Args {
    /// How to print the differences.
    #[arg(long, value_enum, default_value = "text", long_help = JSON_HELP)]
    format: Format,
    // Last, because its heading would be that of all options behind it.
    #[command(flatten)]
    sides: Sides,
}

/// What is compared.
#[derive(Debug, clap::Args)]
pub(crate) struct Sides {
    /// The spec, by the name that `errcodes!` takes.
    #[arg(value_parser = spec_name)]
    pub(crate) spec: String,
    /// The pages, all of one code space; or another spec.
    #[arg(required = true, value_name = "FILE|SPEC", value_parser = spec_name)]
    pub(crate) files: Vec<String>,
    /// Compare every text with that of the spec, whatever the spec remembers.
    #[arg(long)]
    texts: bool,
    #[command(flatten)]
    reading: Reading,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Text,
    Json,
}

const JSON_HELP: &str = "\
How to print the differences. JSON is an object for other programs:

  spec         the spec as given
  page         the pages as given: an array
  differences  an array of objects

An object of differences has all of these keys; null stands for what there is not:

  what         \"new\": a row that only the page has; \"gone\": one that only the spec has; \"back\": one that an update
               has marked as gone; \"number\": the symbol has another number; \"symbol\": the number has another symbol;
               \"alias\": a name that the spec does not have; \"texts\": other words on the page
  code         the number in the spec, or on the page if the row is new; null for a range
  shown        the same as people read it
  symbol, variant, message    as in the spec, or on the page if the row is new
  from, to     the number or name in the spec and that on the page
  texts        an array of objects with the keys `key` (\"message\", \"cause\" or \"advice\"), `lang`, `page` and `spec`
  by_hand      why `update` leaves it to a person

Later releases may add keys.";

impl Sides {
    /// Both sides.
    pub(crate) fn read(&self) -> Result<(Spec, Catalog), Failure> {
        let package = Package::here();
        let spec = Spec::find(&self.spec, &package)?;
        Ok((spec, page::page(&self.files, &self.reading, &package)?))
    }

    /// The comparison of both.
    pub(crate) fn compare<'s>(&self, spec: &'s Spec, page: &'s Catalog) -> Comparison<'s> {
        compare(spec, page, self.texts)
    }
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let (spec, page) = args.sides.read()?;
    let comparison = args.sides.compare(&spec, &page);
    let sdk = spec.catalog.sdk();
    match args.format {
        Format::Text => text::print(&comparison, sdk, text::Mode::Told, out)?,
        Format::Json => {
            let names = (args.sides.spec.as_str(), args.sides.files.as_slice());
            json::print(&comparison, sdk, names, out)?;
        }
    }
    if !args.sides.texts {
        tell_unremembered(&comparison);
    }
    Ok(status(&comparison))
}

/// Tells that texts are not compared, since silence would be taken for sameness.
pub(crate) fn tell_unremembered(comparison: &Comparison<'_>) {
    let rows = match comparison.unremembered {
        0 => return,
        1 => "1 row".to_owned(),
        rows => format!("{rows} rows"),
    };
    tell(format_args!(
        "note: the texts of {rows} are not compared, because the spec does not remember the page there\n  \
         = help: `update` makes it remember, and `--texts` compares them with those of the spec"
    ));
}

pub(crate) fn status(comparison: &Comparison<'_>) -> Status {
    if comparison.differences.is_empty() { Status::Fine } else { Status::Different }
}
