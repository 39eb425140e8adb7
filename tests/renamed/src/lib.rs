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

/// Of a spec of another crate, which has this one's dependency under yet another name.
pub mod exported {
    vendor_codes::errcodes!(acme_sys::acme);

    /// Derived, which needs the name as well.
    #[derive(Debug, vendor_codes::ErrorCode)]
    #[errcodes(spec = acme_sys::acme, crate = vendor_codes)]
    pub enum Few {
        /// One of the codes.
        Busy,
    }
}

#[cfg(test)]
mod tests {
    use super::{direct, exported, indirect};

    #[test]
    fn an_exported_spec_is_made_into_an_enum_of_the_caller_s_errcodes() {
        assert_eq!(exported::AcmeError::Busy.code(), exported::Few::Busy.code());
    }

    #[test]
    fn both_work() {
        assert_eq!(direct::GmeError::from(7004), indirect::GmeError::NetworkRequestFailed.code());
    }
}
