//! Facts that a caller knows better than a spec.

use crate::given::GivenFacts;
use crate::report::Report;
use crate::{Catalog, SourceFile, UnknownKey, check};

/// Changes of the facts about codes of a catalog, under the rules of spec files.
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
    codes: Vec<(Option<i128>, GivenFacts)>,
    last: Option<(Option<i128>, GivenFacts)>,
}

/// What is different about a code.
#[derive(Debug)]
pub struct Amendment<'a> {
    facts: &'a mut GivenFacts,
}

impl Amendments {
    /// Changes the code of this number. What is said of none, or of one that is not listed, is
    /// checked only.
    pub fn code(&mut self, number: Option<i128>) -> Amendment<'_> {
        self.codes.extend(self.last.take());
        let (_, facts) = self.last.insert((number, GivenFacts::default()));
        Amendment { facts }
    }

    /// Checks all changes, and makes those that are right. A plain text is in the language of the
    /// catalog, and the texts in other languages stay.
    #[must_use = "what is in the report was not changed"]
    pub fn apply(self, catalog: &mut Catalog) -> Report {
        let mut report = Report::new(SourceFile::attributes(&catalog.sdk.id));
        for (number, facts) in self.codes.into_iter().chain(self.last) {
            let codes = &mut catalog.codes;
            let code = codes.iter_mut().find(|code| Some(code.code) == number);
            let facts_of_code = code.map(|code| &mut code.facts);
            check::amend(facts.finish(), facts_of_code, &catalog.sdk.lang, &mut report);
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
