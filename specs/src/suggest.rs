//! Near misses: what the user probably meant.

use crate::order;

/// The candidates, the one most like `word` first.
#[must_use]
pub fn by_likeness<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    ranked(word, candidates.into_iter().collect())
}

/// The candidate that `word` is probably a slip of, if any is near enough.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    likeliest(word, candidates.into_iter().collect())
}

pub(crate) fn likeliest<'a>(word: &str, mut candidates: Vec<&'a str>) -> Option<&'a str> {
    let comparable = comparable(word);
    candidates.retain(|candidate| is_near(&comparable, candidate));
    ranked(word, candidates).first().copied()
}

/// Takes a list, not any iterator as the functions above do: those are compiled anew for every caller.
pub(crate) fn ranked<'a>(word: &str, mut candidates: Vec<&'a str>) -> Vec<&'a str> {
    let word = comparable(word);
    order::by_name(&mut candidates);
    // The bits of floating-point numbers that are not negative are in the order of these.
    order::by_number(&mut candidates, |candidate| {
        -i128::from(likeness(&word, &comparable(candidate)).to_bits())
    });
    candidates
}

/// Alike as a whole, or within a slip of the fingers per three letters.
fn is_near(word: &str, candidate: &str) -> bool {
    let candidate = comparable(candidate);
    if !shares_letters(word, &candidate) {
        return false;
    }
    let slips = strsim::osa_distance(word, &candidate);
    slips <= candidate.len().max(3) / 3 || likeness(word, &candidate) >= 0.8
}

/// Whether half of the letters, on average, are in both. All words that are near pass, and this
/// takes the sum of the lengths, where the other measures take the product: a file may have
/// thousands of unknown keys.
fn shares_letters(word: &str, candidate: &str) -> bool {
    let mut counts = [0_i32; 256];
    for byte in candidate.bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let mut shared = 0;
    for byte in word.bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            shared += usize::from(*count > 0);
            *count -= 1;
        }
    }
    2 * shared >= word.len().min(candidate.len())
}

fn likeness(word: &str, candidate: &str) -> f64 {
    strsim::jaro_winkler(word, candidate)
}

/// The start of a word in lower case. To compare takes the square of the length, and a name that is
/// alike shows it in its start.
fn comparable(word: &str) -> String {
    let mut comparable = String::new();
    for c in word.chars().take(100) {
        comparable.extend(c.to_lowercase());
    }
    comparable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognized_and_another_word_is_not() {
        let keys = ["message", "cause", "advice"];
        assert_eq!(nearest("mesage", keys), Some("message"));
        assert_eq!(nearest("Advise", keys), Some("advice"));
        assert_eq!(nearest("skd", ["sdk", "code"]), Some("sdk"));
        assert_eq!(nearest("zzz", keys), None);
        assert_eq!(nearest("x", []), None);
        assert_eq!(nearest("TIMEOUt", ["AV_TIMEOUT", "TIMEOUT"]), Some("TIMEOUT"));
    }

    #[test]
    fn the_likest_comes_first() {
        assert_eq!(by_likeness("caus", ["advice", "cause"]), ["cause", "advice"]);
    }
}
