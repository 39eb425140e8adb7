//! Keys that a table does not have.

use toml::de::DeValue;

use super::{Keys, Table, is_among};
use crate::quote::quoted;
use crate::raw::Field;
use crate::report::Reported;
use crate::shape::{CODES, is_integer};
use crate::source::Span;
use crate::{Diagnostic, Rule, suggest, synonyms};

impl Table<'_, '_> {
    /// Reports every key that nobody took.
    pub(crate) fn finish(self) {
        #[cfg(test)]
        assert_eq!(self.taken, self.keys.concat(), "the keys of {}", self.name);
        for (key, value) in self.entries {
            if self.report.skip(Rule::UnknownKey, &key.span()).is_some() {
                continue;
            }
            let help = if is_among(self.keys, "code") && is_set(value.get_ref()) {
                "a set of codes is a `[[range]]`".into()
            } else {
                help_for_key(key.get_ref(), self.keys)
            };
            self.report.add(unknown(key.get_ref(), key.span(), self.name).help(help));
        }
    }

    /// The field of a key that is not there. If another key is a misspelling of it, that is reported, and the field is
    /// not missing.
    pub(super) fn absent<T>(&mut self, key: &'static str) -> Field<T> {
        if !self.has_strangers {
            return Field::Absent;
        }
        match self.misspelt(key) {
            Some(reported) => Field::Invalid(reported),
            None => Field::Absent,
        }
    }

    /// Takes out and reports a key that can only be a misspelling of `key`.
    fn misspelt(&mut self, key: &str) -> Option<Reported> {
        let at = self.entries.iter().position(|(found, value)| {
            !is_among(self.keys, found.get_ref())
                && is_meant(found.get_ref(), key)
                && !(key == "code" && is_set(value.get_ref()))
        })?;
        let (found, _) = self.entries.remove(at);
        let (name, span) = (found.get_ref(), found.span());
        Some(self.report.skip(Rule::UnknownKey, &span).unwrap_or_else(|| {
            let help = format!("did you mean `{key}`?");
            let diagnostic = unknown(name, span, self.name).help(help);
            self.report.add(if key == "codes" { diagnostic.help(CODES) } else { diagnostic })
        }))
    }
}

fn unknown(key: &str, span: Span, table: &str) -> Diagnostic {
    let message = format!("unknown key {} in {table}", quoted(key));
    Diagnostic::new(Rule::UnknownKey, span, message).label("not a key of this table")
}

/// Whether a key can only be a misspelling of `wanted`.
fn is_meant(key: &str, wanted: &str) -> bool {
    match synonyms::of_key(key) {
        [] => !synonyms::is_key(key) && suggest::likeliest(key, vec![wanted]).is_some(),
        meant => meant == [wanted],
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
fn help_for_key(key: &str, keys: Keys) -> String {
    let known = keys.concat();
    let mut meant = synonyms::of_key(key).to_vec();
    meant.retain(|meant| known.contains(meant));
    if !meant.is_empty() {
        return format!("did you mean `{}`?", meant.join("` or `"));
    }
    if let Some(home) = synonyms::home(key) {
        return format!("`{key}` belongs to {home}");
    }
    let known_keys = format!("known keys: {}", known.join(", "));
    suggest::likeliest(key, known).map_or(known_keys, |near| format!("did you mean `{near}`?"))
}
