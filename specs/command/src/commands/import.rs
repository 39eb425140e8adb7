//! `cargo errcodes import`: a draft of a spec from a vendor's page.

mod check;
mod tell;

use std::io::Write as _;
use std::path::{Path, PathBuf};

use errcodes_specs::{SourceFile, quoted};

pub(crate) use self::tell::tell_doubts;
use crate::change::update::remembering;
use crate::draft::columns::{Role, Wanted};
use crate::draft::{Document, Draft, Options};
use crate::failure::{Failure, Status};
use crate::output::progress::Progress;
use crate::output::{Out, file};
use crate::page::Page;
use crate::read;

/// Make a draft of a spec from a vendor's page.
///
/// Reads the tables of the page and writes a spec with a code for each row. Which column holds the numbers, symbols and
/// texts is found from their cells and headings. Rows that are not certain are listed on standard error, and stand below
/// a comment in the draft.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo errcodes import errors.md -o errors/acme.toml
  cargo errcodes import errors.html --propose --url https://acme.example/errors > errors/acme.toml")]
pub(crate) struct Args {
    /// The pages, all of one code space; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Where to write the draft [default: standard output].
    #[arg(short, long, value_name = "SPEC")]
    output: Option<PathBuf>,
    /// Replace the output if it exists.
    #[arg(long)]
    force: bool,
    /// The id of the code space [default: from the name of the output or the file].
    #[arg(long)]
    id: Option<String>,
    /// Where the page is on the web.
    #[arg(long)]
    url: Option<String>,
    #[command(flatten)]
    reading: Reading,
}

/// How pages are read.
#[derive(Debug, clap::Args)]
pub(crate) struct Reading {
    #[command(flatten)]
    page: read::Options,
    /// The language of the texts, such as `en` or `zh` [default: found from the text].
    #[arg(long)]
    lang: Option<String>,
    /// Propose kind, retry class and effect of each code from its words.
    #[arg(long)]
    propose: bool,
    #[command(flatten)]
    columns: Columns,
}

/// Which column holds what, where it is not found or found wrongly.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Columns, by a heading or a position from 1")]
struct Columns {
    /// The column of the numbers.
    #[arg(long = "code-column", value_name = "COLUMN")]
    code: Option<String>,
    /// The column of the vendor's constants.
    #[arg(long = "symbol-column", value_name = "COLUMN")]
    symbol: Option<String>,
    /// The column that says what happened.
    #[arg(long = "message-column", value_name = "COLUMN")]
    message: Option<String>,
    /// The column that says why.
    #[arg(long = "cause-column", value_name = "COLUMN")]
    cause: Option<String>,
    /// The column that says what to do.
    #[arg(long = "advice-column", value_name = "COLUMN")]
    advice: Option<String>,
}

impl Columns {
    fn wanted(&self) -> Wanted {
        let columns = [
            (Role::Code, &self.code),
            (Role::Symbol, &self.symbol),
            (Role::Message, &self.message),
            (Role::Cause, &self.cause),
            (Role::Advice, &self.advice),
        ];
        let given = columns.into_iter().filter_map(|(role, name)| Some((role, name.clone()?)));
        Wanted { columns: given.collect() }
    }
}

pub(crate) fn run(args: &Args, out: &mut Out) -> Result<Status, Failure> {
    if let Some(output) = &args.output {
        file::check(output, args.force)?;
    }
    let options = options(args)?;
    let (draft, documents, text) = draft(&args.files, &options, &args.reading)?;
    let text = remembering(SourceFile::new("draft", &options.id, text));
    match &args.output {
        Some(output) => file::write(output, &text, args.force)?,
        None => out.write_all(text.as_bytes())?,
    }
    tell::tell(&draft, &documents);
    Ok(Status::Fine)
}

/// The draft that pages make, with the pages and its text, which is sound.
///
/// # Errors
///
/// That a page cannot be read, or makes no sound spec.
pub(crate) fn draft(
    files: &[PathBuf],
    options: &Options,
    reading: &Reading,
) -> Result<(Draft, Vec<Document>, String), Failure> {
    check::options(options)?;
    let progress = Progress::new();
    progress.stage("reading");
    let pages = read::read_all(files, &reading.page)?;
    let documents = files.iter().zip(pages).map(|(file, page)| document(file, page));
    let documents: Vec<Document> = documents.collect();
    progress.stage("making the draft");
    let draft = Draft::new(&documents, options)?;
    let text = draft.text();
    drop(progress);
    check::draft(&text, &options.id)?;
    Ok((draft, documents, text))
}

fn options(args: &Args) -> Result<Options, Failure> {
    let named = args.output.as_ref().or(args.files.first());
    let id = args.id.clone().or_else(|| named.and_then(|path| id_of(path)));
    let id = id.ok_or_else(|| no_id(named))?;
    Ok(Options { url: args.url.clone(), ..args.reading.options(id) })
}

impl Reading {
    /// What a draft with this id is made with.
    pub(crate) fn options(&self, id: String) -> Options {
        Options {
            id,
            url: None,
            lang: self.lang.clone(),
            prefixes: self.page.prefixes.clone(),
            columns: self.columns.wanted(),
            proposes: self.propose,
            today: today(),
        }
    }
}

/// The day, in the time zone of Greenwich, so that the draft does not depend on where it is made.
fn today() -> String {
    jiff::Timestamp::now().to_string().chars().take("YYYY-MM-DD".len()).collect()
}

/// The stem of a file's name with nothing in it but what an id may have.
fn id_of(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_str()?;
    let id = stem.replace(|c: char| c.is_ascii_whitespace(), "-");
    let is_part = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let id: String = id.to_ascii_lowercase().chars().filter(is_part).collect();
    let id = id.trim_start_matches(['_', '-', '.']);
    id.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| id.to_owned())
}

fn no_id(path: Option<&PathBuf>) -> Failure {
    let name = path.map(|path| path.display().to_string()).unwrap_or_default();
    Failure::usage(format!("the name of {} makes no id of a code space", quoted(&name)))
        .help("name it by `--id acme` or the like")
}

fn document(file: &Path, page: Page) -> Document {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    Document { path: file.display().to_string(), name: name.unwrap_or_default(), page }
}
