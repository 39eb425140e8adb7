//! Retrying with `tokio-retry2`: the class decides between a transient and a permanent error.
//!
//! Version 0.9 takes a `retry_after` with a transient error but does not wait for it, so the delay that
//! the vendor states goes through the schedule.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example tokio_retry2
//! ```

use std::iter::successors;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use errcodes::Retryable as _;
use errcodes_example_recipes::{ChatError, Renewal, Sdk, pause, satisfied_is_done};
use tokio_retry2::{Retry, RetryError};

/// 100 ms, doubled each time, for five retries. In production add `.map(tokio_retry2::strategy::jitter)`,
/// so that clients that failed together do not come back together.
fn backoff() -> impl Iterator<Item = Duration> {
    successors(Some(Duration::from_millis(100)), |pause| pause.checked_mul(2)).take(5)
}

async fn join(sdk: &Sdk) -> Result<(), ChatError> {
    let renewal = Renewal::default();
    let last = Mutex::new(None);
    let classify = |error: ChatError| {
        if error.is_retryable() || renewal.is_first_asked_by(&error) {
            last.lock().unwrap_or_else(PoisonError::into_inner).replace(error);
            RetryError::transient(error)
        } else {
            RetryError::permanent(error)
        }
    };
    let schedule = backoff().map(|backoff| {
        let last = last.lock().unwrap_or_else(PoisonError::into_inner).take();
        last.map_or(backoff, |error| pause(&error, backoff))
    });
    let attempt = || async {
        if renewal.is_due() {
            sdk.renew().await;
        }
        satisfied_is_done(sdk.join().await).map_err(classify)
    };
    Retry::spawn(schedule, attempt).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ChatError> {
    let sdk = Sdk::answering([1, 5, 4, 6]);
    join(&sdk).await?;
    println!("joined after {} calls, at {:?}", sdk.calls().len(), sdk.calls());
    Ok(())
}

#[cfg(test)]
mod tests {
    #[tokio::test(start_paused = true)]
    async fn every_class_is_obeyed() {
        errcodes_example_recipes::assert_obeys_every_class(super::join).await;
    }
}
