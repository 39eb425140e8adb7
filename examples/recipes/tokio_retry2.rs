//! Retrying with `tokio-retry2`: `obey.rs` decides between a transient and a permanent error, and how long to
//! pause.
//!
//! Version 0.9 takes a `retry_after` with a transient error but does not wait for it, so each pause goes
//! through the strategy.
//!
//! To copy: this file and `obey.rs`. `sdk.rs` and `errors/chat.toml` stand for your SDK and its spec, `trial.rs`
//! is the test. Cargo.toml needs `tokio-retry2 = "0.9"` and
//! `tokio = { version = "1", features = ["macros", "rt", "time"] }`.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example tokio_retry2
//! ```

use std::iter::{from_fn, successors};
use std::sync::Mutex;
use std::time::Duration;

use errcodes::Retryable;
use tokio_retry2::{Retry, RetryError};

mod obey;
mod sdk;
#[cfg(test)]
mod trial;

use obey::{Calls, Remedy, Repeat, Step};
use sdk::Sdk;

errcodes::errcodes!("errors/chat.toml");

/// 100 ms, doubled each time, for five retries. In production add `.map(tokio_retry2::strategy::jitter)`,
/// so that clients that failed together do not come back together.
fn schedule() -> impl Iterator<Item = Duration> {
    successors(Some(Duration::from_millis(100)), |pause| pause.checked_mul(2)).take(5)
}

/// Makes a call until it succeeds or its error says that no further call can help. If a remedy fails, the
/// next call says so.
async fn with_retries<E: Retryable>(
    repeat: Repeat,
    call: impl AsyncFn() -> Result<(), E>,
    apply: impl AsyncFn(Remedy),
) -> Result<(), E> {
    let deciding = Mutex::new((Calls::new(repeat), schedule()));
    let last = Mutex::new(Step::GiveUp);
    let decide = |error: E| {
        let (calls, schedule) = &mut *deciding.lock().unwrap();
        let step = calls.step(&error, schedule.next());
        *last.lock().unwrap() = step;
        match step {
            Step::Done => Ok(()),
            Step::Again { .. } => Err(RetryError::transient(error)),
            Step::GiveUp => Err(RetryError::permanent(error)),
        }
    };
    let attempt = || async {
        let step = *last.lock().unwrap();
        if let Step::Again { remedy: Some(remedy), .. } = step {
            apply(remedy).await;
        }
        call().await.or_else(decide)
    };
    let pauses = from_fn(|| match *last.lock().unwrap() {
        Step::Again { pause, .. } => Some(pause),
        Step::Done | Step::GiveUp => None,
    });
    Retry::spawn(pauses, attempt).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ChatError> {
    let sdk = Sdk::answering([1, 5, 9, 6]);
    with_retries(Repeat::Idempotent, || sdk.join(), |remedy| sdk.apply(remedy)).await?;
    println!("joined: {}", sdk.log());
    let sdk = Sdk::answering([8]);
    match with_retries(Repeat::Once, || sdk.send(), |remedy| sdk.apply(remedy)).await {
        Ok(()) => println!("sent: {}", sdk.log()),
        Err(error) => println!("perhaps sent: {}; {error}", sdk.log()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[tokio::test(start_paused = true)]
    async fn every_class_and_effect_is_obeyed() {
        super::trial::assert_obeys(async |repeat, sdk| {
            super::with_retries(repeat, || sdk.join(), |remedy| sdk.apply(remedy)).await
        })
        .await;
    }
}
