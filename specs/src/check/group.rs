use toml::Spanned;

use super::class::{self, Retry};
use super::text::{self, Lines, missing};
use super::unique::{Holder, Unique};
use super::{Checked, Reported, name};
use crate::raw;
use crate::report::{Diagnostic, Report, quoted};
use crate::{Group, Kind, SourceFile, Texts};

/// What a code that says nothing itself takes from its group.
#[derive(Clone, Copy)]
pub(super) struct Defaults {
    /// The position in [`Groups::list`], if the group is sound.
    pub(super) group: Option<usize>,
    pub(super) kind: Option<Checked<Kind>>,
    pub(super) retry: Option<Checked<Retry>>,
}

/// Groups are counted in 16 bits, as codes are.
const MOST_GROUPS: usize = 50_000;

/// The groups that are sound.
pub(super) struct Groups {
    pub(super) list: Vec<Group>,
    /// What the codes of each take from it.
    defaults: Vec<Defaults>,
    names: Unique<String>,
}

impl Groups {
    pub(super) fn new() -> Self {
        Self { list: Vec::new(), defaults: Vec::new(), names: Unique::new() }
    }

    /// Goes on with a file that extends `source`.
    pub(super) fn leave(&mut self, source: &SourceFile) {
        self.names.leave(source);
    }

    /// Adds the groups of a file. What is returned is for each of them what its codes inherit.
    pub(super) fn check(
        &mut self,
        raw: Vec<raw::Group>,
        lang: &str,
        report: &mut Report,
    ) -> Vec<Defaults> {
        if let Some(first_too_many) = raw.get(MOST_GROUPS.saturating_sub(self.list.len())) {
            let message = format!("more than {MOST_GROUPS} groups");
            let diagnostic = Diagnostic::new(first_too_many.header.clone(), message);
            report.add(diagnostic.label("the first one too many"));
        }
        raw.into_iter().map(|raw| self.group(raw, lang, report)).collect()
    }

    fn group(&mut self, raw: raw::Group, lang: &str, report: &mut Report) -> Defaults {
        let title = text::texts("title", raw.title, lang, Lines::One, report);
        if raw.id.is_absent() {
            report.add(
                missing("id", &raw.header, "a group").help("write `id = \"client\"` or the like"),
            );
        }
        let at = raw.id.as_given().and_then(|id| self.position(id, report).ok());
        let mut said = Defaults {
            group: at,
            kind: class::kind(raw.kind, report),
            retry: class::retry(raw.retry, report),
        };
        if let Some((group, defaults)) =
            at.and_then(|at| self.list.get_mut(at).zip(self.defaults.get_mut(at)))
        {
            group.title.extend(title);
            said.kind = said.kind.or(defaults.kind);
            said.retry = said.retry.or(defaults.retry);
            *defaults = said;
        }
        said
    }

    /// The position of the group of this id: a new one, or one of a spec that this one extends.
    fn position(&mut self, id: &Spanned<String>, report: &mut Report) -> Checked<usize> {
        let variant = variant(id, report)?;
        if let Some(at) = self.elsewhere(id.get_ref(), &variant) {
            self.names.release(&variant);
            // Nobody has it now, so it cannot be refused.
            let _ = self.names.claim(variant, at, id.span());
            return Ok(at);
        }
        let at = self.list.len();
        self.names.claim(variant.clone(), at, id.span()).map_err(|holder| {
            report.add(clash(id, holder));
            Reported
        })?;
        self.list.push(Group { id: id.get_ref().clone(), variant, title: Texts::new() });
        self.defaults.push(Defaults { group: Some(at), kind: None, retry: None });
        Ok(at)
    }

    /// The position of a group of this id in a spec that this one extends.
    fn elsewhere(&self, id: &str, variant: &String) -> Option<usize> {
        let holder = self.names.holder(variant).filter(|holder| holder.elsewhere.is_some())?;
        self.list.get(holder.owner).filter(|group| group.id == id)?;
        Some(holder.owner)
    }
}

/// The variant of a group: its id in `UpperCamelCase`.
fn variant(id: &Spanned<String>, report: &mut Report) -> Checked<String> {
    name::id(id.get_ref(), &id.span(), report)?;
    let variant = name::camel_case(id.get_ref());
    name::identifier("the group's variant", &variant, &id.span(), report)?;
    Ok(variant)
}

fn clash(id: &Spanned<String>, holder: Holder) -> Diagnostic {
    Diagnostic::new(id.span(), format!("two groups are named {}", quoted(id.get_ref())))
        .label("named again")
        .first(holder, "first named here")
        .help("choose another id, or move the codes into the first group")
}
