//! What holds of every draft, whatever the page.

use errcodes_specs::{SourceFile, read};

/// Reads a text as a page of some format: its draft is a spec, and every remark is about a line of the text.
///
/// # Panics
///
/// If that does not hold.
pub fn draft(format: &str, text: &str) {
    let Some((spec, remarks)) = cargo_errcodes::draft(format, text) else {
        return;
    };
    let (catalog, report) = read(&SourceFile::new("draft.toml", "draft", spec.as_str()));
    assert!(report.is_empty(), "{}\n{spec}", report.render());
    assert!(catalog.facts().next().is_some(), "{spec}");
    let lines = text.replace("\r\n", "\n").replace('\r', "\n").matches('\n').count() + 1;
    assert!(remarks.iter().all(|line| (1..=lines).contains(line)), "{remarks:?} of {lines}");
}
