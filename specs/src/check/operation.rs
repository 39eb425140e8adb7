//! The operations of a code space: calls that codes are told apart by.

use std::collections::BTreeMap;

use toml::Spanned;

use super::name::{self, Role};
use super::text::{self, Lines};
use crate::claim::{Claim, Claims};
use crate::operation::help_for_unknown;
use crate::quote::quoted;
use crate::report::{Checked, Report, Reported};
use crate::source::Span;
use crate::{Diagnostic, Operation, Rule, SourceFile, raw};

/// How many operations a spec can have. They are counted in 16 bits, as codes are.
const MOST_OPERATIONS: usize = 50_000;

/// In place of the position of an operation that is not sound, which is reported.
const UNSOUND: usize = usize::MAX;

/// The operations that are sound.
pub(super) struct Operations {
    pub(super) list: Vec<Operation>,
    /// The position of each id, or `UNSOUND`.
    positions: BTreeMap<String, usize>,
    variants: Claims<String>,
    calls: Claims<String>,
    /// Whether an id that is not there is a mistake. The operation may be in a part that could not
    /// be read.
    pub(super) is_complete: bool,
    /// That there are too many, once that is reported.
    full: Option<Reported>,
}

impl Operations {
    pub(super) fn new() -> Self {
        Self {
            list: Vec::new(),
            positions: BTreeMap::new(),
            variants: Claims::new(),
            calls: Claims::new(),
            is_complete: true,
            full: None,
        }
    }

    /// Prepares for a file that extends `source`.
    pub(super) fn close_file(&mut self, source: &SourceFile) {
        self.variants.close_file(source);
        self.calls.close_file(source);
    }

    /// Adds the operations of a file.
    pub(super) fn check(&mut self, raw: Vec<raw::Operation>, report: &mut Report) {
        for raw::Operation { header, id, calls } in raw {
            if id.is_absent() {
                let missing = Diagnostic::missing("id", &header, "an operation");
                report.add(missing.help("write `id = \"enter_room\"` or the like"));
            }
            let at = id.as_given().and_then(|id| self.position(id, report));
            for call in calls.given().into_iter().flat_map(Spanned::into_inner) {
                self.call(at, &call, report);
            }
        }
    }

    /// The position of the operation of this id, if it is sound: a new one, or one of a spec that
    /// this one extends.
    fn position(&mut self, id: &Spanned<String>, report: &mut Report) -> Option<usize> {
        let at = self.claim(id, report).ok();
        self.positions.entry(id.get_ref().clone()).or_insert(at.unwrap_or(UNSOUND));
        at
    }

    fn claim(&mut self, id: &Spanned<String>, report: &mut Report) -> Checked<usize> {
        let variant = name::variant_of_id(Role::VariantOfOperation, id, report)?;
        if let Some(at) = self.elsewhere(id.get_ref(), &variant) {
            self.variants.release(&variant);
            // The name was released, so it cannot be refused.
            let _ = self.variants.claim(variant, at, id.span());
            return Ok(at);
        }
        let at = self.list.len();
        if at >= MOST_OPERATIONS {
            return Err(*self.full.get_or_insert_with(|| report.add(too_many(id.span()))));
        }
        let claimed = self.variants.claim(variant.clone(), at, id.span());
        claimed.map_err(|claim| report.add(self.clash(id, &variant, claim)))?;
        let id = id.get_ref().clone();
        self.list.push(Operation { id, variant, calls: Vec::new() });
        Ok(at)
    }

    /// The position of an operation of this id in a spec that this one extends.
    fn elsewhere(&self, id: &str, variant: &str) -> Option<usize> {
        let claim = self.variants.get(variant).filter(|claim| claim.elsewhere.is_some())?;
        self.list.get(claim.owner).filter(|operation| operation.id == id)?;
        Some(claim.owner)
    }

    fn clash(&self, id: &Spanned<String>, variant: &str, claim: Claim) -> Diagnostic {
        let is_same = self.list.get(claim.owner).is_some_and(|first| first.id == *id.get_ref());
        let (message, help) = if is_same {
            let message = format!("two operations are named {}", quoted(id.get_ref()));
            (message, "choose another id, or make one operation of the two")
        } else {
            let message = format!("two operations make the variant {}", quoted(variant));
            (message, "choose another id")
        };
        Diagnostic::new(Rule::DuplicateOperation, id.span(), message)
            .label("named again")
            .first(claim, "first named here")
            .help(help)
    }

    /// A call of the operation at a position; of an operation that is not sound, only the text of
    /// its name is checked.
    fn call(&mut self, at: Option<usize>, call: &Spanned<String>, report: &mut Report) {
        let Ok(name) = text::text("calls", call, Lines::One, report) else { return };
        let Some((at, operation)) = at.and_then(|at| Some((at, self.list.get_mut(at)?))) else {
            return;
        };
        match self.calls.claim(name.clone(), at, call.span()) {
            Ok(()) => operation.calls.push(name),
            Err(claim) => {
                if report.skip(Rule::DuplicateOperation, &call.span()).is_none() {
                    report.add(call_clash(&name, call.span(), claim, at));
                }
            }
        }
    }

    /// The position of an operation that a `when` names, or nothing if there is no such operation,
    /// which is reported.
    pub(super) fn find(&self, id: &Spanned<String>, report: &mut Report) -> Option<usize> {
        if let Some(at) = self.positions.get(id.get_ref()) {
            return Some(*at).filter(|at| *at != UNSOUND);
        }
        if self.is_complete
            && self.full.is_none()
            && report.skip(Rule::UnknownOperation, &id.span()).is_none()
        {
            report.add(self.unknown(id));
        }
        None
    }

    fn unknown(&self, id: &Spanned<String>) -> Diagnostic {
        let name = quoted(id.get_ref());
        let help = if self.list.is_empty() {
            help_to_add(id.get_ref())
        } else {
            help_for_unknown(id.get_ref(), &self.list)
        };
        let message = format!("unknown operation {name}");
        Diagnostic::new(Rule::UnknownOperation, id.span(), message)
            .label("not the id of an operation")
            .help(help)
    }
}

/// What to write for the operation of a spec that has none.
fn help_to_add(id: &str) -> String {
    let can_be_one = name::is_id(id) && name::is_usable(&name::camel_case(id));
    if can_be_one {
        format!("add it: `[[operation]]` with `id = \"{id}\"`")
    } else {
        "add it: `[[operation]]` with `id = \"enter_room\"` or the like, and name that id here"
            .into()
    }
}

fn too_many(place: Span) -> Diagnostic {
    let message = format!("more than {MOST_OPERATIONS} operations");
    Diagnostic::new(Rule::TooMany, place, message)
        .label("the first one too many")
        .help("list only those in answer to which a code means something else")
}

fn call_clash(call: &str, span: Span, claim: Claim, at: usize) -> Diagnostic {
    let name = quoted(call);
    let (message, help) = if claim.owner == at {
        (format!("call {name} is listed twice"), "take one of them out")
    } else {
        let message = format!("call {name} belongs to another operation already");
        (message, "a call belongs to one operation; take one of them out")
    };
    Diagnostic::new(Rule::DuplicateOperation, span, message)
        .label("listed again")
        .first(claim, "first listed here")
        .help(help)
}
