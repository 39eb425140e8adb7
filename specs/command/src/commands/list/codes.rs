//! The codes of code spaces as tables.

use std::io::{self, Write};

use super::filter::Filter;
use super::table::{Cell, Column, Row, Table};
use crate::output::{STRONG, tell};
use crate::spaces::{Lang, Meaning, Space};
use crate::wording::{Words, retry_style};

/// A table for each code space that has codes which pass the filter.
pub(super) fn print(
    spaces: &[Space],
    filter: &Filter,
    lang: Lang<'_>,
    width: usize,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut is_first = true;
    for space in spaces {
        let meanings = listed(space, filter);
        if meanings.is_empty() {
            continue;
        }
        if spaces.len() > 1 {
            let start = if is_first { "" } else { "\n" };
            writeln!(out, "{start}{STRONG}{}{STRONG:#}\n", space.sdk().id)?;
        }
        is_first = false;
        table(&meanings, lang).print(width, out)?;
    }
    if is_first {
        tell("no code passes the filters");
    }
    Ok(())
}

/// The codes of a group stand together, its ranges after the others, and those without a group at the end.
fn listed<'s>(space: &'s Space, filter: &Filter) -> Vec<Meaning<'s>> {
    let mut meanings: Vec<_> = space.meanings().filter(|meaning| filter.passes(meaning)).collect();
    meanings.sort_by_key(|meaning| meaning.facts().group.unwrap_or(usize::MAX));
    meanings
}

fn table(meanings: &[Meaning<'_>], lang: Lang<'_>) -> Table {
    let [code, variant, symbol, kind, retry, message] = Words::of(lang).codes;
    let columns = vec![
        Column::new(code).right(),
        Column::new(variant).cut_to(16),
        Column::new(symbol).cut_to(12).keep_end(),
        Column::new(kind).cut_to(8),
        Column::new(retry),
        Column::new(message).cut_to(24),
    ];
    Table { columns, rows: rows(meanings, lang), cut_first: vec![5, 2, 1, 3] }
}

/// The rows, each group of them with its title.
fn rows(meanings: &[Meaning<'_>], lang: Lang<'_>) -> Vec<Row> {
    let (mut rows, mut current) = (Vec::new(), None);
    for meaning in meanings {
        let group = meaning.facts().group;
        if group != current {
            let group = group.and_then(|at| meaning.space.catalog.groups().get(at));
            let title =
                group.map(|group| lang.text(&group.title, meaning.sdk()).unwrap_or(&group.id));
            rows.push(Row::Title(title.unwrap_or_default().to_owned()));
        }
        current = group;
        rows.push(Row::Cells(cells(meaning, lang)));
    }
    rows
}

fn cells(meaning: &Meaning<'_>, lang: Lang<'_>) -> Vec<Cell> {
    let facts = meaning.facts();
    vec![
        Cell::new(meaning.shown()),
        Cell::new(&facts.variant),
        Cell::new(facts.symbol.as_deref().unwrap_or_default()),
        Cell::new(facts.kind.name()),
        Cell::styled(facts.retry.name(), retry_style(facts.retry)),
        Cell::new(lang.text(&facts.message, meaning.sdk()).unwrap_or_default()),
    ]
}
