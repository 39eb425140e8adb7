//! The tables that the programs leave in `measured`.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// Saves a table.
///
/// # Errors
///
/// If the file cannot be written.
pub fn save(name: &str, text: &str) -> io::Result<()> {
    let path = path(name);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// The text of a table; none if nothing was measured.
///
/// # Errors
///
/// If the file cannot be read.
pub fn read(name: &str) -> io::Result<Option<String>> {
    match fs::read_to_string(path(name)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        read => read.map(Some),
    }
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("measured").join(name)
}
