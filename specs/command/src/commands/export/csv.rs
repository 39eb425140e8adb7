//! CSV as RFC 4180 has it: a comma, quotes where they are needed, CR LF.
//!
//! A spreadsheet may take a cell that starts with `=`, `+`, `-` or `@` for a formula. Nothing is put before these
//! characters all the same: negative codes start with one, and a file that other programs read, and from which `import`
//! makes the spec again, has to have the texts as they are.

use ::csv::{Terminator, WriterBuilder};
use errcodes_specs::{Effect, Facts};

use super::sheet::{Sheet, retry_after_ms};
use crate::exported::{AFTER, BEFORE, MESSAGE};
use crate::failure::Failure;

pub(super) fn text(sheet: &Sheet<'_>) -> Result<String, Failure> {
    let mut rows = vec![head(sheet)];
    let catalog = sheet.catalog;
    rows.extend(catalog.codes().iter().map(|code| row(sheet, code.code.to_string(), code)));
    rows.extend(
        catalog
            .ranges()
            .iter()
            .map(|range| row(sheet, sheet.numbers_spelled(range, |code| code.to_string()), range)),
    );
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    rows.iter().try_for_each(|row| writer.write_record(row)).map_err(|error| failed(&error))?;
    let bytes = writer.into_inner().map_err(|error| failed(&error))?;
    String::from_utf8(bytes).map_err(|error| failed(&error))
}

/// Nothing is written outside of the memory, so nothing fails; the library cannot know that.
fn failed(error: &dyn std::error::Error) -> Failure {
    Failure::new(format!("no CSV can be made: {error}"))
}

fn head(sheet: &Sheet<'_>) -> Vec<String> {
    let messages = sheet.languages.iter().map(|lang| format!("{MESSAGE}{lang}"));
    BEFORE.map(str::to_owned).into_iter().chain(messages).chain(AFTER.map(str::to_owned)).collect()
}

fn row(sheet: &Sheet<'_>, number: String, facts: &Facts) -> Vec<String> {
    let group = facts.group.and_then(|group| sheet.catalog.groups().get(group));
    let before = [
        number,
        facts.symbol.clone().unwrap_or_default(),
        facts.variant.clone(),
        facts.aliases.join(" "),
        group.map(|group| group.id.clone()).unwrap_or_default(),
    ];
    let message = |lang: &&str| facts.message.get(*lang).cloned().unwrap_or_default();
    let effect = if facts.effect == Effect::Unspecified { "" } else { facts.effect.name() };
    let after = [
        facts.kind.name().to_owned(),
        facts.retry.name().to_owned(),
        retry_after_ms(facts).map(|delay| delay.to_string()).unwrap_or_default(),
        effect.to_owned(),
        facts.tags.join(" "),
        facts.url.clone().unwrap_or_default(),
    ];
    before.into_iter().chain(sheet.languages.iter().map(message)).chain(after).collect()
}
