//! One page per task. These modules exist in the documentation only.

#[doc = include_str!("../docs/bundled_sdk.md")]
pub mod bundled_sdk {}

#[doc = include_str!("../docs/own_spec.md")]
#[doc = ""]
#[doc = "```toml"]
#[doc = include_str!("../docs/acme.toml")]
#[doc = "```"]
#[doc = ""]
#[doc = include_str!("../docs/own_spec_used.md")]
pub mod own_spec {}

#[doc = include_str!("../docs/retry.md")]
pub mod retry {}

#[doc = include_str!("../docs/logging.md")]
pub mod logging {}

// Its examples need the features that they are about.
#[cfg(all(feature = "arbitrary", feature = "proptest"))]
#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/migrating.md")]
pub mod migrating {}

pub mod example {
    //! What `errcodes!("ilvb")` puts into the module that calls it, made by calling it here: an enum for
    //! each of the SDK's three code spaces, and [`IlvbError`] over all of them.
    //!
    //! `errcodes!` with the name of a single spec makes the first part only: an enum such as
    //! [`IlvbPushError`], and that of its groups.

    crate::errcodes!("ilvb");
}
