//! Retrying with `backon`: `when` asks the class, `adjust` honours the delay that the vendor states.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example backon
//! ```

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable as _};
use errcodes::Retryable as _;
use errcodes_example_recipes::{ChatError, Renewal, Sdk, pause, satisfied_is_done};

/// 100 ms, doubled each time, for five retries. In production add `.with_jitter()`, so that clients that
/// failed together do not come back together.
fn backoff() -> ExponentialBuilder {
    ExponentialBuilder::default().with_min_delay(Duration::from_millis(100)).with_max_times(5)
}

async fn join(sdk: &Sdk) -> Result<(), ChatError> {
    let renewal = Renewal::default();
    let attempt = || async {
        if renewal.is_due() {
            sdk.renew().await;
        }
        satisfied_is_done(sdk.join().await)
    };
    attempt
        .retry(backoff())
        .when(|error| error.is_retryable() || renewal.is_first_asked_by(error))
        .adjust(|error, backoff| backoff.map(|backoff| pause(error, backoff)))
        .notify(|error, pause| println!("{error}, {}: again after {pause:?}", error.retry()))
        .await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ChatError> {
    let sdk = Sdk::answering([1, 5, 4, 6]);
    join(&sdk).await?;
    println!("joined after {} calls", sdk.calls().len());
    Ok(())
}

#[cfg(test)]
mod tests {
    #[tokio::test(start_paused = true)]
    async fn every_class_is_obeyed() {
        errcodes_example_recipes::assert_obeys_every_class(super::join).await;
    }
}
