//! An enum without a spec: its variants say everything themselves.

use super::builder::Diag as Diagnostic;
use errcodes_specs::Catalog;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use super::builder::Inline;
use super::entry::Entry;
use crate::errors::Errors;
use crate::options::Value;

/// The catalog of what the variants say, by the rules of specs. A mistake is reported at the value that it is in,
/// and what is missing at the variant.
pub(super) fn catalog(name: &Ident, entries: &[Entry<'_>], errors: &mut Errors) -> Catalog {
    let mut inline = Inline::new(&name.unraw().to_string());
    let mut places = vec![Place::of(name.span())];
    for entry in entries.iter().filter(|entry| !entry.is_other()) {
        add(&mut inline, entry, &mut places);
    }
    let (catalog, report) = inline.finish();
    for diagnostic in report.iter() {
        let place = places.get(diagnostic.place().start);
        if let Some(place) = place.filter(|place| place.is_reported) {
            errors.add(place.span, text(diagnostic));
        }
    }
    catalog
}

/// Where a mistake is reported.
struct Place {
    span: Span,
    /// An option that could not be read is reported already: it is not missing.
    is_reported: bool,
}

impl Place {
    fn of(span: Span) -> Self {
        Self { span, is_reported: true }
    }
}

fn add(inline: &mut Inline, entry: &Entry<'_>, places: &mut Vec<Place>) {
    let mut at = |place: Place| {
        places.push(place);
        places.len() - 1
    };
    let own = at(Place { span: entry.name.span(), is_reported: entry.is_read });
    let mut code = inline.code(own);
    let name = at(Place::of(entry.name.span()));
    code.string("variant", name, &entry.name.unraw().to_string());
    if let Some((number, span)) = entry.code {
        code.integer("code", at(Place::of(span)), number);
    }
    for (key, value) in entry.options.iter() {
        if let Value::String(text) = value {
            code.string(&key.to_string(), at(Place::of(text.span())), &text.value());
        }
    }
}

fn text(diagnostic: &Diagnostic) -> String {
    let help = diagnostic.help_texts().iter().map(|help| format!("\nhelp: {help}"));
    std::iter::once(diagnostic.message().to_owned()).chain(help).collect()
}

/// The code of a variant, if it has a sound one.
pub(super) fn find(entry: &Entry<'_>, catalog: &Catalog) -> Option<i128> {
    let name = entry.name.unraw().to_string();
    catalog.codes().iter().find(|code| code.variant == name).map(|code| code.code)
}
