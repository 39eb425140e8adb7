use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::SourceFile;
use crate::report::Span;

/// Things that may be there only once, and who had them first.
pub(crate) struct Unique<K> {
    first: BTreeMap<K, Holder>,
}

/// Who has a thing: the `owner`th code or group, at `span`.
#[derive(Clone, Debug)]
pub(crate) struct Holder {
    pub(crate) owner: usize,
    pub(crate) span: Span,
    /// The file that `span` is in, if it is not the one that is being checked.
    pub(crate) elsewhere: Option<SourceFile>,
}

impl<K: Ord> Unique<K> {
    pub(crate) fn new() -> Self {
        Self { first: BTreeMap::new() }
    }

    /// Gives `key` to `owner`, or tells who has it.
    pub(crate) fn claim(&mut self, key: K, owner: usize, span: Span) -> Result<(), Holder> {
        match self.first.entry(key) {
            Entry::Occupied(taken) => Err(taken.get().clone()),
            Entry::Vacant(free) => {
                free.insert(Holder { owner, span, elsewhere: None });
                Ok(())
            }
        }
    }

    /// Takes `key` from whoever has it.
    pub(crate) fn release(&mut self, key: &K) {
        self.first.remove(key);
    }

    pub(crate) fn holder(&self, key: &K) -> Option<&Holder> {
        self.first.get(key)
    }

    /// Says of all that was claimed so far that it was in `source`, and that another file follows.
    pub(crate) fn leave(&mut self, source: &SourceFile) {
        for holder in self.first.values_mut() {
            holder.elsewhere.get_or_insert_with(|| source.clone());
        }
    }
}
