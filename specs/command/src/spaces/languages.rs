//! The language in which a command speaks.

use std::collections::BTreeSet;

use errcodes_specs::{Sdk, Texts, quoted, suggest};

use super::Space;
use crate::failure::Failure;

/// The language that somebody asked for, or that of each spec.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lang<'l>(Option<&'l str>);

impl<'l> Lang<'l> {
    /// # Errors
    ///
    /// That no spec has a text in that language.
    pub(crate) fn new(lang: Option<&'l str>, spaces: &[Space]) -> Result<Self, Failure> {
        let Some(asked) = lang else { return Ok(Self(None)) };
        let known: BTreeSet<&str> = spaces.iter().flat_map(languages).collect();
        let is_known = known.iter().any(|tag| fits(asked, tag)) || is_english(asked);
        if is_known || known.is_empty() { Ok(Self(lang)) } else { Err(unknown(asked, &known)) }
    }

    /// A text in this language, or else in that of the spec.
    pub(crate) fn text<'t>(self, texts: &'t Texts, sdk: &Sdk) -> Option<&'t str> {
        let asked = self.0.and_then(|asked| texts.iter().find(|(tag, _)| fits(asked, tag)));
        asked.map(|(_, text)| text).or_else(|| texts.get(&sdk.lang)).map(String::as_str)
    }

    pub(crate) fn is_chinese(self) -> bool {
        self.0.is_some_and(|asked| fits(asked, "zh"))
    }
}

/// Whether a text in the language `tag` is for somebody who asks for `asked`: `zh` is for `zh-CN`.
fn fits(asked: &str, tag: &str) -> bool {
    let start = asked.get(..tag.len());
    let goes_on = asked.as_bytes().get(tag.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(tag))
        && matches!(goes_on, None | Some(b'-' | b'_'))
}

/// The words of the command itself are English.
fn is_english(asked: &str) -> bool {
    fits(asked, "en")
}

fn languages(space: &Space) -> impl Iterator<Item = &str> {
    space.catalog.facts().flat_map(|facts| facts.message.keys().map(String::as_str))
}

fn unknown(asked: &str, known: &BTreeSet<&str>) -> Failure {
    let failure = Failure::usage(format!("no spec has texts in the language {}", quoted(asked)));
    let listed: Vec<_> = known.iter().map(|tag| quoted(tag)).collect();
    match suggest::nearest(asked, known.iter().copied()) {
        Some(near) => failure.help(format!("did you mean {}?", quoted(near))),
        None => failure.help(format!("languages: {}", listed.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spaces::meaning::tests::cards;

    #[test]
    fn a_text_that_is_not_there_is_in_the_language_of_the_spec() {
        let cards = [cards()];
        let sdk = cards[0].sdk();
        let texts = |lang| {
            let lang = Lang::new(lang, &cards).unwrap();
            let code = &cards[0].catalog.codes()[0];
            [&code.message, &code.advice].map(|texts| lang.text(texts, sdk).unwrap())
        };
        let english = ["wrong PIN, and no try is left", "Ask for the PUK."];
        let chinese = ["PIN 错误，且已无剩余次数", "Ask for the PUK."];
        assert_eq!([None, Some("en"), Some("en-GB")].map(texts), [english; 3]);
        assert_eq!([Some("zh"), Some("ZH"), Some("zh-CN"), Some("zh_CN")].map(texts), [chinese; 4]);
    }

    #[test]
    fn a_language_that_no_spec_has_is_reported() {
        let failure = |lang| Lang::new(Some(lang), &[cards()]).unwrap_err().to_string();
        assert!(failure("zhh").ends_with("did you mean `zh`?"));
        assert!(failure("de").ends_with("languages: `en`, `zh`"));
    }
}
