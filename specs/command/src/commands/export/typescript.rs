//! A module for TypeScript.
//!
//! It needs no more than the oldest language that compilers still make, except for codes of 64 bits: as a `bigint`, which
//! is ES2020. A `number` would round them.

mod functions;
mod literal;

use std::fmt::{self, Formatter};

use errcodes_specs::{Facts, Kind, Retry};
use heck::ToLowerCamelCase;

use super::sheet::{Section, Sheet, retry_after_ms};
use super::text::comment;
use literal::{number, string};

/// A module, with the stems of its names.
pub(super) struct Module<'s> {
    sheet: &'s Sheet<'s>,
    /// Of types, as `GmeError` of `GmeErrorCode`.
    types: &'s str,
    /// Of values, as `gmeError` of `gmeErrorMessages`.
    values: String,
}

impl<'s> Module<'s> {
    pub(super) fn new(sheet: &'s Sheet<'s>) -> Self {
        let types = sheet.sdk().type_name.as_str();
        Self { sheet, types, values: types.to_lower_camel_case() }
    }
}

impl fmt::Display for Module<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.write_introduction(f)?;
        self.write_codes(f)?;
        self.write_types(f)?;
        self.write_messages(f)?;
        self.write_facts(f)?;
        self.write_name(f)
    }
}

impl Module<'_> {
    fn write_introduction(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let sdk = self.sheet.sdk();
        writeln!(f, "/*\n * Error codes: {}", comment(self.sheet.title()))?;
        for text in [&sdk.vendor, &sdk.url].into_iter().flatten() {
            writeln!(f, " * {}", comment(text))?;
        }
        writeln!(f, " *\n * Made by `cargo errcodes export`: a change here is lost.\n */\n")
    }

    fn write_codes(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let types = self.types;
        writeln!(f, "/** The codes by their names. */\nexport const {types}Code = {{")?;
        self.sheet.sections().iter().try_for_each(|section| self.write_section(f, section))?;
        writeln!(f, "}} as const;\n\n/** A code that is listed. */")?;
        writeln!(f, "export type {types}Code = (typeof {types}Code)[keyof typeof {types}Code];\n")
    }

    fn write_section(&self, f: &mut Formatter<'_>, section: &Section<'_>) -> fmt::Result {
        if let (Some(group), false) = (section.group, section.codes.is_empty()) {
            writeln!(f, "  /* {} */", comment(self.sheet.title_of(group)))?;
        }
        for code in &section.codes {
            writeln!(f, "  /** {} */", comment(self.sheet.text(&code.message)))?;
            writeln!(f, "  {}: {},", code.variant, number(self.sheet.sdk(), code.code))?;
        }
        Ok(())
    }

    fn write_types(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let types = self.types;
        let ranges = self.sheet.catalog.ranges().iter();
        let ranges = ranges.map(|range| format!(" | {}", string(&range.variant)));
        writeln!(f, "/** The name of a code or of a range of codes. */")?;
        writeln!(
            f,
            "export type {types}Name = keyof typeof {types}Code{};\n",
            ranges.collect::<String>()
        )?;
        let kinds = Kind::ALL.iter().map(|kind| kind.name());
        self.write_union(f, "What happened, as a canonical kind.", "Kind", kinds)?;
        let classes = Retry::ALL.iter().map(|retry| retry.name());
        self.write_union(f, "What the caller may do.", "Retry", classes)?;
        let languages = self.sheet.languages.iter().copied();
        self.write_union(f, "A language of the messages.", "Language", languages)
    }

    fn write_union<'w>(
        &self,
        f: &mut Formatter<'_>,
        what: &str,
        name: &str,
        words: impl Iterator<Item = &'w str>,
    ) -> fmt::Result {
        write!(f, "/** {what} */\nexport type {}{name} =", self.types)?;
        for word in words {
            write!(f, "\n  | {}", string(word))?;
        }
        writeln!(f, ";\n")
    }

    fn write_messages(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (types, values) = (self.types, &self.values);
        writeln!(
            f,
            "/** The messages by language and name. */\nexport const {values}Messages: {{"
        )?;
        for lang in &self.sheet.languages {
            let is_whole = self.facts().all(|facts| facts.message.contains_key(*lang));
            let (open, close) = if is_whole { ("", "") } else { ("Partial<", ">") };
            let lang = string(lang);
            writeln!(f, "  readonly {lang}: Readonly<{open}Record<{types}Name, string>{close}>;")?;
        }
        writeln!(f, "}} = {{")?;
        self.sheet.languages.iter().try_for_each(|lang| self.write_messages_in(f, lang))?;
        writeln!(f, "}};\n")
    }

    fn write_messages_in(&self, f: &mut Formatter<'_>, lang: &str) -> fmt::Result {
        writeln!(f, "  {}: {{", string(lang))?;
        for (facts, message) in
            self.facts().filter_map(|facts| Some((facts, facts.message.get(lang)?)))
        {
            writeln!(f, "    {}: {},", facts.variant, string(message))?;
        }
        writeln!(f, "  }},")
    }

    fn write_facts(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (types, values) = (self.types, &self.values);
        writeln!(f, "/** What is known about a code. */\nexport interface {types}Facts {{")?;
        writeln!(f, "  readonly symbol?: string;\n  readonly kind: {types}Kind;")?;
        writeln!(f, "  readonly retry: {types}Retry;\n  readonly retryAfterMs?: number;\n}}\n")?;
        writeln!(f, "/** The facts by name. */")?;
        writeln!(
            f,
            "export const {values}Facts: Readonly<Record<{types}Name, {types}Facts>> = {{"
        )?;
        self.facts().try_for_each(|facts| write_facts_of(f, facts))?;
        writeln!(f, "}};\n")
    }

    /// The facts of all codes and ranges.
    fn facts(&self) -> impl Iterator<Item = &Facts> {
        self.sheet.catalog.facts()
    }
}

fn write_facts_of(f: &mut Formatter<'_>, facts: &Facts) -> fmt::Result {
    write!(f, "  {}: {{ ", facts.variant)?;
    if let Some(symbol) = &facts.symbol {
        write!(f, "symbol: {}, ", string(symbol))?;
    }
    write!(f, "kind: {}, retry: {}", string(facts.kind.name()), string(facts.retry.name()))?;
    if let Some(delay) = retry_after_ms(facts) {
        write!(f, ", retryAfterMs: {delay}")?;
    }
    writeln!(f, " }},")
}
