//! Readers of foreign formats, each in a file of its own: text to a [`Page`].

mod builder;
mod csv;
mod decode;
mod entry;
mod header;
mod html;
mod input;
mod lines;
mod listing;
mod markdown;
mod number;
mod plain;
mod sniff;
mod table;
mod text;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod shown;

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use crate::failure::Failure;
use crate::page::Page;
use decode::Decoded;

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Pipe tables, also sloppy ones, lists, headings with codes, HTML between
    Markdown,
    /// Tables, lists and definitions
    Html,
    /// Separated by commas, semicolons, tabs or pipes
    Csv,
    /// Separated by tabs
    Tsv,
    /// C and C++: enums, `#define`s and constants, with their comments
    Header,
    /// Plain text: columns, boxes, `404: text`, and what a program made of a PDF
    Text,
}

/// What a person knows about a file.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Options {
    /// How the page is written [default: found by the name of the file, else by its content].
    #[arg(id = "from", long, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
    /// The encoding of the page, such as `gb18030` [default: found by the content].
    #[arg(long)]
    pub(crate) encoding: Option<String>,
    /// Take only rows on these lines of the page, such as `120-180`.
    #[arg(long, value_name = "FIRST-LAST", value_parser = lines::range)]
    pub(crate) lines: Option<RangeInclusive<usize>>,
    /// Take only constants with this prefix from a header, and take it off the names; can be given several times.
    #[arg(long = "prefix", value_name = "PREFIX")]
    pub(crate) prefixes: Vec<String>,
}

/// Reads pages. The path `-` is standard input. Headers among them know the constants of each other.
///
/// # Errors
///
/// That a file cannot be read, is too large or no text, or that there is no such encoding.
pub(crate) fn read_all(paths: &[PathBuf], options: &Options) -> Result<Vec<Page>, Failure> {
    let file = |path: &PathBuf| file(&input::read(path)?, path, options);
    Ok(pages(&paths.iter().map(file).collect::<Result<Vec<_>, _>>()?, options))
}

/// The page that the bytes of a file are.
///
/// # Errors
///
/// That they are no text, or that there is no such encoding.
pub(crate) fn page(bytes: &[u8], path: &Path, options: &Options) -> Result<Page, Failure> {
    Ok(pages(&[file(bytes, path, options)?], options).pop().unwrap_or_default())
}

fn pages(files: &[File], options: &Options) -> Vec<Page> {
    let headers = files.iter().filter(|file| file.format == Format::Header);
    let headers: Vec<_> = headers.map(|file| file.decoded.text.as_str()).collect();
    let mut headers = header::read_all(&headers, &options.prefixes).into_iter();
    let pages = files.iter().map(|file| {
        let header = || headers.next().unwrap_or_default();
        let mut page = file.format.read(&file.decoded.text).unwrap_or_else(header);
        page.doubts.splice(0..0, file.decoded.doubt.clone());
        if let Some(lines) = &options.lines {
            page.keep(lines);
        }
        page
    });
    pages.collect()
}

/// The text of a file, and how it is written.
struct File {
    decoded: Decoded,
    format: Format,
}

fn file(bytes: &[u8], path: &Path, options: &Options) -> Result<File, Failure> {
    let decoded = decode::decode(bytes, options.encoding.as_deref(), path)?;
    let format = options.format.or_else(|| Format::by_name(path));
    let format = format.unwrap_or_else(|| sniffed(&decoded.text));
    Ok(File { decoded, format })
}

/// How many times as many rows a text must have for it to count more than what it looks like.
const MANY_MORE: usize = 2;

/// The format by the content. Plain text may have lines that look like another format, and hardly a table in it: a
/// manual page has `#include <errno.h>`, and a list has comments that start with `#`.
fn sniffed(text: &str) -> Format {
    let format = sniff::format(text);
    let rows = |page: &Page| page.tables.iter().map(|table| table.rows.len()).sum::<usize>();
    let count = match format.read(text) {
        Some(page) => rows(&page),
        None => header::read_all(&[text], &[]).iter().map(rows).sum(),
    };
    let is_text = match format {
        Format::Markdown => rows(&text::read(text)) > count * MANY_MORE,
        Format::Html | Format::Csv | Format::Tsv | Format::Header | Format::Text => count == 0,
    };
    if is_text { Format::Text } else { format }
}

impl Format {
    /// The format by the extension. `.txt` says nothing.
    fn by_name(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "md" | "markdown" | "mdown" | "mkd" | "mdx" => Some(Self::Markdown),
            "html" | "htm" | "xhtml" | "shtml" => Some(Self::Html),
            "csv" => Some(Self::Csv),
            "tsv" | "tab" => Some(Self::Tsv),
            "h" | "hh" | "hpp" | "hxx" | "h++" | "inc" | "def" => Some(Self::Header),
            _ => None,
        }
    }

    /// Reads a text that stands for itself: headers are read together.
    fn read(self, text: &str) -> Option<Page> {
        match self {
            Self::Markdown => Some(markdown::read(text)),
            Self::Html => Some(html::read(text)),
            Self::Csv => Some(csv::read(text)),
            Self::Tsv => Some(csv::read_separated(text, b'\t')),
            Self::Header => None,
            Self::Text => Some(text::read(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::shown::assert_page;
    use super::{Format, Options, read_all};

    #[test]
    fn names_show_formats() {
        let format = |name| Format::by_name(Path::new(name));
        assert_eq!(format("a/b.MD"), Some(Format::Markdown));
        assert_eq!(format("b.htm"), Some(Format::Html));
        assert_eq!(format("b.csv"), Some(Format::Csv));
        assert_eq!(format("b.tsv"), Some(Format::Tsv));
        assert_eq!(format("b.hpp"), Some(Format::Header));
        assert_eq!(["b.txt", "-", "md", ".csv"].map(format), [None; 4]);
    }

    #[test]
    fn text_that_looks_like_another_format_is_read_as_text() {
        assert_eq!(
            super::sniffed("SYNOPSIS\n  #include <acme.h>\n\n  0   Fine\n  1   Lost\n"),
            Format::Text
        );
        assert_eq!(super::sniffed("# Codes\n\n1: lost\n\n2: full\n"), Format::Text);
        assert_eq!(super::sniffed("# Codes\n\n|1|lost|\n|2|full|\n"), Format::Markdown);
        assert_eq!(super::sniffed("#include <acme.h>\n#define ACME_LOST 1\n"), Format::Header);
    }

    #[test]
    fn files_are_read() {
        let path = std::env::temp_dir().join(format!("errcodes-read-{}.txt", std::process::id()));
        std::fs::write(&path, b"code;text\r\n1;caf\xE9 \r\n").unwrap();
        let latin = Options { encoding: Some("latin1".to_owned()), ..Options::default() };
        let as_text = Options { format: Some(Format::Text), ..Options::default() };
        let [guessed, latin, as_text] = [Options::default(), latin, as_text]
            .map(|options| read_all(std::slice::from_ref(&path), &options).unwrap().remove(0));
        std::fs::remove_file(&path).unwrap();
        assert_page(&guessed, &["-: code/text", "2 1/caf\u{FFFD}"], &[2]);
        assert_page(&latin, &["-: code/text", "2 1/café"], &[]);
        assert_eq!(as_text.tables, []);
    }
}
