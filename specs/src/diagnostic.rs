//! One mistake as data: what is wrong, where, and what to do about it.

use std::ops::Range;

use crate::claim::Claim;
use crate::source::Span;
use crate::{Rule, SourceFile};

/// One mistake: what is wrong, where, and what to do about it.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    rule: Rule,
    message: String,
    place: Mark,
    others: Vec<Mark>,
    elsewhere: Option<(SourceFile, Mark)>,
    help: Vec<String>,
}

#[derive(Clone, Debug)]
struct Mark {
    span: Span,
    text: String,
}

/// A remark about a place of a spec file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Label<'d> {
    /// The file, if it is not the one that the report is about.
    pub source: Option<&'d SourceFile>,
    /// The place, in bytes of the text.
    pub span: Range<usize>,
    /// The remark, which may be empty.
    pub text: &'d str,
}

impl Diagnostic {
    pub(crate) fn new(rule: Rule, span: Span, message: impl Into<String>) -> Self {
        let place = Mark { span, text: String::new() };
        let (others, elsewhere, help) = (Vec::new(), None, Vec::new());
        Self { rule, message: message.into(), place, others, elsewhere, help }
    }

    /// `owner`, whose header is at `header`, lacks a required key.
    pub(crate) fn missing(key: &str, header: &Span, owner: &str) -> Self {
        Self::new(Rule::MissingKey, header.clone(), format!("{owner} has no `{key}`"))
            .label(format!("`{key}` is missing"))
    }

    pub(crate) fn label(mut self, text: impl Into<String>) -> Self {
        self.place.text = text.into();
        self
    }

    /// Adds another place in the same file.
    pub(crate) fn other(mut self, span: Span, text: impl Into<String>) -> Self {
        self.others.push(Mark { span, text: text.into() });
        self
    }

    /// Adds the place that was first, in this file or another one.
    pub(crate) fn first(self, claim: Claim, text: &str) -> Self {
        match claim.elsewhere {
            None => self.other(claim.span, text),
            Some(source) => self.elsewhere(&source, claim.span, text),
        }
    }

    /// Adds a place in another file.
    pub(crate) fn elsewhere(
        mut self,
        source: &SourceFile,
        span: Span,
        text: impl Into<String>,
    ) -> Self {
        self.elsewhere = Some((source.clone(), Mark { span, text: text.into() }));
        self
    }

    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// The rule that is broken.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// The mistake, in one line.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Where it is, in bytes of the text.
    #[must_use]
    pub fn place(&self) -> Range<usize> {
        self.place.span.clone()
    }

    /// The remarks about its place and about others.
    pub fn labels(&self) -> impl Iterator<Item = Label<'_>> {
        self.places().filter(|label| !label.text.is_empty())
    }

    /// What to do about it.
    #[must_use]
    pub fn help_texts(&self) -> &[String] {
        &self.help
    }

    /// Its own place, then the others in this file, then the one in another file; also those without a remark.
    ///
    /// ```
    /// use errcodes_specs::{SourceFile, read};
    ///
    /// let row = |code| format!("[[code]]\ncode = {code}\nvariant = \"A{code}\"\nmessage = \"it failed\"\n\
    ///     kind = \"unknown\"\nretry = \"never\"\n");
    /// let text = row("1") + &row("0x1");
    /// let (_, report) = read(&SourceFile::new("acme.toml", "acme", text));
    /// let twice = report.iter().next().unwrap();
    /// let lines = twice.places().map(|place| report.source().position(place.span.start).0);
    /// assert_eq!(lines.collect::<Vec<_>>(), [8, 2]);
    /// ```
    pub fn places(&self) -> impl Iterator<Item = Label<'_>> {
        let mut places = vec![self.place.label(None)];
        for mark in &self.others {
            places.push(mark.label(None));
        }
        if let Some((source, mark)) = &self.elsewhere {
            places.push(mark.label(Some(source)));
        }
        places.into_iter()
    }
}

impl Mark {
    fn label<'d>(&'d self, source: Option<&'d SourceFile>) -> Label<'d> {
        Label { source, span: self.span.clone(), text: &self.text }
    }
}
