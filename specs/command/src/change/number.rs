//! The number of a row: that of a code, or the numbers of a range.

use errcodes_specs::{Numbers, Repr, Sdk};

use crate::spaces::range_shown;

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Number {
    Code(i128),
    Bounds { first: i128, last: i128 },
    Mask { mask: i128, value: i128 },
}

impl From<&Numbers> for Number {
    fn from(numbers: &Numbers) -> Self {
        match numbers {
            Numbers::Bounds(bounds) => Self::Bounds { first: *bounds.start(), last: *bounds.end() },
            Numbers::Mask { mask, value } => Self::Mask { mask: *mask, value: *value },
        }
    }
}

impl Number {
    /// The number as people read it.
    pub(crate) fn spell(self, sdk: &Sdk) -> String {
        match self {
            Self::Code(code) => sdk.number(code),
            Self::Bounds { first, last } => range_shown(&Numbers::Bounds(first..=last), sdk),
            Self::Mask { mask, value } => range_shown(&Numbers::Mask { mask, value }, sdk),
        }
    }

    /// The code of a type with the same bits: a page may write them with another sign than the spec.
    pub(crate) fn fit(self, repr: Repr) -> Self {
        let holds = |code: &i128| (repr.min()..=repr.max()).contains(code);
        match self {
            Self::Code(code) => {
                let other = [code, code - (1 << repr.bits()), code + (1 << repr.bits())];
                Self::Code(other.into_iter().find(holds).unwrap_or(code))
            }
            Self::Bounds { .. } | Self::Mask { .. } => self,
        }
    }

    pub(crate) fn is_range(self) -> bool {
        !matches!(self, Self::Code(_))
    }

    /// Whether two ranges with bounds have a number in common. Those with masks are compared by the reader of specs.
    pub(crate) fn overlaps(self, other: Self) -> bool {
        match (self, other) {
            (Self::Bounds { first, last }, Self::Bounds { first: other, last: end }) => {
                first.max(other) <= last.min(end)
            }
            _ => false,
        }
    }
}
