//! Codes in data formats, with the feature `serde`.
//!
//! An enum that asks for `serde` is serialized as its number. No code is lost, whether the spec lists it or not, and
//! data stays readable for programs that know nothing of this crate:
//!
//! ```
//! errcodes::errcodes!("gme", serde);
//!
//! let errors = vec![GmeError::Timeout, GmeError::from(31337)];
//! let text = serde_json::to_string(&errors)?;
//! assert_eq!(text, "[1005,31337]");
//! assert_eq!(serde_json::from_str::<Vec<GmeError>>(&text)?, errors);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! - With [`symbol`], a field holds the vendor's symbol in formats that people read.
//! - An enum over the spaces of a folder is a struct of two fields, since a number alone would not say
//!   which space it is from: `{"space":"ilvb/push","code":1001}`. The enum of the spaces is its `id`.
//! - A derived enum without an `other` variant rejects numbers that it has no variant for.
//! - [`Kind`](crate::Kind), [`Retry`](crate::Retry) and [`Effect`](crate::Effect) are serialized as their names.

pub mod symbol;
