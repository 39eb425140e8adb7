//! Names that look alike and are not.
//!
//! A reader cannot tell the Latin `T` from the Cyrillic `Т` or the Greek `Τ`, nor from the fullwidth
//! `Ｔ`, the mathematical `𝖳` or the Lisu `ꓔ`; and the compiler's lints for such names do not see
//! what a macro makes. What Unicode knows of it fills large tables, and is never complete. So the
//! rule says what is fine, in the spirit of the profile "highly restrictive" of UTS #39:
//!
//! * A name is written in one script in wide use, as its author writes every day. East Asian names
//!   may have Latin letters too, which are of another size and shape.
//! * A character is a letter that stands for itself, not the variant of one for compatibility; a
//!   mark follows a letter of its own script.
//! * Names of two scripts can still look alike as a whole, so a spec has only one of them.

use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

const LATIN: &str = "Latin";
const EAST_ASIAN: &str = "East Asian";

/// The scripts that UAX #31 recommends for identifiers (table 5), but for Latin. The ranges are
/// those of `Blocks.txt` without their characters for compatibility, the Arabic tatweel, which only
/// makes a word longer, and the circle that is a Chinese zero. Code points that are unassigned or no
/// letters are no harm: they cannot be in an identifier.
const SCRIPTS: &[(RangeInclusive<char>, &str)] = &[
    ('\u{386}'..='\u{3CE}', "Greek"),
    ('\u{1F00}'..='\u{1FFF}', "Greek"),
    ('\u{400}'..='\u{52F}', "Cyrillic"),
    ('\u{531}'..='\u{556}', "Armenian"),
    ('\u{561}'..='\u{586}', "Armenian"),
    ('\u{591}'..='\u{5F2}', "Hebrew"),
    ('\u{620}'..='\u{63F}', "Arabic"),
    ('\u{641}'..='\u{674}', "Arabic"),
    ('\u{679}'..='\u{6FF}', "Arabic"),
    ('\u{750}'..='\u{77F}', "Arabic"),
    ('\u{780}'..='\u{7BF}', "Thaana"),
    ('\u{900}'..='\u{97F}', "Devanagari"),
    ('\u{980}'..='\u{9FF}', "Bengali"),
    ('\u{A00}'..='\u{A7F}', "Gurmukhi"),
    ('\u{A80}'..='\u{AFF}', "Gujarati"),
    ('\u{B00}'..='\u{B7F}', "Oriya"),
    ('\u{B80}'..='\u{BFF}', "Tamil"),
    ('\u{C00}'..='\u{C7F}', "Telugu"),
    ('\u{C80}'..='\u{CFF}', "Kannada"),
    ('\u{D00}'..='\u{D7F}', "Malayalam"),
    ('\u{D80}'..='\u{DFF}', "Sinhala"),
    ('\u{E00}'..='\u{E7F}', "Thai"),
    ('\u{E80}'..='\u{EDB}', "Lao"),
    ('\u{F00}'..='\u{F76}', "Tibetan"),
    ('\u{F7A}'..='\u{FBC}', "Tibetan"),
    ('\u{1000}'..='\u{109F}', "Myanmar"),
    ('\u{10A0}'..='\u{10FA}', "Georgian"),
    ('\u{10FD}'..='\u{10FF}', "Georgian"),
    ('\u{1C90}'..='\u{1CBF}', "Georgian"),
    ('\u{1200}'..='\u{139F}', "Ethiopic"),
    ('\u{1780}'..='\u{17FF}', "Khmer"),
    // Han, Hiragana, Katakana, Bopomofo and Hangul, without the marks of kana.
    ('\u{3005}'..='\u{3005}', EAST_ASIAN),
    ('\u{3041}'..='\u{3096}', EAST_ASIAN),
    ('\u{309D}'..='\u{309E}', EAST_ASIAN),
    ('\u{30A1}'..='\u{30FA}', EAST_ASIAN),
    ('\u{30FC}'..='\u{30FE}', EAST_ASIAN),
    ('\u{3105}'..='\u{312F}', EAST_ASIAN),
    ('\u{3400}'..='\u{4DBF}', EAST_ASIAN),
    ('\u{4E00}'..='\u{9FFF}', EAST_ASIAN),
    ('\u{AC00}'..='\u{D7A3}', EAST_ASIAN),
    ('\u{20000}'..='\u{3FFFD}', EAST_ASIAN),
];

/// Latin letters that are not an ASCII letter with marks, from the alphabets of today's languages.
/// One of Ð and Đ, which look alike, stands for both in [`skeleton`].
const MORE_LATIN: &str = "ÆæÐðØøÞþßĐđĦħıŁłŊŋŒœŦŧƏə";

/// Letters that look like a Latin one, and below each that one: from `confusables.txt` of UTS #39,
/// as far as they are Cyrillic or Greek letters of today's alphabets.
const LIKE_LATIN: &str = "ÐАВЕЅІЈКМНОРСТУХҮԌԚԜасеорѕіјухһԁԛԝӀӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧανιορυ";
const LATIN_LIKE: &str = "ĐABESIJKMHOPCTYXYGQWaceopsijyxhdqwIlABEZHIKMNOPTYXaviopu";

/// What a name looks like, for a name with other letters than ASCII: equal for names that look
/// alike. A name of ASCII looks like itself.
pub(super) fn skeleton(name: &str) -> String {
    let mut skeleton = String::new();
    for c in name.nfd() {
        skeleton.push(latin_like(c).unwrap_or(c));
    }
    skeleton
}

fn latin_like(letter: char) -> Option<char> {
    let mut latin = LATIN_LIKE.chars();
    for like in LIKE_LATIN.chars() {
        let latin = latin.next();
        if like == letter {
            return latin;
        }
    }
    None
}

/// Why a name may be taken for another.
#[derive(Debug, PartialEq)]
pub(super) enum Doubt {
    /// It has a character that no name can have, or a mark on nothing.
    Character(char),
    /// It has a letter of the one script, after letters of the other.
    Mixed(char, &'static str, &'static str),
}

/// Why a name in normalization form C may be taken for another, if it may. Characters of ASCII that
/// are no letters go with every script.
pub(super) fn doubt(name: &str) -> Option<Doubt> {
    let (mut first, mut before) = (None, None);
    for c in name.chars() {
        if c.is_ascii() && !c.is_ascii_alphabetic() {
            before = None;
            continue;
        }
        let script = script(c);
        let is_loose = is_combining_mark(c) && before != script;
        let Some(script) = script.filter(|_| !is_loose) else {
            return Some(Doubt::Character(c));
        };
        let first = *first.get_or_insert(script);
        if first != script && !matches!((first, script), (LATIN, EAST_ASIAN) | (EAST_ASIAN, LATIN))
        {
            return Some(Doubt::Mixed(c, script, first));
        }
        before = Some(script);
    }
    None
}

fn script(c: char) -> Option<&'static str> {
    let mut base = None;
    decompose_canonical(c, |part| base = base.or(Some(part)));
    if base.is_some_and(|base| base.is_ascii_alphabetic() || MORE_LATIN.contains(base)) {
        return Some(LATIN);
    }
    for (range, script) in SCRIPTS {
        if range.contains(&c) {
            return Some(script);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use unicode_ident::{is_xid_continue, is_xid_start};
    use unicode_normalization::{is_nfc, is_nfkc};

    use super::*;

    #[test]
    fn scripts_that_look_alike_are_not_mixed() {
        let mixed = |letter, script, first| Some(Doubt::Mixed(letter, script, first));
        assert_eq!(doubt("T\u{456}meout"), mixed('\u{456}', "Cyrillic", "Latin"));
        assert_eq!(doubt("\u{422}imeout"), mixed('i', "Latin", "Cyrillic"));
        assert_eq!(doubt("Ωmega"), mixed('m', "Latin", "Greek"));
        assert_eq!(doubt("Time\u{585}ut"), mixed('\u{585}', "Armenian", "Latin"));
        assert_eq!(doubt("Room房Т"), mixed('Т', "Cyrillic", "Latin"));
        for name in [
            "Timeout",
            "Été",
            "Größe",
            "Şifre",
            "Đường",
            "Ǿ",
            "Kapalı",
            "Таймаут",
            "Σφάλμα",
            "Հասցե",
            "שגיאה",
            "خطأ",
            "समय",
            "คำสั่ง",
            "შეცდომა",
            "오류Code",
            "超时Timeout",
            "Room房间",
            "Http2_0",
            "タイムアウト",
            "ERR_网络.X-1",
            "Ошибка_2",
        ] {
            assert_eq!(doubt(name), None, "{name}");
        }
    }

    #[test]
    fn what_looks_like_a_letter_or_like_nothing_is_in_no_name() {
        for name in [
            "Ｔimeout",
            "𝖳imeout",
            "Ꭲimeout",
            "ꓔimeout",
            "ⲟk",
            "Oⵏ",
            "𐐉k",
            "ᑎo",
            "ℕame",
            "Ok\u{17F}",
            "\u{2160}o",
            "Timeout\u{301}",
            "A\u{16FE4}",
            "A\u{13441}",
            "A\u{3099}",
            "Time〇ut",
            "A\u{1D2C}",
            "\u{1C0}",
            "ꓔꓳꓑ",
            "Τ\u{301}x",
            "1\u{93E}",
            "スｰ",
            "خـطأ",
            "µs",
            "A·B",
        ] {
            assert!(matches!(doubt(name), Some(Doubt::Character(_))), "{name} {:?}", doubt(name));
        }
    }

    #[test]
    fn no_letter_of_a_script_is_the_variant_of_another_character() {
        // What Thai and Lao write every day, and Unicode takes apart.
        let fine = ['\u{E33}', '\u{EB3}'];
        for c in SCRIPTS.iter().flat_map(|(range, _)| range.clone()) {
            let is_part = is_xid_continue(c) && is_nfc(c.encode_utf8(&mut [0; 4]));
            assert!(!is_part || is_nfkc(c.encode_utf8(&mut [0; 4])) || fine.contains(&c), "{c:?}");
        }
        for c in (char::MIN..=char::MAX).filter(|c| script(*c) == Some(LATIN) && is_xid_start(*c)) {
            let name = c.encode_utf8(&mut [0; 4]).to_owned();
            assert!(!is_nfc(&name) || is_nfkc(&name), "{c:?}");
        }
    }

    #[test]
    fn names_that_look_alike_have_one_skeleton() {
        assert_eq!(LIKE_LATIN.chars().count(), LATIN_LIKE.chars().count());
        assert_eq!(skeleton("ТОС"), "TOC");
        assert_eq!(skeleton("ΤΟΡ"), skeleton("ТОР"));
        assert_eq!(skeleton("Ё"), skeleton("Ë"));
        assert_eq!(skeleton("Ðo"), skeleton("Đo"));
        assert!(
            LIKE_LATIN
                .chars()
                .all(|c| skeleton(&c.to_string()).chars().all(|c| script(c) == Some(LATIN)))
        );
    }
}
