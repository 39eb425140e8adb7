//! Builds the programs, in a workspace under `target`.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::path::PathBuf;

use errcodes_benches::crates::{self, Crates};
use errcodes_benches::{facts, sources};

use crate::case::{Case, GME};
use crate::{Result, program};

/// As programs for small devices are built.
const PROFILE: &str = "[profile.release]
codegen-units = 1
lto = true
opt-level = \"s\"
panic = \"abort\"
";

/// The files of the programs, in their order.
pub(crate) fn build(cases: &[Case]) -> Result<Vec<PathBuf>> {
    let members: Vec<String> = cases.iter().map(|case| case.package()).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n{PROFILE}");
    let crates = Crates::create("size", &manifest)?;
    for case in cases {
        write(&crates, *case)?;
    }
    let output = crates::cargo(crates.root(), &["build", "--release"]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let folder = crates.root().join("target/release");
    let file = |package| folder.join(format!("{DLL_PREFIX}{package}{DLL_SUFFIX}"));
    Ok(members.into_iter().map(file).collect())
}

fn write(crates: &Crates, case: Case) -> Result<()> {
    let package = case.package();
    let manifest = format!(
        "{}[lib]\ncrate-type = [\"cdylib\"]\n\n[dependencies]\n{}",
        crates::package(&package),
        crates::errcodes()
    );
    crates.write(&format!("{package}/Cargo.toml"), &manifest)?;
    match case.count {
        0 => {}
        GME => crates.write(
            &format!("{package}/errors/gme.toml"),
            include_str!("../../../errors/gme.toml"),
        )?,
        count => {
            let spec = sources::spec("synthetic", &facts::facts(count));
            crates.write(&format!("{package}/errors/synthetic.toml"), &spec)?;
        }
    }
    Ok(crates.write(&format!("{package}/src/lib.rs"), &program::source(case))?)
}
