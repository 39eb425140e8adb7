use annotate_snippets::{Annotation, Snippet};

use crate::SourceFile;
use crate::hidden::is_hidden;
use crate::report::{Span, printable};

/// The lines of a spec file that a diagnostic is about. Only these are rendered, since a file with
/// thousands of mistakes would otherwise be gone through as often.
pub(crate) struct Excerpt {
    path: String,
    text: String,
    first_line: usize,
    start: usize,
}

impl Excerpt {
    pub(crate) fn of<'s>(source: &SourceFile, spans: impl IntoIterator<Item = &'s Span>) -> Self {
        let bounds = spans
            .into_iter()
            .cloned()
            .reduce(|all, span| all.start.min(span.start)..all.end.max(span.end));
        let bounds = bounds.unwrap_or_default();
        let (first_line, line_start) = source.line_at(bounds.start);
        let start = line_start.max(byte_order_mark(source.text()));
        let text = source.text().get(start..source.line_end(bounds.end)).unwrap_or_default();
        Self {
            path: printable(source.path()),
            text: text.chars().map(harmless).collect(),
            first_line,
            start,
        }
    }

    /// A place in the file as a place in the excerpt.
    pub(crate) fn span(&self, span: &Span) -> Span {
        span.start.saturating_sub(self.start)..span.end.saturating_sub(self.start)
    }

    pub(crate) fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        Snippet::source(&self.text).path(&self.path).line_start(self.first_line)
    }
}

/// How many bytes at the start of a file are not text.
fn byte_order_mark(text: &str) -> usize {
    if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 }
}

/// The character, or something to see of the same length. ASCII is left to the renderer, which also
/// knows where lines and columns are.
fn harmless(c: char) -> char {
    match c.len_utf8() {
        2 if is_hidden(c) => '¿',
        3 if is_hidden(c) => char::REPLACEMENT_CHARACTER,
        _ => c,
    }
}
