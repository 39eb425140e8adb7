//! Reports of names that are taken.

use super::owner::Owner;
use crate::claim::Claim;
use crate::quote::quoted;
use crate::source::Span;
use crate::{Diagnostic, Rule};

pub(super) fn reserved(what: &str, name: &str, span: Span) -> Diagnostic {
    let article = if what == "alias" { "an" } else { "a" };
    let message = format!("{article} {what} cannot be named {}", quoted(name));
    Diagnostic::new(Rule::ReservedName, span, message).label("the generated code needs the name")
}

/// The report, unless both are of a spec that this one extends: then it is in the report of that
/// spec.
pub(super) fn variant_is_symbol(variant: &str, own: &Claim, other: &Claim) -> Option<Diagnostic> {
    let (owner, namesake) = (Owner::of(own.owner), Owner::of(other.owner));
    let (label, other_label) = match (owner, namesake) {
        (Owner::Code(_), Owner::Code(_)) => ("names one code", "names another"),
        (Owner::Range(_), Owner::Range(_)) => ("names one range", "names another"),
        (Owner::Code(_), Owner::Range(_)) => ("names a code", "names a range"),
        (Owner::Range(_), Owner::Code(_)) => ("names a range", "names a code"),
    };
    let (here, label, first, first_label) = match (&own.elsewhere, &other.elsewhere) {
        (None, _) => (own, label, other, other_label),
        (Some(_), None) => (other, other_label, own, label),
        (Some(_), Some(_)) => return None,
    };
    let message =
        format!("variant {} is the symbol of {}", quoted(variant), owner.beside(namesake));
    let diagnostic = Diagnostic::new(Rule::VariantIsSymbol, here.span.clone(), message);
    Some(diagnostic.label(label).first(first.clone(), first_label))
}

pub(super) fn symbol_clash(
    what: &str,
    symbol: &str,
    span: Span,
    claim: Claim,
    at: usize,
) -> Diagnostic {
    let (name, owner) = (quoted(symbol), Owner::of(at));
    let (message, help) = if claim.owner == at {
        (format!("{what} {name} is a name of this {} already", owner.noun()), "take it out")
    } else {
        let other = Owner::of(claim.owner);
        let help = match (owner, other) {
            (Owner::Code(_), Owner::Code(_)) => {
                "a symbol stands for one code; take one of them out"
            }
            (Owner::Range(_), _) | (_, Owner::Range(_)) => {
                "a symbol stands for one code or range; take one of them out"
            }
        };
        (format!("{what} {name} is a name of {}", owner.beside(other)), help)
    };
    Diagnostic::new(Rule::DuplicateSymbol, span, message)
        .label("used again")
        .first(claim, "first used here")
        .help(help)
}
