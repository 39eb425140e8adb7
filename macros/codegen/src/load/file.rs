//! One file: its text, or why there is none.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use errcodes_specs::{MOST_BYTES, NotFound, quoted};

/// Why a file has no text.
pub(crate) enum Problem {
    Missing,
    /// A link, and what it leads to.
    LeadsNowhere(PathBuf),
    /// A folder, a pipe or a device.
    IsNoFile,
    TooLarge(u64),
    /// Larger than the file system says.
    Endless,
    /// The line of the first byte that is not UTF-8.
    NotUtf8(usize),
    Unreadable(io::Error),
}

pub(crate) fn read(path: &Path) -> Result<String, Problem> {
    let metadata = fs::metadata(path).map_err(|error| problem(path, error))?;
    if !metadata.is_file() {
        // A pipe or a device would be read forever.
        return Err(Problem::IsNoFile);
    }
    let most = MOST_BYTES as u64;
    if metadata.len() > most {
        return Err(Problem::TooLarge(metadata.len()));
    }
    let file = File::open(path).map_err(|error| problem(path, error))?;
    let mut bytes = Vec::new();
    // Files of /proc have a length of 0 and go on for gigabytes.
    file.take(most + 1).read_to_end(&mut bytes).map_err(Problem::Unreadable)?;
    if bytes.len() > MOST_BYTES {
        return Err(Problem::Endless);
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
        Problem::NotUtf8(valid.filter(|byte| **byte == b'\n').count() + 1)
    })
}

fn problem(path: &Path, error: io::Error) -> Problem {
    match (error.kind(), fs::read_link(path)) {
        (io::ErrorKind::NotFound, Ok(target)) => Problem::LeadsNowhere(target),
        (io::ErrorKind::NotFound, Err(_)) => Problem::Missing,
        _ => Problem::Unreadable(error),
    }
}

impl Problem {
    /// The error for the file of this name. The remedy for a file that is missing depends on who names it.
    pub(crate) fn describe(&self, name: &str) -> NotFound {
        let file = format!("the spec file {}", quoted(name));
        let limit = format!("a spec has at most {} MiB", MOST_BYTES >> 20);
        match self {
            Self::Missing => NotFound::new(format!("there is no spec file {}", quoted(name))),
            Self::LeadsNowhere(target) => {
                let target = quoted(&target.to_string_lossy());
                NotFound::new(format!("{file} is a link to {target}, which does not exist"))
            }
            Self::IsNoFile => NotFound::new(format!("{file} is no file")),
            Self::TooLarge(bytes) => {
                NotFound::new(format!("{file} has {} MiB: {limit}", bytes.div_ceil(1 << 20)))
            }
            Self::Endless => NotFound::new(format!("{file} has no end: {limit}")),
            Self::NotUtf8(line) => NotFound::new(format!("{file} is not UTF-8: see line {line}"))
                .help("save it as UTF-8"),
            Self::Unreadable(error) => NotFound::new(format!("{file} cannot be read: {error}")),
        }
    }
}
