//! Facts that a caller knows better than a spec.

use std::collections::BTreeMap;

use crate::given::GivenFacts;
use crate::report::Report;
use crate::{BitField, Catalog, Facts, SourceFile, UnknownKey, check};

/// Changes of the facts about codes and ranges of a catalog, under the rules of spec files.
///
/// Every `at` is a place that only the caller understands, as in an [`Inline`](crate::Inline) spec.
///
/// ```
/// use errcodes_specs::{Amendments, Retry, bundled, read};
///
/// let (mut gme, _) = read(&bundled::find("gme").unwrap());
/// let mut amendments = Amendments::default();
/// let mut timeout = amendments.code(Some(1005));
/// assert!(timeout.string("retry", 1, "satisfied".into()).is_ok());
/// assert!(timeout.string("kind", 2, "timeout".into()).is_ok());
/// assert!(timeout.string("symbol", 3, "TIMEOUT".into()).is_err());
///
/// let report = amendments.apply(&mut gme);
/// let mistake = report.iter().next().unwrap();
/// assert_eq!((mistake.message(), mistake.place().start), ("unknown kind `timeout`", 2));
/// let timeout = gme.codes().iter().find(|code| code.code == 1005).unwrap();
/// assert_eq!(timeout.retry, Retry::Satisfied);
/// ```
#[derive(Debug, Default)]
pub struct Amendments {
    all: Vec<(Target, GivenFacts)>,
    last: Option<(Target, GivenFacts)>,
}

/// What a change is about.
#[derive(Clone, Copy, Debug)]
enum Target {
    Code(i128),
    /// By its position in the catalog.
    Range(usize),
    Nothing,
}

impl Target {
    /// The facts that change, if they are there.
    fn of<'c>(
        self,
        catalog: &'c mut Catalog,
        positions: &BTreeMap<i128, usize>,
    ) -> Option<&'c mut Facts> {
        match self {
            Self::Code(number) => {
                let at = *positions.get(&number)?;
                Some(&mut catalog.codes.get_mut(at)?.facts)
            }
            Self::Range(at) => Some(&mut catalog.ranges.get_mut(at)?.facts),
            Self::Nothing => None,
        }
    }

    /// The fields of the numbers that it is about.
    fn fields(self, catalog: &Catalog) -> Vec<BitField> {
        match self {
            Self::Range(at) => {
                catalog.ranges.get(at).map(|range| range.fields.clone()).unwrap_or_default()
            }
            Self::Code(_) | Self::Nothing => Vec::new(),
        }
    }
}

/// What is different about a code or range.
#[derive(Debug)]
pub struct Amendment<'a> {
    facts: &'a mut GivenFacts,
}

impl Amendments {
    /// Changes the code of this number. What is said of none, or of one that is not listed, is
    /// checked only.
    pub fn code(&mut self, number: Option<i128>) -> Amendment<'_> {
        self.add(number.map_or(Target::Nothing, Target::Code))
    }

    /// Changes the range at this position in [`Catalog::ranges`].
    pub fn range(&mut self, at: usize) -> Amendment<'_> {
        self.add(Target::Range(at))
    }

    fn add(&mut self, target: Target) -> Amendment<'_> {
        self.all.extend(self.last.take());
        let (_, facts) = self.last.insert((target, GivenFacts::default()));
        Amendment { facts }
    }

    /// Checks all changes, and makes those that are right. A plain text is in the language of the
    /// catalog, and the texts in other languages stay.
    #[must_use = "what is in the report was not changed"]
    pub fn apply(self, catalog: &mut Catalog) -> Report {
        let mut report = Report::new(SourceFile::attributes(&catalog.sdk.id));
        let lang = catalog.sdk.lang.clone();
        let mut positions = BTreeMap::new();
        for (at, code) in catalog.codes.iter().enumerate() {
            positions.insert(code.code, at);
        }
        for (target, facts) in self.all.into_iter().chain(self.last) {
            let fields = target.fields(catalog);
            check::amend(
                facts.finish(),
                target.of(catalog, &positions),
                &fields,
                &lang,
                &mut report,
            );
        }
        report.sort();
        report
    }
}

impl Amendment<'_> {
    /// Sets a fact: `message`, `cause`, `advice`, `kind`, `retry`, `after` (the delay of `retry`),
    /// `effect`, `deprecated` or `url`.
    ///
    /// # Errors
    ///
    /// If no fact has such a key.
    pub fn string(&mut self, key: &str, at: usize, value: String) -> Result<(), UnknownKey> {
        self.facts.string(key, at, value).map_err(|_| UnknownKey)
    }
}
