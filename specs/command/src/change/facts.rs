//! What a new row says: the facts of the page, as keys and values.

use errcodes_specs::{AdvisedBy, Effect, Facts, Kind, Retry, Texts};

use super::layout::Layout;
use super::literal::{number_as, string, strings, table};
use super::number::Number;
use super::row::Row;
use super::site::Shape;
use super::spec::Spec;
use super::words::{in_language, texts};

/// What a group says for its rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Defaults {
    pub(crate) base: i128,
    pub(crate) kind: Option<String>,
    /// The class, or nothing where there is a delay too.
    pub(crate) retry: Option<String>,
}

/// A key and its value.
pub(crate) type Pair = (String, String);

/// The keys of a new row, that of the number first.
pub(crate) fn pairs(
    row: &Row<'_>,
    variant: Option<&str>,
    defaults: &Defaults,
    layout: &Layout,
    spec: &Spec,
) -> Vec<Pair> {
    let facts = row.facts;
    let mut pairs = Pairs(numbers(row, defaults.base, layout, spec));
    pairs.add("symbol", facts.symbol.as_deref().map(string));
    pairs.add("variant", variant.map(string));
    pairs.add("aliases", list(&facts.aliases));
    pairs.range(row);
    let lang = &spec.catalog.sdk().lang;
    for (key, texts) in texts(facts) {
        pairs.texts(key, texts, lang, layout.texts);
    }
    pairs.add("advised_by", adviser(facts));
    pairs.class(row, defaults);
    pairs.add("tags", list(&facts.tags));
    pairs.add("deprecated", facts.deprecated.as_deref().map(string));
    pairs.add("url", facts.url.as_deref().map(string));
    pairs.0
}

fn list(texts: &[String]) -> Option<String> {
    (!texts.is_empty()).then(|| strings(texts.iter().map(String::as_str)))
}

fn adviser(facts: &Facts) -> Option<String> {
    let is_editors = facts.advised_by == AdvisedBy::Editor && !facts.advice.is_empty();
    is_editors.then(|| string(AdvisedBy::Editor.name()))
}

/// The number without the base of the group.
fn numbers(row: &Row<'_>, base: i128, layout: &Layout, spec: &Spec) -> Vec<Pair> {
    let number =
        |number: i128| number_as(number - base, layout.number.as_deref(), spec.catalog.sdk());
    let pair = |key: &str, value| (key.to_owned(), value);
    match row.number {
        Number::Code(code) => vec![pair("code", number(code))],
        Number::Bounds { first, last } => {
            vec![pair("codes", string(&format!("{}..={}", number(first), number(last))))]
        }
        Number::Mask { mask, value } => vec![
            pair("mask", format!("0x{mask:X}")),
            pair("value", format!("0x{:X}", (value - base).max(0))),
        ],
    }
}

struct Pairs(Vec<Pair>);

impl Pairs {
    fn add(&mut self, key: &str, value: Option<String>) {
        self.0.extend(value.map(|value| (key.to_owned(), value)));
    }

    fn range(&mut self, row: &Row<'_>) {
        let Some(range) = row.range else {
            return;
        };
        let field =
            |field: &errcodes_specs::BitField| format!("{} = 0x{:X}", field.name, field.bits);
        let fields: Vec<String> = range.fields.iter().map(field).collect();
        self.add("success", range.is_success.then(|| "true".to_owned()));
        let fields = (!fields.is_empty()).then(|| format!("{{ {} }}", fields.join(", ")));
        self.add("fields", fields);
    }

    /// A text in all languages of the page. A message has to be in that of the spec too: until a person translates it,
    /// it is that of the page.
    fn texts(&mut self, key: &str, texts: &Texts, own: &str, shape: Shape) {
        let mut all: Vec<(&str, &str)> =
            texts.iter().map(|(lang, text)| (lang.as_str(), text.as_str())).collect();
        if key == "message" && in_language(texts, own).is_none() {
            let stopgap = all.first().map(|(_, text)| (own, *text));
            all.extend(stopgap);
        }
        let is_own = |lang: &str| lang.eq_ignore_ascii_case(own);
        match (shape, all.as_slice()) {
            (_, []) => {}
            (Shape::Plain | Shape::Below, [(lang, text)]) if is_own(lang) => {
                self.add(key, Some(string(text)));
            }
            (Shape::Dotted, all) => {
                for (lang, text) in all {
                    self.add(&format!("{key}.{lang}"), Some(string(text)));
                }
            }
            (_, _) => self.add(key, Some(table(all))),
        }
    }

    /// Kind, retry class and effect. A group's defaults hold where the page knows nothing.
    fn class(&mut self, row: &Row<'_>, defaults: &Defaults) {
        let facts = row.facts;
        // A range of successes has a class already.
        if !row.range.is_some_and(|range| range.is_success) {
            self.word("kind", facts.kind.name(), "unknown", defaults.kind.as_deref());
            if facts.retry_after.is_some() {
                self.add("retry", Some(retry_after(facts)));
            } else {
                let default = defaults.retry.as_deref();
                self.word("retry", facts.retry.name(), "unspecified", default);
            }
        }
        let has_effect = facts.effect != Effect::Unspecified;
        self.add("effect", has_effect.then(|| string(facts.effect.name())));
    }

    /// A word of a list, unless the group states it, or the page does not know better than the group.
    fn word(&mut self, key: &str, word: &str, unknown: &str, default: Option<&str>) {
        let is_stated = default.is_some_and(|default| word == unknown || word == default);
        self.add(key, (!is_stated).then(|| string(word)));
    }
}

fn retry_after(facts: &Facts) -> String {
    let delay = facts.retry_after.unwrap_or_default().as_millis();
    format!("{{ class = {}, after = \"{delay}ms\" }}", string(facts.retry.name()))
}

/// Whether nobody has said anything about the class of a row.
pub(crate) fn is_unclassified(row: &Row<'_>) -> bool {
    row.facts.kind == Kind::Unknown && row.facts.retry == Retry::Unspecified
}
