//! The edits of a row that is in the spec.

use errcodes_specs::Sdk;

use super::MARK;
use super::edit::Edits;
use super::layout::Layout;
use super::line;
use super::literal::{number_as, string, string_as, strings};
use super::names::variant_of;
use super::number::Number;
use super::site::{Key, Shape, Site, Span};
use super::spec::{Placed, Spec};

/// What changes at one row.
#[derive(Clone, Debug, Default)]
pub(super) struct Change<'c> {
    pub(super) number: Option<Number>,
    pub(super) symbol: Option<&'c str>,
    pub(super) aliases: Vec<&'c str>,
    pub(super) is_gone: bool,
    pub(super) is_back: bool,
}

impl Change<'_> {
    pub(super) fn is_empty(&self) -> bool {
        let has_names = self.symbol.is_some() || !self.aliases.is_empty();
        !(has_names || self.number.is_some() || self.is_gone || self.is_back)
    }

    /// All aliases of the row afterwards.
    fn all_aliases<'a>(&'a self, placed: &Placed<'a>) -> impl Iterator<Item = &'a str> {
        let known = placed.row.facts.aliases.iter().map(String::as_str);
        known.chain(self.aliases.iter().copied())
    }
}

/// Edits rows.
pub(super) struct Editor<'e, 's> {
    spec: &'s Spec,
    edits: &'e mut Edits,
}

impl<'e, 's> Editor<'e, 's> {
    pub(super) fn new(spec: &'s Spec, edits: &'e mut Edits) -> Self {
        Self { spec, edits }
    }

    fn sdk(&self) -> &Sdk {
        self.spec.catalog.sdk()
    }

    fn slice(&self, span: Span) -> &str {
        self.spec.document.text.get(span).unwrap_or_default()
    }

    pub(super) fn change(&mut self, placed: &Placed<'_>, site: &Site, change: &Change<'_>) {
        if let (Some(Number::Code(code)), Some(key)) = (change.number, site.number()) {
            let base = self.base(placed);
            let sample = self.slice(key.value.clone());
            let number = number_as(code - base, Some(sample), self.sdk());
            self.edits.replace(key.value.clone(), number);
        }
        if let Some(symbol) = change.symbol {
            self.symbol(placed, site, symbol);
        }
        if !change.aliases.is_empty() {
            self.aliases(placed, site, change);
        }
        if change.is_gone {
            self.add(site, site.last_key(), "deprecated", &string(MARK));
        }
        if change.is_back && placed.is_inherited && site.keys.len() == 2 {
            self.remove(site);
        } else if change.is_back {
            self.unmark(site);
        }
    }

    fn base(&self, placed: &Placed<'_>) -> i128 {
        let group = placed.row.facts.group.and_then(|at| self.spec.catalog.groups().get(at));
        group.map(|group| self.spec.base_of(&group.id)).unwrap_or_default()
    }

    /// The symbol of the page. The variant stays, so that programs that use it do.
    fn symbol(&mut self, placed: &Placed<'_>, site: &Site, symbol: &str) {
        let key = site.key("symbol").or_else(|| site.number());
        match site.key("symbol") {
            Some(key) => {
                let value = string_as(symbol, self.slice(key.value.clone()));
                self.edits.replace(key.value.clone(), value);
            }
            None => self.add(site, key, "symbol", &string(symbol)),
        }
        let variant = &placed.row.facts.variant;
        let is_stated = site.key("variant").is_some() || placed.is_inherited;
        if !is_stated && variant_of(symbol, self.spec).as_ref() != Some(variant) {
            self.add(site, key, "variant", &string(variant));
        }
    }

    fn aliases(&mut self, placed: &Placed<'_>, site: &Site, change: &Change<'_>) {
        let Some(key) = site.key("aliases") else {
            let names = ["variant", "symbol"].into_iter().find_map(|name| site.key(name));
            let all = strings(change.all_aliases(placed));
            return self.add(site, names.or_else(|| site.number()), "aliases", &all);
        };
        let new: Vec<String> = change.aliases.iter().map(|alias| string(alias)).collect();
        let new = new.join(", ");
        match key.last_item {
            Some(end) => self.edits.insert(end, format!(", {new}")),
            None => self.edits.insert(key.value.start + 1, new),
        }
    }

    /// Adds a key behind another one.
    fn add(&mut self, site: &Site, behind: Option<&Key>, key: &str, value: &str) {
        let text = &self.spec.document.text;
        let (layout, Some(behind)) = (Layout::of(site, text), behind) else {
            return;
        };
        let pair = layout.pair(key, value);
        if site.is_inline {
            self.edits.insert(behind.value.end, format!(", {pair}"));
        } else {
            let new = line::line_break(text);
            self.edits
                .insert(line::end(text, behind.value.end), format!("{new}{}{pair}", layout.inner));
        }
    }

    /// Takes out an override that says nothing but the mark.
    fn remove(&mut self, site: &Site) {
        let text = &self.spec.document.text;
        let above = text.get(..line::start(text, site.span.start)).unwrap_or_default();
        self.edits.remove(above.trim_end().len()..line::end(text, site.end));
    }

    /// Takes the mark out, with its line, or the comma beside it. A comment of a person stays.
    fn unmark(&mut self, site: &Site) {
        let Some(key) = site.key("deprecated").filter(|key| key.shape == Shape::Plain) else {
            return;
        };
        let part = if site.is_inline { self.with_comma(key) } else { self.with_line(key) };
        self.edits.replace(part, "");
    }

    /// A key of an inline table, with the comma before it, or behind it if it is the first.
    fn with_comma(&self, key: &Key) -> Span {
        let before = self.slice(0..key.span.start).trim_end();
        if let Some(before) = before.strip_suffix(',') {
            return before.len()..key.value.end;
        }
        let rest = self.slice(key.value.end..self.spec.document.text.len());
        let behind = rest.trim_start().strip_prefix(',').map(str::trim_start);
        key.span.start..key.value.end + behind.map_or(0, |behind| rest.len() - behind.len())
    }

    /// A key with the line break before it, unless a comment follows it.
    fn with_line(&self, key: &Key) -> Span {
        let text = &self.spec.document.text;
        let end = line::end(text, key.value.end);
        if !self.slice(key.value.end..end).trim().is_empty() {
            return key.span.start..key.value.end;
        }
        line::end_above(text, key.span.start)..end
    }

    /// An override of an inherited row.
    pub(super) fn overriding(&self, placed: &Placed<'_>, change: &Change<'_>) -> String {
        let mut pairs = Vec::new();
        if let Number::Code(code) = placed.row.number {
            pairs.push(("code", number_as(code, None, self.sdk())));
        }
        pairs.extend(change.symbol.map(|symbol| ("symbol", string(symbol))));
        if !change.aliases.is_empty() {
            pairs.push(("aliases", strings(change.all_aliases(placed))));
        }
        if change.is_gone {
            pairs.push(("deprecated", string(MARK)));
        }
        let mut lines = vec![String::new(), String::new(), "[[override]]".to_owned()];
        lines.extend(pairs.iter().map(|(key, value)| format!("{key} = {value}")));
        lines.join(line::line_break(&self.spec.document.text))
    }
}
