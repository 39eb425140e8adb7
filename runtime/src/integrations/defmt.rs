//! `defmt::Format`: `operation timed out (gme 1005)`, formatted on the host.

#[cfg(feature = "defmt")]
pub use ::defmt::{Format, Formatter};

pub use crate::__integrate_defmt as integrate;

/// The number is in the radix of the spec, as everywhere.
#[cfg(feature = "defmt")]
pub fn format(error: &dyn crate::ErrorCode, f: Formatter<'_>) {
    let entry = error.entry();
    let code = entry.digits();
    ::defmt::write!(f, "{=str} ({=str} {=str})", entry.message(), entry.space(), code.as_str());
}

#[cfg(not(feature = "defmt"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_defmt {
    ($($shape:tt)*) => {
        ::core::compile_error!(
            "`defmt` needs the feature `defmt` of `errcodes`\nhelp: turn it on in Cargo.toml: `errcodes = { version = \"..\", features = [\"defmt\"] }`"
        );
    };
}

#[cfg(feature = "defmt")]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_defmt {
    ($shape:ident $error:ident, $($rest:tt)*) => {
        #[automatically_derived]
        impl $crate::__private::defmt::Format for $error {
            fn format(&self, f: $crate::__private::defmt::Formatter<'_>) {
                $crate::__private::defmt::format(self, f);
            }
        }
    };
}
