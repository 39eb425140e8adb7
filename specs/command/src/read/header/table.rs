//! The tables of a header.

use std::collections::{HashMap, HashSet};

use errcodes_specs::{Repr, quoted};

use crate::page::{Doubt, Page, Row, Table};

use super::aliases::Aliases;
use super::choice::Choice;
use super::constant::{Constant, Definition};
use super::joined::Joined;
use super::lexer::{Kind, Token};
use super::names;
use super::scope::Scope;
use super::section::{Line, Section};
use super::types::Types;
use super::value::Value;

/// Makes the tables of the chosen constants.
pub(super) fn page(
    mut scope: Scope<'_, '_>,
    sections: &[Section],
    chosen: Choice,
    joined: &Joined<'_>,
    exported: Option<Repr>,
) -> Page {
    let aliases = Aliases::find(&mut scope, &chosen.taken, exported.is_none());
    let codes = codes(&mut scope, &chosen.taken);
    let taken = &chosen.taken;
    let (first, page) = (HashMap::new(), Page { exported, ..Page::default() });
    let mut tables = Tables { scope, joined, taken, aliases, codes, first, page };
    for section in sections {
        tables.section(section);
    }
    let mut page = tables.page;
    page.notes.extend(chosen.notes);
    page.tables.retain(|table| !table.rows.is_empty());
    page
}

/// The numbers of constants that are no bounds.
fn codes(scope: &mut Scope<'_, '_>, taken: &HashSet<usize>) -> HashSet<i128> {
    let is_code = |index: &&usize| {
        scope.constant(**index).is_some_and(|constant| !names::is_sentinel(constant.name))
    };
    let codes: Vec<_> = taken.iter().filter(is_code).copied().collect();
    codes.into_iter().filter_map(|index| Some(scope.value(index).ok()?.number)).collect()
}

struct Tables<'d, 'a> {
    scope: Scope<'d, 'a>,
    joined: &'d Joined<'d>,
    taken: &'d HashSet<usize>,
    aliases: Aliases<'a>,
    /// The numbers of codes: a bound that has one of them is none.
    codes: HashSet<i128>,
    /// Where each name stands first: the names of an `enum class` are its own.
    first: HashMap<(Option<usize>, &'a str), First>,
    page: Page,
}

struct First {
    value: Value,
    line: usize,
    table: usize,
    row: usize,
}

impl<'a> Tables<'_, 'a> {
    fn section(&mut self, section: &Section) {
        let head = ["code", "symbol", "message"].map(str::to_owned).to_vec();
        self.page.tables.push(Table {
            heading: section.caption.heading.clone(),
            head,
            rows: Vec::new(),
        });
        for line in section.rows.iter().filter(|line| self.taken.contains(&line.constant)) {
            if let Some(constant) = self.scope.constant(line.constant) {
                self.line(line, constant);
            }
        }
    }

    fn line(&mut self, line: &Line, constant: &Constant<'a>) {
        match self.scope.value(line.constant) {
            Ok(value) => self.value(line, constant, value),
            Err(reason) if looks_like_number(constant, &self.scope.definitions.types) => {
                self.doubt(constant, &format!("has no number that can be read: {reason}"));
            }
            Err(_) => {}
        }
    }

    fn value(&mut self, line: &Line, constant: &Constant<'a>, value: Value) {
        if self.aliases.is_alias(line.constant) {
            return;
        }
        if names::is_sentinel(constant.name) && self.codes.contains(&value.number) {
            let what = format!("{} is a bound of the list, and left out", quoted(constant.name));
            self.page.notes.push(Doubt { line: constant.first_line, what });
            return;
        }
        let words = line.words.as_ref();
        let message = words.map(|words| words.message(value.number)).unwrap_or_default();
        let key = (constant.scope, constant.name);
        if let Some(First { value: first, line, table, row }) = self.first.get(&key) {
            if first.number != value.number {
                let place = self.joined.named(*line, constant.first_line);
                let what = format!("is {first} on {place} and {value} here: the first counts");
                return self.doubt(constant, &what);
            }
            let row = self.page.tables.get_mut(*table).and_then(|table| table.rows.get_mut(*row));
            if let Some(cell) =
                row.and_then(|row| row.cells.get_mut(2)).filter(|cell| cell.is_empty())
            {
                *cell = message;
            }
            return;
        }
        self.row(constant, value, message);
        self.doubts(constant);
        if self.scope.is_guessed(line.constant) {
            let what = "depends on a name with several definitions, of which one is taken";
            self.doubt(constant, what);
        }
    }

    fn row(&mut self, constant: &Constant<'a>, value: Value, message: String) {
        let table = self.page.tables.len().saturating_sub(1);
        let Some(rows) = self.page.tables.last_mut().map(|table| &mut table.rows) else {
            return;
        };
        let first = First { value, line: constant.first_line, table, row: rows.len() };
        self.first.insert((constant.scope, constant.name), first);
        let names = self.aliases.names(constant).join(" / ");
        let cells = vec![value.to_string(), names, message];
        rows.push(Row { line: constant.first_line, cells });
    }

    /// What is to be looked at though the number is known.
    fn doubts(&mut self, constant: &Constant<'a>) {
        if names::is_sentinel(constant.name) && self.page.exported.is_none() {
            self.doubt(constant, "may be a bound of the list, and no code");
        }
        if let Definition::Count(count) = &constant.definition
            && count.is_conditional
        {
            self.doubt(constant, "counts on from members under `#if`: its number depends on them");
        }
    }

    fn doubt(&mut self, constant: &Constant<'_>, what: &str) {
        let what = format!("{} {what}", quoted(constant.name));
        self.page.doubts.push(Doubt { line: constant.first_line, what });
    }
}

/// Whether a constant whose number cannot be read was meant to have one. `#define ACME_API
/// visible` was not.
fn looks_like_number(constant: &Constant<'_>, types: &Types<'_>) -> bool {
    let Definition::Macro(tokens) = &constant.definition else {
        return true;
    };
    let has_number = tokens
        .iter()
        .any(|token| matches!(token.kind, Kind::Number | Kind::Char) || token.is("sizeof"));
    let is_known = |token: &Token<'_>| {
        let is_type = || types.find(&[token.text]).is_some();
        token.kind != Kind::Word || names::is_constant(token.text) || is_type()
    };
    has_number || tokens.iter().all(is_known)
}
