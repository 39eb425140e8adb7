use crate::column::{self, ByLanguage, Column};
use crate::language;
use crate::number::Format;
use crate::table::word;

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
    /// The row of the code that each row of an answer is about. Those rows come last, and only the tables of
    /// texts and of words have them.
    pub answers: &'static [[u8; 2]],
    /// Where each code is documented, if not all at `url`.
    pub urls: Column,
    /// Where the vendor documents the codes.
    pub url: Option<&'static str>,
}

impl CodeSpace {
    /// The row of the code that a row is about: itself, unless it is one of an answer.
    pub(crate) const fn base(&self, row: usize) -> usize {
        let Some(answer) = row.checked_sub(self.names.rows()) else { return row };
        match column::get(self.answers, answer) {
            Some(base) => word(base),
            None => row,
        }
    }

    /// The text in `row` in the spec's own language, or that of the code if an answer has none.
    pub(crate) const fn own(&self, texts: ByLanguage, row: usize) -> Option<&'static str> {
        match texts {
            [(lang, column), ..] if lang.as_bytes().eq_ignore_ascii_case(self.lang.as_bytes()) => {
                match column.get_some(row) {
                    Some(text) => Some(text),
                    None => column.get_some(self.base(row)),
                }
            }
            _ => None,
        }
    }

    /// The text in `row` in the language of a tag, or that of the code in the same language if an answer has none.
    pub(crate) const fn text_in(
        &self,
        texts: ByLanguage,
        tag: &str,
        row: usize,
    ) -> Option<&'static str> {
        language::text_of_either_in(texts, tag, [row, self.base(row)])
    }
}
