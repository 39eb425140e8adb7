//! HTML: tables, lists, definitions, and headings with codes.
//!
//! The tags are read one by one, without a tree: so every cell knows its line, tags that are missing or too many do no
//! harm, and neither the stack nor the time grows with the depth.

mod attributes;
mod grid;
mod hidden;
mod lists;
mod reader;
mod tables;
mod tags;

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

use crate::page::Page;

use super::builder::Builder;
use reader::Reader;

pub(crate) fn read(text: &str) -> Page {
    read_part(text, 1, Builder::default()).finish()
}

/// Reads HTML that starts on this line of a page.
pub(super) fn read_part(text: &str, line: usize, builder: Builder) -> Builder {
    let reader = RefCell::new(Reader::new(builder));
    let tokenizer = Tokenizer::new(Sink { reader, first: line }, TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(&*attributes::limited(text)));
    // The tokenizer stops only after a script that would have to run.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.reader.into_inner().finish()
}

struct Sink {
    reader: RefCell<Reader>,
    /// The line of the page on which the HTML starts.
    first: usize,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut reader = self.reader.borrow_mut();
        match token {
            Token::CharacterTokens(text) => reader.text(&text),
            Token::TagToken(tag) if tag.kind == TagKind::EndTag => reader.end(&tag.name),
            Token::TagToken(tag) => {
                let line = usize::try_from(line).unwrap_or(0) + self.first - 1;
                reader.start(&tag, line);
                return content(&tag.name);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// How the content of an element is written.
fn content(name: &str) -> TokenSinkResult<()> {
    match name {
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "style" | "iframe" | "noembed" | "noframes" | "xmp" => {
            TokenSinkResult::RawData(RawKind::Rawtext)
        }
        "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}

#[cfg(test)]
mod tests;
