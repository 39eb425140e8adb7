//! The groups of a code space.

use toml::Spanned;

use super::base::Base;
use super::class::{self, Retrying};
use super::name::{self, Role};
use super::tags;
use super::text::{self, Lines};
use crate::claim::{Claim, Claims};
use crate::quote::quoted;
use crate::report::{Checked, Report, Reported};
use crate::source::Span;
use crate::{AdvisedBy, Diagnostic, Effect, Group, Kind, Retry, Rule, SourceFile, Texts, raw};

/// The facts that a code takes from its group where it states none itself.
#[derive(Clone, Default)]
pub(super) struct Defaults {
    /// The position in [`Groups::list`], if the group is sound.
    pub(super) group: Option<usize>,
    /// What is added to the numbers of its codes.
    pub(super) base: Option<Checked<Base>>,
    pub(super) kind: Option<Checked<Kind>>,
    pub(super) retry: Option<Checked<Retrying>>,
    pub(super) effect: Option<Checked<Effect>>,
    pub(super) tags: Option<Vec<String>>,
    pub(super) advised_by: Option<Checked<AdvisedBy>>,
}

/// How many groups a spec can have. They are counted in 16 bits, as codes are.
const MOST_GROUPS: usize = 50_000;

/// The groups that are sound.
pub(super) struct Groups {
    pub(super) list: Vec<Group>,
    /// The defaults for the codes of each.
    defaults: Vec<Defaults>,
    names: Claims<String>,
    /// That there are too many, once that is reported.
    full: Option<Reported>,
}

impl Groups {
    pub(super) fn new() -> Self {
        Self { list: Vec::new(), defaults: Vec::new(), names: Claims::new(), full: None }
    }

    /// Prepares for a file that extends `source`.
    pub(super) fn close_file(&mut self, source: &SourceFile) {
        self.names.close_file(source);
        for group in &mut self.defaults {
            if let Some(Ok(base)) = &mut group.base {
                base.close_file(source);
            }
        }
    }

    /// The bases of all groups.
    pub(super) fn bases(&self) -> Vec<i128> {
        let mut bases = Vec::new();
        for group in &self.defaults {
            if let Some(Ok(base)) = &group.base {
                bases.push(base.number);
            }
        }
        bases
    }

    /// Adds the groups of a file, and returns what the codes of each inherit.
    pub(super) fn check(
        &mut self,
        raw: Vec<raw::Group>,
        lang: &str,
        report: &mut Report,
    ) -> Vec<Defaults> {
        let mut defaults = Vec::new();
        for raw in raw {
            defaults.push(self.group(raw, lang, report));
        }
        defaults
    }

    fn group(&mut self, raw: raw::Group, lang: &str, report: &mut Report) -> Defaults {
        let raw::Group { header, id, title, base, kind, retry, effect, tags, advised_by } = raw;
        let title = text::texts("title", title, lang, Lines::One, report);
        if id.is_absent() {
            let missing = Diagnostic::missing("id", &header, "a group");
            report.add(missing.help("write `id = \"client\"` or the like"));
        }
        let at = id.as_given().and_then(|id| self.position(id, report).ok());
        let mut stated = Defaults {
            group: at,
            base: base.checked().map(|base| base.map(Base::new)),
            kind: class::word("kind", kind, report),
            retry: class::retry(retry, report),
            effect: class::word("effect", effect, report),
            tags: tags::tags(tags, report),
            advised_by: class::word("adviser", advised_by, report),
        };
        if let Some((group, defaults)) =
            at.and_then(|at| self.list.get_mut(at).zip(self.defaults.get_mut(at)))
        {
            group.title.extend(title);
            stated = stated.or(defaults);
            defaults.clone_from(&stated);
        }
        stated
    }

    /// The position of the group of this id: a new one, or one of a spec that this one extends.
    fn position(&mut self, id: &Spanned<String>, report: &mut Report) -> Checked<usize> {
        let variant = name::variant_of_id(Role::VariantOfGroup, id, report)?;
        if let Some(at) = self.elsewhere(id.get_ref(), &variant) {
            self.names.release(&variant);
            // The name was released, so it cannot be refused.
            let _ = self.names.claim(variant, at, id.span());
            return Ok(at);
        }
        let at = self.list.len();
        if at >= MOST_GROUPS {
            return Err(*self.full.get_or_insert_with(|| report.add(too_many(id.span()))));
        }
        let claimed = self.names.claim(variant.clone(), at, id.span());
        claimed.map_err(|claim| report.add(clash(id, claim)))?;
        self.list.push(Group { id: id.get_ref().clone(), variant, title: Texts::new() });
        self.defaults.push(Defaults { group: Some(at), ..Defaults::default() });
        Ok(at)
    }

    /// The position of a group of this id in a spec that this one extends.
    fn elsewhere(&self, id: &str, variant: &str) -> Option<usize> {
        let claim = self.names.get(variant).filter(|claim| claim.elsewhere.is_some())?;
        self.list.get(claim.owner).filter(|group| group.id == id)?;
        Some(claim.owner)
    }
}

impl Defaults {
    /// Those of a success, whatever the group says.
    pub(super) fn of_success(group: Option<&Self>) -> Self {
        let retry = Retrying { class: Retry::Satisfied, after: None };
        let group = group.cloned().unwrap_or_default();
        Self { kind: Some(Ok(Kind::Ok)), retry: Some(Ok(retry)), ..group }
    }

    /// With the older defaults for facts that these do not state.
    fn or(self, older: &Self) -> Self {
        let Self { group, base, kind, retry, effect, tags, advised_by } = self;
        Self {
            group,
            base: base.or_else(|| older.base.clone()),
            kind: kind.or(older.kind),
            retry: retry.or(older.retry),
            effect: effect.or(older.effect),
            tags: tags.or_else(|| older.tags.clone()),
            advised_by: advised_by.or(older.advised_by),
        }
    }
}

fn too_many(place: Span) -> Diagnostic {
    let message = format!("more than {MOST_GROUPS} groups");
    Diagnostic::new(Rule::TooMany, place, message)
        .label("the first one too many")
        .help("split the spec into several code spaces")
}

fn clash(id: &Spanned<String>, claim: Claim) -> Diagnostic {
    let message = format!("two groups are named {}", quoted(id.get_ref()));
    Diagnostic::new(Rule::DuplicateGroup, id.span(), message)
        .label("named again")
        .first(claim, "first named here")
        .help("choose another id, or move the codes into the first group")
}
