//! A field as the vendor's symbol: `#[serde(with = "errcodes::serde::symbol")]`.
//!
//! In formats that people read, such as JSON, the field is the symbol. A code that has none, because
//! the vendor gives none or the spec does not list it, is its number, so that nothing is lost. Reading
//! takes everything that `FromStr` takes, symbols, aliases, variants and numbers, and numbers that are no
//! text. In binary formats the field is the number, as without this module.
//!
//! ```
//! errcodes::errcodes!("gme");
//!
//! #[derive(serde::Serialize, serde::Deserialize)]
//! struct Event {
//!     #[serde(with = "errcodes::serde::symbol")]
//!     error: GmeError,
//! }
//!
//! let text = serde_json::to_string(&Event { error: GmeError::Timeout })?;
//! assert_eq!(text, r#"{"error":"AV_ERR_TIMEOUT"}"#);
//! for text in [text.as_str(), r#"{"error":1005}"#, r#"{"error":"Timeout"}"#] {
//!     assert_eq!(serde_json::from_str::<Event>(text)?.error, GmeError::Timeout);
//! }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A derived enum can be read by symbol if it has an `other` variant. The enum over a folder cannot: one
//! symbol may stand in several of its spaces.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use ::serde_core::de::value::{I64Deserializer, U64Deserializer};
use ::serde_core::de::{Error, IntoDeserializer, Visitor};
use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ErrorCode;

/// Writes the symbol, or the number if there is none or the format is binary.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<E, S>(error: &E, serializer: S) -> Result<S::Ok, S::Error>
where
    E: ErrorCode + Serialize,
    S: Serializer,
{
    match error.symbol().filter(|_| serializer.is_human_readable()) {
        Some(symbol) => serializer.serialize_str(symbol),
        None => error.serialize(serializer),
    }
}

/// Reads a symbol, an alias, a variant or a number; in a binary format a number.
///
/// # Errors
///
/// Those of the deserializer, and one for a text that is none of these or a number that does not fit.
pub fn deserialize<'de, E, D>(deserializer: D) -> Result<E, D::Error>
where
    E: FromStr<Err: fmt::Display> + Deserialize<'de>,
    D: Deserializer<'de>,
{
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(SymbolOrNumber(PhantomData))
    } else {
        E::deserialize(deserializer)
    }
}

struct SymbolOrNumber<E>(PhantomData<E>);

impl<'de, E: FromStr<Err: fmt::Display> + Deserialize<'de>> Visitor<'de> for SymbolOrNumber<E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a symbol or number of an error code")
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<E, F> {
        text.parse().map_err(F::custom)
    }

    fn visit_i64<F: Error>(self, number: i64) -> Result<E, F> {
        let number: I64Deserializer<F> = number.into_deserializer();
        E::deserialize(number)
    }

    fn visit_u64<F: Error>(self, number: u64) -> Result<E, F> {
        let number: U64Deserializer<F> = number.into_deserializer();
        E::deserialize(number)
    }
}
