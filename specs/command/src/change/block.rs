//! The text of a new row.

use super::facts::Pair;
use super::layout::Layout;

/// Stands above each new row.
const COMMENT: &str = "# new: check it";

/// A table of a spec, before it is text.
pub(crate) struct Block {
    /// The header of the table, unless it is inline.
    pub(crate) header: &'static str,
    pub(crate) pairs: Vec<Pair>,
    /// What is remembered of the page.
    pub(crate) memory: String,
}

impl Block {
    /// The row on lines of its own, without a line break at the end.
    pub(crate) fn lines(&self, layout: &Layout, line_break: &str) -> String {
        let mut lines = vec![format!("{}{COMMENT}", layout.outer)];
        if layout.is_inline {
            lines.push(format!("{}{}, {}", layout.outer, self.table(layout), self.memory));
        } else {
            lines.push(format!("{}{}", layout.outer, self.header));
            let pairs = self.pairs.iter();
            lines.extend(
                pairs.map(|(key, value)| format!("{}{}", layout.inner, layout.pair(key, value))),
            );
            if let Some(number) = lines.get_mut(2) {
                number.push(' ');
                number.push_str(&self.memory);
            }
        }
        lines.join(line_break)
    }

    /// The row as an inline table.
    pub(crate) fn table(&self, layout: &Layout) -> String {
        let blank = if layout.has_blanks { " " } else { "" };
        let pairs: Vec<String> =
            self.pairs.iter().map(|(key, value)| layout.pair(key, value)).collect();
        format!("{{{blank}{}{blank}}}", pairs.join(", "))
    }
}
