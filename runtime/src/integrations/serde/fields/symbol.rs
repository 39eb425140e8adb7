//! A field as the vendor's symbol: `#[serde(with = "errcodes::serde::symbol")]`.
//!
//! In formats that people read, such as JSON, the field is the symbol. A code without one of its own is written as
//! its number, so that nothing is lost: the vendor gives none, the code is in a range, or the spec does not list it.
//! Reading takes everything that `FromStr` takes (symbols, aliases, variants, numbers as text), and plain numbers.
//! In binary formats the field is the number, as without this module.
//!
//! ```
//! errcodes::errcodes!("gme", serde);
//!
//! #[derive(serde::Serialize, serde::Deserialize)]
//! struct Event {
//!     #[serde(with = "errcodes::serde::symbol")]
//!     error: GmeError,
//!     #[serde(with = "errcodes::serde::symbol", default, skip_serializing_if = "Option::is_none")]
//!     cause: Option<GmeError>,
//! }
//!
//! let text = serde_json::to_string(&Event { error: GmeError::Timeout, cause: None })?;
//! assert_eq!(text, r#"{"error":"AV_ERR_TIMEOUT"}"#);
//! for text in [text.as_str(), r#"{"error":1005}"#, r#"{"error":"Timeout","cause":null}"#] {
//!     assert_eq!(serde_json::from_str::<Event>(text)?.error, GmeError::Timeout);
//! }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! A name that the spec does not know, say of a code that a newer server sends, is an error that quotes it.
//! Where that must not fail the whole response, [`lenient`] reads it as `None`.
//!
//! A derived enum can be read by symbol if it has an `other` variant. The enum over a folder cannot: one
//! symbol may stand in several of its spaces.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use ::serde_core::de::value::{I64Deserializer, U64Deserializer};
use ::serde_core::de::{Error, IntoDeserializer, Unexpected, Visitor};
use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::ErrorCode;

pub mod lenient;

/// Writes the symbol, or the number if there is none or the format is binary.
///
/// # Errors
///
/// Those of the serializer.
pub fn serialize<T: WriteSymbol, S: Serializer>(
    field: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    field.write_symbol(serializer)
}

/// Reads a symbol, an alias, a variant or a number; in a binary format a number.
///
/// # Errors
///
/// Those of the deserializer, and one for a text that is none of these or a number that does not fit.
pub fn deserialize<'de, T: ReadSymbol<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::read_symbol(deserializer)
}

/// A field that can be written as a symbol: an enum of codes, or an `Option` of one.
pub trait WriteSymbol {
    #[doc(hidden)]
    fn write_symbol<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A field that can be read from a symbol: an enum of codes, or an `Option` of one.
pub trait ReadSymbol<'de>: Sized {
    #[doc(hidden)]
    fn read_symbol<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl<E: ErrorCode + Serialize> WriteSymbol for E {
    fn write_symbol<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entry = self.entry();
        // The symbol of a range does not say which of its numbers it is.
        let has_name = serializer.is_human_readable() && entry.is_one_code();
        match entry.symbol().filter(|_| has_name) {
            Some(symbol) => serializer.serialize_str(symbol),
            None => self.serialize(serializer),
        }
    }
}

impl<E: WriteSymbol> WriteSymbol for Option<E> {
    fn write_symbol<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(error) => serializer.serialize_some(&AsSymbol(error)),
            None => serializer.serialize_none(),
        }
    }
}

struct AsSymbol<'e, E>(&'e E);

impl<E: WriteSymbol> Serialize for AsSymbol<'_, E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write_symbol(serializer)
    }
}

impl<'de, E: ErrorCode + FromStr + Deserialize<'de>> ReadSymbol<'de> for E {
    fn read_symbol<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(SymbolOrNumber(PhantomData))
        } else {
            Self::deserialize(deserializer)
        }
    }
}

impl<'de, E: ReadSymbol<'de>> ReadSymbol<'de> for Option<E> {
    fn read_symbol<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(OptionalSymbol(PhantomData))
    }
}

struct OptionalSymbol<E>(PhantomData<E>);

impl<'de, E: ReadSymbol<'de>> Visitor<'de> for OptionalSymbol<E> {
    type Value = Option<E>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error code or nothing")
    }

    fn visit_none<F: Error>(self) -> Result<Option<E>, F> {
        Ok(None)
    }

    fn visit_unit<F: Error>(self) -> Result<Option<E>, F> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<E>, D::Error> {
        E::read_symbol(deserializer).map(Some)
    }
}

struct SymbolOrNumber<E>(PhantomData<E>);

impl<'de, E: FromStr + Deserialize<'de>> Visitor<'de> for SymbolOrNumber<E> {
    type Value = E;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a symbol, variant or number of an error code")
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<E, F> {
        text.parse().map_err(|_| F::invalid_value(Unexpected::Str(text), &self))
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
