//! The words of a text, which are compared in place of the text.

use errcodes_specs::{AdvisedBy, Facts, Texts};

/// The words in lower case with single spaces. Punctuation does not count: it is what readers of pages, and writers of
/// exports, change.
pub(crate) fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The text in a language. The case of a language tag does not matter.
pub(crate) fn in_language<'t>(texts: &'t Texts, lang: &str) -> Option<&'t str> {
    let text = texts.iter().find(|(known, _)| known.eq_ignore_ascii_case(lang));
    text.map(|(_, text)| text.as_str())
}

/// The texts of a row, by their keys.
pub(crate) fn texts(facts: &Facts) -> [(&'static str, &Texts); 3] {
    [("message", &facts.message), ("cause", &facts.cause), ("advice", &facts.advice)]
}

/// The languages that the texts of a row are in, as they are spelled there.
pub(crate) fn languages(facts: &Facts) -> Vec<&str> {
    let mut languages = Vec::<&str>::new();
    for lang in texts(facts).into_iter().flat_map(|(_, texts)| texts.keys()) {
        if !languages.iter().any(|known| known.eq_ignore_ascii_case(lang)) {
            languages.push(lang);
        }
    }
    languages
}

/// A text of the page that is not that of the spec.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wording<'c> {
    /// `message`, `cause` or `advice`.
    pub(crate) key: &'static str,
    pub(crate) lang: &'c str,
    pub(crate) page: Option<&'c str>,
    pub(crate) spec: Option<&'c str>,
}

/// The texts in a language that have other words on the page.
pub(crate) fn differing<'c>(spec: &'c Facts, page: &'c Facts, lang: &'c str) -> Vec<Wording<'c>> {
    let wording = |((key, spec), (_, page)): ((_, &'c Texts), (_, &'c Texts))| Wording {
        key,
        lang,
        page: in_language(page, lang),
        spec: in_language(spec, lang),
    };
    let all = texts(spec).into_iter().zip(texts(page)).map(wording);
    all.filter(|wording| wording.differs(spec.advised_by)).collect()
}

impl Wording<'_> {
    fn differs(&self, advised_by: AdvisedBy) -> bool {
        let is_editors = self.key == "advice" && advised_by == AdvisedBy::Editor;
        if is_editors && self.page.is_none() {
            return false;
        }
        let words = |text: Option<&str>| text.map(words).unwrap_or_default();
        words(self.page) != words(self.spec)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_and_digits() {
        assert_eq!(words("  Key is not\n valid (1.5)。"), "key is not valid 1 5");
        assert_eq!(words("网络，超时"), words("网络 超时。"));
        assert_ne!(words("1.5"), words("15"));
    }
}
