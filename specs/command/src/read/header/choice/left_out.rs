//! What is said about constants that may be codes, and are not taken.

use std::collections::HashSet;

use errcodes_specs::quoted;

use crate::page::Doubt;

use super::super::constant::Constant;

/// Constants of a section that speak of errors too.
#[derive(Clone, Debug)]
pub(super) struct LeftOut<'c> {
    line: usize,
    pub(super) names: Vec<&'c str>,
}

impl<'c> LeftOut<'c> {
    pub(super) fn of(constants: &'c [Constant<'c>], members: &[usize]) -> Option<Self> {
        let members = members.iter().filter_map(|index| constants.get(*index));
        let line = members.clone().next()?.first_line;
        Some(Self { line, names: members.map(|constant| constant.name).collect() })
    }

    /// `is_taken` says whether a prefix is that of codes that are taken.
    pub(super) fn note(&self, is_taken: impl Fn(&str) -> bool) -> Doubt {
        let count = self.names.len();
        let prefix = prefix(&self.names).filter(|prefix| !is_taken(prefix));
        let (count, first) = (counted(count), self.names.first().copied().unwrap_or_default());
        let what = match prefix {
            Some(prefix) => {
                format!(
                    "{count} with the prefix {}, to be had by `--prefix {prefix}`",
                    quoted(prefix)
                )
            }
            None => format!("{count} from {} on, to be had by `--prefix`", quoted(first)),
        };
        let what = format!("left out, as codes of another kind: {what}");
        Doubt { line: self.line, what }
    }
}

fn counted(count: usize) -> String {
    if count == 1 { "1 constant".to_owned() } else { format!("{count} constants") }
}

/// That a constant and so many others do not speak of errors.
pub(super) fn others(first: &Constant<'_>, count: usize) -> Doubt {
    let name = quoted(first.name);
    let more = if count == 0 { String::new() } else { format!(" and {count} more") };
    let what = format!("left out, as no name for errors: {name}{more}, to be had by `--prefix`");
    Doubt { line: first.first_line, what }
}

/// That no name of a header speaks of errors.
pub(super) fn nothing(constants: &[Constant<'_>], taken: &HashSet<usize>) -> Vec<Doubt> {
    let first = constants.first().filter(|_| !taken.is_empty());
    let what = "no name speaks of errors, and all constants are taken: `--prefix` chooses some";
    first.map(|first| Doubt { line: first.first_line, what: what.to_owned() }).into_iter().collect()
}

/// The longest start up to `_` that all names have.
fn prefix<'n>(names: &[&'n str]) -> Option<&'n str> {
    let first = *names.first()?;
    let mut starts = first.match_indices('_').filter_map(|(at, _)| first.get(..=at));
    let is_shared = |start: &&str| names.iter().all(|name| name.starts_with(start));
    starts.rfind(is_shared)
}
