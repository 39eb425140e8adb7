use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};
use std::time::Duration;

use crate::{Kind, Radix, Repr, RetryClass};

/// A text in one or more languages, by language tag.
pub type Texts = BTreeMap<String, String>;

/// A checked spec: nothing in it can be wrong any more.
///
/// Codes, variants, symbols and aliases are unique, every code fits the representation, every name is a
/// Rust identifier, and texts are free of hidden characters. Only [`read`](crate::read) makes a catalog.
#[derive(Clone, Debug)]
pub struct Catalog {
    pub(crate) sdk: Sdk,
    pub(crate) sources: Vec<Source>,
    pub(crate) groups: Vec<Group>,
    pub(crate) codes: Vec<Code>,
}

impl Catalog {
    /// What the spec says of the SDK as a whole.
    #[must_use]
    pub fn sdk(&self) -> &Sdk {
        &self.sdk
    }

    /// What the spec was made from.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The groups, in the spec's order.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The codes, in the spec's order.
    #[must_use]
    pub fn codes(&self) -> &[Code] {
        &self.codes
    }

    /// Chooses another language for `Display` and the documentation.
    ///
    /// # Errors
    ///
    /// How many codes have no message in that language, if any has none; nothing changes then.
    pub fn set_language(&mut self, lang: &str) -> Result<(), usize> {
        match self.messages_missing_in(lang) {
            0 => lang.clone_into(&mut self.sdk.lang),
            missing => return Err(missing),
        }
        Ok(())
    }

    pub(crate) fn messages_missing_in(&self, lang: &str) -> usize {
        self.codes.iter().filter(|code| !code.message.contains_key(lang)).count()
    }

    /// The languages that any text is in: the spec's own first, the others in alphabetical order.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        let own = self.sdk.lang.as_str();
        let fields = self.codes.iter().flat_map(|code| [&code.message, &code.cause, &code.advice]);
        let titles = self.groups.iter().map(|group| &group.title);
        let mut others: Vec<&str> =
            fields.chain(titles).flat_map(BTreeMap::keys).map(String::as_str).collect();
        others.retain(|lang| *lang != own);
        others.sort_unstable();
        others.dedup();
        others.insert(0, own);
        others
    }
}

/// What a spec says of the SDK as a whole.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sdk {
    /// The id of the code space, shown by `Display`.
    pub id: String,
    /// The name of the enum.
    pub type_name: String,
    /// What the SDK is called; empty if the spec does not say.
    pub title: Texts,
    /// Who makes the SDK.
    pub vendor: Option<String>,
    /// Where the vendor documents the codes.
    pub url: Option<String>,
    /// The language of `Display`.
    pub lang: String,
    /// The integer type of a code.
    pub repr: Repr,
    /// How a code is written.
    pub radix: Radix,
    /// The codes that are no error: disjoint, ascending, not all codes.
    pub success: Vec<RangeInclusive<i128>>,
    /// The retry class of codes that the spec does not list.
    pub unrecognized: RetryClass,
}

/// Something that a spec was made from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Source {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub url: Option<String>,
    /// The language it is in.
    pub lang: Option<String>,
    /// The day it was read, as `YYYY-MM-DD`.
    pub retrieved: Option<String>,
}

/// A section of a code space.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Group {
    /// The id.
    pub id: String,
    /// The name of the variant of the group enum.
    pub variant: String,
    /// What the group is called; empty if the spec does not say.
    pub title: Texts,
}

/// One code.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Code {
    /// The number.
    pub code: i128,
    /// The vendor's constant.
    pub symbol: Option<String>,
    /// The name of the Rust variant.
    pub variant: String,
    /// Other symbols of the same number.
    pub aliases: Vec<String>,
    /// What happened; in the spec's language at least.
    pub message: Texts,
    /// Why it happens.
    pub cause: Texts,
    /// What to do about it.
    pub advice: Texts,
    /// What happened, as a canonical kind.
    pub kind: Kind,
    /// What the caller may do.
    pub retry: RetryClass,
    /// How long the vendor says to wait before a retry: whole milliseconds that fit 32 bits.
    pub retry_after: Option<Duration>,
    /// Why the code should not be relied on any more.
    pub deprecated: Option<String>,
    /// Where the vendor documents this code, if not where the others are.
    pub url: Option<String>,
    /// The position of its group in [`Catalog::groups`].
    pub group: Option<usize>,
    /// Where the name of its variant is from, in bytes of the spec's text; `None` if from elsewhere.
    pub place: Option<Range<usize>>,
}
