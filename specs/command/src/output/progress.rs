//! A line on a terminal that says what takes so long.

use std::io::{self, IsTerminal as _};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use errcodes_specs::printable;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What is done sooner needs no line.
const PATIENCE: Duration = Duration::from_secs(1);

/// Between two pictures of the spinner.
const TICK: Duration = Duration::from_millis(100);

/// Shows what a command is at, once it has taken longer than a second. When this is dropped, the line is gone: print
/// nothing before.
pub(crate) struct Progress {
    /// Taken out and closed to end the thread.
    stages: Option<Sender<String>>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    /// On standard error, and only on a terminal that can take a line back.
    pub(crate) fn new() -> Self {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        if is_dumb || !io::stderr().is_terminal() {
            return Self { stages: None, thread: None };
        }
        Self::on(ProgressDrawTarget::stderr(), PATIENCE)
    }

    fn on(target: ProgressDrawTarget, patience: Duration) -> Self {
        let (stages, told) = mpsc::channel();
        let show = move || show(&told, target, patience);
        // Without a thread there is no line, and the work goes on.
        let thread = thread::Builder::new().spawn(show).ok();
        Self { stages: Some(stages), thread }
    }

    /// Says what comes now, such as "reading errors.md".
    pub(crate) fn stage(&self, what: &str) {
        if let Some(stages) = &self.stages {
            // The thread listens until it is told to end.
            let _ = stages.send(printable(what));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.stages = None;
        // It does not panic, and if it did there would be nothing to add.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Waits, and then shows the stage until there are no more.
fn show(stages: &Receiver<String>, target: ProgressDrawTarget, patience: Duration) {
    let Some(stage) = wait(stages, patience) else { return };
    let bar =
        ProgressBar::with_draw_target(None, target).with_message(stage).with_elapsed(patience);
    if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed} {wide_msg}") {
        bar.set_style(style);
    }
    loop {
        bar.tick();
        match stages.recv_timeout(TICK) {
            Ok(stage) => bar.set_message(stage),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    bar.finish_and_clear();
}

/// The stage after the time that needs no line; nothing if all is done by then.
fn wait(stages: &Receiver<String>, patience: Duration) -> Option<String> {
    let start = std::time::Instant::now();
    let mut stage = String::new();
    loop {
        match stages.recv_timeout(patience.saturating_sub(start.elapsed())) {
            Ok(next) => stage = next,
            Err(RecvTimeoutError::Timeout) => return Some(stage),
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use indicatif::{InMemoryTerm, TermLike as _};

    use super::*;

    /// A terminal, and progress on it.
    fn progress(patience: Duration) -> (InMemoryTerm, Progress) {
        let terminal = InMemoryTerm::new(5, 60);
        let target = ProgressDrawTarget::term_like(Box::new(terminal.clone()));
        (terminal, Progress::on(target, patience))
    }

    /// Waits until the terminal shows a text.
    fn await_text(terminal: &InMemoryTerm, text: &str) {
        for _ in 0..500 {
            if terminal.contents().contains(text) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("{text:?} is not in {:?}", terminal.contents());
    }

    #[test]
    fn what_takes_long_is_shown_and_taken_back() {
        let (terminal, progress) = progress(Duration::from_millis(1));
        progress.stage("reading a\u{1b}[31m.md");
        await_text(&terminal, r" reading a\u{1b}[31m.md");
        progress.stage("writing");
        await_text(&terminal, " writing");
        drop(progress);
        assert_eq!(terminal.contents(), "");
        terminal.write_line("here").unwrap();
        assert_eq!(terminal.contents(), "here", "the cursor is where it was");
    }

    #[test]
    fn what_is_done_soon_is_not_shown() {
        let (terminal, progress) = progress(Duration::from_secs(600));
        progress.stage("reading");
        drop(progress);
        assert_eq!(terminal.moves_since_last_check(), "");
    }
}
