//! From a name to its row: symbols, aliases and variants.
//!
//! Names are numbered: first the variants by row, then the symbols by row, then the aliases. A perfect hash, found at
//! expansion, gives the only number that a name can have, and one comparison with the name of that number tells. So
//! every name is stored once, where the facts have it.

use crate::index::Index;

/// From names to their numbers.
#[derive(Debug)]
pub struct Names<
    const PARTS: usize,
    const BUCKETS: usize,
    const SLOTS: usize,
    const WIDTH: usize,
    const COUNT: usize,
> {
    /// A factor for each part of a name.
    factors: [u64; PARTS],
    index: Index<BUCKETS, SLOTS, WIDTH, COUNT>,
}

impl<
    const PARTS: usize,
    const BUCKETS: usize,
    const SLOTS: usize,
    const WIDTH: usize,
    const COUNT: usize,
> Names<PARTS, BUCKETS, SLOTS, WIDTH, COUNT>
{
    /// What the search at expansion found.
    #[must_use]
    pub const fn new(
        factors: [u64; PARTS],
        multiplier: u64,
        buckets: &[u8],
        numbers: &[u8],
    ) -> Self {
        Self { factors, index: Index::new(multiplier, buckets, numbers) }
    }

    /// The only number that `name` can have, below `COUNT`.
    #[inline]
    #[must_use]
    pub fn number(&self, name: &str) -> usize {
        self.index.row(key(name.as_bytes(), &self.factors))
    }
}

/// The key of a name: the sum of parts of eight bytes each, times their factors.
///
/// What: the parts start at even steps from the first to the last that fits, so they may overlap, and a long name may
/// have gaps between them; a name shorter than a part is one. Why: their number is that of the table and not that of the
/// name, so there is no loop whose end a processor would have to guess. The search at expansion takes as many parts as
/// tell all names apart. `errcodes-codegen` has the same function; `tests/laws.rs` fails if the two differ.
#[inline]
fn key<const PARTS: usize>(name: &[u8], factors: &[u64; PARTS]) -> u64 {
    let mut key = name.len() as u64;
    if let Some(room) = name.len().checked_sub(8) {
        for (at, factor) in factors.iter().enumerate() {
            let part =
                name.get(room.wrapping_mul(at) / (PARTS - 1)..).and_then(<[u8]>::first_chunk);
            let part = part.map_or(0, |part| u64::from_le_bytes(*part));
            key = key.wrapping_add(part.wrapping_mul(*factor));
        }
    } else {
        let part = name.iter().rev().fold(0, |part, byte| part << 8 | u64::from(*byte));
        key = key.wrapping_add(part).wrapping_mul(factors.first().copied().unwrap_or(1));
    }
    key ^ (key >> 32)
}

/// Defines a function from a name to its row, for an enum with this many rows.
///
/// What: free slots of the hash lead to some name, and the extra row has none of its own. Why: an empty text is then
/// found nowhere.
#[doc(hidden)]
#[macro_export]
macro_rules! __named {
    ($rows:literal) => {
        fn named(
            text: &::core::primitive::str,
        ) -> ::core::option::Option<::core::primitive::usize> {
            let number = $crate::__private::Names::number(&NAMES, text);
            let (row, name) = if number < $rows {
                (number, $crate::__private::Texts::get(&NAME, number))
            } else if number < 2 * $rows {
                (number - $rows, $crate::__private::Texts::get(&SYMBOL, number - $rows))
            } else {
                let alias = number - 2 * $rows;
                (
                    $crate::__private::Numbers::number(&ALIAS_ROWS, alias),
                    $crate::__private::Texts::get(&ALIASES, alias),
                )
            };
            if name == text {
                ::core::option::Option::Some(row)
            } else {
                ::core::option::Option::None
            }
        }
    };
}
