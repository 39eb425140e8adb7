use crate::column::{ByLanguage, Column};
use crate::number::Format;

/// The tables of a code space, for code that does not know its enum.
///
/// Generated code makes one per enum, and only [`Entry`](crate::Entry) reads it: the methods of an enum read
/// their own table, so a program that asks for one fact carries no other. A table that a space does not need
/// is empty, and its rows are then absent.
#[derive(Debug)]
pub struct CodeSpace {
    /// The id.
    pub id: &'static str,
    /// How many ranges it has. Their rows stand before the last one.
    pub ranges: usize,
    /// How its numbers are written.
    pub format: Format,
    /// The spec's own language.
    pub lang: &'static str,
    /// The names of the variants.
    pub names: Column,
    /// The vendor's constants.
    pub symbols: Column,
    /// By language, the spec's own first.
    pub messages: ByLanguage,
    /// By language, the spec's own first if any code has one in it.
    pub causes: ByLanguage,
    /// By language, the spec's own first if any code has one in it.
    pub advices: ByLanguage,
    /// The ids of the groups.
    pub group_ids: Column,
    /// The position of each code's group.
    pub groups: &'static [[u8; 2]],
    /// Kinds as bytes.
    pub kinds: &'static [[u8; 1]],
    /// Retry classes as bytes.
    pub retries: &'static [[u8; 1]],
    /// Stated delays in milliseconds.
    pub delays: &'static [[u8; 4]],
    /// Effects as bytes.
    pub effects: &'static [[u8; 1]],
    /// The position of each code's list of tags.
    pub tags: &'static [[u8; 2]],
    /// The distinct lists of tags.
    pub tag_lists: &'static [&'static [&'static str]],
    /// Where each code is documented, if not all at `url`.
    pub urls: Column,
    /// Where the vendor documents the codes.
    pub url: Option<&'static str>,
}

impl CodeSpace {
    /// A space without tables.
    pub const EMPTY: Self = Self {
        id: "",
        ranges: 0,
        format: Format::DECIMAL,
        lang: "",
        names: Column::EMPTY,
        symbols: Column::EMPTY,
        messages: &[],
        causes: &[],
        advices: &[],
        group_ids: Column::EMPTY,
        groups: &[],
        kinds: &[],
        retries: &[],
        delays: &[],
        effects: &[],
        tags: &[],
        tag_lists: &[],
        urls: Column::EMPTY,
        url: None,
    };

    /// The text in `row` in the spec's own language.
    pub(crate) const fn own(&self, texts: ByLanguage, row: usize) -> Option<&'static str> {
        match texts {
            [(lang, column), ..] if lang.as_bytes().eq_ignore_ascii_case(self.lang.as_bytes()) => {
                column.get_some(row)
            }
            _ => None,
        }
    }
}
