use std::fmt::Debug;

use crate::ChatError::{
    self, AlreadyIn, Banned, Leaving, SlowDown, Timeout, TokenExpired, TooManyCalls,
};
use crate::Sdk;

/// What the SDK answers, when the calls have to come, in milliseconds, and what has to come of it.
type Case<'a> = (&'a [ChatError], &'a [u128], Result<(), ChatError>);

const CASES: &[Case<'_>] = &[
    (&[], &[0], Ok(())),
    (&[Timeout, Timeout], &[0, 100, 300], Ok(())),
    (&[Timeout; 9], &[0, 100, 300, 700, 1_500, 3_100], Err(Timeout)),
    (&[TooManyCalls], &[0, 3_000], Ok(())),
    (&[Timeout, TooManyCalls, Timeout], &[0, 100, 3_100, 3_500], Ok(())),
    (&[SlowDown], &[0, 400], Ok(())),
    (&[Leaving, Leaving], &[0, 100, 300], Ok(())),
    (&[TokenExpired], &[0, 0], Ok(())),
    (&[TokenExpired, TokenExpired], &[0, 0], Err(TokenExpired)),
    (&[TokenExpired, AlreadyIn], &[0, 0], Ok(())),
    (&[AlreadyIn], &[0], Ok(())),
    (&[Timeout, AlreadyIn], &[0, 100], Ok(())),
    (&[Banned], &[0], Err(Banned)),
    (&[Timeout, Banned], &[0, 100], Err(Banned)),
    (&[ChatError::from_code(999)], &[0], Err(ChatError::from_code(999))),
];

/// Holds a way to join, which retries up to five times after 100 ms, 200 ms and so on, against every
/// class. To be called with time paused.
///
/// # Panics
///
/// If the calls come at other times than the classes ask for, the token is not renewed once if it has
/// expired, or the result is another.
pub async fn assert_obeys_every_class<E: Debug>(join: impl AsyncFn(&Sdk) -> Result<(), E>)
where
    ChatError: PartialEq<E>,
{
    for (script, expected_calls, expected) in CASES {
        let sdk = Sdk::answering(script.iter().map(ChatError::code));
        let result = join(&sdk).await;
        // Timers go by whole milliseconds and round up, so the last digit is theirs.
        let calls: Vec<_> = sdk.calls().iter().map(|call| call.as_millis() / 10 * 10).collect();
        assert_eq!(calls, *expected_calls, "{script:?}");
        let renewals = usize::from(script.contains(&TokenExpired));
        assert_eq!(sdk.renewals(), renewals, "{script:?}");
        match (&result, expected) {
            (Ok(()), Ok(())) => {}
            (Err(error), Err(expected)) => assert_eq!(expected, error, "{script:?}"),
            _ => panic!("{script:?} ends in {result:?}"),
        }
    }
}
