//! What the format refuses of an exported file, which somebody may have changed since.

use std::collections::HashMap;
use std::fmt::Write as _;

use errcodes_specs::{Effect, SourceFile, read};

use super::super::write::{retry, string};
use super::super::{Class, Entry, Remarks, Section, entries_mut};

/// A fact that the format may refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Fact {
    Symbol,
    Aliases,
    Variant,
    Message,
    Delay,
    Effect,
    Tags,
    Url,
}

const ALL: [Fact; 8] = [
    Fact::Symbol,
    Fact::Aliases,
    Fact::Variant,
    Fact::Message,
    Fact::Delay,
    Fact::Effect,
    Fact::Tags,
    Fact::Url,
];

/// Takes out of the entries what the format refuses, with a doubt for each. It is asked again until it accepts the
/// rest: a mistake may hide another one.
pub(in super::super) fn settle(sections: &mut [Section], remarks: &mut Remarks) {
    let mut entries: Vec<&mut Entry> =
        entries_mut(sections).filter(|entry| entry.is_exported).collect();
    if entries.is_empty() {
        return;
    }
    while refuse(&mut entries, remarks) {}
}

/// Whether something was refused and is taken out.
fn refuse(entries: &mut [&mut Entry], remarks: &mut Remarks) -> bool {
    let mut text = Text::default();
    entries.iter().enumerate().for_each(|(at, entry)| text.entry(at, entry));
    let source = SourceFile::new("draft", "draft", text.text);
    let (_, report) = read(&source);
    let mut refused: HashMap<(usize, Fact), String> = HashMap::new();
    for diagnostic in report.iter() {
        let (line, _) = source.position(diagnostic.place().start);
        let fact = line.checked_sub(1).and_then(|line| text.facts.get(line).copied().flatten());
        refused.extend(fact.map(|fact| (fact, diagnostic.message().to_owned())));
    }
    for (at, entry) in entries.iter_mut().enumerate() {
        for fact in ALL {
            if let Some(what) = refused.get(&(at, fact)) {
                entry.take_out(fact);
                entry.add_doubt(format!("left out: {what}"), remarks);
            }
        }
    }
    !refused.is_empty()
}

/// A spec of the entries, with a fact on each line.
#[derive(Default)]
struct Text {
    text: String,
    /// Of each line the entry and the fact that are on it.
    facts: Vec<Option<(usize, Fact)>>,
}

impl Text {
    fn line(&mut self, fact: Option<(usize, Fact)>, key: &str, value: &str) {
        // A `String` takes everything.
        let _ = writeln!(self.text, "{key}{value}");
        self.facts.push(fact);
    }

    fn entry(&mut self, at: usize, entry: &Entry) {
        self.line(None, "[[code]]", "");
        self.line(None, "code = ", &at.to_string());
        let mut string_or = |fact, key, text: &Option<String>, default: &str| {
            let value = text.as_deref().unwrap_or(default);
            self.line(text.is_some().then_some((at, fact)), key, &string(value));
        };
        string_or(Fact::Variant, "variant = ", &entry.variant, &format!("PlaceholderOfRow{at}"));
        string_or(Fact::Message, "message = ", &entry.message, "x");
        if entry.symbol.is_some() {
            string_or(Fact::Symbol, "symbol = ", &entry.symbol, "");
        }
        if entry.url.is_some() {
            string_or(Fact::Url, "url = ", &entry.url, "");
        }
        self.list(at, Fact::Aliases, "aliases = ", &entry.aliases);
        self.list(at, Fact::Tags, "tags = ", &entry.tags);
        self.class(at, entry);
    }

    fn list(&mut self, at: usize, fact: Fact, key: &str, texts: &[String]) {
        if !texts.is_empty() {
            let texts: Vec<String> = texts.iter().map(|text| string(text)).collect();
            self.line(Some((at, fact)), key, &format!("[{}]", texts.join(", ")));
        }
    }

    fn class(&mut self, at: usize, entry: &Entry) {
        let Class { kind, retry: class, effect } = entry.class.unwrap_or(Class::UNKNOWN);
        self.line(None, "kind = ", &string(kind.name()));
        let delay = entry.delay.as_deref();
        let fact = delay.is_some().then_some((at, Fact::Delay));
        self.line(fact, "retry = ", &retry(class, delay));
        if effect != Effect::Unspecified {
            self.line(Some((at, Fact::Effect)), "effect = ", &string(effect.name()));
        }
    }
}

impl Entry {
    fn take_out(&mut self, fact: Fact) {
        match fact {
            Fact::Symbol => self.symbol = None,
            Fact::Aliases => self.aliases.clear(),
            Fact::Variant => self.variant = None,
            Fact::Message => self.message = None,
            Fact::Delay => self.delay = None,
            Fact::Effect => {
                self.class = self.class.map(|class| Class { effect: Effect::Unspecified, ..class });
            }
            Fact::Tags => self.tags.clear(),
            Fact::Url => self.url = None,
        }
    }
}
