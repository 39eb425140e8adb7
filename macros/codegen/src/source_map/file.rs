use std::ops::Range;

use errcodes_specs::{Diagnostic, SourceFile};
use proc_macro::{Level, Literal, Span, TokenStream, TokenTree};

use crate::load;

pub(super) struct File {
    source: SourceFile,
    /// What `include_str!` of the file expands to; its span is the whole file.
    literal: Literal,
    /// The bytes that the compiler does not count: a byte-order mark, and `\r` at the ends of lines.
    left_out: Vec<usize>,
}

impl File {
    pub(super) fn new(source: &SourceFile) -> Option<Self> {
        if !proc_macro::is_available() || !load::is_own(source) {
            return None;
        }
        let literal = TokenStream::from(load::included(source.path())).expand_expr().ok()?;
        let TokenTree::Literal(literal) = literal.into_iter().next()? else {
            return None;
        };
        let text = source.text();
        let mark = if text.starts_with('\u{FEFF}') { 0..'\u{FEFF}'.len_utf8() } else { 0..0 };
        let left_out = mark.chain(text.match_indices("\r\n").map(|(at, _)| at)).collect();
        Some(Self { source: source.clone(), literal, left_out })
    }

    pub(super) fn span(&self, place: &Range<usize>) -> Option<Span> {
        let counted = |at| at - self.left_out.partition_point(|left_out| *left_out < at);
        let span = self.literal.subspan(counted(place.start)..counted(self.end(place)))?;
        Some(Span::call_site().located_at(span))
    }

    /// A span has one character at least.
    fn end(&self, place: &Range<usize>) -> usize {
        let first = self.source.text().get(place.start..).and_then(|rest| rest.chars().next());
        place.end.max(place.start + first.map_or(0, char::len_utf8))
    }

    pub(super) fn report(&self, diagnostic: &Diagnostic) -> Option<()> {
        let place = diagnostic.place();
        let span = self.span(&place)?;
        let mut report = proc_macro::Diagnostic::spanned(span, Level::Error, diagnostic.message());
        for (source, other, text) in diagnostic.labels() {
            let span = match source {
                Some(source) => Self::new(source).and_then(|file| file.span(&other)),
                None => self.span(&other).filter(|_| other != place),
            };
            report = match span {
                Some(span) => report.span_note(span, text),
                None => report.note(text),
            };
        }
        for help in diagnostic.help_texts() {
            report = report.help(help);
        }
        report.emit();
        Some(())
    }
}
