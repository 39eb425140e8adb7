//! Raw spec to catalog: every rule of the format that is not syntax or shape.
//!
//! A check that finds a mistake adds it to the report and puts something harmless in its place, so that
//! the other checks go on and nothing is reported twice.

mod class;
mod code;
mod group;
pub(crate) mod name;
mod number;
mod sdk;
mod text;
pub(crate) mod unique;

pub(crate) use sdk::{Places, default_type_name};

use crate::raw::Spec;
use crate::report::Report;
use crate::{Catalog, Source, raw};

/// The mistake is in the report already.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reported;

pub(crate) type Checked<T> = Result<T, Reported>;

pub(crate) fn check(spec: Spec, default_id: &str, report: &mut Report) -> (Catalog, Places) {
    if report.is_empty() {
        // Otherwise the codes may be there, under a misspelt or misshapen key.
        code::check_presence(&spec.codes, report);
    }
    let sdk = sdk::check(spec.sdk, default_id, report);
    let sources = spec.sources.into_iter().map(|raw| source(raw, report)).collect();
    let groups = group::check(spec.groups, &sdk.sdk.lang, report);
    let codes = code::check(spec.codes, &sdk, &groups.defaults, report);
    (Catalog { sdk: sdk.sdk, sources, groups: groups.groups, codes }, sdk.places)
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
            .map(toml::Spanned::into_inner),
        retrieved: raw.retrieved.given().map(toml::Spanned::into_inner),
    }
}
