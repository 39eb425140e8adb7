//! Comments that belong together.

use super::item::{Item, Remark};
use super::lexer::Token;

/// A comment, or several line comments below each other.
#[derive(Clone, Debug)]
pub(super) struct Note<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    /// Nothing but comments stands before it on its first line.
    pub(super) is_alone: bool,
    /// `//`, `/**<`: the characters it starts with.
    pub(super) marker: &'a str,
    /// The text says nothing but what it says: a line that `export` wrote.
    pub(super) is_verbatim: bool,
}

impl<'a> Note<'a> {
    fn new(remark: Remark<'a>) -> Self {
        let Remark { token, is_alone } = remark;
        Self { tokens: vec![token], is_alone, marker: marker(token.text), is_verbatim: false }
    }

    pub(super) fn first_line(&self) -> usize {
        self.tokens.first().map_or(0, |token| token.line)
    }

    pub(super) fn last_line(&self) -> usize {
        self.tokens.last().map_or(0, Token::last_line)
    }

    /// `/// text`, `/** text */`: documentation of the next constant.
    pub(super) fn is_documentation(&self) -> bool {
        self.marker.len() > 2
    }

    /// `/*` alone on its line, as above sections.
    pub(super) fn is_box(&self) -> bool {
        self.tokens.first().is_some_and(|token| token.text.starts_with("/*\n"))
    }

    /// `///< text`: documentation of the constant before it.
    pub(super) fn is_behind(&self) -> bool {
        self.marker.ends_with('<')
    }

    /// Whether the comment goes on in the next one: of the same kind, on the next line, below it.
    fn goes_on(&self, next: Remark<'a>, header: &str) -> bool {
        let (Some(first), Some(last)) = (self.tokens.first(), self.tokens.last()) else {
            return false;
        };
        let is_below = next.is_alone && next.token.line == last.last_line() + 1;
        let is_short = first.text.starts_with("//") || first.line == first.last_line();
        if !is_below || !is_short || marker(next.token.text) != self.marker {
            return false;
        }
        let shift = column(header, first.start).abs_diff(column(header, next.token.start));
        shift <= MOST_SHIFT
    }
}

/// Comments below each other are not always aligned to the column.
const MOST_SHIFT: usize = 3;

/// The column of a byte, with tabs to each eighth.
fn column(header: &str, at: usize) -> usize {
    let before = header.get(..at).unwrap_or_default();
    let line = before.rfind('\n').map_or(before, |end| before.get(end + 1..).unwrap_or_default());
    line.chars().fold(0, |column, c| if c == '\t' { (column / 8 + 1) * 8 } else { column + 1 })
}

/// Rows of the same character, as in `/*****`, are decoration and no documentation.
fn marker(text: &str) -> &str {
    const MARKERS: [&str; 8] = ["///<", "//!<", "/**<", "/*!<", "///", "//!", "/**", "/*!"];
    let found = MARKERS.iter().find(|marker| text.starts_with(**marker));
    let is_banner = text.starts_with("/***") || text.starts_with("////") || text == "/**/";
    let length = found.filter(|_| !is_banner).map_or(2, |marker| marker.len());
    text.get(..length).unwrap_or_default()
}

/// What stands in a header, with comments that belong together as one.
#[derive(Clone, Debug)]
pub(super) enum Entry<'a> {
    Note(Note<'a>),
    Item(Item<'a>),
}

/// The comments and items of a header, which `export` wrote or somebody else.
pub(super) fn entries<'a>(items: &[Item<'a>], header: &str, is_exported: bool) -> Vec<Entry<'a>> {
    let mut entries = Vec::<Entry<'a>>::new();
    for item in items {
        match (entries.last_mut(), item) {
            (Some(Entry::Note(note)), Item::Comment(remark)) if note.goes_on(*remark, header) => {
                note.tokens.push(remark.token);
            }
            (_, Item::Comment(remark)) => {
                let note = Note::new(*remark);
                entries.push(Entry::Note(Note { is_verbatim: is_exported, ..note }));
            }
            (_, item) => entries.push(Entry::Item(*item)),
        }
    }
    entries
}
