//! How a row is laid out, for what is added to it or beside it.

use super::line;
use super::site::{Shape, Site};

/// The layout of a row.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(crate) is_inline: bool,
    /// The blanks before the header, or before an inline table on a line of its own.
    pub(crate) outer: String,
    /// The blanks before a key.
    pub(crate) inner: String,
    /// What stands between a key and its value.
    equals: Equals,
    /// How texts are written.
    pub(crate) texts: Shape,
    /// The number of the row as it is written.
    pub(crate) number: Option<String>,
    /// Whether a blank stands within the braces of an inline table.
    pub(crate) has_blanks: bool,
    /// Whether an empty line stands above the row.
    pub(crate) has_empty_line: bool,
}

#[derive(Clone, Debug)]
enum Equals {
    /// As wide as the longest key.
    Aligned { width: usize },
    /// The same behind every key.
    Same(String),
}

impl Layout {
    /// The layout of a row without neighbours.
    pub(crate) fn plain(is_inline: bool) -> Self {
        Self {
            is_inline,
            outer: if is_inline { "    ".to_owned() } else { String::new() },
            inner: String::new(),
            equals: Equals::Same(" = ".to_owned()),
            texts: Shape::Plain,
            number: None,
            has_blanks: true,
            has_empty_line: true,
        }
    }

    /// The layout of a row of the file.
    pub(crate) fn of(site: &Site, text: &str) -> Self {
        let slice = |span| text.get::<std::ops::Range<usize>>(span).unwrap_or_default();
        let number = site.number();
        let above = line::start_of_comments(text, site.span.start);
        let line_above = line::start(text, above.saturating_sub(1))..above;
        Self {
            is_inline: site.is_inline,
            outer: line::indent(text, site.span.start).to_owned(),
            inner: number.map_or("", |key| line::indent(text, key.span.start)).to_owned(),
            equals: equals(site, text),
            texts: site.key("message").map_or(Shape::Plain, |key| key.shape),
            number: number.map(|key| slice(key.value.clone()).to_owned()),
            has_blanks: slice(site.span.clone()).starts_with("{ "),
            has_empty_line: slice(line_above).trim().is_empty(),
        }
    }

    /// A key and its value.
    pub(crate) fn pair(&self, key: &str, value: &str) -> String {
        match &self.equals {
            Equals::Aligned { width } if key.len() < *width => {
                let width = *width;
                format!("{key:<width$}= {value}")
            }
            Equals::Aligned { .. } => format!("{key} = {value}"),
            Equals::Same(equals) => format!("{key}{equals}{value}"),
        }
    }
}

fn equals(site: &Site, text: &str) -> Equals {
    let Some(key) = site.number() else {
        return Equals::Same(" = ".to_owned());
    };
    let between = text.get(key.span.end..key.value.start).unwrap_or_default();
    let blanks = between.len() - between.trim_start().len();
    let is_aligned = blanks > 1 && !site.is_inline;
    let width = key.span.len() + blanks;
    if is_aligned { Equals::Aligned { width } } else { Equals::Same(between.to_owned()) }
}
