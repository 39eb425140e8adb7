//! The text of a spec file, its name and its lines.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A place in a spec file, in bytes.
pub(crate) type Span = Range<usize>;

/// What people write a spec in, which decides what a remedy can ask of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Origin {
    /// A TOML file.
    File,
    /// Attributes of a Rust enum: there is no `[sdk]` table, and variants are names of Rust.
    Attributes,
}

/// The text of a spec file, and what to call it. A clone shares the text.
#[derive(Clone, Debug)]
pub struct SourceFile(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    path: String,
    default_id: String,
    text: String,
    origin: Origin,
    /// Computed on first use, since a file without mistakes never needs them.
    line_starts: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// A spec file. `path` is shown in reports, so it is the path as the user wrote it;
    /// `default_id` is the id of a spec that states none.
    ///
    /// ```
    /// let source = errcodes_specs::SourceFile::new("errors/acme.toml", "acme", "[sdk]");
    /// assert_eq!(source.path(), "errors/acme.toml");
    /// ```
    pub fn new(
        path: impl Into<String>,
        default_id: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self::of(Origin::File, path.into(), default_id.into(), text.into())
    }

    /// What stands in for the file of a spec that is written in attributes. It has no text.
    pub(crate) fn attributes(id: &str) -> Self {
        Self::of(Origin::Attributes, String::new(), id.to_owned(), String::new())
    }

    fn of(origin: Origin, path: String, default_id: String, text: String) -> Self {
        Self(Arc::new(Parts { path, default_id, text, origin, line_starts: OnceLock::new() }))
    }

    pub(crate) fn origin(&self) -> Origin {
        self.0.origin
    }

    /// The path as the user wrote it.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The id of a spec that states none.
    #[must_use]
    pub fn default_id(&self) -> &str {
        &self.0.default_id
    }

    /// The last part of the default id: the name of the code space within its folder.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.0.default_id.rsplit('/').next().unwrap_or_default()
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The line and the column of a byte of the text, both from 1. Columns are characters, as in reports.
    ///
    /// ```
    /// let source = errcodes_specs::SourceFile::new("acme.toml", "acme", "[sdk]\ntitle = \"超时\"");
    /// assert_eq!(source.position(0), (1, 1));
    /// assert_eq!(source.position(source.text().len()), (2, 13));
    /// ```
    #[must_use]
    pub fn position(&self, at: usize) -> (usize, usize) {
        let (line, start) = self.line_at(at);
        let before = self.text().get(start.max(self.text_start())..at);
        (line, before.map_or(0, |before| before.chars().count()) + 1)
    }

    /// Where the text starts after a byte order mark.
    pub(crate) fn text_start(&self) -> usize {
        if self.text().starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 }
    }

    fn line_starts(&self) -> &[usize] {
        self.0.line_starts.get_or_init(|| {
            let mut starts = vec![0];
            for (at, _) in self.text().match_indices('\n') {
                starts.push(at + 1);
            }
            starts
        })
    }

    /// The number of the line that a byte is on, from 1, and where that line starts.
    pub(crate) fn line_at(&self, at: usize) -> (usize, usize) {
        let number = self.line_starts().partition_point(|start| *start <= at).max(1);
        (number, self.line_starts().get(number - 1).copied().unwrap_or_default())
    }

    /// Where the line after the one of a byte starts, or the file ends.
    pub(crate) fn line_end(&self, at: usize) -> usize {
        let (number, _) = self.line_at(at);
        self.line_starts().get(number).copied().unwrap_or(self.0.text.len())
    }
}

/// The nearest start of a character at or before a byte, or the end of the text.
pub(crate) fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
