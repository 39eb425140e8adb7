//! `miette::Diagnostic`, with the feature `miette`.

use alloc::boxed::Box;
use alloc::format;
use core::fmt::Display;

use ::miette::Severity;

use crate::{ErrorCode, Retry};

/// What the methods of a diagnostic return.
pub type Text<'a> = Option<Box<dyn Display + 'a>>;

/// `gme::AV_ERR_TIMEOUT`, or the name of the variant where the vendor has no symbol.
#[must_use]
pub fn code(error: &dyn ErrorCode) -> Text<'static> {
    let name = error.symbol().unwrap_or(error.name());
    Some(Box::new(format!("{}::{name}", error.sdk())))
}

/// The advice.
#[must_use]
pub fn help(error: &dyn ErrorCode) -> Text<'static> {
    error.advice().map(boxed)
}

/// Where the vendor documents the code.
#[must_use]
pub fn url(error: &dyn ErrorCode) -> Text<'static> {
    error.url().map(boxed)
}

fn boxed(text: &'static str) -> Box<dyn Display> {
    Box::new(text)
}

/// What already holds is only worth a remark; everything else is an error, since a report of it is made
/// when nobody retries any more.
#[must_use]
pub const fn severity(retry: Retry) -> Severity {
    match retry {
        Retry::Satisfied => Severity::Advice,
        Retry::Unspecified
        | Retry::Never
        | Retry::Transient
        | Retry::Throttled
        | Retry::Busy
        | Retry::Refresh => Severity::Error,
    }
}

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
                ::core::option::Option::Some($crate::__private::miette::severity($error::retry(
                    self,
                )))
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
