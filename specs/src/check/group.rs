use toml::Spanned;

use super::class::{self, Retry};
use super::text::{self, Lines, missing};
use super::unique::{Holder, Unique};
use super::{Checked, Reported, name};
use crate::raw;
use crate::report::{Diagnostic, Report, quoted};
use crate::{Group, Kind};

/// The groups that are sound, and for each group of the file what its codes inherit.
pub(super) struct Groups {
    pub(super) groups: Vec<Group>,
    pub(super) defaults: Vec<Defaults>,
}

/// What a code that says nothing itself takes from its group.
#[derive(Clone, Copy)]
pub(super) struct Defaults {
    /// The position in [`Groups::groups`], if the group is sound.
    pub(super) group: Option<usize>,
    pub(super) kind: Option<Checked<Kind>>,
    pub(super) retry: Option<Checked<Retry>>,
}

/// Groups are counted in 16 bits, as codes are.
const MOST_GROUPS: usize = 50_000;

pub(super) fn check(raw: Vec<raw::Group>, lang: &str, report: &mut Report) -> Groups {
    if let Some(first_too_many) = raw.get(MOST_GROUPS) {
        let message = format!("more than {MOST_GROUPS} groups");
        let diagnostic = Diagnostic::new(first_too_many.header.clone(), message);
        report.add(diagnostic.label("the first one too many"));
    }
    let mut names = Unique::new();
    let mut groups = Vec::new();
    let mut defaults = Vec::new();
    for raw in raw {
        let title = text::texts("title", raw.title, lang, Lines::One, report);
        let id = raw.id.given();
        if id.is_none() {
            report.add(
                missing("id", &raw.header, "a group").help("write `id = \"client\"` or the like"),
            );
        }
        let variant = id.as_ref().and_then(|id| variant(id, groups.len(), &mut names, report).ok());
        let group = id.zip(variant).map(|(id, variant)| {
            groups.push(Group { id: id.into_inner(), variant, title });
            groups.len() - 1
        });
        defaults.push(Defaults {
            group,
            kind: class::kind(raw.kind, report),
            retry: class::retry(raw.retry, report),
        });
    }
    Groups { groups, defaults }
}

/// The variant of a group: its id in `UpperCamelCase`, which no other group may have.
fn variant(
    id: &Spanned<String>,
    owner: usize,
    names: &mut Unique<String>,
    report: &mut Report,
) -> Checked<String> {
    name::id(id.get_ref(), &id.span(), report)?;
    let variant = name::camel_case(id.get_ref());
    name::identifier("the group's variant", &variant, &id.span(), report)?;
    names.claim(variant.clone(), owner, id.span()).map_err(|holder| {
        report.add(clash(id, holder));
        Reported
    })?;
    Ok(variant)
}

fn clash(id: &Spanned<String>, holder: Holder) -> Diagnostic {
    Diagnostic::new(id.span(), format!("two groups are named {}", quoted(id.get_ref())))
        .label("named again")
        .other(holder.span, "first named here")
        .help("choose another id, or move the codes into the first group")
}
