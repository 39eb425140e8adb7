//! Near misses: what the user probably meant.

/// The candidates, the one most like `word` first.
#[must_use]
pub fn by_likeness<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let mut candidates: Vec<&str> = candidates.into_iter().collect();
    candidates
        .sort_by(|a, b| likeness(word, b).total_cmp(&likeness(word, a)).then_with(|| a.cmp(b)));
    candidates
}

/// The candidate that `word` is probably a slip of, if any is near enough.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = candidates.into_iter().filter(|candidate| is_near(word, candidate));
    by_likeness(word, near).into_iter().next()
}

/// Alike as a whole, or within a slip of the fingers per three letters.
fn is_near(word: &str, candidate: &str) -> bool {
    let slips = strsim::osa_distance(&comparable(word), candidate);
    likeness(word, candidate) >= 0.8 || slips <= candidate.len().max(3) / 3
}

fn likeness(word: &str, candidate: &str) -> f64 {
    strsim::jaro_winkler(&comparable(word), candidate)
}

/// No candidate is so long that more of the word would matter, and to compare takes the square of the length.
fn comparable(word: &str) -> String {
    word.chars().take(100).flat_map(char::to_lowercase).collect()
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
    }

    #[test]
    fn the_likest_comes_first() {
        assert_eq!(by_likeness("caus", ["advice", "cause"]), ["cause", "advice"]);
    }
}
