//! Codes and ranges as the owners of names.

/// A code or a range, by its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Code(usize),
    Range(usize),
}

/// What claims have as the owner in place of the first range: it is beyond every code.
const FIRST_RANGE: usize = usize::MAX / 2;

impl Owner {
    /// The owner of a claim.
    pub(super) fn of(claimant: usize) -> Self {
        match claimant.checked_sub(FIRST_RANGE) {
            Some(at) => Self::Range(at),
            None => Self::Code(claimant),
        }
    }

    /// As claims have it.
    pub(super) fn claimant(self) -> usize {
        match self {
            Self::Code(at) => at,
            Self::Range(at) => FIRST_RANGE + at,
        }
    }

    pub(super) fn noun(self) -> &'static str {
        match self {
            Self::Code(_) => "code",
            Self::Range(_) => "range",
        }
    }

    /// Both, where each has the same as the other.
    pub(super) fn and(self, other: Self) -> &'static str {
        match (self, other) {
            (Self::Code(_), Self::Code(_)) => "two codes",
            (Self::Range(_), Self::Range(_)) => "two ranges",
            (Self::Code(_), Self::Range(_)) | (Self::Range(_), Self::Code(_)) => {
                "a code and a range"
            }
        }
    }

    /// The other one, in a sentence about this one.
    pub(super) fn beside(self, other: Self) -> &'static str {
        match (self, other) {
            (Self::Code(_), Self::Code(_)) => "another code",
            (Self::Range(_), Self::Range(_)) => "another range",
            (Self::Range(_), Self::Code(_)) => "a code",
            (Self::Code(_), Self::Range(_)) => "a range",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claims_know_codes_from_ranges() {
        for owner in [Owner::Code(0), Owner::Code(50_000), Owner::Range(0), Owner::Range(1_000)] {
            assert_eq!(Owner::of(owner.claimant()), owner);
        }
    }
}
