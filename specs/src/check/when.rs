//! What a code means in answer to some operations.

use std::collections::BTreeMap;
use std::mem::take;

use toml::Spanned;

use super::facts::{Stated, Terms, set_some};
use super::text;
use crate::claim::{Claim, Claims};
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::Report;
use crate::source::Span;
use crate::{Diagnostic, Rule, When, order};

/// The tables of one code.
pub(super) fn check(raw: Vec<raw::When>, terms: &Terms<'_>, report: &mut Report) -> Vec<When> {
    let (mut named, mut whens) = (Claims::new(), Vec::new());
    for raw in raw {
        whens.extend(when(raw, &mut named, terms, report));
    }
    whens
}

/// The table, unless it names no operation that is sound.
fn when(
    raw: raw::When,
    named: &mut Claims<i128>,
    terms: &Terms<'_>,
    report: &mut Report,
) -> Option<When> {
    let raw::When { header, operation, facts, has_unknown } = raw;
    if facts.is_absent() && !operation.is_absent() && !has_unknown {
        report.add(empty(header.clone()));
    }
    let operations = operations(operation, &header, named, terms, report);
    let message = facts.message.as_given().map(Spanned::span);
    let when = Stated::check(facts, terms, report).when(operations);
    if let (Some(span), Some(lang)) = (message, terms.own_language) {
        text::require_own_language("message", &when.message, lang, &span, report);
    }
    (!when.operations.is_empty()).then_some(when)
}

fn empty(header: Span) -> Diagnostic {
    Diagnostic::new(Rule::EmptyWhen, header, "a `when` says nothing")
        .label("has no key but `operation`")
        .help("write what is different, such as `retry = \"satisfied\"`, or take it out")
}

/// The operations that a table names and no other table of the code does.
fn operations(
    field: Field<Vec<Spanned<String>>>,
    header: &Span,
    named: &mut Claims<i128>,
    terms: &Terms<'_>,
    report: &mut Report,
) -> Vec<usize> {
    const HELP: &str = "name one or more: `operation = [\"enter_room\"]`";
    if field.is_absent() {
        report.add(Diagnostic::missing("operation", header, "a `when`").help(HELP));
    }
    let Some(ids) = field.given() else { return Vec::new() };
    if ids.get_ref().is_empty() {
        let diagnostic =
            Diagnostic::new(Rule::EmptyWhen, ids.span(), "a `when` names no operation");
        report.add(diagnostic.label("the list is empty").help(HELP));
    }
    let mut operations = Vec::new();
    for id in ids.into_inner() {
        let Some(operation) = terms.operations.find(&id, report) else { continue };
        match named.claim(operation as i128, 0, id.span()) {
            Ok(()) => operations.push(operation),
            Err(claim) => {
                if report.skip(Rule::DuplicateOperation, &id.span()).is_none() {
                    report.add(named_twice(&id, claim));
                }
            }
        }
    }
    operations
}

fn named_twice(id: &Spanned<String>, claim: Claim) -> Diagnostic {
    let message = format!("operation {} is named twice", quoted(id.get_ref()));
    Diagnostic::new(Rule::DuplicateOperation, id.span(), message)
        .label("named again")
        .first(claim, "first named here")
        .help("say everything about it in one `when`")
}

/// Puts what is stated for an operation in the place of what `old` had for it, fact by fact.
pub(super) fn replace(old: &mut Vec<When>, new: Vec<When>) {
    if old.is_empty() {
        *old = new;
        return;
    }
    let mut homes = Homes::new();
    for (at, when) in old.iter().enumerate() {
        for operation in &when.operations {
            homes.insert(*operation as i128, at);
        }
    }
    for mut when in new {
        for (home, operations) in by_home(take(&mut when.operations), &homes) {
            put(old, home, When { operations, ..when.clone() }, &mut homes);
        }
    }
}

/// The position of the table that each operation has.
type Homes = BTreeMap<i128, usize>;

fn home(operation: usize, homes: &Homes) -> Option<usize> {
    homes.get(&(operation as i128)).copied()
}

/// The operations of each table, and those that have none.
fn by_home(mut operations: Vec<usize>, homes: &Homes) -> Vec<(Option<usize>, Vec<usize>)> {
    order::by_number(&mut operations, |operation| {
        home(*operation, homes).map_or(-1, |home| home as i128)
    });
    let mut parts: Vec<(Option<usize>, Vec<usize>)> = Vec::new();
    for operation in operations {
        let home = home(operation, homes);
        match parts.last_mut() {
            Some((last, part)) if *last == home => part.push(operation),
            _ => parts.push((home, vec![operation])),
        }
    }
    parts
}

/// Adds a table whose operations are all in the table at a position, or in none.
fn put(old: &mut Vec<When>, at: Option<usize>, new: When, homes: &mut Homes) {
    let end = old.len();
    let Some((at, home)) = at.and_then(|at| Some((at, old.get_mut(at)?))) else {
        return old.push(new);
    };
    if home.operations.len() == new.operations.len() {
        return merge(home, new);
    }
    let mut part = home.clone();
    part.operations.clone_from(&new.operations);
    for operation in &new.operations {
        homes.insert(*operation as i128, end);
    }
    home.operations.retain(|operation| self::home(*operation, homes) == Some(at));
    merge(&mut part, new);
    old.push(part);
}

fn merge(old: &mut When, new: When) {
    let When { operations: _, message, cause, advice, kind, retry, retry_after, effect } = new;
    old.message.extend(message);
    old.cause.extend(cause);
    old.advice.extend(advice);
    set_some(&mut old.kind, kind);
    if retry.is_some() {
        (old.retry, old.retry_after) = (retry, retry_after);
    }
    set_some(&mut old.effect, effect);
}
