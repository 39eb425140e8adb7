//! All codes of a spec, and who has which name and number.

use crate::claim::Claims;
use crate::report::Checked;
use crate::{Code, Facts, Repr, SourceFile};

/// How many codes a spec can list.
///
/// Rows of a lookup table are counted in 16 bits; 50,000 leaves the perfect hash room to be found.
pub const MOST_CODES: usize = 50_000;

/// The codes so far, and who has which name.
pub(super) struct Codes {
    /// `None` where nothing can be called by its name.
    pub(super) list: Vec<Option<Entry>>,
    pub(super) numbers: Claims<i128>,
    pub(super) variants: Claims<String>,
    pub(super) symbols: Claims<String>,
}

/// A code whose number may be missing or taken.
pub(super) struct Entry {
    pub(super) number: Checked<i128>,
    pub(super) facts: Facts,
}

impl Codes {
    pub(super) fn new() -> Self {
        Self {
            list: Vec::new(),
            numbers: Claims::new(),
            variants: Claims::new(),
            symbols: Claims::new(),
        }
    }

    /// Prepares for a file that extends `source`.
    pub(super) fn close_file(&mut self, source: &SourceFile) {
        self.numbers.close_file(source);
        self.variants.close_file(source);
        self.symbols.close_file(source);
        for entry in self.list.iter_mut().flatten() {
            entry.facts.place = None;
        }
    }

    /// Gives free numbers to the codes whose own cannot be used. Those are reported, but their
    /// variants should exist.
    pub(super) fn finish(self, repr: Repr) -> Vec<Code> {
        let Self { list, numbers, .. } = self;
        let is_free = |number: &i128| numbers.get(number).is_none();
        let mut free = (repr.min()..=repr.max()).rev().filter(is_free);
        let codes = list.into_iter().flatten().filter_map(|Entry { number, facts }| {
            let code = number.ok().or_else(|| free.next())?;
            Some(Code { code, facts })
        });
        codes.take(MOST_CODES).collect()
    }
}
