//! Tells the test where the header of the bundled library is.

use std::env::{self, VarError};

fn main() -> Result<(), VarError> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-env=SQLITE3_INCLUDE={}", env::var("DEP_SQLITE3_INCLUDE")?);
    Ok(())
}
