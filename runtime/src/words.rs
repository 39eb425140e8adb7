//! Enums whose values are words of the spec format: each has a name in specs and a byte in tables.

use core::fmt;

/// The name in [`FromStr`](core::str::FromStr) of a kind, a retry class or an effect is none of them.
///
/// ```
/// let error = "sometimes".parse::<errcodes::Retry>().unwrap_err();
/// assert_eq!(error.to_string(), "not the name of a retry class");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseNameError {
    expected: &'static str,
}

impl ParseNameError {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self { expected }
    }
}

impl fmt::Display for ParseNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not the name of {}", self.expected)
    }
}

impl core::error::Error for ParseNameError {}

/// Defines such an enum. The value after `otherwise` stands for bytes that are no value's.
macro_rules! words {
    (
        $(#[doc = $doc:literal])+
        $name:ident, $what:literal, otherwise $otherwise:ident {
            $($(#[doc = $word_doc:literal])+ $variant:ident = $number:literal, $word:literal;)+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name {
            $($(#[doc = $word_doc])+ $variant = $number,)+
        }

        impl $name {
            /// All values, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in `snake_case`, as spec files write it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }

            /// The value of a byte in a table of generated code. Not public API.
            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub const fn from_byte([byte]: [u8; 1]) -> Self {
                match byte {
                    $($number => Self::$variant,)+
                    _ => Self::$otherwise,
                }
            }
        }

        $crate::integrations::serde::word! { $name }

        /// The [`name`](Self::name).
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.name())
            }
        }

        impl core::str::FromStr for $name {
            type Err = $crate::ParseNameError;

            fn from_str(name: &str) -> Result<Self, $crate::ParseNameError> {
                let found = Self::ALL.iter().find(|value| value.name() == name);
                found.copied().ok_or($crate::ParseNameError::new($what))
            }
        }
    };
}

pub(crate) use words;
