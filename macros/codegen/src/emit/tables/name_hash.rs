//! The search for the perfect hash of names that `errcodes::__private::Names` looks up.

use super::perfect_hash::{self, Multipliers, PerfectHash};

/// The factors of the parts of a name, and the index of the keys.
pub(super) struct NameHash {
    pub(super) factors: Vec<u64>,
    pub(super) index: PerfectHash,
}

/// The key of a name. The runtime has the same function.
fn key(name: &[u8], factors: &[u64]) -> u64 {
    let mut key = name.len() as u64;
    if let Some(room) = name.len().checked_sub(8) {
        for (at, factor) in factors.iter().enumerate() {
            let part = name.get(room * at / (factors.len() - 1)..).and_then(<[u8]>::first_chunk);
            key = key.wrapping_add(part.map_or(0, |part| word(*part)).wrapping_mul(*factor));
        }
    } else {
        key = key.wrapping_add(short(name)).wrapping_mul(factors.first().copied().unwrap_or(1));
    }
    key ^ (key >> 32)
}

fn word(bytes: [u8; 8]) -> u64 {
    u64::from_le_bytes(bytes)
}

fn short(name: &[u8]) -> u64 {
    name.iter().rev().fold(0, |part, byte| part << 8 | u64::from(*byte))
}

/// A hash in which the row of each of the `names` is its position. They are distinct: others are never told apart.
///
/// Three parts tell most names apart. Where they do not, there are more: in the end a part at every byte.
pub(super) fn search(names: &[&str]) -> NameHash {
    let mut multipliers = Multipliers::of(&words(names));
    let mut steps = 2;
    loop {
        for _ in 0..2 {
            let factors: Vec<_> = (0..=steps).map(|_| multipliers.next()).collect();
            let mut keys = Vec::with_capacity(names.len());
            for name in names {
                keys.push(key(name.as_bytes(), &factors));
            }
            if are_distinct(&keys) {
                return NameHash { factors, index: perfect_hash::search(&keys) };
            }
        }
        steps *= 2;
    }
}

/// All bytes of all names.
fn words(names: &[&str]) -> Vec<u64> {
    let mut words = Vec::new();
    for name in names {
        let (whole, rest) = name.as_bytes().as_chunks();
        words.extend(whole.iter().map(|part| word(*part)));
        words.push(short(rest));
    }
    words
}

fn are_distinct(keys: &[u64]) -> bool {
    let mut sorted = keys.to_vec();
    sorted.sort_unstable();
    sorted.windows(2).all(|pair| pair.first() != pair.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_its_row() {
        let names: Vec<_> = (0..1_000).map(|at| format!("VND_ERR_{at}")).collect();
        let names: Vec<_> =
            names.iter().map(String::as_str).chain(["", "A", "EIO", "ENOENT"]).collect();
        let hash = search(&names);
        for (row, name) in names.iter().enumerate() {
            assert_eq!(hash.index.row(key(name.as_bytes(), &hash.factors)), row, "{name}");
        }
        assert_eq!(hash.factors.len(), 3);
    }

    #[test]
    fn names_that_differ_by_one_byte_between_parts_get_more_parts() {
        let names: Vec<_> = ('a'..='z').map(|c| format!("{:x<20}{c}{:x<60}", "", "")).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let hash = search(&names);
        assert_eq!(hash.factors.len(), 5);
        for (row, name) in names.iter().enumerate() {
            assert_eq!(hash.index.row(key(name.as_bytes(), &hash.factors)), row, "{name}");
        }
    }

    #[test]
    fn the_same_names_give_the_same_hash_and_others_another() {
        let factors = |names: &[&str]| search(names).factors;
        assert_eq!(factors(&["A", "BUSY_AND_LONG"]), factors(&["A", "BUSY_AND_LONG"]));
        assert_ne!(factors(&["A", "BUSY_AND_LONG"]), factors(&["A", "BUSY_AND_LONH"]));
    }
}
