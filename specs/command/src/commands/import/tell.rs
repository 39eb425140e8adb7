//! What the user has to know about a draft, on standard error.

use errcodes_specs::printable;

use crate::draft::{Document, Draft, Remark};
use crate::output;

/// Lists the remarks, each with its line, and counts what was found.
pub(super) fn tell(draft: &Draft, documents: &[Document]) {
    draft.remarks.iter().for_each(|remark| tell_remark(remark, documents));
    output::tell(counted(draft));
}

/// Lists what a person has to look at.
pub(crate) fn tell_doubts(draft: &Draft, documents: &[Document]) {
    let doubts = draft.remarks.iter().filter(|remark| remark.is_doubt);
    doubts.for_each(|remark| tell_remark(remark, documents));
}

fn tell_remark(remark: &Remark, documents: &[Document]) {
    let path = documents.get(remark.place.document).map(|document| document.path.as_str());
    let word = if remark.is_doubt { "doubtful" } else { "note" };
    let (path, line) = (printable(path.unwrap_or_default()), remark.place.line);
    output::tell(format_args!("{path}:{line}: {word}: {}", printable(&remark.what)));
}

/// `112 codes, 3 doubtful`
fn counted(draft: &Draft) -> String {
    let ranges = draft.entries().filter(|entry| entry.last.is_some()).count();
    let codes = draft.entries().count() - ranges;
    let doubts = draft.remarks.iter().filter(|remark| remark.is_doubt).count();
    let nameless = draft.entries().filter(|entry| entry.is_nameless).count();
    let plural =
        |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let mut parts = vec![plural(codes, "code")];
    if ranges > 0 {
        parts.push(plural(ranges, "range"));
    }
    if nameless > 0 {
        parts.push(format!("{nameless} to be named"));
    }
    parts.push(format!("{doubts} doubtful"));
    parts.join(", ")
}
