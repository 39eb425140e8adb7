//! The languages that the texts of a spec are in.

use std::error::Error;
use std::fmt;

use super::Catalog;
use crate::quote::quoted;
use crate::{Texts, order};

impl Catalog {
    /// Chooses another language for `Display` and the documentation. The case of `lang` does not
    /// matter.
    ///
    /// # Errors
    ///
    /// If a code has no message in that language; nothing changes then.
    ///
    /// ```
    /// use errcodes_specs::{bundled, read};
    ///
    /// let (mut catalog, _) = read(&bundled::find("gme").unwrap());
    /// catalog.set_language("ZH").unwrap();
    /// assert_eq!(catalog.sdk().lang, "zh");
    /// let error = catalog.set_language("fr").unwrap_err();
    /// assert_eq!(error.to_string(), "154 codes have no message in `fr`");
    /// ```
    pub fn set_language(&mut self, lang: &str) -> Result<(), LanguageMissing> {
        match self.messages_missing_in(lang) {
            0 => self.sdk.lang = self.spelling(lang),
            codes => return Err(LanguageMissing { codes, lang: lang.to_owned() }),
        }
        Ok(())
    }

    pub(crate) fn messages_missing_in(&self, lang: &str) -> usize {
        let mut missing = 0;
        for facts in self.facts() {
            let has = facts.message.keys().any(|known| known.eq_ignore_ascii_case(lang));
            missing += usize::from(!has);
        }
        missing
    }

    /// The language as the spec spells it.
    fn spelling(&self, lang: &str) -> String {
        let known = self.languages().into_iter().find(|known| known.eq_ignore_ascii_case(lang));
        known.unwrap_or(lang).to_owned()
    }

    /// The languages that any text is in: the spec's own first, the others in alphabetical order.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        let own = self.sdk.lang.as_str();
        let mut others = Vec::new();
        for facts in self.facts() {
            add(&mut others, &[&facts.message, &facts.cause, &facts.advice]);
            for when in &facts.when {
                add(&mut others, &when.texts());
            }
        }
        for group in &self.groups {
            add(&mut others, &[&group.title]);
        }
        others.retain(|lang| *lang != own);
        others.insert(0, own);
        others
    }
}

/// Adds the languages of texts, each once and in alphabetical order.
fn add<'t>(languages: &mut Vec<&'t str>, all: &[&'t Texts]) {
    for texts in all {
        for lang in texts.keys() {
            order::add_name(languages, lang);
        }
    }
}

/// Codes have no message in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LanguageMissing {
    /// How many.
    pub codes: usize,
    /// The language.
    pub lang: String,
}

impl fmt::Display for LanguageMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { codes, lang } = self;
        let codes_have = if *codes == 1 { "code has" } else { "codes have" };
        write!(f, "{codes} {codes_have} no message in {}", quoted(lang))
    }
}

impl Error for LanguageMissing {}
