//! The part of a spec file that a diagnostic shows.
//!
//! An excerpt is bounded by the lines around each place, never by the distance between two
//! places, and never by the length of a line. Otherwise a file with thousands of mistakes would be
//! copied as often.

use annotate_snippets::{Annotation, AnnotationKind, Snippet};

use crate::SourceFile;
use crate::diagnostic::Label;
use crate::hidden::is_hidden;
use crate::quote::printable;
use crate::source::{Span, boundary};

/// Places with more lines between them are shown apart.
const NEAR_LINES: usize = 8;

/// Places on several lines with more bytes between them are shown apart.
const NEAR_BYTES: usize = 1_000;

/// Places on one line with more bytes between them are shown apart.
const NEAR_ON_A_LINE: usize = 80;

/// A line is shown up to so many bytes before and after a place. A line of a terminal is shorter.
const AROUND: usize = 150;

/// A longer place is shown by its start.
const LONGEST_PLACE: usize = 100;

/// Some lines of one file, with the places in them.
pub(crate) struct Excerpt<'d> {
    path: String,
    text: String,
    first_line: usize,
    /// Where the text starts in the file, after the mark for what is cut off.
    start: usize,
    mark: &'static str,
    /// `path:line:column` of the first place, if the renderer cannot count the columns itself
    /// because the start of the line is cut off.
    header: Option<String>,
    places: Vec<(AnnotationKind, Span, &'d str)>,
}

impl<'d> Excerpt<'d> {
    /// The excerpts of `source` that show all places. The first one has the first place, which is
    /// primary if `kind` says so.
    pub(crate) fn all(
        source: &SourceFile,
        labels: Vec<Label<'d>>,
        kind: AnnotationKind,
    ) -> Vec<Self> {
        let mut kinds = Some(kind);
        let mut clusters: Vec<Cluster<'d>> = Vec::new();
        for label in labels {
            let span = shown(source, &label.span);
            let kind = kinds.take().unwrap_or(AnnotationKind::Context);
            let place = (kind, span.clone(), label.text);
            match clusters.iter_mut().find(|cluster| cluster.is_near(&span, source)) {
                Some(cluster) => cluster.add(span, place),
                None => clusters.push(Cluster { bounds: span, places: vec![place] }),
            }
        }
        let mut excerpts = Vec::new();
        for cluster in clusters {
            excerpts.push(Self::of(source, cluster));
        }
        excerpts
    }

    fn of(source: &SourceFile, Cluster { bounds, places }: Cluster<'d>) -> Self {
        let (first_line, line_start) = source.line_at(bounds.start);
        let line_start = line_start.max(source.text_start());
        let start = boundary(source.text(), bounds.start.saturating_sub(AROUND)).max(line_start);
        let end = boundary(source.text(), bounds.end + AROUND).min(source.line_end(bounds.end));
        let slice = source.text().get(start..end).unwrap_or_default();
        let path = printable(source.path());
        let (mark, header) = if start > line_start {
            let first = places.first().map_or(start, |(_, span, _)| span.start);
            let (line, column) = source.position(first);
            (CUT, Some(format!("{path}:{line}:{column}")))
        } else {
            ("", None)
        };
        Self {
            path,
            text: mark.to_owned() + &harmless(slice),
            first_line,
            start,
            mark,
            header,
            places,
        }
    }

    /// As the renderer takes it.
    pub(crate) fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        Snippet::source(&self.text)
            .path(&self.path)
            .line_start(self.first_line)
            .annotations(self.places.iter().map(|place| self.annotation(place)))
    }

    fn annotation(&self, (kind, span, text): &(AnnotationKind, Span, &'d str)) -> Annotation<'d> {
        let at = |place: usize| {
            (place.saturating_sub(self.start) + self.mark.len()).min(self.text.len())
        };
        kind.span(at(span.start)..at(span.end)).label(*text)
    }
}

/// The rendered text with the right columns above excerpts that start within a line. Each excerpt
/// has one header.
pub(crate) fn with_headers(text: &str, excerpts: &[Excerpt<'_>]) -> String {
    let mut excerpts = excerpts.iter();
    let mut lines = Vec::new();
    for line in text.lines() {
        let margin = margin_of_header(line);
        let header = margin.and_then(|_| excerpts.next()?.header.as_ref());
        lines.push(match margin.zip(header) {
            Some((margin, header)) => format!("{margin}{header}"),
            None => line.to_owned(),
        });
    }
    lines.join("\n")
}

/// What stands before the place in a header, if the line is one. Lines of the source have a number
/// or a bar there.
fn margin_of_header(line: &str) -> Option<&str> {
    let blanks = line.len() - line.trim_start_matches(' ').len();
    let (margin, _) = line.split_at_checked(blanks + "--> ".len())?;
    (margin.ends_with("--> ") || margin.ends_with("::: ")).then_some(margin)
}

/// What stands for the start of a line that is cut off.
const CUT: &str = "...";

/// Places that are near to each other.
struct Cluster<'d> {
    bounds: Span,
    places: Vec<(AnnotationKind, Span, &'d str)>,
}

impl<'d> Cluster<'d> {
    fn is_near(&self, span: &Span, source: &SourceFile) -> bool {
        let (end, start) = (self.bounds.end.min(span.end), self.bounds.start.max(span.start));
        let lines = source.line_at(start).0.saturating_sub(source.line_at(end).0);
        let most_bytes = if lines == 0 { NEAR_ON_A_LINE } else { NEAR_BYTES };
        lines <= NEAR_LINES && start.saturating_sub(end) <= most_bytes
    }

    fn add(&mut self, span: Span, place: (AnnotationKind, Span, &'d str)) {
        self.bounds = self.bounds.start.min(span.start)..self.bounds.end.max(span.end);
        self.places.push(place);
    }
}

/// The place, or the start of one that is too long to show.
fn shown(source: &SourceFile, span: &Span) -> Span {
    let lines = source.line_at(span.end).0.saturating_sub(source.line_at(span.start).0);
    if span.len() <= LONGEST_PLACE && lines <= NEAR_LINES {
        return span.clone();
    }
    let end = boundary(source.text(), span.start + LONGEST_PLACE);
    let line = source.text().get(span.start..end).and_then(|text| text.lines().next());
    span.start..span.start + line.map_or(0, str::len)
}

/// The text with a character of the same length in place of each that cannot be seen. ASCII is left to the renderer,
/// which also knows where lines and columns are.
fn harmless(text: &str) -> String {
    let mut harmless = String::with_capacity(text.len());
    for c in text.chars() {
        harmless.push(visible(c));
    }
    harmless
}

fn visible(c: char) -> char {
    match c.len_utf8() {
        2 if is_hidden(c) => '¿',
        3 if is_hidden(c) => char::REPLACEMENT_CHARACTER,
        4 if is_hidden(c) => '\u{1FBC4}',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_become_visible_ones_of_the_same_length() {
        let hidden =
            "\u{85}\u{AD}\u{34F}\u{200B}\u{202E}\u{FEFF}\u{FFFF}\u{1D173}\u{E0041}\u{E0100}";
        for c in hidden.chars() {
            assert!(is_hidden(c) && !is_hidden(visible(c)), "{c:?}");
            assert_eq!(visible(c).len_utf8(), c.len_utf8(), "{c:?}");
        }
        let seen = "\n\ta é超😀";
        assert_eq!(harmless(seen), seen);
    }
}
