//! A spec and those that it extends, from the top down to the one that extends none.

use toml::Spanned;

use crate::check::{Base, Draft, Identity, check};
use crate::quote::quoted;
use crate::raw::{Field, Sdk, Spec};
use crate::report::Report;
use crate::source::Span;
use crate::{Diagnostic, NotFound, Rule, SourceFile, parse};

/// Finds the spec that `extends` in a spec names.
pub type FindBase<'f> = dyn FnMut(&SourceFile, &str) -> Result<SourceFile, NotFound> + 'f;

/// A spec that was read, with the specs that it extends.
pub(crate) struct Reading {
    pub(crate) draft: Draft,
    pub(crate) report: Report,
    /// The reports of the specs that it extends, the nearest one first.
    pub(crate) bases: Vec<Report>,
}

pub(crate) fn read(source: &SourceFile, identity: Identity, find: &mut FindBase<'_>) -> Reading {
    let mut own = Link::new(source.clone());
    let mut below: Vec<Link> = Vec::new();
    while let Some(base) = next(&mut own, &mut below, find) {
        below.push(Link::new(base));
    }
    let (mut base, mut bases) = (None, Vec::new());
    for link in below.into_iter().rev() {
        let (draft, report) = link.check(base, Identity::Inherited);
        base = Some(draft);
        bases.push(report);
    }
    bases.reverse();
    let (draft, report) = own.check(base, identity);
    Reading { draft, report, bases }
}

/// Adds the reports of the specs that `own` extends to those of a folder, unless they are there.
///
/// Several spaces may extend one spec, and that may be a space itself. Its own report is then the
/// same but for a circle, which is found only where it leads back to.
pub(crate) fn add_bases(reports: &mut Vec<Report>, own: &str, bases: Vec<Report>) {
    let is_here = |report: &Report| report.has(Rule::ExtendsItself);
    let mut chain = vec![own.to_owned()];
    for base in &bases {
        chain.push(base.source().path().to_owned());
    }
    // A chain ends in one circle at most, and only the files of that know of it.
    let is_part = |report: &Report| chain.iter().any(|path| path == report.source().path());
    let is_known = reports.iter().any(|report| is_here(report) && is_part(report));
    for report in bases {
        match reports.iter_mut().find(|known| known.source().path() == report.source().path()) {
            None => reports.push(report),
            Some(known) if !is_known => known.adopt(report, Rule::ExtendsItself),
            Some(_) => {}
        }
    }
}

/// A file of the chain on its way from text to draft.
struct Link {
    source: SourceFile,
    spec: Spec,
    report: Report,
}

impl Link {
    fn new(source: SourceFile) -> Self {
        let mut report = Report::new(source.clone());
        let spec = parse::parse(&source, &mut report);
        Self { source, spec, report }
    }

    fn check(self, base: Option<Draft>, identity: Identity) -> (Draft, Report) {
        let Self { source, spec, mut report } = self;
        let base = match base {
            Some(draft) => Base::Spec(Box::new(draft)),
            None if spec.sdk.extends.is_absent() => Base::None,
            None => Base::Unknown,
        };
        // What follows a syntax error may be misread.
        let mut hidden = Report::unseen(source.clone());
        let shown = if report.has_syntax_errors() { &mut hidden } else { &mut report };
        let mut draft = check(spec, &source, base, identity, shown);
        draft.is_sound &= report.is_empty();
        report.sort();
        (draft, report)
    }
}

/// The spec that the last file extends, if it extends any.
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
    let is_base = |link: &Link| link.source.path() == base.path();
    let mut circle = Vec::new();
    if is_base(own) {
        circle.push(own);
    }
    for link in below {
        if !circle.is_empty() || is_base(link) {
            circle.push(link);
        }
    }
    circle
}

fn not_found(name: &Spanned<String>, error: NotFound) -> Diagnostic {
    let mut diagnostic = Diagnostic::new(Rule::BaseNotFound, name.span(), error.message)
        .label("no spec to start from");
    for help in error.help {
        diagnostic = diagnostic.help(help);
    }
    diagnostic
}

fn circular(span: Span, circle: &[&Link]) -> Diagnostic {
    let mut names = Vec::new();
    for link in circle {
        names.push(quoted(link.source.path()));
    }
    names.extend(names.first().cloned());
    let message = format!("a spec extends itself: {}", names.join(" -> "));
    let diagnostic = Diagnostic::new(Rule::ExtendsItself, span, message)
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
