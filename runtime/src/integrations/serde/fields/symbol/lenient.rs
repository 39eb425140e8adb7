//! A symbol that may be unknown: `#[serde(with = "errcodes::serde::symbol::lenient")]` on an `Option`.
//!
//! A newer server may send a symbol that the spec does not list yet. It has no number that could be kept,
//! so the field is `None`; everything else in the response is read. An unknown *number* is kept as
//! [`Unrecognized`](crate::Unrecognized), here as everywhere.
//!
//! ```
//! errcodes::errcodes!("gme", serde);
//!
//! #[derive(serde::Deserialize)]
//! struct Event {
//!     id: u32,
//!     #[serde(with = "errcodes::serde::symbol::lenient")]
//!     error: Option<GmeError>,
//! }
//!
//! let event: Event = serde_json::from_str(r#"{"id":7,"error":"AV_ERR_OF_NEXT_YEAR"}"#)?;
//! assert_eq!((event.id, event.error), (7, None));
//! # Ok::<(), serde_json::Error>(())
//! ```

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use ::serde_core::de::{Error, Visitor};
use ::serde_core::{Deserialize, Deserializer};

use super::SymbolOrNumber;
pub use super::serialize;
use crate::ErrorCode;

/// Reads a symbol, an alias, a variant or a number; nothing and an unknown name are `None`.
///
/// # Errors
///
/// Those of the deserializer, and one for a value that is neither text nor number nor nothing.
pub fn deserialize<'de, E, D>(deserializer: D) -> Result<Option<E>, D::Error>
where
    E: ErrorCode + FromStr + Deserialize<'de>,
    D: Deserializer<'de>,
{
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(Lenient(PhantomData))
    } else {
        Option::deserialize(deserializer)
    }
}

struct Lenient<E>(PhantomData<E>);

impl<'de, E: ErrorCode + FromStr + Deserialize<'de>> Visitor<'de> for Lenient<E> {
    type Value = Option<E>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name or number of an error code, or nothing")
    }

    fn visit_none<F: Error>(self) -> Result<Option<E>, F> {
        Ok(None)
    }

    fn visit_unit<F: Error>(self) -> Result<Option<E>, F> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<E>, D::Error> {
        deserialize(deserializer)
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<Option<E>, F> {
        Ok(text.parse().ok())
    }

    fn visit_i64<F: Error>(self, number: i64) -> Result<Option<E>, F> {
        SymbolOrNumber(PhantomData).visit_i64(number).map(Some)
    }

    fn visit_u64<F: Error>(self, number: u64) -> Result<Option<E>, F> {
        SymbolOrNumber(PhantomData).visit_u64(number).map(Some)
    }
}
