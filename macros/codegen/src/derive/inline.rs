//! An enum without a spec: its variants say everything themselves.

use errcodes_specs::{Catalog, Diagnostic, Inline, UnknownKey};
use proc_macro2::{Ident, Span};
use syn::LitStr;
use syn::ext::IdentExt;

use super::entry::Entry;
use super::lookup::Found;
use crate::errors::Errors;
use crate::options::Value;

/// The catalog of what the variants say, by the rules of specs. A mistake is reported at the value that it is in,
/// and what is missing at the variant.
pub(super) fn catalog(name: &Ident, entries: &[Entry<'_>], errors: &mut Errors) -> Catalog {
    let mut inline = Inline::new(&name.unraw().to_string());
    let mut places = Places(vec![Place::Value(name.span())]);
    for entry in entries.iter().filter(|entry| !entry.is_other()) {
        // The table of options lists only keys that a code has.
        if let Err(unknown) = add(&mut inline, entry, &mut places) {
            errors.add(entry.name.span(), unknown);
        }
    }
    let (catalog, report) = inline.finish();
    for diagnostic in report.iter() {
        match places.0.get(diagnostic.place().start) {
            Some(Place::Value(span) | Place::Variant { span, is_read: true }) => {
                errors.add(*span, text(diagnostic));
            }
            // What seems to be missing may be an option that could not be read, which is reported.
            Some(Place::Variant { is_read: false, .. }) | None => {}
        }
    }
    catalog
}

/// The places that a catalog knows by their numbers.
struct Places(Vec<Place>);

enum Place {
    Variant { span: Span, is_read: bool },
    Value(Span),
}

impl Places {
    fn add(&mut self, place: Place) -> usize {
        self.0.push(place);
        self.0.len() - 1
    }
}

fn add(inline: &mut Inline, entry: &Entry<'_>, places: &mut Places) -> Result<(), UnknownKey> {
    let span = entry.name.span();
    let mut code = inline.code(places.add(Place::Variant { span, is_read: entry.is_read }));
    let name = entry.name.unraw().to_string();
    code.string("variant", places.add(Place::Value(span)), name)?;
    if let Some((number, span)) = entry.code {
        code.integer("code", places.add(Place::Value(span)), number)?;
    }
    for (key, value) in entry.options.iter() {
        let key = key.to_string();
        match value {
            Value::String(text) => {
                code.string(&key, places.add(Place::Value(text.span())), text.value())?;
            }
            Value::Strings(texts) => {
                let place = |text: &LitStr| (places.add(Place::Value(text.span())), text.value());
                code.strings(&key, texts.iter().map(place).collect())?;
            }
            // The number is read already, and the others stand for no fact.
            Value::Word
            | Value::Integration
            | Value::Integer(..)
            | Value::Path(_)
            | Value::Exported(_) => {}
        }
    }
    Ok(())
}

pub(super) fn text(diagnostic: &Diagnostic) -> String {
    let help = diagnostic.help_texts().iter().map(|help| format!("\nhelp: {help}"));
    std::iter::once(diagnostic.message().to_owned()).chain(help).collect()
}

/// The code of a variant, if it has a sound one.
pub(super) fn find(entry: &Entry<'_>, catalog: &Catalog) -> Option<Found> {
    let name = entry.name.unraw().to_string();
    catalog.codes().iter().find(|code| code.variant == name).map(|code| Found::Code(code.code))
}
