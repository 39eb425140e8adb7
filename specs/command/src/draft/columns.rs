//! Which column of a table holds what: by its content first, then by its heading.

mod content;
mod headings;
mod texts;

use std::collections::BTreeSet;

use errcodes_specs::quoted;

use self::content::{Content, are_twins, counts_rows};
pub(crate) use self::headings::Role;
use super::number::Spelling;
use super::text::clean;
use crate::failure::Failure;
use crate::page::Table;

/// The columns that somebody chose, each by its heading or its position from 1.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) columns: Vec<(Role, String)>,
}

/// The columns of a table, by their positions from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    pub(crate) code: usize,
    pub(crate) spelling: Spelling,
    pub(crate) symbol: Option<usize>,
    pub(crate) message: Option<usize>,
    pub(crate) cause: Option<usize>,
    pub(crate) advice: Option<usize>,
    pub(crate) group: Option<usize>,
    /// Those with texts that none of the above is.
    pub(crate) unused: Vec<usize>,
}

impl Columns {
    /// Those of a header that `export` wrote.
    pub(crate) fn of_export() -> Self {
        Self {
            code: 0,
            spelling: Spelling::Usual,
            symbol: Some(1),
            message: Some(2),
            cause: None,
            advice: None,
            group: None,
            unused: Vec::new(),
        }
    }
}

/// Finds the columns of a table; `None` if it has no numbers. `path` is that of the page.
///
/// # Errors
///
/// That two columns may be the code.
pub(crate) fn find(table: &Table, wanted: &Wanted, path: &str) -> Result<Option<Columns>, Two> {
    let contents: Vec<Content> = (0..width(table)).map(|at| Content::of(table, at)).collect();
    let mut search = Search { table, wanted, contents, free: BTreeSet::new() };
    search.free = (0..search.contents.len()).filter(|at| search.is_filled(*at)).collect();
    let Some(code) = search.code(path)? else {
        return Ok(None);
    };
    search.free.remove(&code);
    let spelling = search.contents.get(code).map_or(Spelling::Usual, |content| content.spelling);
    let symbol = search.symbol();
    let columns = Columns { code, spelling, symbol, ..search.texts() };
    Ok(Some(columns))
}

fn width(table: &Table) -> usize {
    let rows = table.rows.iter().map(|row| row.cells.len());
    rows.chain([table.head.len()]).max().unwrap_or_default()
}

/// The position of a column that is named by its heading or its position from 1.
pub(crate) fn position(table: &Table, name: &str) -> Option<usize> {
    let is_named = |heading: &String| clean(heading).eq_ignore_ascii_case(&clean(name));
    table.head.iter().position(is_named).or_else(|| {
        let at = name.trim().parse::<usize>().ok()?.checked_sub(1)?;
        (at < width(table)).then_some(at)
    })
}

/// A column as a message names it.
pub(crate) fn name(table: &Table, at: usize) -> String {
    match table.head.get(at).map(|heading| clean(heading)) {
        Some(heading) if !heading.is_empty() => quoted(&heading),
        Some(_) | None => format!("{}", at + 1),
    }
}

/// The columns of a table, as a message lists them.
pub(crate) fn names(table: &Table) -> String {
    (0..width(table)).map(|at| name(table, at)).collect::<Vec<_>>().join(", ")
}

/// Two columns of a table that may hold the codes.
#[derive(Debug)]
pub(crate) struct Two {
    pub(crate) failure: Failure,
    /// The same for a page that has codes in another table.
    pub(crate) what: String,
    /// Whether the heading of one of them speaks of codes.
    pub(crate) is_headed: bool,
}

struct Search<'t> {
    table: &'t Table,
    wanted: &'t Wanted,
    contents: Vec<Content>,
    /// The columns that have no role yet.
    free: BTreeSet<usize>,
}

impl Search<'_> {
    fn is_filled(&self, at: usize) -> bool {
        let role = self.table.head.get(at).and_then(|heading| headings::role(heading));
        self.has(at, |content| content.filled > 0 && (role.is_some() || !content.is_one_word()))
    }

    fn has(&self, at: usize, is: impl Fn(&Content) -> bool) -> bool {
        self.contents.get(at).is_some_and(is)
    }

    /// The column that somebody chose for a role, if this table has it.
    fn chosen(&self, role: Role) -> Option<usize> {
        let mut wanted = self.wanted.columns.iter().filter(|(of, _)| *of == role);
        wanted.find_map(|(_, name)| position(self.table, name))
    }

    fn code(&self, path: &str) -> Result<Option<usize>, Two> {
        if let Some(code) = self.chosen(Role::Code) {
            return Ok(Some(code));
        }
        let chosen: Vec<usize> =
            self.wanted.columns.iter().filter_map(|(_, name)| position(self.table, name)).collect();
        let free = || self.free.iter().copied().filter(|at| !chosen.contains(at));
        let mut numbers: Vec<usize> =
            free().filter(|at| self.has(*at, Content::is_numbers)).collect();
        if numbers.is_empty() {
            numbers = free().filter(|at| self.has(*at, Content::has_numbers)).collect();
        }
        if numbers.len() > 1 {
            numbers.retain(|at| !self.is_index(*at));
        }
        match numbers.as_slice() {
            [] => Ok(None),
            [code] => Ok(Some(*code)),
            [code, others @ ..] => {
                match others.iter().find(|other| !self.are_twins(*code, **other)) {
                    None => Ok(Some(*code)),
                    Some(other) => Err(self.two(*code, *other, path)),
                }
            }
        }
    }

    fn is_index(&self, at: usize) -> bool {
        let heading = self.table.head.get(at).map(String::as_str).unwrap_or_default();
        headings::is_index(heading) && counts_rows(self.table, at)
    }

    fn are_twins(&self, one: usize, other: usize) -> bool {
        let column = |at: usize| Some((at, self.contents.get(at)?.spelling));
        let columns = column(one).zip(column(other));
        columns.is_some_and(|(one, other)| are_twins(self.table, one, other))
    }

    fn two(&self, one: usize, other: usize, path: &str) -> Two {
        let names = [one, other].map(|at| name(self.table, at));
        let line = self.table.rows.first().map_or(1, |row| row.line);
        let [one_name, other_name] = &names;
        let choice = |at: usize| format!("`--code-column {}`", at + 1);
        let what = format!("two columns of a table hold numbers: {one_name} and {other_name}");
        let help = format!("choose the codes by {} or {}", choice(one), choice(other));
        let says_code = |at: usize| {
            self.table.head.get(at).and_then(|heading| headings::role(heading)) == Some(Role::Code)
        };
        Two {
            what: format!("{what}: {help}, if they are codes"),
            failure: Failure::usage(what).at(format!("{path}:{line}")).help(help),
            is_headed: says_code(one) || says_code(other),
        }
    }

    /// Takes the column of the symbols.
    fn symbol(&mut self) -> Option<usize> {
        let chosen = self.chosen(Role::Symbol);
        let role = |at: usize| self.table.head.get(at).and_then(|heading| headings::role(heading));
        let is_headed = |at: usize| role(at) == Some(Role::Symbol);
        let fits = |at: &usize| {
            let is_headed = is_headed(*at);
            self.has(*at, |content| content.is_symbols() || (is_headed && content.can_be_symbols()))
        };
        let rank = |at: &usize| {
            let distinct = self.contents.get(*at).map_or(0, |content| content.distinct);
            (is_headed(*at), distinct, usize::MAX - at)
        };
        let symbol = chosen.or_else(|| self.free.iter().copied().filter(fits).max_by_key(rank));
        symbol.inspect(|at| {
            self.free.remove(at);
        })
    }
}

#[cfg(test)]
mod tests;
