//! What each recipe for retrying has to do for each class, and for each effect in both settings.

use crate::ChatError::{
    self, AlreadyIn, Banned, Leaving, LostAtNode, LostConnection, Moved, SlowDown, Timeout,
    TokenExpired, TooManyCalls,
};
use crate::obey::Repeat::{self, Idempotent, Once};
use crate::sdk::Sdk;

/// What the SDK answers, what has to be done when (in milliseconds), and what has to come of it.
type Case<'a> = (Repeat, &'a [ChatError], &'a str, Result<(), ChatError>);

const UNLISTED: ChatError = ChatError::from_code(999);

/// Five retries after 100 ms, 200 ms and so on.
#[rustfmt::skip]
const CASES: &[Case<'_>] = &[
    (Once, &[], "0 call 1", Ok(())),
    // Transient
    (Once, &[Timeout, Timeout], "0 call 1, 100 call 1, 300 call 1", Ok(())),
    (Once, &[Timeout; 9],
     "0 call 1, 100 call 1, 300 call 1, 700 call 1, 1500 call 1, 3100 call 1", Err(Timeout)),
    // Throttled, with a stated delay and without
    (Once, &[TooManyCalls], "0 call 1, 3000 call 1", Ok(())),
    (Once, &[Timeout, TooManyCalls, Timeout],
     "0 call 1, 100 call 1, 3100 call 1, 3500 call 1", Ok(())),
    (Once, &[SlowDown], "0 call 1, 400 call 1", Ok(())),
    // Busy
    (Once, &[Leaving, Leaving], "0 call 1, 100 call 1, 300 call 1", Ok(())),
    // Refresh
    (Once, &[TokenExpired], "0 call 1, 0 renew, 0 call 1", Ok(())),
    (Once, &[TokenExpired, Timeout], "0 call 1, 0 renew, 0 call 1, 200 call 1", Ok(())),
    (Once, &[TokenExpired, TokenExpired], "0 call 1, 0 renew, 0 call 1", Err(TokenExpired)),
    (Once, &[TokenExpired, AlreadyIn], "0 call 1, 0 renew, 0 call 1", Ok(())),
    // Elsewhere: at once, then after a pause
    (Once, &[Moved], "0 call 1, 0 look up, 0 call 2", Ok(())),
    (Once, &[Moved, Moved], "0 call 1, 0 look up, 0 call 2, 200 look up, 200 call 3", Ok(())),
    (Once, &[Moved, TokenExpired], "0 call 1, 0 look up, 0 call 2, 0 renew, 0 call 2", Ok(())),
    (Once, &[Moved; 9],
     "0 call 1, 0 look up, 0 call 2, 200 look up, 200 call 3, 600 look up, 600 call 4, \
      1400 look up, 1400 call 5, 3000 look up, 3000 call 6", Err(Moved)),
    // Satisfied, also as the answer to the last call
    (Once, &[AlreadyIn], "0 call 1", Ok(())),
    (Once, &[Timeout, AlreadyIn], "0 call 1, 100 call 1", Ok(())),
    (Once, &[Timeout, Timeout, Timeout, Timeout, Timeout, AlreadyIn],
     "0 call 1, 100 call 1, 300 call 1, 700 call 1, 1500 call 1, 3100 call 1", Ok(())),
    // Never and Unspecified
    (Idempotent, &[Banned], "0 call 1", Err(Banned)),
    (Idempotent, &[Timeout, Banned], "0 call 1, 100 call 1", Err(Banned)),
    (Idempotent, &[UNLISTED], "0 call 1", Err(UNLISTED)),
    // An effect that is possible: a call that is not idempotent is made once, whatever could help
    (Once, &[LostConnection], "0 call 1", Err(LostConnection)),
    (Once, &[Timeout, LostConnection], "0 call 1, 100 call 1", Err(LostConnection)),
    (Once, &[LostAtNode], "0 call 1", Err(LostAtNode)),
    (Idempotent, &[LostConnection], "0 call 1, 100 call 1", Ok(())),
    (Idempotent, &[LostAtNode], "0 call 1, 0 look up, 0 call 2", Ok(())),
];

/// Runs a way to call against every case. To be called with time paused.
pub(crate) async fn assert_obeys(call: impl AsyncFn(Repeat, Sdk) -> Result<(), ChatError>) {
    for (repeat, script, expected_log, expected) in CASES {
        let sdk = Sdk::answering(script.iter().map(ChatError::code));
        let result = call(*repeat, sdk.clone()).await;
        assert_eq!(sdk.log(), *expected_log, "{repeat:?} {script:?}");
        assert_eq!(result, *expected, "{repeat:?} {script:?}");
    }
}
