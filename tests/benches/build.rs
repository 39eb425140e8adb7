//! Writes the specs and the peers' sources to `generated`: `errcodes!` takes no path outside of the package.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

#[expect(unreachable_pub, reason = "public in the library")]
#[path = "src/facts.rs"]
mod facts;
#[path = "build/gme.rs"]
mod gme;
#[path = "build/peers.rs"]
mod peers;
#[expect(dead_code, unreachable_pub, reason = "public in the library")]
#[path = "src/sources.rs"]
mod sources;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", gme::SPEC);
    println!("cargo::rerun-if-changed=src/facts.rs");
    println!("cargo::rerun-if-changed=src/sources.rs");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("generated");
    fs::create_dir_all(&folder)?;
    for count in [1_000, 10_000] {
        let facts = facts::facts(count);
        let id = format!("synthetic/{count}");
        write(&folder.join(format!("codes_{count}.toml")), &sources::spec(&id, &facts))?;
        write(&folder.join(format!("peers_{count}.rs")), &peers::modules(&id, &facts))?;
    }
    write(&folder.join("peers_86.rs"), &peers::modules("gme", &gme::facts()?))
}

/// Leaves a file alone that is as it should be, so that what depends on it is not built again.
fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(());
    }
    Ok(fs::write(path, text)?)
}
