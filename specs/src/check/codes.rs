//! All codes of a spec, and who has which name and number.

use super::owner::Owner;
use super::sets::Sets;
use crate::claim::Claims;
use crate::report::Checked;
use crate::{BitField, Code, Facts, Numbers, Range, Repr, SourceFile};

/// How many codes a spec can list.
///
/// Rows of a lookup table are counted in 16 bits; 50,000 leaves the perfect hash room to be found.
pub const MOST_CODES: usize = 50_000;

/// How many ranges a spec can have. An unlisted number is compared with one after the other.
pub const MOST_RANGES: usize = 1_000;

/// The codes so far, and who has which name.
pub(super) struct Codes {
    /// `None` where nothing can be called by its name.
    pub(super) list: Vec<Option<Entry>>,
    /// Likewise.
    pub(super) ranges: Vec<Option<RangeEntry>>,
    pub(super) numbers: Claims<i128>,
    /// The numbers of ranges.
    pub(super) sets: Sets,
    pub(super) variants: Claims<String>,
    pub(super) symbols: Claims<String>,
    /// Whether a name has other letters than ASCII, and may look like another.
    pub(super) has_other_letters: bool,
}

/// A code whose number may be missing or taken.
pub(super) struct Entry {
    pub(super) number: Checked<i128>,
    pub(super) is_written_in_hex: bool,
    pub(super) facts: Facts,
}

/// A range whose numbers may be missing or taken.
pub(super) struct RangeEntry {
    pub(super) numbers: Checked<Numbers>,
    pub(super) is_success: bool,
    pub(super) fields: Vec<BitField>,
    pub(super) facts: Facts,
}

impl Codes {
    pub(super) fn new() -> Self {
        Self {
            list: Vec::new(),
            ranges: Vec::new(),
            numbers: Claims::new(),
            sets: Sets::new(),
            variants: Claims::new(),
            symbols: Claims::new(),
            has_other_letters: false,
        }
    }

    /// Prepares for a file that extends `source`.
    pub(super) fn close_file(&mut self, source: &SourceFile) {
        self.numbers.close_file(source);
        self.sets.close_file(source);
        self.variants.close_file(source);
        self.symbols.close_file(source);
        for entry in self.list.iter_mut().flatten() {
            entry.facts.place = None;
        }
        for entry in self.ranges.iter_mut().flatten() {
            entry.facts.place = None;
        }
    }

    /// The facts of the owner of a claim, unless nothing can be called by its name.
    pub(super) fn facts_of(&mut self, claimant: usize) -> Option<&mut Facts> {
        Some(match Owner::of(claimant) {
            Owner::Code(at) => &mut self.list.get_mut(at)?.as_mut()?.facts,
            Owner::Range(at) => &mut self.ranges.get_mut(at)?.as_mut()?.facts,
        })
    }

    /// The fields of the owner of a claim, which only a range has.
    pub(super) fn fields_of(&self, claimant: usize) -> &[BitField] {
        match Owner::of(claimant) {
            Owner::Code(_) => &[],
            Owner::Range(at) => {
                self.ranges.get(at).and_then(Option::as_ref).map_or(&[], |entry| &entry.fields)
            }
        }
    }

    /// Takes out a code or range by whose name nothing can be called.
    pub(super) fn take_out(&mut self, claimant: usize) {
        match Owner::of(claimant) {
            Owner::Code(at) => self.list.get_mut(at).map(|slot| *slot = None),
            Owner::Range(at) => self.ranges.get_mut(at).map(|slot| *slot = None),
        };
    }

    /// The facts of all codes and ranges.
    pub(super) fn facts(&self) -> Vec<&Facts> {
        let mut facts = Vec::with_capacity(self.list.len());
        for entry in &self.list {
            facts.extend(entry.as_ref().map(|entry| &entry.facts));
        }
        for entry in &self.ranges {
            facts.extend(entry.as_ref().map(|entry| &entry.facts));
        }
        facts
    }

    /// Gives free numbers to the codes whose own cannot be used, and none to such ranges. Those are
    /// reported, but their variants should exist.
    pub(super) fn finish(self, repr: Repr) -> (Vec<Code>, Vec<Range>) {
        let mut free = repr.max();
        let mut codes = Vec::with_capacity(self.list.len());
        for entry in self.list {
            let Some(Entry { number, is_written_in_hex, facts }) = entry else { continue };
            let code = match number {
                Ok(code) => code,
                Err(_) => take_free(&self.numbers, &mut free),
            };
            if number.is_ok() || code >= repr.min() {
                codes.push(Code { code, is_written_in_hex, facts });
            }
        }
        codes.truncate(MOST_CODES);
        (codes, finish_ranges(self.ranges))
    }
}

/// The greatest number that is free, and no greater than `next`.
fn take_free(numbers: &Claims<i128>, next: &mut i128) -> i128 {
    while numbers.get(next).is_some() {
        *next -= 1;
    }
    *next -= 1;
    *next + 1
}

fn finish_ranges(entries: Vec<Option<RangeEntry>>) -> Vec<Range> {
    let mut ranges = Vec::new();
    for entry in entries {
        let Some(RangeEntry { numbers, is_success, fields, facts }) = entry else { continue };
        let numbers = numbers.unwrap_or(Numbers::NONE);
        ranges.push(Range { numbers, is_success, fields, facts });
    }
    ranges.truncate(MOST_RANGES);
    ranges
}
