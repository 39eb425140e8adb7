//! `[package.metadata.errcodes]` in Cargo.toml.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::Deserialize;

use crate::failure::Failure;

#[derive(Default, Deserialize)]
struct Manifest {
    #[serde(default)]
    package: PackageTable,
}

#[derive(Default, Deserialize)]
struct PackageTable {
    #[serde(default)]
    metadata: Metadata,
}

#[derive(Default, Deserialize)]
struct Metadata {
    #[serde(default)]
    errcodes: Errcodes,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Errcodes {
    specs: Option<Vec<String>>,
}

/// What it lists, if it does. A folder without a Cargo.toml lists nothing.
pub(super) fn listed(path: &Path) -> Result<Option<Vec<String>>, Failure> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(Failure::new(format!("the file cannot be read: {error}")).at("Cargo.toml"));
        }
    };
    let manifest: Manifest = toml::from_str(&text).map_err(|error| malformed(&error, &text))?;
    Ok(manifest.package.metadata.errcodes.specs)
}

fn malformed(error: &toml::de::Error, text: &str) -> Failure {
    let start = error.span().map_or(0, |span| span.start);
    let before = text.get(..start).unwrap_or_default();
    let (line, column) = (before.matches('\n').count() + 1, column(before));
    Failure::new(error.message().replace('\n', ", "))
        .at(format!("Cargo.toml:{line}:{column}"))
        .help("list the specs as `specs = [\"errors/*.toml\"]` in `[package.metadata.errcodes]`")
}

fn column(before: &str) -> usize {
    before.rsplit('\n').next().unwrap_or_default().chars().count() + 1
}
