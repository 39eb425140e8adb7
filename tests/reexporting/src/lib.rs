//! Specs that another crate exports, by their names and by others.

pub use acme_sys::acme;

/// Under another name.
pub mod vendors {
    #[doc(inline)]
    pub use acme_sys::acme as shop;
    pub use acme_sys::printers::v2::*;
}

pub use acme_sys;
