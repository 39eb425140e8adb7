//! `explain`: what a number, a name or some words mean.

mod json;
mod near;
mod query;
mod text;

use std::io::Write;

use clap::ValueHint;

use crate::commands::explain::query::{Answer, Query};
use crate::failure::{Failure, Status};
use crate::output::Out;
use crate::spaces::{Lang, Package, Space, spec_name};
use crate::wording::Words;

/// Explain numbers, names or words: every meaning in the bundled specs and in those of the package.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES, after_long_help = format!("{EXAMPLES}\n\n{JSON}"))]
pub(crate) struct Args {
    /// A number in any spelling, a symbol, a variant, or words of a message or cause, which all have to occur.
    #[arg(required = true, value_name = "QUERY", allow_negative_numbers = true)]
    queries: Vec<String>,
    /// Search this spec only, by the name that `errcodes!` takes; can be given several times.
    #[arg(long = "in", value_name = "SPEC", value_hint = ValueHint::AnyPath, value_parser = spec_name)]
    specs: Vec<String>,
    /// The language of the texts, such as `zh` [default: that of each spec].
    #[arg(long)]
    lang: Option<String>,
    /// Print JSON for other programs; `--help` describes it.
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo errcodes explain 7004 0x1B5C -1000 AV_ERR_TIMEOUT GmeError::Timeout
  cargo errcodes explain --in gme \"network failed\" --lang zh

Exit status: 1 if nothing fits one of the queries.";

const JSON: &str = "\
`--json` prints an array with an object for each query, in their order:

  query    the query as given
  matches  what it means, the likeliest first
  near     where nothing fits: what may be meant, with the keys of a match

A match has all of these keys; null stands for what the spec does not say:

  space           the id of the code space
  code            the number, an integer; null for a range as a whole
  hex             its bits in hex, such as \"0xFFFFFC18\"; null for a range as a whole
  range           the numbers of the range, as a spec writes them; null for a listed code
  fields          the parts of a number of a range: an object of integers by name
  symbol          the vendor's constant
  variant         the name of the Rust variant
  aliases         other symbols: an array
  group           the id of the group
  message, cause, advice    texts in the language of `--lang`, or else of the spec
  advised_by      whose advice it is: \"vendor\" or \"editor\"
  kind            the canonical kind, such as \"deadline_exceeded\"
  retry           the retry class, such as \"transient\"
  retry_after_ms  how long to wait before a retry, in milliseconds
  effect          \"none\", \"possible\" or \"unspecified\"
  tags            an array
  deprecated      why the code should not be relied on
  url             where the vendor documents it
  operations      what differs in answer to some calls: an array of objects

An object of operations has these keys; null stands for what does not differ:

  operation       the id of the operation
  calls           the vendor's names of the calls: an array
  message, cause, advice, kind, retry, retry_after_ms, effect    as above

Later releases may add keys.";

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    let spaces = Package::here().chosen(&args.specs)?;
    let lang = Lang::new(args.lang.as_deref(), &spaces)?;
    let queries: Vec<Query<'_>> = args.queries.iter().map(|query| Query::new(query)).collect();
    let answers: Vec<Answer<'_>> = queries.iter().map(|query| query.search(&spaces)).collect();
    if args.json {
        json::print(&answers, lang, out)?;
    } else {
        print(&answers, lang, &spaces, out)?;
    }
    let is_missing = answers.iter().any(|answer| answer.matches.is_empty());
    Ok(if is_missing { Status::Different } else { Status::Fine })
}

/// What was found goes to standard output, and what was not to standard error.
fn print(
    answers: &[Answer<'_>],
    lang: Lang<'_>,
    spaces: &[Space],
    out: &mut Out,
) -> Result<(), Failure> {
    let (found, missing): (Vec<_>, Vec<_>) =
        answers.iter().partition(|answer| !answer.matches.is_empty());
    text::print(&found, lang, Words::of(lang), out)?;
    out.flush()?;
    for answer in missing {
        near::failure(answer, lang, spaces).tell();
    }
    Ok(())
}
