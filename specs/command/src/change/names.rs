//! The variants of rows that are new or get another symbol.

use std::collections::HashSet;

use errcodes_specs::{SourceFile, read};

use super::literal::{string, strings};
use super::row::Row;
use super::spec::Spec;

/// The variant that the format makes of a symbol in this spec. Only the reader of specs knows: it is asked with a spec
/// of that one row.
pub(crate) fn variant_of(symbol: &str, spec: &Spec) -> Option<String> {
    // An overlay without prefixes has those of the spec that it extends.
    let mut documents = std::iter::once(&spec.document).chain(&spec.bases);
    let stated = documents.find(|document| !document.strip_prefix.is_empty());
    let prefixes = stated.map_or(&[][..], |document| &document.strip_prefix);
    let prefixes = strings(prefixes.iter().map(String::as_str));
    let text = format!(
        "[sdk]\nstrip_prefix = {prefixes}\n[[code]]\ncode = 1\nsymbol = {}\nmessage = \"x\"\n\
         kind = \"unknown\"\nretry = \"never\"\n",
        string(symbol)
    );
    let (catalog, report) = read(&SourceFile::new("", "names", text));
    let code = catalog.codes().first().filter(|_| report.is_empty());
    code.map(|code| code.facts.variant.clone())
}

/// The names that rows have, for new variants that are none of them.
pub(crate) struct Taken(HashSet<String>);

impl Taken {
    /// All names of both sides: a symbol of the page may become one of the spec.
    pub(crate) fn new<'c>(rows: impl IntoIterator<Item = &'c Row<'c>>) -> Self {
        let names = |row: &Row<'c>| row.symbols().map(str::to_owned).collect::<Vec<_>>();
        Self(rows.into_iter().flat_map(names).collect())
    }

    pub(crate) fn take(&mut self, name: &str) {
        self.0.insert(name.to_owned());
    }

    /// The `variant` that a new row has to state, if it has to. Its number makes a variant unique.
    pub(crate) fn variant(&mut self, row: &Row<'_>, spec: &Spec) -> Option<String> {
        let own = row.facts.symbol.as_deref();
        let derived = own.and_then(|symbol| variant_of(symbol, spec));
        let wanted = derived.clone().unwrap_or_else(|| row.facts.variant.clone());
        let is_free = |name: &str| !self.0.contains(name) || own == Some(name);
        let number =
            row.number.spell(spec.catalog.sdk()).replace(|c: char| !c.is_ascii_alphanumeric(), "");
        let numbered =
            [wanted.clone(), format!("{wanted}{number}"), format!("{wanted}Code{number}")];
        let variant = numbered.into_iter().find(|name| is_free(name)).unwrap_or(wanted);
        self.take(&variant);
        (derived.as_ref() != Some(&variant)).then_some(variant)
    }
}
