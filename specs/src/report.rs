//! All mistakes of one file, and their text.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer};

use crate::excerpt::{Excerpt, with_headers};
use crate::source::{Origin, Span};
use crate::{Diagnostic, Rule, SourceFile, order};

/// How many mistakes of a file are shown. The rest is counted.
const MOST_SHOWN: usize = 100;

/// How many mistakes of a file are kept, the first ones by their places. Of the rest only the rules
/// are, since a file of some megabytes can have millions.
const MOST_KEPT: usize = 1_000;

/// The mistakes of a spec file, in the order of their places.
#[derive(Clone, Debug)]
pub struct Report {
    source: SourceFile,
    diagnostics: Vec<Diagnostic>,
    /// How many mistakes are not kept, by rule.
    dropped: Vec<(Rule, usize)>,
    /// Mistakes from this place on are not kept: there are enough before it.
    horizon: usize,
    has_syntax_errors: bool,
}

/// The proof that a mistake is reported. Only a report can make one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reported(());

/// A value, unless what the file says instead is reported.
pub(crate) type Checked<T> = Result<T, Reported>;

impl Report {
    /// A report of no mistakes.
    #[must_use]
    pub fn new(source: SourceFile) -> Self {
        let (diagnostics, dropped) = (Vec::new(), Vec::new());
        Self { source, diagnostics, dropped, horizon: usize::MAX, has_syntax_errors: false }
    }

    /// A report that nobody sees, in which nothing is worded.
    pub(crate) fn unseen(source: SourceFile) -> Self {
        Self { horizon: 0, ..Self::new(source) }
    }

    pub(crate) fn add(&mut self, diagnostic: Diagnostic) -> Reported {
        if let Some(reported) = self.skip(diagnostic.rule(), &diagnostic.place()) {
            return reported;
        }
        self.diagnostics.push(diagnostic);
        // An enum's mistakes are all kept: each is shown at its variant.
        if self.diagnostics.len() > 2 * MOST_KEPT && self.origin() == Origin::File {
            self.sort();
            self.drop_last();
        }
        Reported(())
    }

    /// Counts a mistake that need not be worded, because it is too far down to be kept. Asked first
    /// where a file can have one every few bytes.
    pub(crate) fn skip(&mut self, rule: Rule, place: &Span) -> Option<Reported> {
        if place.start < self.horizon {
            return None;
        }
        self.count(rule);
        Some(Reported(()))
    }

    fn count(&mut self, rule: Rule) {
        match self.dropped.iter_mut().find(|(other, _)| *other == rule) {
            Some((_, count)) => *count += 1,
            None => self.dropped.push((rule, 1)),
        }
    }

    /// How many mistakes of a rule are not kept.
    fn dropped(&self, rule: Rule) -> usize {
        let dropped = self.dropped.iter().find(|(other, _)| *other == rule);
        dropped.map_or(0, |(_, count)| *count)
    }

    fn drop_last(&mut self) {
        let Some(first) = self.diagnostics.get(MOST_KEPT) else {
            return;
        };
        self.horizon = first.place().start;
        for diagnostic in self.diagnostics.split_off(MOST_KEPT) {
            self.count(diagnostic.rule());
        }
    }

    pub(crate) fn add_syntax_error(&mut self, diagnostic: Diagnostic) -> Reported {
        self.has_syntax_errors = true;
        self.add(diagnostic)
    }

    pub(crate) fn has_syntax_errors(&self) -> bool {
        self.has_syntax_errors
    }

    pub(crate) fn origin(&self) -> Origin {
        self.source.origin()
    }

    /// Whether a rule is broken somewhere.
    pub(crate) fn has(&self, rule: Rule) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.rule() == rule)
    }

    /// Takes over the mistakes of a rule from another report of this file.
    pub(crate) fn adopt(&mut self, other: Self, rule: Rule) {
        for found in other.diagnostics {
            if found.rule() == rule {
                self.diagnostics.push(found);
            }
        }
        self.sort();
    }

    pub(crate) fn sort(&mut self) {
        order::by_place(&mut self.diagnostics, |diagnostic| diagnostic.place().start);
    }

    /// The file.
    #[must_use]
    pub fn source(&self) -> &SourceFile {
        &self.source
    }

    /// Whether the spec is free of mistakes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty() && self.dropped.is_empty()
    }

    /// The number of mistakes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.diagnostics.len() + self.dropped.iter().map(|(_, count)| count).sum::<usize>()
    }

    /// The mistakes: all of an enum, and the first thousand of a file or a few more.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// The first hundred mistakes, which are as many as anyone reads.
    pub fn shown(&self) -> impl Iterator<Item = &Diagnostic> {
        self.iter().take(MOST_SHOWN)
    }

    /// How many mistakes are not shown, and by which rules.
    ///
    /// ```
    /// use errcodes_specs::{SourceFile, read};
    ///
    /// let text: String = (0..102).map(|key| format!("key{key} = 1\n")).collect();
    /// let (_, report) = read(&SourceFile::new("acme.toml", "acme", text));
    /// assert_eq!(report.summary().unwrap(), "2 more mistakes: 2 of `unknown-key`");
    /// ```
    #[must_use]
    pub fn summary(&self) -> Option<String> {
        let more = self.len().checked_sub(MOST_SHOWN).filter(|more| *more > 0)?;
        let mut counts = Vec::new();
        for &rule in Rule::ALL {
            let mut count = self.dropped(rule);
            for diagnostic in self.diagnostics.get(MOST_SHOWN..).unwrap_or_default() {
                count += usize::from(diagnostic.rule() == rule);
            }
            // The most frequent rules first, equal ones in the order of the rules.
            let at = counts.partition_point(|(other, _)| *other >= count);
            counts.insert(at, (count, rule));
        }
        let mut listed = Vec::new();
        for (count, rule) in counts {
            if count > 0 {
                listed.push(format!("{} of `{}`", grouped(count), rule.name()));
            }
        }
        let mistakes = if more == 1 { "mistake" } else { "mistakes" };
        Some(format!("{} more {mistakes}: {}", grouped(more), listed.join(", ")))
    }

    /// The text of each shown mistake, as [`render_one`](Self::render_one) makes it, and the
    /// summary.
    pub fn rendered(&self) -> impl Iterator<Item = String> {
        let mut rendered = Vec::new();
        for diagnostic in self.shown() {
            rendered.push(self.render_one(diagnostic));
        }
        rendered.extend(self.summary());
        rendered.into_iter()
    }

    /// The shown mistakes and the summary as one text, as a compiler would print them.
    #[must_use]
    pub fn render(&self) -> String {
        let mut all = String::new();
        for text in self.rendered() {
            all += "error: ";
            all += &text;
            all += "\n\n";
        }
        all
    }

    /// One mistake of this report as the compiler would print it, without the leading `error: `:
    /// the message, then `path:line:column`, the source lines with carets, and the remedy.
    #[must_use]
    pub fn render_one(&self, diagnostic: &Diagnostic) -> String {
        let (mut here, mut elsewhere) = (Vec::new(), Vec::new());
        for label in diagnostic.places() {
            match label.source {
                None => here.push(label),
                Some(source) => {
                    elsewhere.extend(Excerpt::all(source, vec![label], AnnotationKind::Context));
                }
            }
        }
        let mut excerpts = Excerpt::all(&self.source, here, AnnotationKind::Primary);
        excerpts.extend(elsewhere);
        let group = Group::with_title(Level::ERROR.primary_title(diagnostic.message()))
            .elements(excerpts.iter().map(Excerpt::snippet))
            .elements(diagnostic.help_texts().iter().map(|help| Level::HELP.message(help)));
        let text = with_headers(&Renderer::plain().render(&[group]), &excerpts);
        match text.strip_prefix("error: ") {
            Some(text) => text.to_owned(),
            None => text,
        }
    }
}

/// A number with commas between thousands.
fn grouped(number: usize) -> String {
    match number / 1_000 {
        0 => number.to_string(),
        thousands => format!("{},{:03}", grouped(thousands), number % 1_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([7, 1_005, 1_234_567].map(grouped), ["7", "1,005", "1,234,567"]);
    }
}
