//! The differences, done: edits of the file of a spec.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::ValueEnum;
use errcodes_specs::{Catalog, SourceFile, read};

use super::compare::{Comparison, What, compare};
use super::edit::Edits;
use super::editor::{Change, Editor};
use super::insert::Inserter;
use super::line;
use super::memory::Memory;
use super::spec::Spec;
use crate::failure::Failure;
use crate::output::tell_report;
use crate::spaces::Space;

/// What an update does to rows that are no longer on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Gone {
    /// Leaves them as they are, and no longer looks for them.
    Keep,
    /// Marks them as deprecated.
    Deprecate,
}

/// The text of the spec after all changes that need no person.
///
/// # Errors
///
/// That the text would not be sound.
pub(crate) fn update<'s>(
    spec: &'s Spec,
    page: &'s Catalog,
    comparison: &Comparison<'s>,
    gone: Gone,
) -> Result<String, Failure> {
    let mut edits = Edits::default();
    remember(&mut edits, spec, comparison);
    let mut editor = Editor::new(spec, &mut edits);
    let mut overrides = Vec::new();
    for (at, change) in changes(comparison, gone) {
        let Some(placed) = comparison.spec.get(at) else {
            continue;
        };
        match placed.site {
            Some(site) => editor.change(placed, site, &change),
            None => overrides.push(editor.overriding(placed, &change)),
        }
    }
    Inserter::new(spec, page, comparison, &mut edits).insert();
    let text = &spec.document.text;
    edits.insert(line::end_of_text(text), overrides.concat());
    let updated = edits.apply(text);
    check(spec, &updated)?;
    Ok(updated)
}

/// A sound spec that was made from a page, with what it remembers of it.
pub(crate) fn remembering(source: SourceFile) -> String {
    let (catalog, _) = read(&source);
    let space = Space { name: source.path().to_owned(), source, catalog };
    let spec = Spec::new(PathBuf::new(), space);
    let mut edits = Edits::default();
    remember(&mut edits, &spec, &compare(&spec, &spec.catalog, false));
    edits.apply(&spec.document.text)
}

fn check(spec: &Spec, updated: &str) -> Result<(), Failure> {
    let Err(report) = spec.read(updated) else {
        return Ok(());
    };
    tell_report(&report);
    let failure = Failure::new("the updated spec would have mistakes, and nothing is written");
    Err(failure.at(spec.source.path()).help("the mistakes are above; make these changes by hand"))
}

/// Renews what is remembered of the page at each row.
fn remember(edits: &mut Edits, spec: &Spec, comparison: &Comparison<'_>) {
    for (placed, new) in comparison.spec.iter().zip(&comparison.pairs.of_spec) {
        let slot = placed.site.and_then(|site| site.slot(&spec.document.text));
        let Some(slot) = slot else {
            continue;
        };
        let mut memory = slot.memory.clone();
        match new.and_then(|at| comparison.page.get(at)) {
            Some(row) => memory.renew(Memory::of(row.facts)),
            None => memory.forget(&comparison.languages),
        }
        if memory == slot.memory {
            continue;
        }
        match (slot.memory.is_empty(), memory.is_empty()) {
            (true, _) => edits.insert(slot.span.end, format!(" {memory}")),
            (false, false) => edits.replace(slot.span, memory.to_string()),
            (false, true) => {
                let before = spec.document.text.get(..slot.span.start).unwrap_or_default();
                edits.replace(before.trim_end().len()..slot.span.end, "");
            }
        }
    }
}

fn changes<'c>(comparison: &Comparison<'c>, gone: Gone) -> BTreeMap<usize, Change<'c>> {
    let mut changes = BTreeMap::<usize, Change<'_>>::new();
    for difference in comparison.differences.iter().filter(|one| one.by_hand.is_none()) {
        let Some(at) = difference.old else {
            continue;
        };
        let change = changes.entry(at).or_default();
        match &difference.what {
            What::Gone => change.is_gone = gone == Gone::Deprecate,
            What::Back => change.is_back = true,
            What::Number { to, .. } => change.number = Some(*to),
            What::Symbol { from, to } => {
                change.symbol = Some(to);
                change.aliases.extend(*from);
            }
            What::Alias(alias) => change.aliases.push(alias),
            What::New | What::Texts(_) => {}
        }
    }
    changes.retain(|_, change| !change.is_empty());
    changes
}
