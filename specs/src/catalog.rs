//! Checked specs.

mod languages;

use std::collections::BTreeMap;
use std::ops::{self, Deref, RangeInclusive};
use std::time::Duration;

use crate::{AdvisedBy, Effect, Kind, Operation, Radix, Range, Repr, Retry, Returned, When};
pub use languages::LanguageMissing;

/// Variants that a spec cannot have, because the generated enum needs the names:
/// [`RESERVED_SYMBOL`], and associated constants, which a variant of the same name would hide.
pub const RESERVED_VARIANTS: &[&str] = &["ALL", "SPACE", RESERVED_SYMBOL];

/// Variants that a range cannot have, because the type of its numbers is named after the enum and the
/// variant, and would have the name of another generated type.
pub const RESERVED_RANGES: &[&str] = &["Group", "Operation"];

/// The name of the variant for unlisted codes. It is no symbol or alias either, because the
/// generated `FromStr` would otherwise read the name of an unlisted code as a listed one.
pub const RESERVED_SYMBOL: &str = "Unrecognized";

/// A text in one or more languages, by language tag.
pub type Texts = BTreeMap<String, String>;

/// A checked spec: nothing in it can be wrong any more.
///
/// Codes, variants, symbols and aliases are unique, every code fits the representation, every name
/// is a Rust identifier, and names and texts are free of hidden characters. Only this crate can
/// make a catalog: by [`read`](crate::read), [`read_extending`](crate::read_extending),
/// [`read_folder`](crate::read_folder) or an [`Inline`](crate::Inline).
#[derive(Clone, Debug)]
pub struct Catalog {
    pub(crate) sdk: Sdk,
    pub(crate) sources: Vec<Source>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) groups: Vec<Group>,
    pub(crate) codes: Vec<Code>,
    pub(crate) ranges: Vec<Range>,
    /// The bundled spec that it is, or that it extends.
    pub(crate) bundled: Option<&'static str>,
}

impl Catalog {
    /// The facts about the SDK as a whole.
    #[must_use]
    pub fn sdk(&self) -> &Sdk {
        &self.sdk
    }

    /// The sources that the spec was made from.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The calls that codes are told apart by, in the spec's order.
    #[must_use]
    pub fn operations(&self) -> &[Operation] {
        &self.operations
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

    /// The ranges, in the spec's order. They are disjoint, but a listed code may be within one.
    #[must_use]
    pub fn ranges(&self) -> &[Range] {
        &self.ranges
    }

    /// The facts of all codes, then of all ranges.
    pub fn facts(&self) -> impl Iterator<Item = &Facts> {
        let mut facts = Vec::with_capacity(self.codes.len() + self.ranges.len());
        for code in &self.codes {
            facts.push(&code.facts);
        }
        for range in &self.ranges {
            facts.push(&range.facts);
        }
        facts.into_iter()
    }
}

/// The facts about an SDK as a whole.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sdk {
    /// The id of the code space, shown by `Display`.
    pub id: String,
    /// The name of the enum.
    pub type_name: String,
    /// The title of the SDK; empty if the spec has none.
    pub title: Texts,
    /// Who makes the SDK.
    pub vendor: Option<String>,
    /// Where the vendor documents the codes.
    pub url: Option<String>,
    /// The language of `Display`.
    pub lang: String,
    /// The integer type of a code.
    pub repr: Repr,
    /// How people read a code.
    pub radix: Radix,
    /// How many digits a hex code has at least where people read it; 0 if codes are decimal.
    pub digits: u32,
    /// How calls return a code.
    pub returned: Returned,
    /// The numbers that calls return in success, beside those of ranges: disjoint, ascending, not all numbers. If the
    /// width of the type varies, a range without an end goes on to the end of 64 bits.
    pub success: Vec<RangeInclusive<i128>>,
    /// The retry class of codes that the spec does not list.
    pub unrecognized: Retry,
}

impl Sdk {
    /// A code as people read it. In hex it has at least [`digits`](Self::digits) digits, and a
    /// negative one is spelled as the bits of the unsigned type, or with a sign if the width of the
    /// type varies.
    ///
    /// ```
    /// use errcodes_specs::{SourceFile, read};
    ///
    /// let text = "[sdk]\nradix = \"hex\"\n\n[[code]]\ncode = 0x80004005\nvariant = \"Fail\"\n\
    ///     message = \"failed\"\nkind = \"unknown\"\nretry = \"unspecified\"";
    /// let (catalog, _) = read(&SourceFile::new("com.toml", "com", text));
    /// assert_eq!(catalog.codes()[0].code, -2_147_467_259);
    /// assert_eq!(catalog.sdk().number(-2_147_467_259), "0x80004005");
    /// assert_eq!(catalog.sdk().number(5), "0x00000005");
    /// ```
    #[must_use]
    pub fn number(&self, code: i128) -> String {
        spell(self.repr, self.radix, self.digits, code)
    }

    /// The number of a code in hex, if the spec writes it so and people read a decimal one.
    ///
    /// ```
    /// use errcodes_specs::{bundled, read};
    ///
    /// let (catalog, _) = read(&bundled::find("gme").expect("it is bundled"));
    /// let of = |code| catalog.codes().iter().find(|listed| listed.code == code).expect("it is listed");
    /// assert_eq!(catalog.sdk().hex(of(4097)).as_deref(), Some("0x1001"));
    /// assert_eq!(catalog.sdk().hex(of(7004)), None);
    /// ```
    #[must_use]
    pub fn hex(&self, code: &Code) -> Option<String> {
        let is_other = code.is_written_in_hex && self.radix == Radix::Dec;
        is_other.then(|| spell(self.repr, Radix::Hex, 0, code.code))
    }
}

pub(crate) fn spell(repr: Repr, radix: Radix, digits: u32, code: i128) -> String {
    match radix {
        Radix::Dec => code.to_string(),
        Radix::Hex => {
            let ((sign, number), width) = (repr.hex(code), digits as usize);
            format!("{sign}0x{number:0width$X}")
        }
    }
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
    /// The day on which the vendor last changed it, as `YYYY-MM-DD`.
    pub updated: Option<String>,
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
    /// The title of the group; empty if the spec has none.
    pub title: Texts,
}

/// One code: the number and all [`Facts`] about it, which can be read as fields of the code.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Code {
    /// The number.
    pub code: i128,
    /// Whether the spec writes the number in hex, as the vendor's headers may have it where people read decimal
    /// numbers.
    pub is_written_in_hex: bool,
    /// Everything else.
    pub facts: Facts,
}

impl Deref for Code {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.facts
    }
}

/// The facts about a code.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Facts {
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
    /// Whose advice that is.
    pub advised_by: AdvisedBy,
    /// What happened, as a canonical kind.
    pub kind: Kind,
    /// What the caller may do.
    pub retry: Retry,
    /// How long the vendor says to wait before a retry: whole milliseconds that fit 32 bits.
    pub retry_after: Option<Duration>,
    /// Whether the failed call may have taken effect all the same.
    pub effect: Effect,
    /// The categories that it belongs to: distinct identifiers.
    pub tags: Vec<String>,
    /// Why the code should not be relied on any more.
    pub deprecated: Option<String>,
    /// Where the vendor documents this code, if not where the others are.
    pub url: Option<String>,
    /// What is different in answer to some operations.
    pub when: Vec<When>,
    /// The position of its group in [`Catalog::groups`].
    pub group: Option<usize>,
    /// Where the name of its variant is from, in bytes of the spec's text; `None` if from
    /// elsewhere.
    pub place: Option<ops::Range<usize>>,
}
