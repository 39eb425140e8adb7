//! Documentation of what depends on the call.

use errcodes_specs::{AdvisedBy, Catalog, Operation, Texts, When};

use super::{escaped, of_editor, said, title};
use crate::emit::field::Field;
use crate::emit::word::Word;

/// The documentation of the operation enum.
pub(crate) fn operations(catalog: &Catalog) -> String {
    let title = title(catalog.sdk());
    format!("The operations of {title} in answer to which a code may mean something else.")
}

/// The documentation of an operation: its calls.
pub(crate) fn operation(operation: &Operation) -> String {
    let Operation { id, calls, .. } = operation;
    match calls.as_slice() {
        [] => format!("`{id}`"),
        calls => calls.iter().map(|call| code(call)).collect::<Vec<_>>().join(", "),
    }
}

/// The name of a call, which can be anything.
fn code(text: &str) -> String {
    if text.contains(['`', '<', '[']) { escaped(text) } else { format!("`{text}`") }
}

/// What a code means in answer to some operations: ``In answer to `Stop`: retry: `satisfied`; message: ...``. Nothing
/// where all that is different is a text in another language.
pub(super) fn answer(when: &When, adviser: AdvisedBy, catalog: &Catalog) -> Option<String> {
    let operations = when.operations.iter().filter_map(|at| catalog.operations().get(*at));
    let operations: Vec<_> = operations.map(operation).collect();
    let said = |word: Word| Some(said(word, word.stated(when)?, when.retry_after));
    let words = Word::ALL.into_iter().filter_map(said);
    let own = |texts: &Texts| texts.get(&catalog.sdk().lang).map(|text| escaped(text));
    let texts = Field::ALL.into_iter().filter_map(|field| {
        let name = field.name();
        let text = own(field.texts_of(when))?;
        let whose = match field {
            Field::Advice => of_editor(adviser),
            Field::Message | Field::Cause => "",
        };
        Some(format!("{name}{whose}: {}", text.strip_suffix('.').unwrap_or(&text)))
    });
    let parts: Vec<_> = words.chain(texts).collect();
    let (operations, parts) = (operations.join(", "), parts.join("; "));
    (!parts.is_empty()).then(|| format!("In answer to {operations}: {parts}"))
}
