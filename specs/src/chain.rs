//! A spec and those that it extends, from the top down to the one that extends none.

use std::error::Error;
use std::{fmt, iter};

use toml::Spanned;

use crate::check::{Base, Draft, check};
use crate::raw::{Field, Sdk, Spec};
use crate::report::{Diagnostic, Report, Span, quoted};
use crate::{SourceFile, bundled, parse};

/// Finds the spec that `extends` in a spec names.
pub type FindBase<'f> = dyn FnMut(&SourceFile, &str) -> Result<SourceFile, NotFound> + 'f;

/// Why there is no spec of a name.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotFound {
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Vec<String>,
}

impl NotFound {
    /// Without a remedy.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: Vec::new() }
    }

    /// That a name stands for several specs of which one is wanted.
    #[must_use]
    pub fn several_spaces(name: &str, spaces: &[SourceFile]) -> Self {
        let spaces: Vec<_> = spaces.iter().map(|space| quoted(space.default_id())).collect();
        let error = Self::new(format!("{} has several code spaces", quoted(name)));
        error.help(format!("choose one: {}", spaces.join(", ")))
    }

    /// With what was probably meant.
    #[must_use]
    pub fn did_you_mean(self, near: Option<&str>) -> Self {
        match near {
            Some(near) => self.help(format!("did you mean {}?", quoted(near))),
            None => self,
        }
    }

    /// With a remedy more.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }
}

/// The message, and each remedy on a line of its own after `help: `.
impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.help.iter().try_for_each(|help| write!(f, "\nhelp: {help}"))
    }
}

impl Error for NotFound {}

/// A spec that was read, with what it extends.
pub(crate) struct Reading {
    pub(crate) draft: Draft,
    pub(crate) report: Report,
    /// What is wrong with the specs that it extends, the nearest one first.
    pub(crate) bases: Vec<(SourceFile, Report)>,
}

pub(crate) fn read(source: &SourceFile, find: &mut FindBase<'_>) -> Reading {
    let mut own = Link::new(source.clone());
    let mut below: Vec<Link> = Vec::new();
    while let Some(base) = next(&mut own, &mut below, find) {
        below.push(Link::new(base));
    }
    let (mut base, mut bases) = (None, Vec::new());
    for link in below.into_iter().rev() {
        let source = link.source.clone();
        let (draft, report) = link.check(base);
        base = Some(draft);
        bases.push((source, report));
    }
    bases.reverse();
    let (draft, report) = own.check(base);
    Reading { draft, report, bases }
}

/// A file of the chain on its way from text to draft.
struct Link {
    source: SourceFile,
    spec: Spec,
    report: Report,
}

impl Link {
    fn new(source: SourceFile) -> Self {
        let mut report = Report::default();
        let spec = parse::parse(&source, &mut report);
        Self { source, spec, report }
    }

    fn check(self, base: Option<Draft>) -> (Draft, Report) {
        let Self { source, spec, mut report } = self;
        let base = match base {
            Some(draft) => Base::Spec(Box::new(draft)),
            None if spec.sdk.extends.is_absent() => Base::None,
            None => Base::Unknown,
        };
        // What follows a syntax error may be misread.
        let mut hidden = Report::default();
        let shown = if report.has_syntax_errors() { &mut hidden } else { &mut report };
        let mut draft = check(spec, &source, base, shown);
        draft.is_sound &= report.is_empty();
        report.sort();
        (draft, report)
    }
}

/// What the last file extends, if it extends any.
fn next(own: &mut Link, below: &mut [Link], find: &mut FindBase<'_>) -> Option<SourceFile> {
    let last = below.last().unwrap_or(own);
    let name = last.spec.sdk.extends.as_given()?;
    let diagnostic = match find(&last.source, name.get_ref()) {
        Ok(base) => match circle(own, below, &base).as_slice() {
            [] => return Some(base),
            circle => circular(name.span(), circle),
        },
        Err(error) => not_found(name, error),
    };
    let last = below.last_mut().unwrap_or(own);
    if !last.report.has_syntax_errors() {
        last.report.add(diagnostic);
    }
    None
}

/// The files from `base` on, if it is one of the chain.
fn circle<'l>(own: &'l Link, below: &'l [Link], base: &SourceFile) -> Vec<&'l Link> {
    let links = iter::once(own).chain(below);
    links.skip_while(|link| link.source.path() != base.path()).collect()
}

fn not_found(name: &Spanned<String>, error: NotFound) -> Diagnostic {
    let diagnostic = Diagnostic::new(name.span(), error.message).label("no spec to start from");
    error.help.into_iter().fold(diagnostic, Diagnostic::help)
}

fn circular(span: Span, circle: &[&Link]) -> Diagnostic {
    let names = circle.iter().chain(circle.first()).map(|link| quoted(link.source.path()));
    let names: Vec<_> = names.collect();
    let diagnostic =
        Diagnostic::new(span, format!("a spec extends itself: {}", names.join(" -> ")))
            .label("leads back to where the chain began")
            .help("take `extends` out of the one that is to stand by itself");
    match circle {
        [
            Link {
                source, spec: Spec { sdk: Sdk { extends: Field::Given(name), .. }, .. }, ..
            },
            _,
            ..,
        ] => diagnostic.elsewhere(source, name.span(), "the chain begins here"),
        _ => diagnostic,
    }
}

/// Finds bundled specs only.
pub(crate) fn find_bundled(_: &SourceFile, name: &str) -> Result<SourceFile, NotFound> {
    bundled::find_base(name)
}
