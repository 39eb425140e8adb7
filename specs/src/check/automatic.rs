//! Variants that are named after their messages: `variant = "auto"` in `[sdk]`.

use std::mem;

use unicode_normalization::char::is_combining_mark;

use super::code::CodeChecks;
use super::name::{self, Role};
use crate::catalog::RESERVED_VARIANTS;
use crate::quote::quoted;
use crate::raw::{self, Field};
use crate::report::Report;
use crate::source::Span;
use crate::{Diagnostic, Rule, Texts, letters};

/// Words that a name reads better without.
const LEFT_OUT: &[&str] = &["a", "an", "the", "is", "are", "was", "were"];

/// What to do about many codes without names.
pub(super) const REMEDY: &str =
    "to name codes after their messages, set `variant = \"auto\"` in `[sdk]`";

/// The variant that `variant = "auto"` gives a code with this message, if the message gives one.
///
/// It is made of the words of the message in `UpperCamelCase`, without what stands in parentheses
/// and without *a, an, the, is, are, was, were*. A message with letters beyond ASCII gives none, nor
/// does one whose name would start with a digit or is reserved.
///
/// ```
/// use errcodes_specs::variant_of_message;
///
/// let name = |message| variant_of_message(message).unwrap_or_default();
/// assert_eq!(name("logical unit not ready, a door is open"), "LogicalUnitNotReadyDoorOpen");
/// assert_eq!(name("I/O error (see errno)"), "IOError");
/// assert_eq!(name("3D audio failed"), "");
/// assert_eq!(name("房间不存在"), "");
/// ```
#[must_use]
pub fn variant_of_message(message: &str) -> Option<String> {
    in_camel_case(message)
        .filter(|name| name::is_usable(name) && !RESERVED_VARIANTS.contains(&name.as_str()))
}

/// The words of a message in `UpperCamelCase`, if there are any and all are in ASCII.
fn in_camel_case(message: &str) -> Option<String> {
    let message = without_parentheses(message);
    if has_other_letters(&message) {
        return None;
    }
    let mut name = String::new();
    for word in message.split(|c: char| !c.is_ascii_alphanumeric()) {
        if !LEFT_OUT.iter().any(|left| left.eq_ignore_ascii_case(word)) {
            name += &capitalized(word);
        }
    }
    (!name.is_empty()).then_some(name)
}

fn has_other_letters(text: &str) -> bool {
    !text.is_ascii()
        && letters::any(text, |c| !c.is_ascii() && (c.is_alphanumeric() || is_combining_mark(c)))
}

/// The message without parentheses and what stands in them, and without apostrophes: `can't` is one
/// word. A parenthesis without its counterpart is a sign like any other.
fn without_parentheses(message: &str) -> String {
    let (mut outside, mut open) = (String::new(), Vec::new());
    for c in message.chars() {
        match c {
            '(' | '（' => open.push(mem::take(&mut outside)),
            ')' | '）' => outside = open.pop().unwrap_or(outside) + " ",
            '\'' | '’' => {}
            _ => outside.push(c),
        }
    }
    open.push(outside);
    open.join(" ")
}

/// A word with its first letter in upper case and the others in lower case. One that changes its
/// case is several words, as in a symbol: `userId`.
fn capitalized(word: &str) -> String {
    let rest = word.get(1..).unwrap_or_default();
    let is_one_word = !letters::any(rest, |c| c.is_ascii_uppercase())
        || !letters::any(word, |c| c.is_ascii_lowercase());
    if !is_one_word {
        return name::camel_case(word);
    }
    let mut capitalized = word.to_ascii_lowercase();
    if let Some(first) = capitalized.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    capitalized
}

/// The language of the text that names a variant, and where that text stands: the English one if
/// there is any, else that in the spec's own language.
fn namesake(message: &Field<raw::Texts>, own: &str) -> Option<(String, Span)> {
    let message = message.as_given()?;
    let texts = match message.get_ref() {
        raw::Texts::Plain(_) => return Some((own.to_owned(), message.span())),
        raw::Texts::ByLanguage(texts) => texts,
    };
    ["en", own].into_iter().find_map(|wanted| {
        let (_, text) =
            texts.iter().find(|(lang, _)| lang.get_ref().eq_ignore_ascii_case(wanted))?;
        Some((wanted.to_owned(), text.span()))
    })
}

impl CodeChecks<'_> {
    /// What [`namesake`] finds, if nothing else names the code.
    pub(super) fn namesake(
        &self,
        names: &raw::Names,
        message: &Field<raw::Texts>,
    ) -> Option<(String, Span)> {
        let raw::Names { symbol, variant, aliases: _ } = names;
        let is_nameless = symbol.is_absent() && variant.is_absent();
        let own = Some(&self.sdk.sdk.lang).filter(|_| self.sdk.is_automatic && is_nameless)?;
        namesake(message, own)
    }

    /// The variant after the text of a message. Nothing is reported for a code without such a text,
    /// since that is reported already.
    pub(super) fn variant_of_message(
        &mut self,
        at: usize,
        message: &Texts,
        namesake: Option<&(String, Span)>,
    ) -> Option<String> {
        let (lang, place) = namesake?;
        let message = message.get(lang)?;
        let Some(variant) = in_camel_case(message) else {
            self.report.add(nameless(message, lang, place.clone()));
            return None;
        };
        self.variant(at, Role::VariantOfMessage, &variant, place).ok()
    }
}

fn nameless(message: &str, lang: &str, place: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(Rule::NamelessMessage, place, "the message gives no name");
    let diagnostic = if has_other_letters(&without_parentheses(message)) {
        let diagnostic = diagnostic.label("has letters beyond ASCII");
        match lang {
            "en" => diagnostic,
            _ => diagnostic.help("give the message a text in English, `en`"),
        }
    } else {
        diagnostic.label("has no words outside of parentheses that can stand in a name")
    };
    diagnostic.help(name::NAME_IT)
}

/// Whether codes are named after their messages where nothing else names them.
pub(super) fn check(field: Field<String>, inherited: bool, report: &mut Report) -> bool {
    match field.checked() {
        None => inherited,
        Some(Ok(word)) if word.get_ref() == "auto" => true,
        Some(Ok(word)) => {
            let message = format!("`variant` of `[sdk]` cannot be {}", quoted(word.get_ref()));
            report.add(
                Diagnostic::new(Rule::UnknownWord, word.span(), message)
                    .label("not `auto`")
                    .help("write `variant = \"auto\"` to name codes after their messages; other names belong to a code"),
            );
            // Otherwise each code without a name would be reported.
            true
        }
        Some(Err(_)) => true,
    }
}

#[cfg(test)]
mod tests {
    use heck::ToUpperCamelCase;

    use super::*;
    use crate::bundled;

    fn name(message: &str) -> String {
        variant_of_message(message).unwrap_or_default()
    }

    #[test]
    fn words_are_joined_in_camel_case() {
        for (message, expected) in [
            (
                "logical unit not ready, cause not reportable",
                "LogicalUnitNotReadyCauseNotReportable",
            ),
            ("End-of-partition/medium detected", "EndOfPartitionMediumDetected"),
            ("I_T nexus loss occurred", "ITNexusLossOccurred"),
            ("SDO protocol timed out", "SdoProtocolTimedOut"),
            ("Sub-index does not exist", "SubIndexDoesNotExist"),
            ("ILLEGAL DATA ADDRESS", "IllegalDataAddress"),
            ("userSig of the WebSocket expired", "UserSigOfWebSocketExpired"),
            ("TLS 1.3 handshake failed", "Tls13HandshakeFailed"),
            ("  bad\tkey. ", "BadKey"),
            ("no – “really” – no…", "NoReallyNo"),
        ] {
            assert_eq!(name(message), expected);
        }
    }

    #[test]
    fn parentheses_and_little_words_are_left_out() {
        for (message, expected) in [
            ("Attempt to read a write-only object", "AttemptToReadWriteOnlyObject"),
            ("The device IS busy (was (still) starting) now", "DeviceBusyNow"),
            ("Invalid value for parameter (download only)", "InvalidValueForParameter"),
            ("超时".to_owned().as_str(), ""),
            ("timeout（超时）", "Timeout"),
            ("smile :( it works", "SmileItWorks"),
            ("1) no) such key", ""),
            ("no) such key", "NoSuchKey"),
            ("can't open the user's file", "CantOpenUsersFile"),
            ("can’t open", "CantOpen"),
            ("analysis was wanted", "AnalysisWanted"),
        ] {
            assert_eq!(name(message), expected);
        }
    }

    #[test]
    fn not_every_message_gives_a_name() {
        let nameless =
            ["", "is a", "(reserved)", "...", "房间不存在", "Gerät nicht bereit", "Gera\u{308}t"];
        assert!(nameless.iter().all(|message| in_camel_case(message).is_none()));
        let unusable = ["3D audio failed", "self", "unrecognized"];
        assert!(unusable.iter().all(|message| in_camel_case(message).is_some()));
        assert!(nameless.iter().chain(&unusable).all(|message| name(message).is_empty()));
    }

    #[test]
    fn words_are_cut_as_those_of_symbols_are() {
        let messages = bundled::names().filter_map(bundled::find).flat_map(|source| {
            let (catalog, _) = crate::read(&source);
            catalog.codes().iter().map(|code| code.message["en"].clone()).collect::<Vec<_>>()
        });
        let odd = ["1A a1B ABc aBC A1b 1a2B", "iSCSI IPv6 HTTPError x86Mode OpenSSL"];
        for message in messages.chain(odd.map(str::to_owned)) {
            for word in message.split(|c: char| !c.is_ascii_alphanumeric()) {
                assert_eq!(capitalized(word), word.to_upper_camel_case());
            }
        }
    }
}
