//! Pages, made by the command as a user makes them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tempfile::TempDir;

/// A page in a folder of its own, which goes away with it.
#[derive(Debug)]
pub struct Page {
    folder: TempDir,
}

impl Page {
    /// The page of all bundled specs.
    #[must_use]
    pub fn bundled() -> Self {
        Self::of(&[])
    }

    /// The page of these specs: the paths of files, or the names of bundled specs.
    #[must_use]
    pub fn of(specs: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("there is room for a page");
        let output = folder.path().to_str().expect("it is UTF-8");
        let command = ["cargo-errcodes", "site", "-o", output];
        let status = cargo_errcodes::run(command.iter().chain(specs).map(Into::into));
        assert_eq!(status, ExitCode::SUCCESS, "{specs:?}");
        Self { folder }
    }

    /// The page of a spec with this text.
    #[must_use]
    pub fn of_text(id: &str, text: &str) -> Self {
        Self::of_texts(&[(id, text)])
    }

    /// The page of specs with these names and texts.
    #[must_use]
    pub fn of_texts(specs: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("there is room for a spec");
        let written = specs.iter().map(|(id, text)| {
            let path = folder.path().join(format!("{id}.toml"));
            fs::write(&path, text).expect("there is room for a spec");
            path.to_str().expect("it is UTF-8").to_owned()
        });
        let paths: Vec<String> = written.collect();
        Self::of(&paths.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("index.html")
    }

    /// The address of the file.
    pub(crate) fn address(&self) -> String {
        address(&self.path())
    }
}

fn address(path: &Path) -> String {
    format!("file://{}", path.display())
}
