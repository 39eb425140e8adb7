//! Cells of a line that wide gaps separate.

use crate::read::plain::plain;
use crate::read::table::MOST_COLUMNS;

/// The texts between tabs and between runs of two or more spaces. The last one holds what is too much.
pub(super) fn cells(line: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut rest = line.trim();
    while let Some((start, end)) = gap(rest).filter(|_| cells.len() < MOST_COLUMNS) {
        cells.push(plain(rest.get(..start).unwrap_or_default()));
        rest = rest.get(end..).unwrap_or_default();
    }
    cells.push(plain(rest));
    cells
}

/// Where the first gap is.
fn gap(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let rest = text.get(from..)?;
        let start = rest.find(char::is_whitespace)?;
        let after = rest.get(start..)?.trim_start();
        let end = rest.len() - after.len();
        let space = rest.get(start..end)?;
        if space.contains('\t') || space.chars().count() > 1 {
            return Some((from + start, from + end));
        }
        from += end;
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST_COLUMNS, cells};

    #[test]
    fn one_space_is_no_gap() {
        assert_eq!(cells("  a b  c\td \t e"), ["a b", "c", "d", "e"]);
        assert_eq!(cells("6000 4\tx"), ["6000 4", "x"]);
        assert_eq!(cells("a\u{3000}b"), ["a b"]);
        assert_eq!(cells(""), [""]);
        assert_eq!(cells(&"a\t".repeat(1000)).len(), MOST_COLUMNS + 1);
    }
}
