//! The spec files of a folder, by name. Folders within it do not count.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::{fs, io};

use errcodes_specs::{NotFound, quoted};

use super::path::is_spec_file;

/// The names of the spec files in a folder, in alphabetical order.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) sound: Vec<String>,
    /// Those that are not UTF-8.
    pub(crate) unsound: Vec<OsString>,
}

pub(crate) fn spec_files(folder: &Path) -> io::Result<Names> {
    let mut names = Names::default();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if is_listed(&name) && !entry.path().is_dir() {
            match name.into_string() {
                Ok(name) => names.sound.push(name),
                Err(name) => names.unsound.push(name),
            }
        }
    }
    names.sound.sort_unstable();
    names.unsound.sort_unstable();
    Ok(names)
}

/// Names that start with a dot are not the user's: `.#acme.toml` is a lock of Emacs, and `._acme.toml` holds what
/// macOS knows of `acme.toml`. A folder may be that of a crate, too.
fn is_listed(name: &OsStr) -> bool {
    let is_hidden = name.as_encoded_bytes().first() == Some(&b'.');
    is_spec_file(Path::new(name)) && !is_hidden && name != "Cargo.toml"
}

impl Names {
    /// What is wrong with the names that are no text.
    pub(crate) fn problems(&self, folder: &str) -> impl Iterator<Item = NotFound> {
        self.unsound.iter().map(move |name| {
            let (folder, name) = (quoted(folder), quoted(&name.to_string_lossy()));
            let message =
                format!("a file of the folder {folder} has a name that is not UTF-8: {name}");
            NotFound::new(message).help("rename the file")
        })
    }
}
