//! The clean build of what a user's crate depends on.

use std::fs;

use errcodes_benches::crates;

use crate::cargo::{Cost, cargo};
use crate::workspace::{Workspace, dependencies};
use crate::{Result, Way};

/// What the dependencies of a way cost, per repetition.
pub(crate) struct Dependencies {
    pub(crate) way: Way,
    pub(crate) check: Vec<Cost>,
    pub(crate) release: Vec<Cost>,
}

pub(crate) fn all(workspace: &Workspace) -> Result<[Dependencies; 2]> {
    let ways = [Way::Errcodes, Way::Derives];
    for way in ways {
        create(workspace, way)?;
    }
    Ok(ways.map(|way| Dependencies { way, check: Vec::new(), release: Vec::new() }))
}

impl Dependencies {
    pub(crate) fn measure(&mut self, workspace: &Workspace) -> Result<()> {
        self.check.push(clean_build(workspace, self.way, &["check"])?);
        self.release.push(clean_build(workspace, self.way, &["build", "--release"])?);
        Ok(())
    }
}

fn folder(workspace: &Workspace, way: Way) -> std::path::PathBuf {
    workspace.root().join("dependencies").join(way.name())
}

fn create(workspace: &Workspace, way: Way) -> Result<()> {
    let folder = folder(workspace, way);
    fs::create_dir_all(folder.join("src"))?;
    let package = crates::package("user");
    let manifest = format!("{package}[workspace]\n\n[dependencies]\n{}", dependencies(way));
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::copy(workspace.root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(fs::write(folder.join("src/lib.rs"), "")?)
}

fn clean_build(workspace: &Workspace, way: Way, arguments: &[&str]) -> Result<Cost> {
    let folder = folder(workspace, way);
    cargo(&folder, &["fetch"])?;
    cargo(&folder, &["clean"])?;
    cargo(&folder, arguments)
}
