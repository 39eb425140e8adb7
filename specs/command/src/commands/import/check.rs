//! Checks by the reader of specs: what is written is accepted by it.

use errcodes_specs::{SourceFile, read};

use crate::draft::{Options, string};
use crate::failure::Failure;
use crate::output::tell_report;

/// Checks that a draft can have the options' values, before any page is read.
///
/// # Errors
///
/// What the reader of specs says about the first that it refuses.
pub(super) fn options(options: &Options) -> Result<(), Failure> {
    let id = ("--id", "id", Some(&options.id));
    let url = ("--url", "url", options.url.as_ref());
    let lang = ("--lang", "lang", options.lang.as_ref());
    let prefixes = options.prefixes.iter().map(|prefix| ("--prefix", "title", Some(prefix)));
    [id, url, lang]
        .into_iter()
        .chain(prefixes)
        .try_for_each(|(name, key, value)| value.map_or(Ok(()), |value| option(name, key, value)))
}

/// Checks that `key` of a spec can have a value.
fn option(name: &str, key: &str, value: &str) -> Result<(), Failure> {
    let value = string(value);
    let text = format!(
        "[sdk]\n{key} = {value}\n[[code]]\ncode = 1\nvariant = \"X\"\nmessage = \"x\"\n\
         kind = \"unknown\"\nretry = \"never\"\n"
    );
    let (_, report) = read(&SourceFile::new("", "draft", text));
    report.iter().next().map_or(Ok(()), |first| {
        let failure = Failure::usage(format!("{name}: {}", first.message()));
        Err(first.help_texts().iter().fold(failure, Failure::help))
    })
}

/// Checks a draft.
///
/// # Errors
///
/// That it has mistakes, which are told.
pub(super) fn draft(text: &str, id: &str) -> Result<(), Failure> {
    let (_, report) = read(&SourceFile::new("draft", id, text));
    if report.is_empty() {
        return Ok(());
    }
    tell_report(&report);
    let failure = Failure::new("the page makes no sound spec, and nothing is written");
    Err(failure.help("the mistakes of the draft are above"))
}
