//! `Serialize` and `Deserialize`.

#[cfg(feature = "serde")]
pub use self::{in_space::InSpace, words::by_name};
#[cfg(feature = "serde")]
pub use ::serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

pub use crate::__integrate_serde as integrate;

#[cfg(feature = "serde")]
pub mod fields;
#[cfg(feature = "serde")]
mod in_space;
#[cfg(feature = "serde")]
mod words;

/// `Serialize` and `Deserialize` for an enum of words, by their names.
macro_rules! word {
    ($word:ident) => {
        #[cfg(feature = "serde")]
        impl ::serde_core::Serialize for $word {
            fn serialize<S: ::serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde_core::Deserialize<'de> for $word {
            fn deserialize<D: ::serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::integrations::serde::by_name(deserializer, Self::ALL, Self::name)
            }
        }
    };
}

pub(crate) use word;

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_serde {
    ($($shape:tt)*) => {
        ::core::compile_error!(
            "`serde` needs the feature `serde` of `errcodes`\nhelp: turn it on in Cargo.toml: `errcodes = { version = \"..\", features = [\"serde\"] }`"
        );
    };
}

#[cfg(feature = "serde")]
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
            let $crate::__private::serde::InSpace::<$space, $repr> { space, code } =
                $crate::__private::serde::Deserialize::deserialize(deserializer)?;
            ::core::result::Result::Ok($error::from_code(space, code))
        } }
    };
    ($shape:ident $error:ident, $repr:ty, $known:expr, $ranges:expr) => {
        $crate::__serialize! { $error, |error| $crate::__private::Owner::number(error) }
        $crate::__deserialize! { $error, |deserializer| {
            let code: $repr = $crate::__private::serde::Deserialize::deserialize(deserializer)?;
            ::core::result::Result::map_err(
                ::core::convert::TryFrom::try_from(code),
                $crate::__private::serde::de::Error::custom,
            )
        } }
    };
}

/// `Serialize` as another value. Type parameters are not hygienic: an enum may be called `S` or `D`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serialize {
    ($type:ident, |$value:ident| $as:expr) => {
        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $type {
            fn serialize<__Serializer: $crate::__private::serde::Serializer>(
                &self,
                serializer: __Serializer,
            ) -> ::core::result::Result<__Serializer::Ok, __Serializer::Error> {
                let $value = self;
                $crate::__private::serde::Serialize::serialize(&$as, serializer)
            }
        }
    };
}

/// `Deserialize` by an expression for the body.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __deserialize {
    ($type:ident, |$deserializer:ident| $body:block) => {
        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            fn deserialize<__Deserializer: $crate::__private::serde::Deserializer<'de>>(
                $deserializer: __Deserializer,
            ) -> ::core::result::Result<Self, __Deserializer::Error> $body
        }
    };
}
