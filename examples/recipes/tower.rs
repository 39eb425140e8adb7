//! Retrying with `tower`: a policy for every service whose error is `Retryable`, with the decisions of
//! `obey.rs`.
//!
//! To copy: this file and `obey.rs`. `sdk.rs` and `errors/chat.toml` stand for your SDK and its spec, `trial.rs`
//! is the test. Cargo.toml needs `tower = { version = "0.5", features = ["retry", "util"] }` and
//! `tokio = { version = "1", features = ["macros", "rt", "time"] }`.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example tower
//! ```

use std::pin::Pin;
use std::time::Duration;

use errcodes::Retryable;
use tokio::time::sleep;
use tower::retry::Policy;
use tower::{ServiceBuilder, ServiceExt, service_fn};

mod obey;
mod sdk;
#[cfg(test)]
mod trial;

use obey::{Calls, Remedy, Repeat, Step};
use sdk::Sdk;

errcodes::errcodes!("errors/chat.toml");

/// Obeys the hint of an error. `tower` clones the policy for each request, so that it counts per request.
#[derive(Debug, Clone)]
struct Obey<A> {
    calls: Option<Calls>,
    retries: u32,
    backoff: Duration,
    apply: A,
}

impl<A> Obey<A> {
    /// Five retries after 100 ms, doubled each time. `apply` renews the credential that the service uses, or
    /// turns it to another node. If that fails, the next call says so.
    fn new(apply: A) -> Self {
        Self { calls: None, retries: 5, backoff: Duration::from_millis(100), apply }
    }

    fn next_backoff(&mut self) -> Option<Duration> {
        self.retries = self.retries.checked_sub(1)?;
        let backoff = self.backoff;
        self.backoff *= 2;
        Some(backoff)
    }
}

impl<A, F, Request, Response, Error> Policy<Request, Response, Error> for Obey<A>
where
    A: FnMut(Remedy) -> F,
    F: Future<Output = ()> + Send + 'static,
    Request: Clone,
    Response: Default,
    Error: Retryable,
    Repeat: for<'a> From<&'a Request>,
{
    type Future = Pin<Box<dyn Future<Output = ()> + Send>>;

    fn retry(
        &mut self,
        request: &mut Request,
        result: &mut Result<Response, Error>,
    ) -> Option<Self::Future> {
        let error = result.as_ref().err()?;
        let backoff = self.next_backoff();
        let calls = self.calls.get_or_insert_with(|| Calls::new(Repeat::from(request)));
        match calls.step(error, backoff) {
            Step::Again { pause, remedy } => {
                let applied = remedy.map(&mut self.apply);
                Some(Box::pin(async move {
                    sleep(pause).await;
                    if let Some(applied) = applied {
                        applied.await;
                    }
                }))
            }
            Step::Done => {
                *result = Ok(Response::default());
                None
            }
            Step::GiveUp => None,
        }
    }

    fn clone_request(&mut self, request: &Request) -> Option<Request> {
        Some(request.clone())
    }
}

/// What the service can do.
#[derive(Debug, Clone, Copy)]
enum Request {
    Join,
    Send,
}

/// Each request says whether it may be made twice.
impl From<&Request> for Repeat {
    fn from(request: &Request) -> Self {
        match request {
            Request::Join => Self::Idempotent,
            Request::Send => Self::Once,
        }
    }
}

async fn call(sdk: Sdk, request: Request) -> Result<(), ChatError> {
    let applied = sdk.clone();
    let policy = Obey::new(move |remedy| {
        let sdk = applied.clone();
        async move { sdk.apply(remedy).await }
    });
    let service = service_fn(move |request| {
        let sdk = sdk.clone();
        async move {
            match request {
                Request::Join => sdk.join().await,
                Request::Send => sdk.send().await,
            }
        }
    });
    ServiceBuilder::new().retry(policy).service(service).oneshot(request).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), ChatError> {
    let sdk = Sdk::answering([1, 5, 9, 6]);
    call(sdk.clone(), Request::Join).await?;
    println!("joined: {}", sdk.log());
    let sdk = Sdk::answering([8]);
    match call(sdk.clone(), Request::Send).await {
        Ok(()) => println!("sent: {}", sdk.log()),
        Err(error) => println!("perhaps sent: {}; {error}", sdk.log()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn every_class_and_effect_is_obeyed() {
        trial::assert_obeys(async |repeat, sdk| match repeat {
            Repeat::Idempotent => call(sdk, Request::Join).await,
            Repeat::Once => call(sdk, Request::Send).await,
        })
        .await;
    }
}
