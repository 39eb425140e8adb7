//! A spec that is written in the attributes of a Rust enum.

use std::error::Error;
use std::fmt;

use crate::check::{Base, Identity, check};
use crate::given::{GivenFacts, place, set};
use crate::raw::{Code, Facts, Field, Names, Spec};
use crate::report::Report;
use crate::{Catalog, SourceFile};

/// Builds a catalog of codes that stand in no spec file, under the rules of spec files.
///
/// Every `at` is a place that only the caller understands: it comes back as the start of a
/// [`place`](crate::Diagnostic::place) or of a [`Label`](crate::Label). Such a report has no source
/// lines, so callers take its messages and remedies and show them at these places.
///
/// ```
/// use errcodes_specs::{Inline, Kind};
///
/// let mut inline = Inline::new("PrinterError");
/// let mut code = inline.code(1);
/// assert!(code.string("variant", 1, "PaperJam".into()).is_ok());
/// assert!(code.integer("code", 2, 17).is_ok());
/// assert!(code.string("message", 3, "paper is jammed".into()).is_ok());
/// assert!(code.string("kind", 4, "bussy".into()).is_ok());
/// assert!(code.string("retry", 5, "never".into()).is_ok());
/// assert!(code.string("colour", 6, "red".into()).is_err());
///
/// let (catalog, report) = inline.finish();
/// assert_eq!(catalog.codes()[0].code, 17);
/// let mistake = report.iter().next().unwrap();
/// assert_eq!((mistake.message(), mistake.place().start), ("unknown kind `bussy`", 4));
/// ```
#[derive(Debug)]
pub struct Inline {
    source: SourceFile,
    codes: Vec<Code>,
    last: Option<Unfinished>,
}

/// A code that is being written.
#[derive(Debug)]
struct Unfinished {
    code: Code,
    facts: GivenFacts,
}

/// A code of an [`Inline`] spec.
#[derive(Debug)]
pub struct InlineCode<'i> {
    unfinished: &'i mut Unfinished,
}

/// A code has no such key, or wants another type of value for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownKey;

impl fmt::Display for UnknownKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a code has no such key, or wants another type of value for it")
    }
}

impl Error for UnknownKey {}

impl Inline {
    /// A spec without codes. Its id and type are the name of the enum, whatever that is.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { source: SourceFile::attributes(name), codes: Vec::new(), last: None }
    }

    /// Adds a code.
    pub fn code(&mut self, at: usize) -> InlineCode<'_> {
        self.codes.extend(self.last.take().map(Unfinished::finish));
        let (names, facts) = (Names::default(), Facts::default());
        let code = Code { header: place(at), group: None, number: Field::Absent, names, facts };
        let unfinished = Unfinished { code, facts: GivenFacts::default() };
        InlineCode { unfinished: self.last.insert(unfinished) }
    }

    /// Checks all codes.
    #[must_use]
    pub fn finish(self) -> (Catalog, Report) {
        let Self { source, mut codes, last } = self;
        codes.extend(last.map(Unfinished::finish));
        let mut report = Report::new(source.clone());
        let spec = Spec { codes, ..Spec::default() };
        let draft = check(spec, &source, Base::None, Identity::OfFile, &mut report);
        report.sort();
        (draft.finish().0, report)
    }
}

impl Unfinished {
    fn finish(self) -> Code {
        let Self { code, facts } = self;
        Code { facts: facts.finish(), ..code }
    }
}

impl InlineCode<'_> {
    /// Sets a key whose value is a string: `symbol`, `variant`, `message`, `cause`, `advice`,
    /// `advised_by`, `kind`, `retry`, `after` (the delay of `retry`), `effect`, `deprecated` or
    /// `url`.
    ///
    /// # Errors
    ///
    /// If a code has no such key.
    pub fn string(&mut self, key: &str, at: usize, value: String) -> Result<(), UnknownKey> {
        let Unfinished { code, facts } = &mut *self.unfinished;
        let Err(value) = facts.string(key, at, value) else { return Ok(()) };
        match key {
            "symbol" => set(&mut code.names.symbol, at, value),
            "variant" => set(&mut code.names.variant, at, value),
            _ => return Err(UnknownKey),
        }
        Ok(())
    }

    /// Sets a key whose value is a list of strings, each with its place: `tags`.
    ///
    /// # Errors
    ///
    /// If a code has no such key.
    pub fn strings(&mut self, key: &str, values: Vec<(usize, String)>) -> Result<(), UnknownKey> {
        self.unfinished.facts.strings(key, values).map_err(|_| UnknownKey)
    }

    /// Sets a key whose value is an integer: `code`.
    ///
    /// # Errors
    ///
    /// If a code has no such key.
    pub fn integer(&mut self, key: &str, at: usize, value: i128) -> Result<(), UnknownKey> {
        match key {
            "code" => set(&mut self.unfinished.code.number, at, value),
            _ => return Err(UnknownKey),
        }
        Ok(())
    }
}
