//! Raw spec to catalog: every rule of the format that is not syntax or shape.
//!
//! A check that finds a mistake adds it to the report and puts something harmless in its place, so that
//! the other checks go on and nothing is reported twice.

mod class;
mod code;
mod codes;
mod group;
pub(crate) mod name;
mod number;
mod overrides;
mod sdk;
mod text;
pub(crate) mod unique;

pub(crate) use sdk::{Places, default_type_name};

use code::CodeChecks;
use codes::Codes;
use group::Groups;
use sdk::CheckedSdk;

use toml::Spanned;

use crate::raw::Spec;
use crate::report::{Diagnostic, Report};
use crate::{Catalog, Source, SourceFile, raw};

/// The mistake is in the report already.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reported;

pub(crate) type Checked<T> = Result<T, Reported>;

/// A spec after its checks, which an overlay goes on with.
pub(crate) struct Draft {
    source: SourceFile,
    /// Whether it, and what it extends, is free of mistakes.
    pub(crate) is_sound: bool,
    sdk: CheckedSdk,
    sources: Vec<Source>,
    groups: Groups,
    codes: Codes,
}

/// What a spec starts from.
pub(crate) enum Base {
    None,
    /// Something that could not be read, which is reported.
    Unknown,
    Spec(Box<Draft>),
}

impl Draft {
    /// A spec that says nothing yet.
    pub(crate) fn new(source: &SourceFile) -> Self {
        Self {
            source: source.clone(),
            is_sound: true,
            sdk: CheckedSdk::by_default(source.default_id()),
            sources: Vec::new(),
            groups: Groups::new(),
            codes: Codes::new(),
        }
    }

    pub(crate) fn finish(self) -> (Catalog, Places) {
        let Self { sources, groups, codes, sdk, .. } = self;
        let codes = codes.finish(sdk.sdk.repr);
        (Catalog { sdk: sdk.sdk, sources, groups: groups.list, codes }, sdk.places)
    }
}

impl Base {
    /// What `source` goes on with, and the file that it comes from.
    fn start(self, source: &SourceFile) -> (Draft, Option<SourceFile>) {
        match self {
            Self::None => (Draft::new(source), None),
            Self::Unknown => (Draft { is_sound: false, ..Draft::new(source) }, None),
            Self::Spec(mut draft) => {
                let from = draft.source.clone();
                draft.groups.leave(&from);
                draft.codes.leave(&from);
                (*draft, Some(from))
            }
        }
    }
}

pub(crate) fn check(spec: Spec, source: &SourceFile, base: Base, report: &mut Report) -> Draft {
    if matches!(base, Base::None) {
        check_alone(&spec, report);
    }
    let (draft, from) = base.start(source);
    let Draft { is_sound, sdk, mut sources, mut groups, codes, .. } = draft;
    let lang = spec.sdk.lang.as_given().map(Spanned::span);
    let sdk = sdk::check(spec.sdk, sdk, from.as_ref(), report);
    sources.extend(spec.sources.into_iter().map(|raw| self::source(raw, report)));
    let defaults = groups.check(spec.groups, &sdk.sdk.lang, report);
    let mut checks = CodeChecks { sdk: &sdk, groups: &defaults, report, codes };
    let unlisted = checks.change(spec.overrides);
    if let Some(lang) = lang.filter(|_| is_sound) {
        checks.check_language(lang);
    }
    checks.add(spec.codes);
    // Codes may be missing from a base with mistakes.
    if let Some(from) = from.filter(|_| is_sound) {
        checks.check_overridden(unlisted, &from);
    }
    let codes = checks.codes;
    Draft { source: source.clone(), is_sound, sdk, sources, groups, codes }
}

/// What a spec that extends no other must have, and cannot have.
fn check_alone(spec: &Spec, report: &mut Report) {
    if let Some(first) = spec.overrides.first() {
        report.add(
            Diagnostic::new(first.header.clone(), "there is nothing to override")
                .label("the spec extends no other")
                .help("name the spec to start from in `[sdk]`: `extends = \"gme\"`"),
        );
    } else if spec.codes.is_empty() && report.is_empty() {
        // Otherwise the codes may be there, under a misspelt or misshapen key.
        report.add(
            Diagnostic::new(0..0, "the spec lists no code").help(
                "add a `[[code]]` table with `code`, `variant`, `message`, `kind` and `retry`",
            ),
        );
    }
}

fn source(raw: raw::Source, report: &mut Report) -> Source {
    let title = text::required_line("title", raw.title, &raw.header, "a source", report);
    Source {
        title: title.unwrap_or_default(),
        url: text::url(raw.url, report),
        lang: raw
            .lang
            .given()
            .filter(|lang| text::language(lang, report).is_ok())
            .map(Spanned::into_inner),
        retrieved: raw.retrieved.given().map(Spanned::into_inner),
    }
}
