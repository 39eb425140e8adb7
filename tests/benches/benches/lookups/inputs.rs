//! The codes that are looked up.

use errcodes_benches::facts::Random;

/// How many a run looks up: more than a processor can learn by heart.
pub(crate) const COUNT: usize = 1 << 19;

/// Listed codes in random order, and one in ten that is not listed.
pub(crate) fn random(listed: &[i32]) -> Vec<i32> {
    let mut random = Random::new(7);
    let mut pick = || {
        if random.below(10) == 0 {
            unlisted(listed, &mut random)
        } else {
            listed[random.below(listed.len())]
        }
    };
    (0..COUNT).map(|_| pick()).collect()
}

/// Listed codes in random order, and no other.
pub(crate) fn listed(listed: &[i32]) -> Vec<i32> {
    let mut random = Random::new(7);
    (0..COUNT).map(|_| listed[random.below(listed.len())]).collect()
}

/// Near a listed code, as a code that the vendor has added since would be.
fn unlisted(listed: &[i32], random: &mut Random) -> i32 {
    loop {
        let near = listed[random.below(listed.len())].wrapping_add(1 + random.next_i32() % 100);
        if !listed.contains(&near) {
            return near;
        }
    }
}

/// The same code all the time.
pub(crate) fn hot(listed: &[i32]) -> Vec<i32> {
    vec![listed[listed.len() / 2]; COUNT]
}
