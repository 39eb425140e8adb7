//! Retrying with `backon`: its schedule, and the decisions of `obey.rs` in `adjust`.
//!
//! To copy: this file and `obey.rs`. `sdk.rs` and `errors/chat.toml` stand for your SDK and its spec, `trial.rs`
//! is the test. Cargo.toml needs
//! `backon = { version = "1.6", default-features = false, features = ["std", "tokio-sleep"] }` and
//! `tokio = { version = "1", features = ["macros", "rt", "time"] }`.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example backon
//! ```

use std::sync::Mutex;
use std::time::Duration;

// Both crates have a trait `Retryable`, and only one of them can go by its name.
use backon::{ExponentialBuilder, Retryable as _};
use errcodes::Retryable;

mod obey;
mod sdk;
#[cfg(test)]
mod trial;

use obey::{Calls, Remedy, Repeat, Step};
use sdk::Sdk;

errcodes::errcodes!("errors/chat.toml");

/// 100 ms, doubled each time, for five retries. In production add `.with_jitter()`, so that clients that
/// failed together do not come back together.
fn schedule() -> ExponentialBuilder {
    ExponentialBuilder::default().with_min_delay(Duration::from_millis(100)).with_max_times(5)
}

/// Makes a call until it succeeds or its error says that no further call can help. If a remedy fails, the
/// next call says so.
async fn with_retries<E: Retryable>(
    repeat: Repeat,
    call: impl AsyncFn() -> Result<(), E>,
    apply: impl AsyncFn(Remedy),
) -> Result<(), E> {
    let mut calls = Calls::new(repeat);
    let last = Mutex::new(Step::GiveUp);
    let attempt = || async {
        let step = *last.lock().unwrap();
        if let Step::Again { remedy: Some(remedy), .. } = step {
            apply(remedy).await;
        }
        call().await
    };
    let decide = |error: &E, backoff| {
        let step = calls.step(error, backoff);
        *last.lock().unwrap() = step;
        match step {
            Step::Again { pause, .. } => Some(pause),
            Step::Done | Step::GiveUp => None,
        }
    };
    let result = attempt.retry(schedule()).adjust(decide).await;
    // `adjust` can stop, but only with the error.
    if *last.lock().unwrap() == Step::Done { Ok(()) } else { result }
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
