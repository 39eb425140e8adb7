use std::iter;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer};

use crate::SourceFile;
use crate::check::unique::Holder;
use crate::excerpt::Excerpt;
use crate::hidden::is_hidden;

/// A place in a spec file, in bytes.
pub(crate) type Span = Range<usize>;

/// One mistake: what is wrong, where, and what to do about it.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    message: String,
    place: Label,
    others: Vec<Label>,
    elsewhere: Option<(SourceFile, Label)>,
    help: Vec<String>,
}

#[derive(Clone, Debug)]
struct Label {
    span: Span,
    text: String,
}

impl Label {
    fn annotation(&self, kind: AnnotationKind, excerpt: &Excerpt) -> Annotation<'_> {
        kind.span(excerpt.span(&self.span)).label(&self.text)
    }
}

impl Diagnostic {
    pub(crate) fn new(span: Span, message: impl Into<String>) -> Self {
        let place = Label { span, text: String::new() };
        Self {
            message: message.into(),
            place,
            others: Vec::new(),
            elsewhere: None,
            help: Vec::new(),
        }
    }

    pub(crate) fn label(mut self, text: impl Into<String>) -> Self {
        self.place.text = text.into();
        self
    }

    pub(crate) fn other(mut self, span: Span, text: impl Into<String>) -> Self {
        self.others.push(Label { span, text: text.into() });
        self
    }

    /// The place that was first, in this file or another one.
    pub(crate) fn first(self, holder: Holder, text: &str) -> Self {
        match holder.elsewhere {
            None => self.other(holder.span, text),
            Some(source) => self.elsewhere(&source, holder.span, text),
        }
    }

    /// A place in another file.
    pub(crate) fn elsewhere(
        mut self,
        source: &SourceFile,
        span: Span,
        text: impl Into<String>,
    ) -> Self {
        self.elsewhere = Some((source.clone(), Label { span, text: text.into() }));
        self
    }

    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// What is wrong, in one line.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it is, in bytes of the text.
    #[must_use]
    pub fn place(&self) -> Range<usize> {
        self.place.span.clone()
    }

    /// What there is to say of its place and of others, each with its file if that is another one.
    pub fn labels(&self) -> impl Iterator<Item = (Option<&SourceFile>, Range<usize>, &str)> {
        let here = iter::once(&self.place).chain(&self.others).map(|label| (None, label));
        let elsewhere = self.elsewhere.iter().map(|(source, label)| (Some(source), label));
        let labels = here.chain(elsewhere).filter(|(_, label)| !label.text.is_empty());
        labels.map(|(source, label)| (source, label.span.clone(), label.text.as_str()))
    }

    /// What to do about it.
    #[must_use]
    pub fn help_texts(&self) -> &[String] {
        &self.help
    }

    /// The diagnostic as the compiler would print it, without the leading `error: `: the message, then
    /// `path:line:column`, the lines in question with carets, and the remedy.
    #[must_use]
    pub fn render(&self, source: &SourceFile) -> String {
        let excerpt = Excerpt::of(
            source,
            iter::once(&self.place).chain(&self.others).map(|label| &label.span),
        );
        let place = self.place.annotation(AnnotationKind::Primary, &excerpt);
        let others =
            self.others.iter().map(|label| label.annotation(AnnotationKind::Context, &excerpt));
        let elsewhere = self
            .elsewhere
            .as_ref()
            .map(|(source, label)| (Excerpt::of(source, [&label.span]), label));
        let group = Group::with_title(Level::ERROR.primary_title(&self.message))
            .element(excerpt.snippet().annotation(place).annotations(others))
            .elements(elsewhere.iter().map(|(excerpt, label)| {
                excerpt.snippet().annotation(label.annotation(AnnotationKind::Context, excerpt))
            }))
            .elements(self.help.iter().map(|help| Level::HELP.message(help)));
        let text = Renderer::plain().render(&[group]);
        match text.strip_prefix("error: ") {
            Some(text) => text.to_owned(),
            None => text,
        }
    }
}

/// All mistakes of a spec, in the order of their places.
#[derive(Clone, Debug, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    syntax_errors: bool,
}

impl Report {
    pub(crate) fn add(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    pub(crate) fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    pub(crate) fn add_syntax_error(&mut self, diagnostic: Diagnostic) {
        self.syntax_errors = true;
        self.add(diagnostic);
    }

    pub(crate) fn has_syntax_errors(&self) -> bool {
        self.syntax_errors
    }

    pub(crate) fn sort(&mut self) {
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.place.span.start);
    }

    /// Whether the spec is free of mistakes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// The mistakes.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// All diagnostics as one text, as a compiler would print them.
    #[must_use]
    pub fn render(&self, source: &SourceFile) -> String {
        let rendered = self.iter().map(|diagnostic| diagnostic.render(source));
        rendered.flat_map(|text| ["error: ".to_owned(), text, "\n\n".to_owned()]).collect()
    }
}

/// Text of the user's for a message: in back-ticks, on one line, harmless to a terminal, not too long.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut room = LONGEST;
    let shown = text.char_indices().find_map(|(at, c)| {
        let left = room.checked_sub(visible(c).count());
        room = left.unwrap_or_default();
        left.is_none().then_some(at)
    });
    match shown.and_then(|end| text.get(..end)) {
        Some(start) => format!("`{}…`", printable(start)),
        None => format!("`{}`", printable(text)),
    }
}

/// Text of the user's on one line, harmless to a terminal.
pub(crate) fn printable(text: &str) -> String {
    text.chars().flat_map(visible).collect()
}

fn visible(c: char) -> impl Iterator<Item = char> {
    let escaped = is_hidden(c) || c == '\n' || c == '\t';
    let (plain, escape) = if escaped { (None, Some(c.escape_default())) } else { (Some(c), None) };
    plain.into_iter().chain(escape.into_iter().flatten())
}
