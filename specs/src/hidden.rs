//! Characters that cannot be seen.
//!
//! A name or text is refused if it has a character that a reader cannot see, because two names or
//! texts could then look the same, or one could look different from what it says. A list of known
//! tricks would never be complete, so the rule is a property of Unicode:
//! `Default_Ignorable_Code_Point`, the characters that have no glyph by design.

use std::ops::RangeInclusive;

use unicode_normalization::char::is_combining_mark;

use crate::letters;

/// `Default_Ignorable_Code_Point`, from `DerivedCoreProperties.txt` of Unicode 17. It includes code
/// points that are reserved for more characters of the kind.
const DEFAULT_IGNORABLE: &[RangeInclusive<char>] = &[
    '\u{AD}'..='\u{AD}',
    '\u{34F}'..='\u{34F}',
    '\u{61C}'..='\u{61C}',
    '\u{115F}'..='\u{1160}',
    '\u{17B4}'..='\u{17B5}',
    '\u{180B}'..='\u{180F}',
    '\u{200B}'..='\u{200F}',
    '\u{202A}'..='\u{202E}',
    '\u{2060}'..='\u{206F}',
    '\u{3164}'..='\u{3164}',
    '\u{FE00}'..='\u{FE0F}',
    '\u{FEFF}'..='\u{FEFF}',
    '\u{FFA0}'..='\u{FFA0}',
    '\u{FFF0}'..='\u{FFF8}',
    '\u{1BCA0}'..='\u{1BCA3}',
    '\u{1D173}'..='\u{1D17A}',
    '\u{E0000}'..='\u{E0FFF}',
];

/// What shows nothing either, or nothing that was meant, outside of the property: separators of
/// lines and paragraphs (`Zl`, `Zp`), the blank of Braille, private use (`Co`), noncharacters, the
/// format characters of interlinear annotations (`Cf`) with the mark for a lost object, the filler of
/// Khitan, the controls (`Cf`) and blanks of hieroglyphs, the musical note without a head, and the
/// planes that have no characters.
const ALSO_BLANK: &[RangeInclusive<char>] = &[
    '\u{2028}'..='\u{2029}',
    '\u{2800}'..='\u{2800}',
    '\u{E000}'..='\u{F8FF}',
    '\u{FDD0}'..='\u{FDEF}',
    '\u{FFF9}'..='\u{FFFC}',
    '\u{13430}'..='\u{1343F}',
    '\u{13441}'..='\u{13442}',
    '\u{16FE4}'..='\u{16FE4}',
    '\u{1D159}'..='\u{1D159}',
    '\u{40000}'..='\u{DFFFF}',
    '\u{E1000}'..=char::MAX,
];

/// Signs that say something in a text without letters: the blocks of punctuation and symbols, as in
/// `Blocks.txt`, from Latin-1 to fullwidth forms and emoji.
const SIGNS: &[RangeInclusive<char>] = &[
    '!'..='~',
    '\u{A1}'..='\u{BF}',
    '\u{2010}'..='\u{205E}',
    '\u{20A0}'..='\u{20CF}',
    '\u{2100}'..='\u{2BFF}',
    '\u{3001}'..='\u{3029}',
    '\u{3030}'..='\u{33FF}',
    '\u{FE30}'..='\u{FE6B}',
    '\u{FF01}'..='\u{FFEE}',
    '\u{1F000}'..='\u{1FBFF}',
];

/// Whether a text has a character that stands by itself: a letter, a digit or a sign. One that has
/// only marks, or code points without a character, shows nothing.
#[must_use]
pub fn shows_something(text: &str) -> bool {
    letters::any(text, |c| {
        !is_hidden(c) && !is_combining_mark(c) && (c.is_alphanumeric() || is_in(SIGNS, c))
    })
}

fn is_in(ranges: &[RangeInclusive<char>], c: char) -> bool {
    ranges.iter().any(|range| range.contains(&c))
}

/// Whether a character cannot be seen or changes how its surroundings look. Control characters
/// count, line breaks and tabs included, and so do noncharacters.
pub(crate) fn is_hidden(c: char) -> bool {
    match c {
        '\0'..='\x7F' => return c.is_ascii_control(),
        // Most characters of texts, without a look at the tables: a macro runs unoptimised.
        '\u{C0}'..='\u{24F}' | '\u{400}'..='\u{4FF}' | '\u{4E00}'..='\u{9FFF}' => return false,
        _ => {}
    }
    c.is_control()
        || u32::from(c) & 0xFFFE == 0xFFFE
        || is_in(DEFAULT_IGNORABLE, c)
        || is_in(ALSO_BLANK, c)
}

/// The first hidden character of a text, line breaks not counted.
///
/// Some languages, and emoji, need joiners and variation selectors. These are allowed where they
/// have something to act on: a joiner (U+200C, U+200D) between two visible characters, the
/// selectors of emoji (U+FE0E, U+FE0F) after one. Elsewhere nobody would see that they are there.
pub(crate) fn first_hidden(text: &str) -> Option<char> {
    if !letters::any(text, is_hidden) {
        return None;
    }
    let mut chars = text.chars().peekable();
    let mut follows_visible = false;
    while let Some(c) = chars.next() {
        let precedes_visible = chars.peek().is_some_and(|next| is_visible(*next));
        match c {
            '\n' => follows_visible = false,
            '\u{200C}' | '\u{200D}' if follows_visible && precedes_visible => {
                follows_visible = false;
            }
            '\u{FE0E}' | '\u{FE0F}' if follows_visible => {}
            c if is_hidden(c) => return Some(c),
            c => follows_visible = is_visible(c),
        }
    }
    None
}

fn is_visible(c: char) -> bool {
    !c.is_whitespace() && !is_hidden(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_glyph_is_hidden() {
        let hidden = "\0\t\n\u{7F}\u{85}\u{AD}\u{115F}\u{1160}\u{180E}\u{200B}\u{200D}\u{202E}\u{2060}\
            \u{2800}\u{3164}\u{FE0F}\u{FEFF}\u{FFA0}\u{FFF9}\u{FFFB}\u{FFFF}\u{E0001}\u{E0068}\u{E0100}";
        assert_eq!(hidden.chars().find(|c| !is_hidden(*c)), None);
        assert_eq!(" aé超\u{A0}\u{3000}\u{600}😀".chars().find(|c| is_hidden(*c)), None);
    }

    #[test]
    fn what_shows_nothing_that_was_meant_is_hidden() {
        let blank = "\u{E000}\u{F8FF}\u{FDD0}\u{FFFC}\u{13430}\u{13441}\u{16FE4}\u{1D159}\u{40000}\u{F0000}\u{10FFFD}";
        assert_eq!(blank.chars().find(|c| !is_hidden(*c)), None);
        assert_eq!("\u{F900}\u{FFFD}\u{3FFFD}\u{1D158}".chars().find(|c| is_hidden(*c)), None);
    }

    #[test]
    fn a_text_has_more_than_marks() {
        let nothing =
            ["", " ", "\u{301}", "\u{301}\u{302} \u{20DD}", "\u{378}", "\u{16FE4}", "\u{3099}"];
        assert_eq!(nothing.map(shows_something), [false; 7]);
        let something =
            ["a", "é", "क\u{93F}", "超", "5", "?", "…", "⚠", "😀", "→", "٣", "「」", "！"];
        assert_eq!(something.map(shows_something), [true; 13]);
    }

    #[test]
    fn ranges_are_in_order_and_do_not_touch() {
        let all = || DEFAULT_IGNORABLE.iter();
        assert!(all().zip(all().skip(1)).all(|(one, next)| one.end() < next.start()));
        // The number of code points that Unicode gives for the property.
        let count =
            |range: &RangeInclusive<char>| u32::from(*range.end()) - u32::from(*range.start()) + 1;
        assert_eq!(all().map(count).sum::<u32>(), 4_174);
    }

    #[test]
    fn joiners_and_selectors_need_something_to_act_on() {
        let fine = [
            "می\u{200C}خواهم",
            "क\u{94D}\u{200D}ष",
            "⚠\u{FE0F}",
            "❤\u{FE0F} x",
            "👩\u{200D}💻",
            "a\nb",
        ];
        assert_eq!(fine.map(first_hidden), [None; 6]);
        let hidden = [
            "\u{200D}a",
            "a\u{200D}",
            "a \u{200C}b",
            "\u{FE0F}",
            " \u{FE0F}a",
            "a\u{200D}\u{200D}b",
            "a\t",
        ];
        assert!(hidden.map(first_hidden).iter().all(Option::is_some));
        let flame = "❤\u{FE0F}\u{200D}🔥";
        assert_eq!(first_hidden(flame), None);
    }
}
