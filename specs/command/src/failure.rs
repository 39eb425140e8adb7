//! Why a command ends without having done what it was asked to.

use std::fmt;
use std::io;
use std::process::ExitCode;

use errcodes_specs::{NotFound, printable};

use crate::output::{BAD, tell};

/// How a command ended that did what it was asked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Fine,
    /// There are mistakes or differences, and they are told.
    Different,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Fine => Self::SUCCESS,
            Status::Different => Self::from(1),
        }
    }
}

/// Why a command ends without having done what it was asked to, in the shape of a report on a spec.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    /// `path`, `path:line` or `path:line:column`.
    place: Option<String>,
    help: Vec<String>,
    exit: u8,
    /// The reader of the output went away, which is no mistake of anybody.
    is_broken_pipe: bool,
}

impl Failure {
    /// The input cannot be used: exit status 1.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message, place: None, help: Vec::new(), exit: 1, is_broken_pipe: false }
    }

    /// The command was called wrongly: exit status 2.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { exit: 2, ..Self::new(message) }
    }

    #[must_use]
    pub(crate) fn at(mut self, place: impl AsRef<str>) -> Self {
        self.place = Some(printable(place.as_ref()));
        self
    }

    #[must_use]
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Tells it on standard error, unless nobody reads any more.
    pub(crate) fn report(&self) -> ExitCode {
        if self.is_broken_pipe {
            return ExitCode::SUCCESS;
        }
        self.tell();
        ExitCode::from(self.exit)
    }

    /// Tells it on standard error, and nothing else.
    pub(crate) fn tell(&self) {
        tell(format_args!("{BAD}error{BAD:#}: {}", Told(self)));
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "error: {}", Told(self))
    }
}

/// What comes after the word `error`.
struct Told<'f>(&'f Failure);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { message, place, help, .. } = self.0;
        f.write_str(message)?;
        if let Some(place) = place {
            write!(f, "\n --> {place}")?;
        }
        help.iter().try_for_each(|help| write!(f, "\n  = help: {help}"))
    }
}

/// Of the output: files are read and written with a message of their own.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let is_broken_pipe = error.kind() == io::ErrorKind::BrokenPipe;
        Self { is_broken_pipe, ..Self::new(format!("the output cannot be written: {error}")) }
    }
}

impl From<NotFound> for Failure {
    fn from(NotFound { message, help, .. }: NotFound) -> Self {
        Self { help, ..Self::usage(message) }
    }
}
