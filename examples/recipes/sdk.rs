//! A chat SDK, simulated: it stands where your own would.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::time::Instant;

use crate::ChatError;
use crate::obey::Remedy;

/// Answers each call with the next code of a script, and then with 0. Clones share the script.
#[derive(Debug, Clone)]
pub(crate) struct Sdk {
    made: Instant,
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    script: VecDeque<i32>,
    node: usize,
    log: Vec<String>,
}

impl Sdk {
    pub(crate) fn answering(codes: impl IntoIterator<Item = i32>) -> Self {
        let state = State { script: codes.into_iter().collect(), node: 1, log: Vec::new() };
        Self { made: Instant::now(), state: Arc::new(Mutex::new(state)) }
    }

    /// Joins a room at the current node. Whoever is in the room already loses nothing by a second call.
    #[expect(clippy::unused_async, reason = "that of a real SDK would wait for the network")]
    pub(crate) async fn join(&self) -> Result<(), ChatError> {
        let returned = self.call();
        ChatError::check(returned)?;
        Ok(())
    }

    /// Sends a message. A second call may send a second message.
    #[expect(clippy::unused_async, reason = "that of a real SDK would wait for the network")]
    pub(crate) async fn send(&self) -> Result<(), ChatError> {
        let returned = self.call();
        ChatError::check(returned)?;
        Ok(())
    }

    /// Renews the token, or turns to the next node.
    #[expect(clippy::unused_async, reason = "that of a real SDK would wait for the network")]
    pub(crate) async fn apply(&self, remedy: Remedy) {
        let state = &mut *self.state.lock().unwrap();
        match remedy {
            Remedy::Renew => state.log.push(format!("{} renew", self.milliseconds())),
            Remedy::LookUp => {
                state.node += 1;
                state.log.push(format!("{} look up", self.milliseconds()));
            }
        }
    }

    /// What was done and when, in milliseconds: `0 call 1, 100 call 1` are two calls at node 1.
    pub(crate) fn log(&self) -> String {
        self.state.lock().unwrap().log.join(", ")
    }

    fn call(&self) -> i32 {
        let state = &mut *self.state.lock().unwrap();
        state.log.push(format!("{} call {}", self.milliseconds(), state.node));
        state.script.pop_front().unwrap_or(0)
    }

    /// Timers go by whole milliseconds and round up, so the last digit is theirs.
    fn milliseconds(&self) -> u128 {
        self.made.elapsed().as_millis() / 10 * 10
    }
}
