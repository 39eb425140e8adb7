//! What `export` writes and `import` knows again: of such a file, nothing has to be guessed.

use errcodes_specs::Repr;

/// Stands in the first comment of a header.
pub(crate) const MADE_BY: &str = "Made by `cargo errcodes export`";

/// Stands before the title in the first comment of a header.
pub(crate) const TITLE: &str = "Error codes: ";

/// Stands behind the numbers in the comment above the function of a range.
pub(crate) const OF_RANGE: &str = ", with the codes among them: ";

/// The headings of a table, before those of the messages.
pub(crate) const BEFORE: [&str; 5] = ["code", "symbol", "variant", "aliases", "group"];

/// Those after the messages.
pub(crate) const AFTER: [&str; 6] = ["kind", "retry", "retry_after_ms", "effect", "tags", "url"];

/// What the heading of a message has before the language.
pub(crate) const MESSAGE: &str = "message.";

/// The language of the messages below a heading.
pub(crate) fn language(heading: &str) -> Option<&str> {
    heading.strip_prefix(MESSAGE)
}

/// Whether a table with these headings is one that `export` wrote. A person may have moved, added or taken out columns
/// that a spec can be without.
pub(crate) fn are_headings<'h>(headings: &(impl Iterator<Item = &'h str> + Clone)) -> bool {
    let has = |name: &str| headings.clone().any(|heading| heading == name);
    ["code", "variant", "kind", "retry"].into_iter().all(has)
        && headings.clone().any(|heading| language(heading).is_some())
}

/// The type of a code in C.
pub(crate) fn c_type(repr: Repr) -> &'static str {
    match repr {
        Repr::I8 => "int8_t",
        Repr::I16 => "int16_t",
        Repr::I32 => "int32_t",
        Repr::I64 => "int64_t",
        Repr::U8 => "uint8_t",
        Repr::U16 => "uint16_t",
        Repr::U32 => "uint32_t",
        Repr::U64 => "uint64_t",
        Repr::CInt => "int",
        Repr::CUint => "unsigned int",
        Repr::CLong => "long",
        Repr::CUlong => "unsigned long",
        Repr::Isize => "ptrdiff_t",
        Repr::Usize => "size_t",
    }
}
