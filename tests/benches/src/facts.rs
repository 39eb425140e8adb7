//! Facts about codes, made up but the same every time.

use std::collections::BTreeSet;

/// What a spec says of one code.
#[derive(Clone, Debug)]
pub struct Fact {
    /// The number.
    pub code: i32,
    /// The vendor's constant.
    pub symbol: String,
    /// The name of the Rust variant.
    pub variant: String,
    /// What happened.
    pub message: String,
    /// The name of the kind, in snake case.
    pub kind: &'static str,
    /// The name of the retry class.
    pub retry: &'static str,
}

/// The kinds, in the order of their numbers.
pub const KINDS: [&str; 17] = [
    "ok",
    "cancelled",
    "unknown",
    "invalid_argument",
    "deadline_exceeded",
    "not_found",
    "already_exists",
    "permission_denied",
    "resource_exhausted",
    "failed_precondition",
    "aborted",
    "out_of_range",
    "unimplemented",
    "internal",
    "unavailable",
    "data_loss",
    "unauthenticated",
];

/// The retry classes.
pub const RETRIES: [&str; 7] =
    ["unspecified", "never", "transient", "throttled", "busy", "refresh", "satisfied"];

const SUBJECTS: [&str; 12] = [
    "room", "user", "token", "stream", "device", "message", "file", "session", "account",
    "request", "codec", "server",
];

const EVENTS: [(&str, &str); 12] = [
    ("NOT_FOUND", "does not exist"),
    ("EXISTS", "exists already"),
    ("EXPIRED", "has expired"),
    ("INVALID", "is not valid"),
    ("TIMEOUT", "did not answer in time"),
    ("BUSY", "is in use by another operation"),
    ("DENIED", "is not permitted to this caller"),
    ("LIMIT", "exceeds the limit of the service"),
    ("CLOSED", "was closed by the other side"),
    ("MISSING", "was expected but is missing"),
    ("CORRUPT", "cannot be read"),
    ("OFFLINE", "is not reachable at the moment"),
];

/// Facts of this many codes, which lie in clusters over the whole range of `i32`, in ascending order.
#[must_use]
pub fn facts(count: usize) -> Vec<Fact> {
    let mut random = Random::new(count as u64);
    codes(count, &mut random)
        .into_iter()
        .enumerate()
        .map(|(at, code)| fact(at, code, &mut random))
        .collect()
}

/// Clusters of up to 64 codes with few gaps, each somewhere else.
fn codes(count: usize, random: &mut Random) -> BTreeSet<i32> {
    let mut codes = BTreeSet::new();
    while codes.len() < count {
        let mut code = random.next_i32();
        for _ in 0..=random.below(64) {
            code = code.wrapping_add(1 + i32::from(random.below(8) == 0));
            if code != 0 && codes.len() < count {
                codes.insert(code);
            }
        }
    }
    codes
}

fn fact(at: usize, code: i32, random: &mut Random) -> Fact {
    let subject = SUBJECTS[random.below(SUBJECTS.len())];
    let (event, clause) = EVENTS[random.below(EVENTS.len())];
    let name = format!("{}_{event}_{at}", subject.to_uppercase());
    Fact {
        code,
        variant: camel_case(&name),
        symbol: format!("VND_ERR_{name}"),
        message: format!("{subject} {clause} ({at})"),
        kind: KINDS[1 + random.below(KINDS.len() - 1)],
        retry: RETRIES[1 + random.below(RETRIES.len() - 1)],
    }
}

/// `ROOM_NOT_FOUND_7` to `RoomNotFound7`.
#[must_use]
pub fn camel_case(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split('_') {
        let (first, rest) = word.split_at(word.len().min(1));
        camel.push_str(&first.to_uppercase());
        camel.push_str(&rest.to_lowercase());
    }
    camel
}

/// Numbers that look random and are the same every time (`splitmix64`).
#[derive(Debug)]
pub struct Random {
    state: u64,
}

impl Random {
    /// The numbers of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// Any number.
    pub fn next_u64(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Any code.
    #[expect(clippy::cast_possible_truncation, reason = "any 32 bits will do")]
    pub fn next_i32(&mut self) -> i32 {
        self.next_u64() as i32
    }

    /// A number below `limit`, which is small.
    #[expect(clippy::cast_possible_truncation, reason = "below a `usize`")]
    pub fn below(&mut self, limit: usize) -> usize {
        (self.next_u64() % limit as u64) as usize
    }
}
