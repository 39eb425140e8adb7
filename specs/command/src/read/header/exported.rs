//! Headers that `export` wrote.

use errcodes_specs::Repr;

use crate::exported::{MADE_BY, OF_RANGE, TITLE, c_type};
use crate::page::{Doubt, Page};

/// The type of the codes, if `export` wrote the header: the function that gives their messages has it.
pub(super) fn repr(text: &str) -> Option<Repr> {
    let (_, after) = text.split_once(MADE_BY)?;
    let (_, after) = after.split_once("_message(")?;
    let (of, _) = after.split_once(" code)")?;
    Repr::ALL.iter().copied().find(|repr| c_type(*repr) == of)
}

/// Marks the page of a header that `export` wrote.
pub(super) fn mark(page: &mut Page, text: &str) {
    page.exported = repr(text);
    if page.exported.is_some() {
        page.title = title(text);
        page.doubts.extend(ranges(text));
    }
}

fn title(text: &str) -> Option<String> {
    let title = text
        .lines()
        .take(2)
        .find_map(|line| line.trim_start_matches([' ', '*']).strip_prefix(TITLE));
    title.map(str::to_owned)
}

/// That ranges are functions, which are not read.
fn ranges(text: &str) -> impl Iterator<Item = Doubt> {
    let lines = text.lines().zip(1..).zip(text.lines().skip(1));
    lines.filter_map(|((comment, line), next)| {
        let comment =
            comment.strip_prefix("/* ").and_then(|comment| comment.strip_suffix(" */"))?;
        let (numbers, message) = comment.split_once(OF_RANGE)?;
        let is_range = next.starts_with("static inline int ");
        let what = format!("a range is no constant, and is left out: {numbers} | {message}");
        is_range.then_some(Doubt { line, what })
    })
}
