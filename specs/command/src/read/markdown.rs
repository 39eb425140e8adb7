//! Markdown: pipe tables, lists, headings with codes, and HTML between.
//!
//! The library finds headings, lists, paragraphs, code and HTML. The rows of tables are split here, out of paragraphs:
//! vendors' tables lack pipes, delimiter rows and columns, and GitHub's rules drop what does not fit.

mod embedded;
mod inline;
mod pipes;
mod reader;

use pulldown_cmark::{Options, Parser};

use crate::page::Page;

pub(super) use pipes::is_delimiter_row;
use reader::Reader;

pub(crate) fn read(text: &str) -> Page {
    let options = Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader::new(text);
    for (event, place) in Parser::new_ext(text, options).into_offset_iter() {
        reader.event(event, &place);
    }
    reader.finish()
}

#[cfg(test)]
mod tests;
