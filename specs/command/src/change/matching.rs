//! Which row of the page is which row of the spec.

use std::collections::{HashMap, HashSet};

use super::number::Number;
use super::row::Row;

/// For each row of the spec, the row of the page, and the other way round.
#[derive(Clone, Debug)]
pub(crate) struct Pairs {
    pub(crate) of_spec: Vec<Option<usize>>,
    pub(crate) of_page: Vec<Option<usize>>,
}

/// Pairs the rows. Facts belong to what has a name: a symbol that is on both sides keeps its row, also with another
/// number. A number alone decides where a name changed, or where one side has none.
pub(crate) fn pair(spec: &[Row<'_>], page: &[Row<'_>]) -> Pairs {
    let mut pairs = Pairs { of_spec: vec![None; spec.len()], of_page: vec![None; page.len()] };
    let numbers: HashMap<Number, usize> =
        spec.iter().enumerate().map(|(at, row)| (row.number, at)).collect();
    let same = |row: &Row<'_>| numbers.get(&row.number).copied();
    pairs.join(page, |row| same(row).filter(|at| spec.get(*at).is_some_and(|old| agree(old, row))));

    let symbols: HashMap<&str, usize> = spec
        .iter()
        .enumerate()
        .flat_map(|(at, row)| row.symbols().map(move |symbol| (symbol, at)))
        .collect();
    let is_range = |at: usize| spec.get(at).is_some_and(|row| row.number.is_range());
    pairs.join(page, |row| {
        let mut found = row.symbols().filter_map(|symbol| symbols.get(symbol).copied());
        found.find(|at| is_range(*at) == row.number.is_range())
    });
    // A row that moved away has left its number to another.
    pairs.join(page, same);
    pairs
}

/// Whether two rows of one number have a name in common, or none that could differ.
fn agree(spec: &Row<'_>, page: &Row<'_>) -> bool {
    let known: HashSet<&str> = spec.symbols().collect();
    page.symbols().any(|symbol| known.contains(symbol))
        || (known.is_empty() && page.symbols().next().is_none())
}

impl Pairs {
    /// Joins each row of the page that is still alone with the row of the spec that `find` gives, if that is alone too.
    fn join(&mut self, page: &[Row<'_>], find: impl Fn(&Row<'_>) -> Option<usize>) {
        for ((at, row), of_page) in page.iter().enumerate().zip(&mut self.of_page) {
            if of_page.is_none()
                && let Some(old) = find(row)
                && let Some(of_spec) = self.of_spec.get_mut(old)
                && of_spec.is_none()
            {
                (*of_page, *of_spec) = (Some(old), Some(at));
            }
        }
    }
}
