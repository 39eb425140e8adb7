/// Which of `languages` best fits a tag such as `zh`, `zh-CN` or `zh_CN`: the longest leading part
/// of the tag that is listed (lookup of RFC 4647). Past the end of the list if none fits.
#[must_use]
pub const fn language(languages: &[&str], tag: &str) -> usize {
    let mut prefix = tag.as_bytes();
    while !prefix.is_empty() {
        let at = position(languages, prefix);
        if at < languages.len() {
            return at;
        }
        prefix = without_last_subtag(prefix);
    }
    languages.len()
}

#[expect(clippy::indexing_slicing, reason = "below the length")]
const fn position(languages: &[&str], tag: &[u8]) -> usize {
    let mut at = 0;
    while at < languages.len() && !languages[at].as_bytes().eq_ignore_ascii_case(tag) {
        at += 1;
    }
    at
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

    #[test]
    fn a_language_tag_falls_back_to_what_it_refines() {
        let found = |tag| language(&["en", "zh", "zh-Hant"], tag);
        assert_eq!(["en", "en-GB", "EN"].map(found), [0; 3]);
        assert_eq!(["zh", "zh-CN", "zh_CN.UTF-8", "zh-Hans-CN"].map(found), [1; 4]);
        assert_eq!(["zh-Hant", "zh-hant-TW"].map(found), [2; 2]);
        assert_eq!(["", "-", "de", "e", "eng", "zhx-CN"].map(found), [3; 6]);
    }
}
