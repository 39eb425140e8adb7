//! The search for the perfect hash that `errcodes::__private::Index` looks up.
//!
//! Keys fall into buckets by the high bits of their hash, and each bucket, the fullest first, gets the smallest
//! factor that takes all its keys to free slots by the high bits of the product.
//!
//! The multipliers that are tried depend on the keys. With a fixed sequence, a list of codes could be made on which
//! every try fails: the test of crafted keys below has one.

/// The tables of an index.
#[derive(Debug)]
pub(crate) struct PerfectHash {
    pub(crate) multiplier: u64,
    /// By bucket.
    pub(crate) factors: Vec<u16>,
    /// By slot; where no key is, the number of keys.
    pub(crate) rows: Vec<u32>,
}

/// The high bits of a hash: as many as the positions of a table of this length have. The runtime has the same.
#[expect(clippy::cast_possible_truncation, reason = "no more bits than a length has")]
fn top(hash: u64, length: usize) -> usize {
    hash.checked_shr((length as u64 - 1).leading_zeros()).unwrap_or(0) as usize
}

/// An index in which the row of each of the distinct `keys` is its position.
pub(crate) fn search(keys: &[u64]) -> PerfectHash {
    let slots = (keys.len() + keys.len() / 4 + 1).next_power_of_two();
    let mut buckets = (keys.len() / 3).max(1).next_power_of_two();
    let mut multipliers = Multipliers::of(keys);
    loop {
        // Most tries succeed. More buckets end a streak of failures: in the end each key has its own.
        for _ in 0..16 {
            if let Some(found) = attempt(keys, multipliers.next(), buckets, slots) {
                return found;
            }
        }
        buckets = (buckets * 2).min(1 << 16);
    }
}

fn attempt(keys: &[u64], multiplier: u64, buckets: usize, slots: usize) -> Option<PerfectHash> {
    let free = u32::try_from(keys.len()).ok()?;
    let mut found = PerfectHash { multiplier, factors: vec![0; buckets], rows: vec![free; slots] };
    for (bucket, members) in fullest_first(keys, multiplier, buckets) {
        let factor = factor(&members, &found.rows, free)?;
        for (row, hash) in members {
            *found.rows.get_mut(top(hash.wrapping_mul(factor.into()), slots))? = row;
        }
        *found.factors.get_mut(bucket)? = factor;
    }
    Some(found)
}

type Member = (u32, u64);

/// The buckets that are not empty, with row and hash of each member.
fn fullest_first(keys: &[u64], multiplier: u64, buckets: usize) -> Vec<(usize, Vec<Member>)> {
    let mut filled: Vec<(usize, Vec<Member>)> = (0..buckets).map(|at| (at, Vec::new())).collect();
    for (row, &key) in (0..).zip(keys) {
        let hash = key.wrapping_mul(multiplier);
        if let Some((_, members)) = filled.get_mut(top(hash, buckets)) {
            members.push((row, hash));
        }
    }
    // Each to those of its size, since a sort would be compiled anew.
    let mut by_size: Vec<Vec<(usize, Vec<Member>)>> = Vec::new();
    for bucket in filled {
        while by_size.len() <= bucket.1.len() {
            by_size.push(Vec::new());
        }
        if let Some(same) = by_size.get_mut(bucket.1.len()) {
            same.push(bucket);
        }
    }
    let mut ordered = Vec::new();
    while let (Some(largest), false) = (by_size.pop(), by_size.is_empty()) {
        ordered.extend(largest);
    }
    ordered
}

/// The smallest factor that takes all members to free slots of their own.
fn factor(members: &[Member], rows: &[u32], free: u32) -> Option<u16> {
    let mut slots = Vec::new();
    (1..=u16::MAX).find(|factor| {
        slots.clear();
        members.iter().all(|(_, hash)| {
            let slot = top(hash.wrapping_mul((*factor).into()), rows.len());
            let fits = rows.get(slot) == Some(&free) && !slots.contains(&slot);
            slots.push(slot);
            fits
        })
    })
}

/// Odd numbers that look random, and are the same for the same keys on every machine.
///
/// Their state is a digest of 128 bits of the keys. The two halves of each product go into both lanes, so neither
/// lane can be computed backwards: whoever wants to know the multipliers before the last key is chosen has to guess.
pub(super) struct Multipliers([u64; 2]);

impl Multipliers {
    pub(super) fn of(keys: &[u64]) -> Self {
        let mut multipliers = Self([0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9]);
        // Once more for all: then every key has met a state that depends on every other one.
        keys.iter().chain(keys).for_each(|key| multipliers.absorb(*key));
        multipliers
    }

    fn absorb(&mut self, word: u64) {
        const ODD: u64 = 0x94D0_49BB_1331_11EB;
        let [first, second] = self.0;
        let [low, high] = product(first ^ word, second.rotate_left(32) ^ ODD);
        let [more, most] = product(second ^ word.rotate_left(32), first.rotate_left(17) ^ ODD);
        self.0 = [
            first.rotate_left(29).wrapping_add(high ^ more),
            second.rotate_left(41).wrapping_add(low ^ most),
        ];
    }

    pub(super) fn next(&mut self) -> u64 {
        self.absorb(1);
        let [first, second] = self.0;
        let [low, high] = product(first | 1, second | 1);
        (low ^ high) | 1
    }
}

/// The halves of a product, the low one first.
#[expect(clippy::cast_possible_truncation, reason = "the halves are meant")]
fn product(one: u64, other: u64) -> [u64; 2] {
    let product = u128::from(one) * u128::from(other);
    [product as u64, (product >> 64) as u64]
}

#[cfg(test)]
impl PerfectHash {
    pub(super) fn row(&self, key: u64) -> usize {
        let hash = key.wrapping_mul(self.multiplier);
        let factor = self.factors[top(hash, self.factors.len())];
        self.rows[top(hash.wrapping_mul(factor.into()), self.rows.len())] as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_perfect(keys: &[u64]) {
        let index = search(keys);
        for (expected, &key) in keys.iter().enumerate() {
            assert_eq!(index.row(key), expected, "key {key:#x} of {}", keys.len());
        }
        assert!(index.rows.iter().all(|&row| row as usize <= keys.len()));
    }

    #[test]
    fn every_key_is_in_its_row() {
        for count in [0, 1, 2, 3, 86, 1_000, 10_000] {
            assert_perfect(&(0..count).collect::<Vec<_>>());
            assert_perfect(&(0..count).map(|n| n * 0x1_0001 % 0xFFFF_FFFB).collect::<Vec<_>>());
            assert_perfect(&(0..count).map(|n| u64::from(u32::MAX) - n * 4096).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_largest_spec_has_an_index() {
        assert_perfect(&(0..50_000).map(|n| n * 37).collect::<Vec<_>>());
    }

    /// The number by which an odd one gives 1, by Newton's method.
    fn inverse(odd: u64) -> u64 {
        (0..6).fold(odd, |guess: u64, _| {
            guess.wrapping_mul(2_u64.wrapping_sub(odd.wrapping_mul(guess)))
        })
    }

    /// How many multipliers were tried.
    fn tries(keys: &[u64]) -> usize {
        let found = search(keys).multiplier;
        let mut multipliers = Multipliers::of(keys);
        (1..1_000_000).find(|_| multipliers.next() == found).unwrap()
    }

    /// For each of many multipliers of a fixed sequence two keys that it takes to neighbouring hashes: with that
    /// sequence every one of them would fail.
    #[test]
    fn crafted_keys_take_no_more_tries_than_others() {
        let mut known = Multipliers([1, 2]);
        let crafted: Vec<u64> = (0..1_000)
            .flat_map(|at: u64| {
                let key = at << 40;
                [key, key.wrapping_add(inverse(known.next()))]
            })
            .collect();
        let mut distinct = crafted.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), crafted.len());
        assert!(tries(&crafted) <= 16, "{}", tries(&crafted));
        assert_perfect(&crafted);
    }

    /// Half of the bits of the first multiplier change with any bit of any key, and with the order of the keys.
    #[test]
    fn multipliers_depend_on_all_keys() {
        let keys: Vec<u64> = (0..64).map(|n| n * n * 37).collect();
        let first = Multipliers::of(&keys).next();
        for at in [0, 1, 31, 62, 63] {
            for bit in [0, 1, 31, 32, 63] {
                let mut other = keys.clone();
                other[at] ^= 1 << bit;
                let changed = (first ^ Multipliers::of(&other).next()).count_ones();
                assert!((10..=54).contains(&changed), "{changed} bits by bit {bit} of key {at}");
            }
        }
        let reversed: Vec<u64> = keys.iter().rev().copied().collect();
        assert_ne!(Multipliers::of(&reversed).next(), first);
    }

    #[test]
    fn the_same_keys_give_the_same_index() {
        let keys: Vec<u64> = (0..500).map(|n| n * n).collect();
        assert_eq!(format!("{:?}", search(&keys)), format!("{:?}", search(&keys)));
    }
}
