//! Retrying with `tower`: a policy for every service whose error is `Retryable`.
//!
//! ```text
//! cargo run -p errcodes-example-recipes --example tower
//! ```

use std::pin::Pin;
use std::time::Duration;

use errcodes::{Retry, Retryable};
use errcodes_example_recipes::{ChatError, Sdk, pause};
use tokio::time::sleep;
use tower::retry::Policy;
use tower::{ServiceBuilder, ServiceExt, service_fn};

/// Obeys the retry class of an error. `tower` clones the policy for each request, so that what it counts
/// is counted per request.
#[derive(Debug, Clone)]
struct ByClass<R> {
    retries: u32,
    backoff: Duration,
    /// Renews the credential that the service uses; none once that has been done.
    renew: Option<R>,
}

impl<R, F> ByClass<R>
where
    R: FnOnce() -> F,
    F: Future<Output = ()> + Send + 'static,
{
    /// Five retries after 100 ms, doubled each time.
    fn new(renew: R) -> Self {
        Self { retries: 5, backoff: Duration::from_millis(100), renew: Some(renew) }
    }

    fn wait(&mut self, error: &impl Retryable) -> Option<Waiting> {
        self.retries = self.retries.checked_sub(1)?;
        let pause = pause(error, self.backoff);
        self.backoff *= 2;
        Some(Box::pin(sleep(pause)))
    }

    fn renew(&mut self) -> Option<Waiting> {
        let renew = self.renew.take()?;
        Some(Box::pin(renew()))
    }
}

type Waiting = Pin<Box<dyn Future<Output = ()> + Send>>;

impl<R, F, Request, Response, Error> Policy<Request, Response, Error> for ByClass<R>
where
    R: FnOnce() -> F,
    F: Future<Output = ()> + Send + 'static,
    Request: Clone,
    Response: Default,
    Error: Retryable,
{
    type Future = Waiting;

    fn retry(
        &mut self,
        _: &mut Request,
        result: &mut Result<Response, Error>,
    ) -> Option<Self::Future> {
        let error = result.as_ref().err()?;
        match error.retry() {
            Retry::Transient | Retry::Throttled | Retry::Busy => self.wait(error),
            Retry::Refresh => self.renew(),
            Retry::Satisfied => {
                *result = Ok(Response::default());
                None
            }
            Retry::Never | Retry::Unspecified => None,
        }
    }

    fn clone_request(&mut self, request: &Request) -> Option<Request> {
        Some(request.clone())
    }
}

async fn join(sdk: &Sdk) -> Result<(), ChatError> {
    let (renewed, joined) = (sdk.clone(), sdk.clone());
    let policy = ByClass::new(move || async move { renewed.renew().await });
    let service = service_fn(move |()| {
        let sdk = joined.clone();
        async move { sdk.join().await }
    });
    ServiceBuilder::new().retry(policy).service(service).oneshot(()).await
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
