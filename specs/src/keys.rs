//! The keys of the facts about a code: how each is read from a table, and how it is set by its name.

use toml::de::DeTable;

use crate::raw::{Facts, Field, Texts, When};
use crate::report::Report;
use crate::source::Span;
use crate::table::Table;

/// The keys that [`read`] takes.
pub(crate) const FACTS: &[&str] = &[
    "message",
    "cause",
    "advice",
    "advised_by",
    "kind",
    "retry",
    "effect",
    "tags",
    "deprecated",
    "url",
    "when",
];

/// The keys of a `when`.
const OF_WHEN: &[&str] = &["operation", "message", "cause", "advice", "kind", "retry", "effect"];

pub(crate) fn read(table: &mut Table<'_, '_>) -> Facts {
    Facts {
        message: table.texts("message"),
        cause: table.texts("cause"),
        advice: table.texts("advice"),
        advised_by: table.string("advised_by"),
        kind: table.string("kind"),
        retry: table.retry("retry"),
        effect: table.string("effect"),
        tags: table.strings("tags"),
        deprecated: table.string("deprecated"),
        url: table.string("url"),
        when: whens(table),
    }
}

fn whens(table: &mut Table<'_, '_>) -> Vec<When> {
    let mut whens = Vec::new();
    for (header, entries) in table.tables("when") {
        whens.push(when(header, entries, table.report()));
    }
    whens
}

fn when(header: Span, entries: DeTable<'_>, report: &mut Report) -> When {
    let mut table = Table::new("a `when`", &[OF_WHEN], entries, report);
    let operation = table.one_or_more_strings("operation");
    let facts = Facts {
        message: table.texts("message"),
        cause: table.texts("cause"),
        advice: table.texts("advice"),
        kind: table.string("kind"),
        retry: table.retry("retry"),
        effect: table.string("effect"),
        ..Facts::default()
    };
    let has_unknown = table.has_unknown();
    table.finish();
    When { header, operation, facts, has_unknown }
}

/// The field of a key whose value is a string.
pub(crate) fn string<'f>(facts: &'f mut Facts, key: &str) -> Option<&'f mut Field<String>> {
    Some(match key {
        "advised_by" => &mut facts.advised_by,
        "kind" => &mut facts.kind,
        "effect" => &mut facts.effect,
        "deprecated" => &mut facts.deprecated,
        "url" => &mut facts.url,
        _ => return None,
    })
}

/// The field of a key whose value is a text in one or more languages.
pub(crate) fn texts<'f>(facts: &'f mut Facts, key: &str) -> Option<&'f mut Field<Texts>> {
    Some(match key {
        "message" => &mut facts.message,
        "cause" => &mut facts.cause,
        "advice" => &mut facts.advice,
        _ => return None,
    })
}
