//! The numbers of ranges, of which no two have one in common.

use crate::claim::Claim;
use crate::source::Span;
use crate::{Numbers, Repr, SourceFile};

/// The numbers of all ranges so far, and who has which.
pub(super) struct Sets {
    list: Vec<(Numbers, Claim)>,
}

impl Sets {
    pub(super) fn new() -> Self {
        Self { list: Vec::new() }
    }

    /// Gives `numbers` to the `owner`th range, or returns the claim that was first on one of them.
    pub(super) fn claim(
        &mut self,
        numbers: &Numbers,
        owner: usize,
        span: Span,
        repr: Repr,
    ) -> Result<(), (i128, Claim)> {
        if let Some((code, _, claim)) = self.sharing(numbers, repr) {
            return Err((code, claim.clone()));
        }
        self.list.push((numbers.clone(), Claim { owner, span, elsewhere: None }));
        Ok(())
    }

    /// The first that has a number of these, and that number.
    pub(super) fn sharing(
        &self,
        numbers: &Numbers,
        repr: Repr,
    ) -> Option<(i128, &Numbers, &Claim)> {
        self.list
            .iter()
            .find_map(|(other, claim)| Some((numbers.common(other, repr)?, other, claim)))
    }

    /// The claim on exactly these numbers.
    pub(super) fn get(&self, numbers: &Numbers) -> Option<&Claim> {
        self.list.iter().find(|(other, _)| other == numbers).map(|(_, claim)| claim)
    }

    /// The numbers of a range.
    pub(super) fn of(&self, owner: usize) -> Option<&Numbers> {
        self.list.iter().find(|(_, claim)| claim.owner == owner).map(|(numbers, _)| numbers)
    }

    /// The claim on numbers with `code` among them.
    pub(super) fn around(&self, code: i128, repr: Repr) -> Option<&Claim> {
        self.list.iter().find(|(numbers, _)| numbers.contains(code, repr)).map(|(_, claim)| claim)
    }

    pub(super) fn claims(&self) -> impl Iterator<Item = &(Numbers, Claim)> {
        self.list.iter()
    }

    /// Prepares for a file that extends `source`.
    pub(super) fn close_file(&mut self, source: &SourceFile) {
        for (_, claim) in &mut self.list {
            claim.elsewhere.get_or_insert_with(|| source.clone());
        }
    }
}
