//! Raw spec to catalog: every rule of the format that is not syntax or shape.
//!
//! A check that finds a mistake adds it to the report and puts something harmless in its place, so
//! that the other checks go on and nothing is reported twice.

mod advice;
mod alike;
pub(crate) mod automatic;
mod base;
mod clash;
mod class;
mod code;
pub(crate) mod codes;
mod doubtful;
mod facts;
mod fields;
mod group;
mod language;
pub(crate) mod name;
mod number;
mod numbers;
mod operation;
mod overrides;
mod owner;
mod placeholders;
mod plain;
mod range;
mod remedy;
mod returned;
mod script;
mod sdk;
mod sets;
mod tags;
mod text;
mod unlisted;
mod when;
mod width;

pub(crate) use sdk::{Places, default_type_name};

use code::CodeChecks;
use codes::{Codes, MOST_CODES};
use facts::{Stated, Terms};
use group::Groups;
use operation::Operations;
use sdk::CheckedSdk;

use toml::Spanned;

use crate::raw::{self, Spec};
use crate::report::{Checked, Report};
use crate::{BitField, Catalog, Diagnostic, Facts, Rule, Source, SourceFile, bundled};

/// A spec after its checks, which an overlay can start from.
pub(crate) struct Draft {
    source: SourceFile,
    /// Whether it, and what it extends, is free of mistakes.
    pub(crate) is_sound: bool,
    sdk: CheckedSdk,
    sources: Vec<Source>,
    operations: Operations,
    groups: Groups,
    codes: Codes,
    /// The bundled spec that it is, or that it extends.
    bundled: Option<&'static str>,
}

/// The spec that another one starts from.
pub(crate) enum Base {
    None,
    /// A spec that could not be read, which is reported.
    Unknown,
    Spec(Box<Draft>),
}

/// Whether a spec that extends another takes its id and type.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Identity {
    /// An overlay is the same code space with other facts.
    Inherited,
    /// A space of a folder is named after its own file, and several may extend one spec.
    OfFile,
}

impl Identity {
    /// A spec by itself is an overlay, unless its id places it in a folder.
    pub(crate) fn of(source: &SourceFile) -> Self {
        if source.default_id().contains('/') { Self::OfFile } else { Self::Inherited }
    }
}

impl Draft {
    /// A spec without any content.
    fn new(source: &SourceFile) -> Self {
        let mut sdk = CheckedSdk::by_default(source.default_id());
        sdk.rename(source);
        Self {
            source: source.clone(),
            is_sound: true,
            sdk,
            sources: Vec::new(),
            operations: Operations::new(),
            groups: Groups::new(),
            codes: Codes::new(),
            bundled: bundled::name_of(source),
        }
    }

    pub(crate) fn finish(self) -> (Catalog, Places) {
        let Self { sources, operations, groups, codes, sdk, bundled, .. } = self;
        let (codes, ranges) = codes.finish(sdk.sdk.repr);
        let (operations, groups) = (operations.list, groups.list);
        let catalog = Catalog { sdk: sdk.sdk, sources, operations, groups, codes, ranges, bundled };
        (catalog, sdk.places)
    }
}

impl Base {
    /// What `source` starts from, and the file of it.
    fn start(self, source: &SourceFile, identity: Identity) -> (Draft, Option<SourceFile>) {
        match self {
            Self::None | Self::Unknown => (Draft::new(source), None),
            Self::Spec(mut draft) => {
                let from = draft.source.clone();
                draft.operations.close_file(&from);
                draft.groups.close_file(&from);
                draft.codes.close_file(&from);
                if identity == Identity::OfFile {
                    draft.sdk.rename(source);
                }
                (*draft, Some(from))
            }
        }
    }
}

pub(crate) fn check(
    spec: Spec,
    source: &SourceFile,
    base: Base,
    identity: Identity,
    report: &mut Report,
) -> Draft {
    if matches!(base, Base::None) {
        check_alone(&spec, report);
    }
    // An operation may be in a base that could not be read, or under a misspelt key.
    let is_known =
        !matches!(base, Base::Unknown) && (report.is_empty() || !spec.operations.is_empty());
    let (draft, from) = base.start(source, identity);
    let Draft { is_sound, sdk, mut sources, mut operations, mut groups, codes, .. } = draft;
    let bundled = draft.bundled;
    operations.is_complete = is_sound && is_known;
    let lang = spec.sdk.lang.as_given().map(Spanned::span);
    let digits = spec.sdk.digits.as_given().map(Spanned::span);
    let success = spec.sdk.success.as_given().map(Spanned::span);
    let returned = spec.sdk.returned.as_given().map(Spanned::span);
    let sdk = sdk::check(spec.sdk, sdk, from.as_ref(), report);
    check_count(&spec.sources, report);
    for raw in spec.sources {
        sources.push(self::source(raw, report));
    }
    operations.check(spec.operations, report);
    let defaults = groups.check(spec.groups, &sdk.sdk.lang, report);
    let mut checks = CodeChecks {
        sdk: &sdk,
        groups: &defaults,
        bases: groups.bases(),
        operations: &operations,
        is_sound,
        report,
        codes,
    };
    let unlisted = checks.change(spec.overrides);
    if is_sound {
        checks.check_language(lang);
        checks.check_digits(digits);
        checks.check_base_is_documented(returned);
    }
    checks.add(spec.codes);
    let success = checks.add_ranges(spec.ranges).or(success);
    checks.check_failures(success);
    checks.check_documented();
    checks.check_names();
    // Codes may be missing from a base with mistakes.
    if let Some(from) = from.filter(|_| is_sound) {
        checks.check_overridden(unlisted, &from);
    }
    let codes = checks.codes;
    Draft { source: source.clone(), is_sound, sdk, sources, operations, groups, codes, bundled }
}

/// Changes the facts about a code, or a range with `fields`, if there is one, by what a caller says
/// of it in a language.
pub(crate) fn amend(
    raw: raw::Facts,
    facts: Option<&mut Facts>,
    fields: &[BitField],
    lang: &str,
    report: &mut Report,
) {
    placeholders::check(&raw, fields, report);
    let operations = &Operations::new();
    let stated = Stated::check(raw, &Terms { lang, own_language: None, operations }, report);
    if let Some(facts) = facts {
        stated.replace(facts);
    }
}

/// The rules for a spec that extends no other.
fn check_alone(spec: &Spec, report: &mut Report) {
    if let Some(first) = spec.overrides.first() {
        let message = "there is nothing to override";
        report.add(
            Diagnostic::new(Rule::OverrideOfUnlisted, first.header.clone(), message)
                .label("the spec extends no other")
                .help("name the spec to start from in `[sdk]`: `extends = \"gme\"`"),
        );
    } else if spec.codes.is_empty() && spec.ranges.is_empty() && report.is_empty() {
        // Otherwise the codes may be there, under a misspelt or misshapen key.
        let diagnostic = Diagnostic::new(Rule::NoCode, 0..0, "there is no code");
        report.add(diagnostic.help(remedy::some_code(report.origin())));
    }
}

/// No spec has many sources, but everything that can be repeated has a limit.
fn check_count(sources: &[raw::Source], report: &mut Report) {
    if let Some(first_too_many) = sources.get(MOST_CODES) {
        let (place, message) =
            (first_too_many.header.clone(), format!("more than {MOST_CODES} sources"));
        report.add(
            Diagnostic::new(Rule::TooMany, place, message)
                .label("the first one too many")
                .help("list only the documents that the file was made from"),
        );
    }
}

fn source(raw: raw::Source, report: &mut Report) -> Source {
    let raw::Source { header, title, url, lang, updated, retrieved } = raw;
    let title = text::required_line("title", title, &header, "a source", report);
    Source {
        title: title.unwrap_or_default(),
        url: text::url(url, report),
        lang: lang.given().map(|lang| language::tag(&lang, report)).and_then(Checked::ok),
        updated: updated.given().map(Spanned::into_inner),
        retrieved: retrieved.given().map(Spanned::into_inner),
    }
}
