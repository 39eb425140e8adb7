//! The text of a cell, made fit for a spec.

use errcodes_specs::{quoted, shows_something};

/// The text on one line with single spaces, without characters that cannot be seen, which a spec refuses.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c.is_whitespace() || c.is_control() {
            if !cleaned.is_empty() && !cleaned.ends_with(' ') {
                cleaned.push(' ');
            }
        } else if is_visible(c) || (is_joiner(c) && joins(&cleaned, chars.peek().copied())) {
            cleaned.push(c);
        }
    }
    cleaned.truncate(cleaned.trim_end().len());
    cleaned
}

/// Whether a person sees a character. What a message escapes is what a spec refuses: one list for both.
fn is_visible(c: char) -> bool {
    let is_common = matches!(c, '!'..='~' | '\u{3001}'..='\u{3029}' | '\u{4E00}'..='\u{9FFF}');
    is_common || quoted(c.encode_utf8(&mut [0; 4])).chars().nth(1) == Some(c)
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// A joiner has a use between two visible characters only.
fn joins(before: &str, after: Option<char>) -> bool {
    let is_visible = |c: char| !c.is_whitespace() && is_visible(c);
    before.chars().next_back().is_some_and(is_visible) && after.is_some_and(is_visible)
}

/// The cleaned text, unless the cell only says that there is none.
pub(crate) fn stated(cell: &str) -> Option<String> {
    const NOTHING: &[&str] = &["n/a", "na", "nil", "无", "暂无", "null"];
    let text = clean(cell);
    let says_something = text.chars().any(char::is_alphanumeric);
    let is_nothing = NOTHING.iter().any(|nothing| nothing.eq_ignore_ascii_case(&text));
    (says_something && shows_something(&text) && !is_nothing).then_some(text)
}

/// The text in lower case with nothing but letters and digits: equal for texts that say the same.
pub(crate) fn essence(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFD}')
}

/// The language of texts: Chinese if one letter in ten is Han, since a Chinese page has many Latin names, and an
/// English one hardly a Han letter.
pub(crate) fn language<'t>(texts: impl IntoIterator<Item = &'t str>) -> &'static str {
    let (mut han, mut letters) = (0_usize, 0_usize);
    for c in texts.into_iter().flat_map(str::chars).filter(|c| c.is_alphabetic()) {
        letters += 1;
        han += usize::from(is_han(c));
    }
    if han > 0 && han * 10 >= letters { "zh" } else { "en" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_taken_out() {
        assert_eq!(clean(" bad\u{200B} \t\n key\u{202E}\u{7}. "), "bad key .");
        assert_eq!(clean("a\u{200D}b \u{200D}c\u{FEFF}"), "a\u{200D}b c");
        assert_eq!(clean("超时\u{A0}（é😀）"), "超时 （é😀）");
    }

    #[test]
    fn a_dash_is_no_text() {
        assert_eq!(["", "-", "—", " N/A ", "无", "..."].map(stated), [const { None }; 6]);
        assert_eq!(stated("no").as_deref(), Some("no"));
        // A mark without a letter.
        assert_eq!(stated("\u{11302}"), None);
    }

    #[test]
    fn a_chinese_page_may_have_latin_names() {
        assert_eq!(language(["网络超时 AV_ERR_TIMEOUT"]), "zh");
        assert_eq!(language(["The symbol 超 is refused by this server", "5"]), "en");
        assert_eq!(language(["123"]), "en");
    }
}
