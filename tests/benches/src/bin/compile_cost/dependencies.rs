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

pub(crate) fn measure(workspace: &Workspace, repetitions: usize) -> Result<[Dependencies; 2]> {
    let mut measured = [Way::Errcodes, Way::Derives].map(|way| Dependencies {
        way,
        check: Vec::new(),
        release: Vec::new(),
    });
    for dependencies in &measured {
        create(workspace, dependencies.way)?;
    }
    for _ in 0..repetitions {
        for Dependencies { way, check, release } in &mut measured {
            check.push(clean_build(workspace, *way, &["check"])?);
            release.push(clean_build(workspace, *way, &["build", "--release"])?);
        }
    }
    Ok(measured)
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
