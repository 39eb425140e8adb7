//! `miette::Diagnostic`: code, help, url, severity.

#[cfg(feature = "miette")]
pub use self::facts::{Text, code, help, severity, url};
#[cfg(feature = "miette")]
pub use ::miette::{Diagnostic, Severity};

pub use crate::__integrate_miette as integrate;

#[cfg(feature = "miette")]
mod facts;

#[cfg(not(feature = "miette"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_miette {
    ($($shape:tt)*) => {
        ::core::compile_error!(
            "`miette` needs the feature `miette` of `errcodes`\nhelp: turn it on in Cargo.toml: `errcodes = { version = \"..\", features = [\"miette\"] }`"
        );
    };
}

#[cfg(feature = "miette")]
#[doc(hidden)]
#[macro_export]
macro_rules! __integrate_miette {
    ($shape:ident $error:ident, $($rest:tt)*) => {
        #[automatically_derived]
        impl $crate::__private::miette::Diagnostic for $error {
            fn code<'a>(&'a self) -> $crate::__private::miette::Text<'a> {
                $crate::__private::miette::code(self)
            }
            fn severity(&self) -> ::core::option::Option<$crate::__private::miette::Severity> {
                ::core::option::Option::Some($crate::__private::miette::severity(self))
            }
            fn help<'a>(&'a self) -> $crate::__private::miette::Text<'a> {
                $crate::__private::miette::help(self)
            }
            fn url<'a>(&'a self) -> $crate::__private::miette::Text<'a> {
                $crate::__private::miette::url(self)
            }
        }
    };
}
