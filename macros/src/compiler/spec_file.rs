//! Places in a spec file as spans, which needs a nightly compiler.

use std::ops::Range;

use errcodes_codegen::{Mistake, Spans};
use proc_macro::{Diagnostic, Level, Literal, Span, TokenStream, TokenTree};

pub(super) struct SpecFile {
    text: String,
    /// The expansion of `include_str!` of the file; its span is the whole file.
    literal: Literal,
    /// The bytes that the compiler does not count: a byte-order mark, and `\r` at the ends of lines.
    left_out: Vec<usize>,
}

impl SpecFile {
    pub(super) fn new(text: &str, included: proc_macro2::TokenStream) -> Option<Self> {
        let expanded = TokenStream::from(included).expand_expr().ok()?;
        let Some(TokenTree::Literal(literal)) = expanded.into_iter().next() else {
            return None;
        };
        let mark = if text.starts_with('\u{FEFF}') { 0..'\u{FEFF}'.len_utf8() } else { 0..0 };
        let left_out = mark.chain(text.match_indices("\r\n").map(|(at, _)| at)).collect();
        Some(Self { text: text.to_owned(), literal, left_out })
    }

    /// A span has one character at least.
    fn end(&self, place: &Range<usize>) -> usize {
        let first = self.text.get(place.start..).and_then(|rest| rest.chars().next());
        place.end.max(place.start + first.map_or(0, char::len_utf8))
    }
}

impl Spans for SpecFile {
    fn span(&self, place: Range<usize>) -> Option<proc_macro2::Span> {
        let counted = |at| at - self.left_out.partition_point(|left_out| *left_out < at);
        let span = self.literal.subspan(counted(place.start)..counted(self.end(&place)))?;
        Some(Span::call_site().located_at(span).into())
    }
}

pub(super) fn report(mistake: &Mistake<'_>) {
    let span = mistake.span.unwrap();
    let mut report = Diagnostic::spanned(span, Level::Error, mistake.message);
    for (span, text) in &mistake.notes {
        report = match span {
            Some(span) => report.span_note(span.unwrap(), *text),
            None => report.note(*text),
        };
    }
    for help in mistake.help {
        report = report.help(help);
    }
    report.emit();
}
