//! Texts by language: the list of a field has each language once, the spec's own one first.

use crate::column::Column;

/// The text in `row` in the language of a tag such as `zh`, `zh-CN` or `zh_CN`: of the longest leading part
/// of the tag that the row has a text in (lookup of RFC 4647).
///
/// The parts are tried for each row by itself: one code may have a text in `zh-Hant`, and another only in `zh`.
#[must_use]
pub const fn text_in(texts: &[(&str, Column)], tag: &str, row: usize) -> Option<&'static str> {
    text_of_either_in(texts, tag, [row; 2])
}

/// As [`text_in`], of the first of two rows that has a text in the same language.
pub(crate) const fn text_of_either_in(
    texts: &[(&str, Column)],
    tag: &str,
    [first, second]: [usize; 2],
) -> Option<&'static str> {
    let mut prefix = tag.as_bytes();
    while !prefix.is_empty() {
        if let Some((_, column)) = find(texts, prefix) {
            if let Some(text) = column.get_some(first) {
                return Some(text);
            }
            if let Some(text) = column.get_some(second) {
                return Some(text);
            }
        }
        prefix = without_last_subtag(prefix);
    }
    None
}

/// The title in the language of a tag.
#[must_use]
pub const fn title_in(titles: &[(&str, &'static str)], tag: &str) -> Option<&'static str> {
    let mut prefix = tag.as_bytes();
    while !prefix.is_empty() {
        if let Some((_, title)) = find(titles, prefix) {
            return Some(title);
        }
        prefix = without_last_subtag(prefix);
    }
    None
}

const fn find<'l, T>(mut languages: &'l [(&str, T)], tag: &[u8]) -> Option<&'l (&'l str, T)> {
    while let [first, rest @ ..] = languages {
        if first.0.as_bytes().eq_ignore_ascii_case(tag) {
            return Some(first);
        }
        languages = rest;
    }
    None
}

const fn without_last_subtag(mut tag: &[u8]) -> &[u8] {
    while let [head @ .., last] = tag {
        tag = head;
        if matches!(last, b'-' | b'_' | b'.') {
            break;
        }
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Texts;

    #[test]
    fn a_language_tag_falls_back_to_the_language_that_it_refines() {
        let languages = [("en", "e"), ("zh", "z"), ("zh-Hant", "h")];
        let found = |tag| title_in(&languages, tag);
        assert_eq!(["en", "en-GB", "EN"].map(found), [Some("e"); 3]);
        assert_eq!(["zh", "zh-CN", "zh_CN.UTF-8", "zh-Hans-CN"].map(found), [Some("z"); 4]);
        assert_eq!(["zh-Hant", "zh-hant-TW"].map(found), [Some("h"); 2]);
        assert_eq!(["", "-", "de", "e", "eng", "zhx-CN"].map(found), [None; 6]);
    }

    #[test]
    fn a_row_without_a_text_in_the_language_falls_back_by_itself() {
        static GENERAL: Texts<1, 1, 4> = Texts::new(" ab ", &[1, 2, 3, 3]);
        static SPECIAL: Texts<1, 1, 4> = Texts::new(" c ", &[1, 2, 2, 2]);
        let texts = [("zh", GENERAL.column()), ("zh-Hant", SPECIAL.column())];
        assert_eq!([0, 1].map(|row| text_in(&texts, "zh-Hant-TW", row)), [Some("c"), Some("b")]);
        assert_eq!(text_in(&texts, "zh-Hant", 2), None);
        let either = |tag| text_of_either_in(&texts, tag, [1, 0]);
        assert_eq!(["zh", "zh-Hant", "en"].map(either), [Some("b"), Some("c"), None]);
    }
}
