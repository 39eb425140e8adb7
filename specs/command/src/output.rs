//! Standard output, buffered, in colour on a terminal; standard error; and files.

pub(crate) mod file;
pub(crate) mod progress;

use std::fmt;
use std::io::{self, Stdout, Write};

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use errcodes_specs::Report;

pub(crate) const STRONG: Style = Style::new().bold();
pub(crate) const FAINT: Style = Style::new().dimmed();
pub(crate) const GOOD: Style = AnsiColor::Green.on_default();
pub(crate) const BAD: Style = AnsiColor::Red.on_default();

/// Prints a line to standard error. `eprintln!` panics where that is closed or full, and then there is nobody to tell.
pub(crate) fn tell(text: impl fmt::Display) {
    let text = format!("{text}\n");
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// Prints all mistakes of a spec to standard error.
pub(crate) fn tell_report(report: &Report) {
    for mistake in report.rendered() {
        tell(format_args!("{BAD}error{BAD:#}: {mistake}\n"));
    }
}

/// Takes what a command prints. `NO_COLOR`, `CLICOLOR` and the kind of the terminal are obeyed.
pub(crate) struct Out {
    inner: AutoStream<Stdout>,
    buffer: Vec<u8>,
}

const BUFFERED: usize = 1 << 16;

impl Out {
    pub(crate) fn new() -> Self {
        Self { inner: AutoStream::auto(io::stdout()), buffer: Vec::with_capacity(BUFFERED) }
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() >= BUFFERED {
            self.flush()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.write_all(&self.buffer)?;
        self.buffer.clear();
        self.inner.flush()
    }
}
