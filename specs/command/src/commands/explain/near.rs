//! What may be meant where nothing fits.

use errcodes_specs::{quoted, suggest};

use super::query::{Answer, Query, with_words, words};
use crate::failure::Failure;
use crate::spaces::{Lang, Meaning, Space};

/// More than these help nobody.
const MOST: usize = 5;

/// What may be meant, the likeliest first.
pub(super) fn near<'s>(query: &Query<'_>, spaces: &'s [Space]) -> Vec<Meaning<'s>> {
    let mut near = near_numbers(query, spaces);
    if query.number.is_none() {
        near.extend(near_names(query.text, spaces));
    }
    if near.is_empty() {
        near = near_words(query.text, spaces);
    }
    near.truncate(MOST);
    near
}

/// Codes whose digits are those of the query but for one that is missing, added, swapped with its neighbour or another.
/// Pages that were scanned or badly copied have such numbers.
fn near_numbers<'s>(query: &Query<'_>, spaces: &'s [Space]) -> Vec<Meaning<'s>> {
    let Some(number) = query.number else { return Vec::new() };
    let spell = |number: i128| spell(number, query.is_hex);
    let asked = spell(number);
    let meanings = spaces.iter().flat_map(Space::meanings);
    let mut ranked: Vec<_> = meanings
        .filter_map(|meaning| Some((slip(&asked, &spell(meaning.code()?))?, meaning)))
        .collect();
    ranked.sort_by_key(|(slip, _)| *slip);
    ranked.into_iter().map(|(_, meaning)| meaning).collect()
}

fn spell(number: i128, is_hex: bool) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let number = number.unsigned_abs();
    if is_hex { format!("{sign}{number:X}") } else { format!("{sign}{number}") }
}

/// How two numbers of one slip differ: 0 if a digit is missing, added or swapped, 1 if one is another. Numbers of one or
/// two digits are all near to each other.
fn slip(asked: &str, known: &str) -> Option<u8> {
    const SHORTEST: usize = 3;
    let is_near =
        asked.len().max(known.len()) > SHORTEST && strsim::osa_distance(asked, known) == 1;
    is_near.then(|| u8::from(asked.len() == known.len() && sorted(asked) != sorted(known)))
}

fn sorted(text: &str) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    bytes.sort_unstable();
    bytes
}

/// The nearest name of each space.
fn near_names<'s>(text: &str, spaces: &'s [Space]) -> Vec<Meaning<'s>> {
    let name = text.rsplit("::").next().unwrap_or(text);
    let names =
        |space: &'s Space| space.meanings().flat_map(|meaning| meaning.names().collect::<Vec<_>>());
    let nearest: Vec<_> =
        spaces.iter().filter_map(|space| suggest::nearest(name, names(space))).collect();
    let mut nearest = suggest::by_likeness(name, nearest);
    nearest.dedup();
    let of_name = |name: &'s str| {
        let meanings = spaces.iter().flat_map(Space::meanings);
        meanings.filter(move |meaning| meaning.names().any(|known| known == name))
    };
    nearest.into_iter().flat_map(of_name).collect()
}

/// What has the words that these are slips of.
fn near_words<'s>(text: &str, spaces: &'s [Space]) -> Vec<Meaning<'s>> {
    let vocabulary = vocabulary(spaces);
    let known = || vocabulary.iter().map(String::as_str);
    let correct = |word: String| {
        let is_known = known().any(|known| known.contains(&word));
        if is_known { Some(word) } else { suggest::nearest(&word, known()).map(str::to_owned) }
    };
    let corrected: Option<Vec<String>> = words(text).into_iter().map(correct).collect();
    corrected.map(|words| with_words(&words, spaces)).unwrap_or_default()
}

/// The words of all messages.
fn vocabulary(spaces: &[Space]) -> Vec<String> {
    let facts = spaces.iter().flat_map(|space| space.catalog.facts());
    let texts = facts.flat_map(|facts| facts.message.values());
    let mut words: Vec<_> = texts
        .flat_map(|text| text.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.len() > 2)
        .map(str::to_lowercase)
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// The message that nothing fits.
pub(super) fn failure(answer: &Answer<'_>, lang: Lang<'_>, spaces: &[Space]) -> Failure {
    let mut failure = Failure::new(format!("nothing fits {}", quoted(answer.query.text)));
    for meaning in &answer.near {
        failure = failure.help(format!("did you mean {}?", described(meaning, lang)));
    }
    if answer.near.is_empty() {
        let ids: Vec<_> = spaces.iter().map(|space| quoted(&space.sdk().id)).collect();
        failure = failure.help(format!("searched specs: {}", ids.join(", ")));
    }
    failure
}

fn described(meaning: &Meaning<'_>, lang: Lang<'_>) -> String {
    let (facts, sdk) = (meaning.facts(), meaning.sdk());
    let message = lang.text(&facts.message, sdk).unwrap_or_default();
    format!("{} {} of {}: {message}", meaning.shown(), facts.variant, sdk.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spaces::meaning::tests::{cards, space};

    fn found(text: &str) -> Vec<String> {
        let codes = [7004, 70040, 7014, 7040, -7005].map(|code| {
            format!("[[code]]\ncode = {code}\nvariant = \"E{code}\"\nmessage = \"network failed\"\nkind = \"unknown\"\nretry = \"never\"\n")
        });
        let spaces = [cards(), space("numbers", &codes.concat().replace("E-", "M"))];
        near(&Query::new(text), &spaces)
            .iter()
            .map(|meaning| meaning.facts().variant.clone())
            .collect()
    }

    #[test]
    fn digits_that_are_missing_or_swapped_come_before_others() {
        assert_eq!(found("704"), ["E7004", "E7014", "E7040"]);
        assert_eq!(found("7400"), ["E7040"]);
        assert_eq!(found("7005"), ["M7005", "E7004"]);
        assert_eq!(found("0x6A28"), ["FileNotFound"]);
        assert_eq!(found("0x6A2"), ["FileNotFound"]);
    }

    #[test]
    fn small_numbers_are_near_to_nothing() {
        let text = "[[code]]\ncode = 12\nvariant = \"A\"\nmessage = \"a\"\nkind = \"unknown\"\nretry = \"never\"\n";
        let spaces = [space("small", text)];
        assert!(near(&Query::new("13"), &spaces).is_empty());
    }

    #[test]
    fn slips_in_names_and_words_are_found() {
        assert_eq!(found("SW_FILE_NOTFOUND"), ["FileNotFound"]);
        assert_eq!(found("SwError::WrongPim"), ["WrongPin"]);
        assert_eq!(found("pni wrong"), ["NoTryLeft", "WrongPin"]);
        assert_eq!(found("zzzzzzzzzz"), [""; 0]);
    }
}
