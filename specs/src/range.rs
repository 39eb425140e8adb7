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
            Self::Mask { mask, value } => repr.unsigned(code) & mask == *value,
        }
    }

    /// How many numbers there are.
    pub(crate) fn count(&self, repr: Repr) -> i128 {
        match self {
            Self::Bounds(bounds) => bounds.end() - bounds.start() + 1,
            Self::Mask { mask, .. } => 1 << (repr.bits() - mask.count_ones()),
        }
    }

    /// The numbers that are written in the spec.
    pub(crate) fn written(&self) -> [i128; 2] {
        match self {
            Self::Bounds(bounds) => [*bounds.start(), *bounds.end()],
            Self::Mask { value, .. } => [*value, *value],
        }
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
                ((value ^ other_value) & mask & other == 0).then_some(value | other_value)
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
    // The bits of negative numbers are larger than those of the others, and ascend as well.
    let (start, end) = (*bounds.start(), *bounds.end());
    let halves =
        if start < 0 && end >= 0 { [start..=-1, 0..=end] } else { [start..=end, start..=end] };
    halves.into_iter().find_map(|half| {
        let (least, most) = (repr.unsigned(*half.start()), repr.unsigned(*half.end()));
        let first = first_from(least, mask, value, repr.bits())?;
        (first <= most).then(|| half.start() + (first - least))
    })
}

/// The smallest number from `least` on that agrees with `value` in the bits of `mask`.
///
/// It is `least` itself, or it has the same high bits as `least`, then a 1 where that has a 0, and below it the smallest
/// bits that the mask allows. The lower that 1, the smaller the number.
fn first_from(least: i128, mask: i128, value: i128, bits: u32) -> Option<i128> {
    let from = |bit: u32| {
        let one = 1 << bit;
        let number = (least & !(one - 1)) | one | (value & (one - 1));
        (least & one == 0).then_some(number)
    };
    let mut candidates = std::iter::once(least).chain((0..bits).filter_map(from));
    candidates.find(|number| number & mask == value)
}

#[cfg(test)]
mod tests {
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
                assert!(found.is_none_or(|n| both(&wrapped(n))), "{one:?} {other:?} {found:?}");
            }
        }
    }

    /// Of two masks the common number is the bits of one.
    fn wrapped(number: i128) -> i128 {
        if number > 127 { number - 256 } else { number }
    }

    #[test]
    fn numbers_are_counted_and_their_free_bits_differ() {
        for set in sets() {
            let all: Vec<_> = (-128..=127).filter(|n| set.contains(*n, Repr::I8)).collect();
            assert_eq!(set.count(Repr::I8), all.len() as i128, "{set:?}");
            let differing = all.iter().map(|n| Repr::I8.unsigned(n ^ all[0])).fold(0, |a, b| a | b);
            assert_eq!(differing & !set.free_bits(Repr::I8), 0, "{set:?}");
        }
    }
}
