//! An enum without a spec: its variants say everything themselves.

use errcodes_specs::{Catalog, SourceFile, read};
use proc_macro2::Ident;
use syn::Error;
use syn::ext::IdentExt;

use super::entry::Entry;

/// The catalog of what the variants say. It is written as a spec, so that the rules are those of specs; a
/// mistake is told at the variant.
pub(super) fn catalog(name: &Ident, entries: &[Entry], complaints: &mut Vec<Error>) -> Catalog {
    let mut text = format!("[sdk]\nid = \"{}\"\n", name.unraw());
    let mut starts = Vec::new();
    for entry in entries.iter().filter(|entry| !entry.is_other && entry.is_sound) {
        starts.push((text.len(), entry));
        text.push_str(&code(entry));
    }
    let (catalog, report) = read(&SourceFile::new("", name.unraw().to_string(), text));
    for diagnostic in report.iter() {
        let at = starts.partition_point(|(start, _)| *start <= diagnostic.place().start);
        let span = match at.checked_sub(1).and_then(|at| starts.get(at)) {
            Some((_, entry)) => entry.name.span(),
            None => name.span(),
        };
        let message = [diagnostic.message()].into_iter().map(str::to_owned);
        let help = diagnostic.help_texts().iter().map(|help| format!("help: {help}"));
        complaints.push(Error::new(span, message.chain(help).collect::<Vec<_>>().join("\n")));
    }
    catalog
}

fn code(entry: &Entry) -> String {
    let mut lines = vec![String::new(), "[[code]]".to_owned()];
    lines.push(format!("variant = \"{}\"", entry.name.unraw()));
    let after = entry.value("after").map(|after| after.text.toml());
    for value in entry.values.iter().filter(|value| value.name != "after") {
        let text = value.text.toml();
        lines.push(match &after {
            Some(after) if value.name == "retry" => {
                format!("retry = {{ class = {text}, after = {after} }}")
            }
            _ => format!("{} = {text}", value.name),
        });
    }
    lines.push(String::new());
    lines.join("\n")
}
