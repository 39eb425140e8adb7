//! One page per task, and the spec format. These modules exist in the documentation only.
//!
//! | you want to | page |
//! | --- | --- |
//! | use an SDK whose spec is bundled | [`bundled_sdk`] |
//! | describe an SDK of another vendor | [`own_spec`], [`format`](mod@format) |
//! | make a spec from a vendor's page in ten minutes | [`from_a_page`] |
//! | ship a spec in a crate, or use one that a crate ships | [`shipping`] |
//! | decode numbers that mean several things | [`folders`] |
//! | use sets of numbers, bit fields, classes, pairs of code and subcode, codes with a base | [`ranges`] |
//! | check calls that return -109 for 109, or `-EINVAL` | [`negated`] |
//! | use codes whose type or number differs by platform | [`platform`] |
//! | retry, and know when not to | [`retry`] |
//! | give a code another meaning in answer to one call | [operations](retry#success-per-operation), in `retry` |
//! | log errors, store them, send them on | [`logging`] |
//! | test code that handles errors | [`testing`] |
//! | replace constants, a `match` or `num_enum` | [`migrating`] |
//! | see everything that the macro makes | [`example`] |

#[doc = include_str!("../docs/bundled_sdk.md")]
pub mod bundled_sdk {}

#[doc = include_str!("../docs/own_spec.md")]
pub mod own_spec {}

#[doc = include_str!("../docs/from_a_page.md")]
pub mod from_a_page {}

#[doc = include_str!("../docs/format.md")]
pub mod format {}

#[doc = include_str!("../docs/shipping.md")]
pub mod shipping {}

#[doc = include_str!("../docs/folders.md")]
pub mod folders {}

#[doc = include_str!("../docs/ranges.md")]
pub mod ranges {}

#[doc = include_str!("../docs/negated.md")]
pub mod negated {}

#[doc = include_str!("../docs/platform.md")]
pub mod platform {}

#[doc = include_str!("../docs/retry.md")]
pub mod retry {}

#[doc = include_str!("../docs/logging.md")]
pub mod logging {}

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}

#[doc = include_str!("../docs/migrating.md")]
pub mod migrating {}

pub mod example {
    //! All items that calls of `errcodes!` make, by calling it here.
    //!
    //! - `errcodes!("ilvb")`: an enum for each of the SDK's three code spaces, and [`IlvbError`] over all of them. With
    //!   the name of a single spec, the call makes the first part only: an enum such as [`IlvbPushError`], and the enum
    //!   of its groups.
    //! - `errcodes!("errors/sw.toml")`: [`SwError`], with [ranges of codes](crate::guide::ranges).
    //! - `errcodes!("errors/ldap.toml")`: [`LdapError`], with [operations](crate::guide::retry#success-per-operation).

    crate::errcodes!("ilvb");
    crate::errcodes!("errors/sw.toml");
    crate::errcodes!("errors/ldap.toml");
}
