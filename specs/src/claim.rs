//! Names and numbers of which there may be only one of each, and who had them first.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::SourceFile;
use crate::source::Span;

/// The first use of a name or number: by the `owner`th code, group or space, at `span`.
#[derive(Clone, Debug)]
pub(crate) struct Claim {
    pub(crate) owner: usize,
    pub(crate) span: Span,
    /// The file that `span` is in, if it is not the one that is being checked.
    pub(crate) elsewhere: Option<SourceFile>,
}

/// The claims so far, by what is claimed.
pub(crate) struct Claims<K> {
    first: BTreeMap<K, Claim>,
}

impl<K: Ord> Claims<K> {
    pub(crate) fn new() -> Self {
        Self { first: BTreeMap::new() }
    }

    /// Gives `key` to `owner`, or returns the claim that was first.
    pub(crate) fn claim(&mut self, key: K, owner: usize, span: Span) -> Result<(), Claim> {
        match self.first.entry(key) {
            Entry::Occupied(taken) => Err(taken.get().clone()),
            Entry::Vacant(free) => {
                free.insert(Claim { owner, span, elsewhere: None });
                Ok(())
            }
        }
    }

    /// Makes `key` free again.
    pub(crate) fn release<Q: Ord + ?Sized>(&mut self, key: &Q)
    where
        K: Borrow<Q>,
    {
        self.first.remove(key);
    }

    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&Claim>
    where
        K: Borrow<Q>,
    {
        self.first.get(key)
    }

    /// All claims, in the order of what is claimed.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &Claim)> {
        self.first.iter()
    }

    /// Marks all claims so far as made in `source`, because another file follows.
    pub(crate) fn close_file(&mut self, source: &SourceFile) {
        for claim in self.first.values_mut() {
            claim.elsewhere.get_or_insert_with(|| source.clone());
        }
    }
}
