//! `annotate`: a filter that adds to each code of a log what it means.

mod finder;
mod shape;
mod stream;

use std::io;

use clap::ValueHint;

use self::finder::Finder;
use crate::failure::{Failure, Status};
use crate::output::Out;
use crate::spaces::{Lang, Package, spec_name};

/// Add the message to each code of a log, from standard input to standard output.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  tail -f app.log | cargo errcodes annotate
  cargo errcodes annotate --in gme --lang zh < app.log

Recognized are, of every code space:
  (gme 7004)                                          as enums of `errcodes!` are displayed
and of the specs of `--in`:
  code=7004  error 0x80004005  ret: -1002  errno=5    a number after such a word
  \"errCode\":7004  错误码 7004  错误码：7004
  AV_ERR_TIMEOUT                                      the vendor's symbols

Every other byte is copied as it is.")]
pub(crate) struct Args {
    /// Also recognize symbols, and numbers after words such as `code`, of this spec; can be given several times.
    #[arg(long = "in", value_name = "SPEC", value_hint = ValueHint::AnyPath, value_parser = spec_name)]
    specs: Vec<String>,
    /// The language of the messages, such as `zh` [default: that of each spec].
    #[arg(long)]
    lang: Option<String>,
}

/// The log does not go through `Out`, which would take escape sequences away.
pub(crate) fn run(args: &Args, _: &mut Out) -> Result<Status, Failure> {
    let (spaces, named) = Package::here().chosen_and_known(&args.specs)?;
    let lang = Lang::new(args.lang.as_deref(), &spaces)?;
    let mut finder = Finder::new(&spaces, named, lang)
        .map_err(|error| Failure::new(format!("the specs have too many symbols: {error}")))?;
    stream::copy(&mut finder, &mut io::stdin().lock(), &mut io::stdout().lock())?;
    Ok(Status::Fine)
}
