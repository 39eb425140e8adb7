//! The codes of GME as facts.

use std::fs;

use errcodes_specs::SourceFile;

use crate::facts::Fact;

/// The spec, from the package's folder.
pub(crate) const SPEC: &str = "errors/gme.toml";

pub(crate) fn facts() -> std::io::Result<Vec<Fact>> {
    let source = SourceFile::new(SPEC, "gme", fs::read_to_string(SPEC)?);
    let (catalog, _) = errcodes_specs::read(&source);
    Ok(catalog.codes().iter().map(fact).collect())
}

fn fact(code: &errcodes_specs::Code) -> Fact {
    Fact {
        code: code.code.try_into().expect("its codes are `i32`"),
        symbol: code.symbol.clone().expect("all its codes have symbols"),
        variant: code.variant.clone(),
        message: code.message["en"].clone(),
        kind: code.kind.name(),
        retry: code.retry.name(),
    }
}
