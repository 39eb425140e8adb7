//! Which code each variant of the caller's stands for.

use std::collections::BTreeMap;

use errcodes_specs::{Catalog, Code, quoted, suggest};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{DeriveInput, Error};

use super::entry::{Entry, Text};

/// The caller's enum, with a code for each variant.
pub(super) struct Subset {
    pub(super) name: Ident,
    /// The variants that stand for a code.
    pub(super) variants: Vec<(Ident, i128)>,
    /// Those for which the spec has none, which is reported.
    pub(super) unmatched: Vec<Ident>,
    /// The variant that keeps all other codes.
    pub(super) other: Option<Ident>,
}

impl Subset {
    pub(super) fn new(
        input: &DeriveInput,
        entries: Vec<Entry>,
        in_spec: bool,
        catalog: &Catalog,
        complaints: &mut Vec<Error>,
    ) -> Self {
        let (sound, unsound): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|entry| entry.is_sound);
        let (others, entries): (Vec<_>, Vec<_>) =
            sound.into_iter().partition(|entry| entry.is_other);
        let mut taken: BTreeMap<i128, Ident> = BTreeMap::new();
        let mut variants = Vec::new();
        let mut unmatched: Vec<Ident> = unsound.into_iter().map(|entry| entry.name).collect();
        for entry in entries {
            let found = find(&entry, in_spec, catalog).and_then(|code| match taken.get(&code) {
                Some(first) => Err(clash(&entry.name, first, code)),
                None => Ok(code),
            });
            match found {
                Ok(code) => {
                    taken.insert(code, entry.name.clone());
                    variants.push((entry.name, code));
                }
                Err(error) => {
                    complaints.push(error);
                    unmatched.push(entry.name);
                }
            }
        }
        let other = others.into_iter().next().map(|entry| entry.name);
        Self { name: input.ident.clone(), variants, unmatched, other }
    }
}

/// An error at both places.
fn clash(variant: &Ident, first: &Ident, code: i128) -> Error {
    let message = format!("`{variant}` stands for code {code}, as `{first}` does");
    let mut error = Error::new(variant.span(), message);
    let message = format!("`{first}` stands for code {code} first");
    error.combine(Error::new(first.span(), message));
    error
}

/// The code of a variant: by number, by symbol, by variant of the spec, or by its own name, which is the
/// only way without a spec.
fn find(entry: &Entry, in_spec: bool, catalog: &Catalog) -> Result<i128, Error> {
    let options: &[&str] = if in_spec { &["code", "symbol", "variant"] } else { &[] };
    for name in options {
        if let Some(value) = entry.value(name) {
            return by_text(name, &value.text, catalog);
        }
    }
    let name = entry.name.unraw().to_string();
    by_name("variant", &name, entry.name.span(), catalog)
}

fn by_text(what: &str, text: &Text, catalog: &Catalog) -> Result<i128, Error> {
    match text {
        Text::Integer { literal, span } => {
            let listed = catalog.codes().iter().find(|code| code.code.to_string() == *literal);
            listed.map(|code| code.code).ok_or_else(|| {
                let id = &catalog.sdk().id;
                Error::new(*span, format!("`{id}` lists no code {literal}"))
            })
        }
        Text::String(name) => by_name(what, &name.value(), text.span(), catalog),
    }
}

fn by_name(what: &str, name: &str, span: Span, catalog: &Catalog) -> Result<i128, Error> {
    let names = |code: &Code| -> Vec<String> {
        match what {
            "symbol" => code.symbol.iter().chain(&code.aliases).cloned().collect(),
            _ => vec![code.variant.clone()],
        }
    };
    let codes = catalog.codes();
    if let Some(code) = codes.iter().find(|code| names(code).iter().any(|known| known == name)) {
        return Ok(code.code);
    }
    let all: Vec<String> = codes.iter().flat_map(names).collect();
    let all = || all.iter().map(String::as_str);
    let help = suggest::nearest(name, all()).map_or_else(
        || {
            let near: Vec<&str> = suggest::by_likeness(name, all()).into_iter().take(3).collect();
            format!(
                "the nearest are `{}`; or name the code with `#[errcodes(symbol = \"...\")]`",
                near.join("`, `")
            )
        },
        |near| format!("did you mean `{near}`?"),
    );
    let id = &catalog.sdk().id;
    Err(Error::new(span, format!("`{id}` has no {what} {}\nhelp: {help}", quoted(name))))
}
