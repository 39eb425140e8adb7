use alloc::boxed::Box;
use alloc::format;
use core::fmt::Display;

use ::miette::Severity;

use crate::{ErrorCode, Retry};

/// The texts of a diagnostic.
pub type Text<'a> = Option<Box<dyn Display + 'a>>;

/// `gme::AV_ERR_TIMEOUT`, or the name of the variant where the vendor has no symbol.
#[must_use]
pub fn code(error: &dyn ErrorCode) -> Text<'static> {
    let entry = error.entry();
    let name = entry.symbol().unwrap_or(entry.name());
    Some(Box::new(format!("{}::{name}", entry.space())))
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

/// `Satisfied` is advice. Everything else is an error: a diagnostic is printed only once retrying has stopped.
#[must_use]
pub fn severity(error: &dyn ErrorCode) -> Severity {
    match error.retry() {
        Retry::Satisfied => Severity::Advice,
        Retry::Unspecified
        | Retry::Never
        | Retry::Transient
        | Retry::Throttled
        | Retry::Busy
        | Retry::Elsewhere
        | Retry::Refresh => Severity::Error,
    }
}
