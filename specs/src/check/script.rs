//! Names that look alike and are not.
//!
//! A reader cannot tell the Latin `T` from the Cyrillic `Т` or the Greek `Τ`, and the compiler's
//! lints for such names do not see what a macro makes. A whole name in one script is what its
//! author writes every day; a name that mixes these scripts is a slip of the keyboard or worse.

use std::ops::RangeInclusive;

#[derive(Clone, Copy, PartialEq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
}

/// Letters of the scripts that share shapes with Latin. The micro sign and other symbols are in no
/// script.
const LETTERS: &[(RangeInclusive<char>, Script)] = &[
    ('A'..='Z', Script::Latin),
    ('a'..='z', Script::Latin),
    ('\u{C0}'..='\u{D6}', Script::Latin),
    ('\u{D8}'..='\u{F6}', Script::Latin),
    ('\u{F8}'..='\u{2AF}', Script::Latin),
    ('\u{1E00}'..='\u{1EFF}', Script::Latin),
    ('\u{370}'..='\u{3FF}', Script::Greek),
    ('\u{1F00}'..='\u{1FFF}', Script::Greek),
    ('\u{400}'..='\u{52F}', Script::Cyrillic),
    ('\u{1C80}'..='\u{1C8F}', Script::Cyrillic),
    ('\u{2DE0}'..='\u{2DFF}', Script::Cyrillic),
    ('\u{A640}'..='\u{A69F}', Script::Cyrillic),
];

impl Script {
    fn of(c: char) -> Option<Self> {
        LETTERS.iter().find(|(letters, _)| letters.contains(&c)).map(|(_, script)| *script)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
            Self::Greek => "Greek",
        }
    }
}

/// The first letter of a name that is of another script than the first one, and the two scripts.
pub(super) fn mixed(name: &str) -> Option<(char, &'static str, &'static str)> {
    let mut letters = name.chars().filter_map(|c| Some((c, Script::of(c)?)));
    let (_, first) = letters.next()?;
    let (letter, other) = letters.find(|(_, script)| *script != first)?;
    Some((letter, other.name(), first.name()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_that_look_alike_are_not_mixed() {
        assert_eq!(mixed("T\u{456}meout"), Some(('\u{456}', "Cyrillic", "Latin")));
        assert_eq!(mixed("\u{422}imeout"), Some(('i', "Latin", "Cyrillic")));
        assert_eq!(mixed("Ωmega"), Some(('m', "Latin", "Greek")));
        for name in ["Timeout", "Été", "Таймаут", "Σφάλμα", "超时Timeout", "Http2", "タイムアウト"]
        {
            assert_eq!(mixed(name), None, "{name}");
        }
    }
}
