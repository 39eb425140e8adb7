use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::ChatError;

/// A chat SDK, simulated: it answers each call with the next code of a script, and then with 0. Clones
/// share the script.
#[derive(Debug, Clone)]
pub struct Sdk {
    made: Instant,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    script: VecDeque<i32>,
    calls: Vec<Duration>,
    renewals: usize,
}

impl Sdk {
    /// An SDK with this script.
    pub fn answering(codes: impl IntoIterator<Item = i32>) -> Self {
        let state = State { script: codes.into_iter().collect(), ..State::default() };
        Self { made: Instant::now(), state: Arc::new(Mutex::new(state)) }
    }

    /// Joins a room.
    ///
    /// # Errors
    ///
    /// What the script says.
    #[expect(clippy::unused_async, reason = "that of a real SDK would wait for the network")]
    pub async fn join(&self) -> Result<(), ChatError> {
        let mut state = self.state();
        state.calls.push(self.made.elapsed());
        let returned = state.script.pop_front().unwrap_or(0);
        ChatError::check(returned)?;
        Ok(())
    }

    /// Renews the token.
    #[expect(clippy::unused_async, reason = "that of a real SDK would wait for the network")]
    pub async fn renew(&self) {
        self.state().renewals += 1;
    }

    /// When each call to join came, counted from when the SDK was made.
    #[must_use]
    pub fn calls(&self) -> Vec<Duration> {
        self.state().calls.clone()
    }

    /// How often the token was renewed.
    #[must_use]
    pub fn renewals(&self) -> usize {
        self.state().renewals
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
