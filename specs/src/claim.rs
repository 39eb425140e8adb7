//! Names and numbers of which there may be only one of each, and who had them first.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use crate::SourceFile;
use crate::source::Span;

/// The first use of a name or number: by the `owner`th code, group or space, at `span`.
#[derive(Clone)]
pub(crate) struct Claim {
    pub(crate) owner: usize,
    pub(crate) span: Span,
    /// The file that `span` is in, if it is not the one that is being checked.
    pub(crate) elsewhere: Option<SourceFile>,
}

/// The claims so far, by what is claimed.
///
/// The map has positions rather than claims: each type of map is compiled with every program that
/// uses the macros, and one of positions serves elsewhere, too.
pub(crate) struct Claims<K> {
    positions: BTreeMap<K, usize>,
    /// `None` where what was claimed is free again.
    first: Vec<Option<Claim>>,
}

impl<K: Ord> Claims<K> {
    pub(crate) fn new() -> Self {
        Self { positions: BTreeMap::new(), first: Vec::new() }
    }

    /// Gives `key` to `owner`, or returns the claim that was first.
    pub(crate) fn claim(&mut self, key: K, owner: usize, span: Span) -> Result<(), Claim> {
        let claim = Claim { owner, span, elsewhere: None };
        let at = *self.positions.entry(key).or_insert(self.first.len());
        match self.first.get_mut(at) {
            None => self.first.push(Some(claim)),
            Some(Some(first)) => return Err(first.clone()),
            Some(free) => *free = Some(claim),
        }
        Ok(())
    }

    /// Makes `key` free again.
    pub(crate) fn release<Q: Ord + ?Sized>(&mut self, key: &Q)
    where
        K: Borrow<Q>,
    {
        if let Some(first) = self.positions.get(key).and_then(|at| self.first.get_mut(*at)) {
            *first = None;
        }
    }

    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&Claim>
    where
        K: Borrow<Q>,
    {
        self.at(*self.positions.get(key)?)
    }

    fn at(&self, position: usize) -> Option<&Claim> {
        self.first.get(position)?.as_ref()
    }

    /// All claims, in the order of what is claimed.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &Claim)> {
        self.positions.iter().filter_map(|(key, at)| Some((key, self.at(*at)?)))
    }

    /// Marks all claims so far as made in `source`, because another file follows.
    pub(crate) fn close_file(&mut self, source: &SourceFile) {
        for claim in self.first.iter_mut().flatten() {
            claim.elsewhere.get_or_insert_with(|| source.clone());
        }
    }
}
