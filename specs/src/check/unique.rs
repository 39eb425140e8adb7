use std::collections::BTreeMap;

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
}

impl<K: Ord> Unique<K> {
    pub(crate) fn new() -> Self {
        Self { first: BTreeMap::new() }
    }

    /// Gives `key` to `owner`, or tells who has it.
    pub(crate) fn claim(&mut self, key: K, owner: usize, span: Span) -> Result<(), Holder> {
        if let Some(holder) = self.first.get(&key) {
            return Err(holder.clone());
        }
        self.first.insert(key, Holder { owner, span });
        Ok(())
    }

    pub(crate) fn holder(&self, key: &K) -> Option<&Holder> {
        self.first.get(key)
    }
}
