//! Keys that a table does not have.

use toml::de::DeValue;

use super::Table;
use crate::quote::quoted;
use crate::shape::is_integer;
use crate::{Diagnostic, Rule, suggest, synonyms};

impl Table<'_, '_> {
    /// Reports every key that nobody took.
    pub(crate) fn finish(self) {
        for (key, value) in self.entries {
            if self.report.skip(Rule::UnknownKey, &key.span()).is_some() {
                continue;
            }
            let name = quoted(key.get_ref());
            let message = format!("unknown key {name} in {}", self.name);
            let diagnostic = Diagnostic::new(Rule::UnknownKey, key.span(), message);
            let help = if self.known.contains(&"code") && is_set(value.get_ref()) {
                "a set of codes is a `[[range]]`".into()
            } else {
                help_for_key(key.get_ref(), &self.known)
            };
            self.report.add(diagnostic.label("not a key of this table").help(help));
        }
    }
}

/// Whether a value looks like several codes: a text of two integers with `..` between them, a list of integers, or
/// tables with `codes`.
fn is_set(value: &DeValue<'_>) -> bool {
    match value {
        DeValue::String(text) => text.split_once("..").is_some_and(|(start, end)| {
            [start, end.trim_start_matches('=')].into_iter().all(is_integer)
        }),
        DeValue::Array(items) => items.iter().any(|item| match item.get_ref() {
            DeValue::Integer(_) => true,
            DeValue::Table(table) => table.contains_key("codes"),
            _ => false,
        }),
        _ => false,
    }
}

/// What to write in place of an unknown key.
fn help_for_key(key: &str, known: &[&str]) -> String {
    let is_known = |meant: &&&str| known.contains(*meant);
    let meant: Vec<_> =
        synonyms::of_key(key).iter().filter(is_known).map(|key| format!("`{key}`")).collect();
    if !meant.is_empty() {
        return format!("did you mean {}?", meant.join(" or "));
    }
    if let Some(home) = synonyms::home(key) {
        return format!("`{key}` belongs to {home}");
    }
    match suggest::nearest(key, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known keys: {}", known.join(", ")),
    }
}
