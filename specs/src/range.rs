//! Sets of numbers that share one meaning.

use std::ops::{Deref, RangeInclusive};

use crate::{Facts, Repr};

/// A set of numbers that share one meaning, with all [`Facts`] about it, which can be read as fields
/// of the range.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Range {
    /// The numbers. A listed code among them keeps its own facts.
    pub numbers: Numbers,
    /// Whether they report success.
    pub is_success: bool,
    /// Parts of the number, in the spec's order.
    pub fields: Vec<BitField>,
    /// Everything else.
    pub facts: Facts,
}

impl Deref for Range {
    type Target = Facts;

    fn deref(&self) -> &Facts {
        &self.facts
    }
}

/// Which numbers a range has.
///
/// ```
/// use errcodes_specs::{Numbers, Repr};
///
/// let format_one = Numbers::Mask { mask: 0x0BF, value: 0x084 };
/// assert!(format_one.contains(0x1C4, Repr::U32));
/// assert!(!format_one.contains(0x1C5, Repr::U32));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// All from the first to the last.
    Bounds(RangeInclusive<i128>),
    /// All that agree with `value` in the bits of `mask`, as bits of the unsigned type.
    Mask {
        /// The bits that are compared.
        mask: i128,
        /// What they are.
        value: i128,
    },
}

/// A part of the numbers of a range.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BitField {
    /// The name of its method.
    pub name: String,
    /// Its bits: adjacent ones.
    pub bits: u64,
}

impl Numbers {
    /// No number.
    pub(crate) const NONE: Self = {
        #[expect(clippy::reversed_empty_ranges, reason = "an empty one is meant")]
        let none = 1..=0;
        Self::Bounds(none)
    };

    /// Whether a code is among the numbers.
    #[must_use]
    pub fn contains(&self, code: i128, repr: Repr) -> bool {
        match self {
            Self::Bounds(bounds) => bounds.contains(&code),
            Self::Mask { mask, value } => {
                // Where the type is wider, the bits beyond are those of a number that no mask has.
                (repr.min()..=repr.max()).contains(&code) && repr.unsigned(code) & mask == *value
            }
        }
    }

    /// Whether all numbers are as `is_such` says. It is asked no further than up to the first that is not.
    pub(crate) fn are_all(&self, repr: Repr, is_such: impl Fn(i128) -> bool) -> bool {
        match self {
            Self::Bounds(bounds) => {
                let mut code = *bounds.start();
                while code <= *bounds.end() && is_such(code) {
                    code += 1;
                }
                code > *bounds.end()
            }
            Self::Mask { value, .. } => {
                let (mut bits, free) = (0, self.free_bits(repr));
                while is_such(repr.signed(value | bits)) {
                    // Counts in the free bits alone: the borrow passes over the others.
                    bits = (bits - free) & free;
                    if bits == 0 {
                        return true;
                    }
                }
                false
            }
        }
    }

    /// The numbers that the spec spells, but not those that an open end stands for.
    pub(crate) fn spelled(&self, repr: Repr) -> Vec<i128> {
        let (start, end) = match self {
            Self::Bounds(bounds) => (*bounds.start(), *bounds.end()),
            Self::Mask { value, .. } => (repr.signed(*value), repr.signed(*value)),
        };
        let mut spelled = Vec::new();
        for (code, open) in [(start, repr.least()), (end, repr.greatest())] {
            if code != open {
                spelled.push(code);
            }
        }
        spelled
    }

    /// The bits that are not the same in all numbers.
    pub(crate) fn free_bits(&self, repr: Repr) -> i128 {
        match self {
            Self::Bounds(bounds) => {
                let differing = repr.unsigned(*bounds.start()) ^ repr.unsigned(*bounds.end());
                (1 << (i128::BITS - differing.leading_zeros())) - 1
            }
            Self::Mask { mask, .. } => !mask & repr.unsigned(-1),
        }
    }

    /// A number that both have.
    pub(crate) fn common(&self, other: &Self, repr: Repr) -> Option<i128> {
        match (self, other) {
            (Self::Bounds(one), Self::Bounds(other)) => {
                let first = *one.start().max(other.start());
                (first <= *one.end().min(other.end())).then_some(first)
            }
            (Self::Mask { mask, value }, Self::Mask { mask: other, value: other_value }) => {
                let agree = (value ^ other_value) & mask & other == 0;
                agree.then_some(repr.signed(value | other_value))
            }
            (Self::Bounds(bounds), Self::Mask { mask, value })
            | (Self::Mask { mask, value }, Self::Bounds(bounds)) => {
                first_in(bounds, *mask, *value, repr)
            }
        }
    }
}

/// The first number within bounds that agrees with `value` in the bits of `mask`.
fn first_in(bounds: &RangeInclusive<i128>, mask: i128, value: i128, repr: Repr) -> Option<i128> {
    let (start, end) = (*bounds.start().max(&repr.min()), *bounds.end().min(&repr.max()));
    if start > end {
        return None;
    }
    if start < 0 && end >= 0 {
        // As bits, negative numbers come after the others.
        return first_in(&(start..=-1), mask, value, repr)
            .or_else(|| first_in(&(0..=end), mask, value, repr));
    }
    let first = first_from(repr.unsigned(start), mask, value, repr.unsigned(-1))?;
    (first <= repr.unsigned(end)).then(|| repr.signed(first))
}

/// The smallest number from `least` on that agrees with `value` in the bits of `mask`. `all` are the bits of the type.
///
/// The highest bit in which `least` disagrees decides. If it has to become 1, the number is larger whatever comes below.
/// If it has to become 0, a higher bit has to become 1: the lowest that is free and 0. Either way the bits above stay,
/// and those below are as small as the mask lets them be.
fn first_from(least: i128, mask: i128, value: i128, all: i128) -> Option<i128> {
    let wrong = (least ^ value) & mask;
    if wrong == 0 {
        return Some(least);
    }
    let highest = 1 << (i128::BITS - 1 - wrong.leading_zeros());
    let raised = if value & highest != 0 {
        highest
    } else {
        let free = all & !mask & !least & !(highest - 1);
        free & -free
    };
    (raised != 0).then(|| (least & !(raised - 1)) | raised | (value & (raised - 1)))
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    fn sets() -> Vec<Numbers> {
        let mut sets = Vec::new();
        for mask in [0x01, 0x11, 0x80, 0xF0, 0xA5, 0xFF] {
            for value in [0, 0x01, 0x80, 0x20, 0xA5].map(|value| value & mask) {
                sets.push(Numbers::Mask { mask, value });
            }
        }
        for (start, end) in
            [(-128, 127), (-3, 4), (0, 0), (5, 9), (-128, -120), (100, 127), (-1, 0)]
        {
            sets.push(Numbers::Bounds(start..=end));
        }
        sets
    }

    #[test]
    fn a_common_number_is_found_if_there_is_one() {
        let sets = sets();
        for one in &sets {
            for other in &sets {
                let both = |n: &i128| one.contains(*n, Repr::I8) && other.contains(*n, Repr::I8);
                let found = one.common(other, Repr::I8);
                assert_eq!(found.is_some(), (-128..=127).any(|n| both(&n)), "{one:?} {other:?}");
                let is_right = found.is_none_or(|n| (-128..=127).contains(&n) && both(&n));
                assert!(is_right, "{one:?} {other:?} {found:?}");
            }
        }
    }

    #[test]
    fn numbers_are_all_asked_about_and_their_free_bits_differ() {
        for set in sets() {
            let all: Vec<_> = (-128..=127).filter(|n| set.contains(*n, Repr::I8)).collect();
            let asked = RefCell::new(Vec::new());
            assert!(set.are_all(Repr::I8, |n| {
                asked.borrow_mut().push(n);
                true
            }));
            let mut asked = asked.into_inner();
            asked.sort_unstable();
            assert_eq!(asked, all, "{set:?}");
            assert!(!set.are_all(Repr::I8, |n| n != all[all.len() - 1]), "{set:?}");
            let differing = all.iter().map(|n| Repr::I8.unsigned(n ^ all[0])).fold(0, |a, b| a | b);
            assert_eq!(differing, set.free_bits(Repr::I8), "{set:?}");
        }
    }

    #[test]
    fn the_widest_types_have_room_for_the_arithmetic() {
        for repr in [Repr::I64, Repr::U64] {
            let all = Numbers::Bounds(repr.min()..=repr.max());
            let bits = repr.unsigned(-1);
            assert_eq!(all.free_bits(repr), bits);
            assert_eq!(all.spelled(repr), []);
            let one = Numbers::Mask { mask: bits, value: bits };
            assert_eq!(one.common(&all, repr), Some(repr.signed(bits)));
            assert!(one.are_all(repr, |n| n == repr.signed(bits)));
            let half = Numbers::Mask { mask: 1 << 63, value: 1 << 63 };
            assert_eq!(half.common(&one, repr), Some(repr.signed(bits)));
            assert_eq!(half.common(&all, repr), Some(repr.signed(1 << 63)));
            assert!(!half.are_all(repr, |n| n != repr.signed((1 << 63) + 1_000)));
        }
    }
}
