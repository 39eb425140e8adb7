use super::Checked;
use super::unique::Unique;
use crate::{Code, Repr, SourceFile};

/// Rows of a lookup table are counted in 16 bits; 50,000 leaves the perfect hash room to be found.
pub(super) const MOST_CODES: usize = 50_000;

/// The codes so far, and who has which name.
pub(super) struct Codes {
    /// None where nothing can be called by its name.
    pub(super) list: Vec<Option<Unnumbered>>,
    pub(super) numbers: Unique<i128>,
    pub(super) variants: Unique<String>,
    pub(super) symbols: Unique<String>,
}

/// A code whose number may be missing or taken.
pub(super) struct Unnumbered {
    pub(super) number: Checked<i128>,
    pub(super) code: Code,
}

impl Codes {
    pub(super) fn new() -> Self {
        Self {
            list: Vec::new(),
            numbers: Unique::new(),
            variants: Unique::new(),
            symbols: Unique::new(),
        }
    }

    /// Goes on with a file that extends `source`.
    pub(super) fn leave(&mut self, source: &SourceFile) {
        self.numbers.leave(source);
        self.variants.leave(source);
        self.symbols.leave(source);
        for unnumbered in self.list.iter_mut().flatten() {
            unnumbered.code.place = None;
        }
    }

    /// Gives numbers that nobody has to the codes whose own cannot be used: the report says so, but the
    /// variants should exist.
    pub(super) fn finish(self, repr: Repr) -> Vec<Code> {
        let Self { list, numbers, .. } = self;
        let is_free = |number: &i128| numbers.holder(number).is_none();
        let mut free = (repr.min()..=repr.max()).rev().filter(is_free);
        let numbered = list.into_iter().flatten().filter_map(|Unnumbered { number, code }| {
            let number = number.ok().or_else(|| free.next())?;
            Some(Code { code: number, ..code })
        });
        numbered.take(MOST_CODES).collect()
    }
}
