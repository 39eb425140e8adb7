//! Codes in data formats, with the feature `serde`.
//!
//! A generated enum is serialised as its number. No code is lost, whether the spec lists it or not, and
//! data stays readable for programs that know nothing of this crate:
//!
//! ```
//! errcodes::errcodes!("gme");
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
//!   which space it is from: `{"sdk":"ilvb/push","code":1001}`. The enum of the spaces is its `id`.
//! - A derived enum without an `other` variant refuses numbers that it has no variant for.
//! - [`Kind`] and [`Retry`] are their names.

use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Kind, Retry};

mod in_space;
mod name;
pub mod symbol;

#[doc(hidden)]
pub use in_space::InSpace;
#[doc(hidden)]
pub use name::by_name;

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_name(deserializer, &Self::ALL, Self::name)
    }
}

impl Serialize for Retry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Retry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_name(deserializer, &Self::ALL, Self::name)
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_serde {
    (folder $error:ident, $space:ident, $repr:ty, $spaces:tt) => {
        $crate::__serialize! { $space, |space| $space::id(*space) }
        $crate::__deserialize! { $space, |deserializer| {
            $crate::__private::serde::by_name(deserializer, $space::ALL, $space::id)
        } }
        $crate::__serialize! { $error, |error| $crate::__private::serde::InSpace {
            space: $error::space(error),
            code: $error::code(error),
        } }
        $crate::__deserialize! { $error, |deserializer| {
            let $crate::__private::serde::InSpace { space, code } =
                $crate::__private::serde::Deserialize::deserialize(deserializer)?;
            ::core::result::Result::Ok($error::from_code(space, code))
        } }
    };
    ($shape:ident $error:ident, $repr:ty, $known:expr) => {
        $crate::__serialize! { $error, |error| $error::code(error) }
        $crate::__deserialize! { $error, |deserializer| {
            let code: $repr = $crate::__private::serde::Deserialize::deserialize(deserializer)?;
            ::core::convert::TryFrom::try_from(code)
                .map_err($crate::__private::serde::de::Error::custom)
        } }
    };
}

/// `Serialize` as another value.
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($type:ident, |$value:ident| $as:expr) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $type {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                let $value = self;
                $crate::__private::serde::Serialize::serialize(&$as, serializer)
            }
        }
    };
}

/// `Deserialize` with what is left of its signature.
#[doc(hidden)]
#[macro_export]
macro_rules! __deserialize {
    ($type:ident, |$deserializer:ident| $body:block) => {
        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                $deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> $body
        }
    };
}
