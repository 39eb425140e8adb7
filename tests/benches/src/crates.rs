//! Crates that are written to be built, in a workspace under `target`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

const BENCHES: &str = env!("CARGO_MANIFEST_DIR");

/// The workspace.
#[derive(Debug)]
pub struct Crates {
    root: PathBuf,
}

impl Crates {
    /// A workspace in the folder `name`, without crates so far.
    ///
    /// # Errors
    ///
    /// If a file cannot be written.
    pub fn create(name: &str, manifest: &str) -> io::Result<Self> {
        let crates = Self { root: target()?.join(name) };
        crates.write("Cargo.toml", manifest)?;
        // So that the crates have the versions of this package's lock file.
        fs::copy(Path::new(BENCHES).join("Cargo.lock"), crates.root.join("Cargo.lock"))?;
        Ok(crates)
    }

    /// Its folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes a file of it.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn write(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    }
}

/// The folder that this program was built into.
///
/// # Errors
///
/// If the program is in none.
pub fn target() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    let target = program.ancestors().nth(2);
    target
        .map(Path::to_owned)
        .ok_or_else(|| io::Error::other("this program is in no target folder"))
}

/// The start of a package's manifest.
#[must_use]
pub fn package(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n")
}

/// The line of a manifest that makes a package depend on `errcodes`.
#[must_use]
pub fn errcodes() -> String {
    let runtime = Path::new(BENCHES).join("../../runtime");
    format!("errcodes = {{ path = {:?} }}\n", runtime.display().to_string())
}

/// A call of cargo in a folder.
#[must_use]
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .stdin(Stdio::null());
    command
}
