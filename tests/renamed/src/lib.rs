//! `errcodes` under another name: the macro finds its runtime wherever the caller has put it.

/// Reached through a re-export as well.
pub mod reexport {
    pub use vendor_codes;
}

/// By the name in Cargo.toml.
pub mod direct {
    vendor_codes::errcodes!("gme");
}

/// By a path through another module.
pub mod indirect {
    crate::reexport::vendor_codes::errcodes!("gme");
}

#[cfg(test)]
mod tests {
    use super::{direct, indirect};

    #[test]
    fn both_work() {
        assert_eq!(direct::GmeError::from(7004), indirect::GmeError::NetRequestFailed.code());
    }
}
