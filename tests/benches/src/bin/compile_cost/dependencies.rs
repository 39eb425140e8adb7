//! The clean build of what a user's crate depends on.

use std::fs;
use std::path::{Path, PathBuf};

use errcodes_benches::crates;

use crate::Result;
use crate::cargo::{Cost, cargo};
use crate::workspace::{DERIVES, Workspace};

/// Those that cargo gets from a registry are never compiled incrementally. Here `errcodes` comes from a path, which
/// would cost it what no user pays.
const PROFILE: &str = "[profile.dev]\nincremental = false\n";

/// What some dependencies cost, per repetition.
pub(crate) struct Dependencies {
    pub(crate) name: &'static str,
    pub(crate) check: Vec<Cost>,
    pub(crate) release: Vec<Cost>,
}

pub(crate) fn all(workspace: &Workspace) -> Result<Vec<Dependencies>> {
    let all = [
        ("errcodes", crates::errcodes()),
        ("derives", DERIVES.to_owned()),
        ("serde", "serde = { version = \"1\", features = [\"derive\"] }\n".to_owned()),
        ("thiserror", "thiserror = \"2\"\n".to_owned()),
    ];
    all.into_iter().map(|(name, lines)| Dependencies::create(workspace, name, &lines)).collect()
}

impl Dependencies {
    fn create(workspace: &Workspace, name: &'static str, lines: &str) -> Result<Self> {
        let folder = folder(workspace, name);
        fs::create_dir_all(folder.join("src"))?;
        let package = crates::package("user");
        let manifest = format!("{package}[workspace]\n\n{PROFILE}\n[dependencies]\n{lines}");
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(workspace.root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        fs::write(folder.join("src/lib.rs"), "")?;
        Ok(Self { name, check: Vec::new(), release: Vec::new() })
    }

    pub(crate) fn measure(&mut self, workspace: &Workspace) -> Result<()> {
        let folder = folder(workspace, self.name);
        self.check.push(clean_build(&folder, &["check"])?);
        self.release.push(clean_build(&folder, &["build", "--release"])?);
        Ok(())
    }
}

fn folder(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.root().join("dependencies").join(name)
}

fn clean_build(folder: &Path, arguments: &[&str]) -> Result<Cost> {
    cargo(folder, &["fetch"])?;
    cargo(folder, &["clean"])?;
    cargo(folder, arguments)
}
