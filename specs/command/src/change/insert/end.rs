//! New rows at the ends of groups, and new groups at the end of the file.

use std::collections::BTreeMap;

use errcodes_specs::Group;

use super::{Inserter, New};
use crate::change::facts::{Pair, is_unclassified};
use crate::change::home::Home;
use crate::change::layout::Layout;
use crate::change::line;
use crate::change::literal::{string, text_in};

/// Rows without a neighbour in the file, by their homes.
#[derive(Debug, Default)]
pub(super) struct End<'s>(BTreeMap<Home, Vec<New<'s>>>);

impl<'s> End<'s> {
    pub(super) fn add(&mut self, new: New<'s>) {
        self.0.entry(new.home.clone()).or_default().push(new);
    }
}

impl Inserter<'_, '_> {
    pub(super) fn end(&mut self, end: &End<'_>) {
        for (home, rows) in &end.0 {
            let group = match home {
                Home::Group(id) => self.spec.document.find_group(id),
                Home::NoGroup | Home::New(_) => None,
            };
            let at = match group {
                Some(group) => line::end_of_comments(self.text(), group.end),
                None => line::end_of_text(self.text()),
            };
            if group.is_none() {
                self.header(at, home, rows);
            }
            self.rows(at, rows);
        }
    }

    fn rows(&mut self, at: usize, rows: &[New<'_>]) {
        let is_new = rows.iter().any(|new| matches!(new.home, Home::New(_)));
        let is_one_class = is_new && is_one_class(rows);
        for (key, is_range) in [("code", false), ("range", true)] {
            let rows: Vec<_> =
                rows.iter().filter(|new| new.row.number.is_range() == is_range).collect();
            let layout = self.sample(is_range, is_new);
            let line_break = self.line_break();
            let is_inline = layout.is_inline && !rows.is_empty();
            if is_inline {
                self.edits.insert(at, format!("{line_break}{}", layout.pair(key, "[")));
            }
            let empty = if layout.is_inline { "" } else { line_break };
            for new in &rows {
                let mut block = self.block(new, &layout);
                if is_one_class {
                    // The new group states it.
                    block.pairs.retain(|(key, _)| key != "kind" && key != "retry");
                }
                let lines = block.lines(&layout, line_break);
                self.edits.insert(at, format!("{line_break}{empty}{lines}"));
            }
            if is_inline {
                self.edits.insert(at, format!("{line_break}]"));
            }
        }
    }

    /// The layout of the last row of the file with a header of its own; inline for a new group if there is no other.
    fn sample(&self, is_range: bool, is_new: bool) -> Layout {
        let document = &self.spec.document;
        let of = |is_range: bool| document.sites(is_range).iter();
        let with_header = of(is_range).rfind(|site| !site.is_inline);
        let with_header = with_header.or_else(|| of(!is_range).rfind(|site| !site.is_inline));
        match with_header {
            Some(site) => Layout::of(site, self.text()),
            None => Layout::plain(is_new && of(is_range).next().is_some()),
        }
    }

    /// Begins a group that the file does not have.
    fn header(&mut self, at: usize, home: &Home, rows: &[New<'_>]) {
        let pairs = match home {
            Home::NoGroup => return,
            // One that the extended spec has.
            Home::Group(id) => vec![("id".to_owned(), string(id))],
            Home::New(group) => match self.page.groups().get(*group) {
                Some(group) => self.group(group, rows),
                None => return,
            },
        };
        let mut lines = vec![format!("{}[[group]]", self.gap())];
        let layout = Layout::plain(false);
        lines.extend(pairs.iter().map(|(key, value)| layout.pair(key, value)));
        self.edits.insert(at, lines.join(self.line_break()));
    }

    /// What a new group says. If nobody knows the class of any row, it says so once.
    fn group(&self, group: &Group, rows: &[New<'_>]) -> Vec<Pair> {
        let mut pairs = vec![("id".to_owned(), string(&group.id))];
        let title = text_in(&group.title, &self.spec.catalog.sdk().lang);
        pairs.extend(title.map(|title| ("title".to_owned(), title)));
        if is_one_class(rows) {
            pairs.push(("kind".to_owned(), string("unknown")));
            pairs.push(("retry".to_owned(), string("unspecified")));
        }
        pairs
    }

    /// What stands between two groups of the file: empty lines, and a line that is only drawn.
    fn gap(&self) -> String {
        let line_break = self.line_break();
        let last = self.spec.document.groups.last();
        let above = last.and_then(|group| self.text().get(..group.span.start)).unwrap_or_default();
        let lines: Vec<&str> = above.lines().rev().take_while(|line| is_gap(line)).collect();
        if lines.iter().all(|line| line.trim().is_empty()) {
            return line_break.repeat(2);
        }
        lines.iter().rev().fold(line_break.to_owned(), |gap, line| gap + line + line_break)
    }
}

fn is_gap(line: &str) -> bool {
    let drawn = line.trim().trim_start_matches('#').trim();
    drawn.chars().all(|c| matches!(c, '-' | '=' | '─'))
}

/// Whether nobody knows the class of any row.
fn is_one_class(rows: &[New<'_>]) -> bool {
    rows.iter().all(|new| is_unclassified(&new.row))
}
