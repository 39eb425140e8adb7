//! `defmt::Format`, with the feature `defmt`.

use ::defmt::Formatter;

use crate::ErrorCode;

/// `operation timed out (gme 1005)`, formatted on the host.
pub fn format(error: &dyn ErrorCode, f: Formatter<'_>) {
    ::defmt::write!(f, "{=str} ({=str} {=i128})", error.message(), error.sdk(), error.code());
}

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
