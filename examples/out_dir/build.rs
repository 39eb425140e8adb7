//! Writes the error codes of `label.h` as a spec, `$OUT_DIR/label.toml`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// What the header does not say of any code.
const START: &str = r#"
[sdk]
title        = "Label printer"
strip_prefix = ["LABEL_ERR_"]

[[group]]
id    = "print"
kind  = "unavailable"
retry = "busy" # somebody has to see to the printer
"#;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=label.h");
    let header = fs::read_to_string("label.h")?;
    let mut spec = START.to_owned();
    for (symbol, code, message) in header.lines().filter_map(error) {
        write!(
            spec,
            "\n[[group.code]]\ncode    = {code}\nsymbol  = {symbol:?}\nmessage = {message:?}\n"
        )?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("label.toml"), spec)?;
    Ok(())
}

/// The parts of `#define LABEL_ERR_NO_PAPER 1 /* out of labels */`.
fn error(line: &str) -> Option<(&str, &str, &str)> {
    let (definition, comment) = line.strip_prefix("#define ")?.split_once("/*")?;
    let (symbol, code) = definition.trim().split_once(' ')?;
    let is_error = symbol.starts_with("LABEL_ERR_");
    is_error.then(|| (symbol, code.trim(), comment.trim_end_matches("*/").trim()))
}
