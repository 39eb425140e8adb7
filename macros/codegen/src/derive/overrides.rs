//! Facts that variants of the caller's know better than the spec.

use errcodes_specs::{Amendments, Catalog};
use proc_macro2::{Ident, Span};

use super::entry::Entry;
use super::subset::Subset;
use super::{inline, lookup};
use crate::errors::Errors;
use crate::options::Value;

/// The options of a variant that state a fact.
fn facts<'e>(entry: &'e Entry<'_>) -> impl Iterator<Item = (&'e Ident, &'e Value)> {
    // What stands at the variant for all other codes is reported there.
    let options = entry.options.iter().filter(|_| !entry.is_other());
    options.filter(|(name, _)| !lookup::is_way(name))
}

/// Whether any variant states a fact.
pub(super) fn are_any(entries: &[Entry<'_>]) -> bool {
    entries.iter().any(|entry| facts(entry).next().is_some())
}

/// What a variant stands for.
fn of_variant<T: Copy>(all: &[(Ident, T)], variant: &Ident) -> Option<T> {
    all.iter().find(|(name, _)| name == variant).map(|(_, found)| *found)
}

/// Changes what the catalog says of the codes and ranges of the variants. A mistake is reported at the value that it is in, also if
/// the variant has no code.
pub(super) fn apply(
    entries: &[Entry<'_>],
    subset: &Subset,
    catalog: &mut Catalog,
    errors: &mut Errors,
) {
    let (mut amendments, mut places) = (Amendments::default(), Vec::new());
    for entry in entries {
        let code = of_variant(&subset.variants, entry.name);
        let mut amendment = match of_variant(&subset.ranges, entry.name) {
            Some(at) => amendments.range(at),
            None => amendments.code(code),
        };
        for (key, value) in facts(entry) {
            let Value::String(text) = value else { continue };
            let at = places.len();
            places.push(text.span());
            // The table of options lists only keys that a code has.
            if let Err(unknown) = amendment.string(&key.to_string(), at, text.value()) {
                errors.add(key.span(), unknown);
            }
        }
    }
    for diagnostic in amendments.apply(catalog).iter() {
        let place = places.get(diagnostic.place().start).copied();
        errors.add(place.unwrap_or_else(Span::call_site), inline::text(diagnostic));
    }
}
