//! The columns with texts.

use super::content::Content;
use super::{Columns, Role, Search, headings};
use crate::draft::number::Spelling;

impl Search<'_> {
    /// The columns with texts. What the headings leave open is decided by the order: first what happened, then why,
    /// then what to do.
    pub(super) fn texts(&mut self) -> Columns {
        let group = self.chosen(Role::Group).or_else(|| self.group());
        let [message, cause, advice] = [Role::Message, Role::Cause, Role::Advice].map(|role| {
            let at = self.chosen(role);
            at.inspect(|at| {
                self.free.remove(at);
            })
        });
        group.inspect(|at| {
            self.free.remove(at);
        });
        let mut columns = Columns {
            code: 0,
            spelling: Spelling::Usual,
            symbol: None,
            message,
            cause,
            advice,
            group,
            unused: Vec::new(),
        };
        self.by_headings(&mut columns);
        self.by_order(&mut columns);
        columns.unused = self.free.iter().copied().collect();
        columns
    }

    /// A column with a heading for groups, whose cells are repeated.
    fn group(&self) -> Option<usize> {
        let is_group = |at: &usize| {
            let heading = self.table.head.get(*at).and_then(|heading| headings::role(heading));
            heading == Some(Role::Group)
                && self.has(*at, |content| content.distinct * 2 <= content.filled)
        };
        self.free.iter().copied().find(is_group)
    }

    fn by_headings(&mut self, columns: &mut Columns) {
        columns.message = columns.message.or_else(|| self.headed(Role::Message));
        columns.cause = columns.cause.or_else(|| self.headed(Role::Cause));
        columns.advice = columns.advice.or_else(|| self.headed(Role::Advice));
        // Of two with texts on what happened, the longer one rather says why.
        columns.cause = columns.cause.or_else(|| self.headed(Role::Message));
    }

    /// Takes the column with a heading for a role, the shorter one of two.
    fn headed(&mut self, role: Role) -> Option<usize> {
        let is_headed = |at: &usize| {
            let heading = self.table.head.get(*at).and_then(|heading| headings::role(heading));
            heading == Some(role) && !self.has(*at, Content::is_numbers)
        };
        let length = |at: &usize| self.contents.get(*at).map_or(0, Content::length);
        let found = self.free.iter().copied().filter(is_headed).min_by_key(length);
        found.inspect(|at| {
            self.free.remove(at);
        })
    }

    fn by_order(&mut self, columns: &mut Columns) {
        let is_text = |at: &usize| !self.has(*at, Content::is_numbers);
        if columns.message.is_none() {
            columns.message = self.free.iter().copied().find(is_text);
            columns.message = columns.message.or(columns.cause.take()).or(columns.advice.take());
        }
        let mut rest: Vec<usize> = self.free.iter().copied().filter(is_text).collect();
        rest.retain(|at| Some(*at) != columns.message);
        if self.table.head.iter().all(|heading| heading.trim().is_empty()) {
            let mut rest = rest.into_iter();
            columns.cause = columns.cause.or_else(|| rest.next());
            columns.advice = columns.advice.or_else(|| rest.next());
        }
        for at in [columns.message, columns.cause, columns.advice].into_iter().flatten() {
            self.free.remove(&at);
        }
    }
}
