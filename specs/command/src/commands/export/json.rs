//! JSON, as `errcodes-specs` describes it.

use std::io;

use errcodes_specs::Catalog;

use crate::failure::Failure;

pub(super) fn text(catalog: &Catalog) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(catalog).map_err(io::Error::from)?;
    Ok(text + "\n")
}
