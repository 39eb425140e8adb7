use core::fmt;

use crate::Kind;

/// What every vendor code knows about itself, whichever SDK it is from.
///
/// Generated enums implement it beside their `const` methods of the same names. Use the trait where
/// code must not know the SDK: in logs, in metrics, in a `dyn ErrorCode`. It is object-safe and
/// implemented for references, and with the feature `alloc` for boxes.
///
/// ```
/// use errcodes::ErrorCode;
///
/// errcodes::errcodes!("gme");
///
/// fn log(error: &dyn ErrorCode) -> String {
///     format!("{}/{} {}", error.sdk(), error.code(), error.kind())
/// }
///
/// assert_eq!(log(&GmeError::Timeout), "gme/1005 deadline_exceeded");
/// ```
pub trait ErrorCode: fmt::Debug + fmt::Display {
    /// The id of the code space, such as `gme`: one spec file, in which each code means one thing.
    fn sdk(&self) -> &'static str;

    /// The vendor's number, widened so that every representation fits.
    fn code(&self) -> i128;

    /// The name of the Rust variant, or `Unrecognized`: stable and of low cardinality.
    fn name(&self) -> &'static str;

    /// The vendor's constant, such as `AV_ERR_TIMEOUT`, if it has one.
    fn symbol(&self) -> Option<&'static str>;

    /// What happened: a short phrase in the spec's language.
    fn message(&self) -> &'static str;

    /// Why it happens, in the spec's language, if the vendor says so.
    fn cause(&self) -> Option<&'static str>;

    /// What to do about it, in the spec's language, if the vendor says so.
    fn advice(&self) -> Option<&'static str>;

    /// [`message`](Self::message) in the language of a tag such as `zh` or `zh-CN`.
    fn message_in(&self, lang: &str) -> Option<&'static str>;

    /// [`cause`](Self::cause) in the language of a tag such as `zh` or `zh-CN`.
    fn cause_in(&self, lang: &str) -> Option<&'static str>;

    /// [`advice`](Self::advice) in the language of a tag such as `zh` or `zh-CN`.
    fn advice_in(&self, lang: &str) -> Option<&'static str>;

    /// The id of the group, the section of the vendor's page, if the spec has groups.
    fn group(&self) -> Option<&'static str>;

    /// What happened, as a canonical kind; [`Kind::Unknown`] for an unrecognized code.
    fn kind(&self) -> Kind;

    /// Where the vendor documents the code, if anywhere.
    fn url(&self) -> Option<&'static str>;

    /// Whether the spec lists the code.
    fn is_recognized(&self) -> bool;
}

macro_rules! forward {
    ($($pointer:ty),+) => {$(
        impl<T: ErrorCode + ?Sized> ErrorCode for $pointer {
            fn sdk(&self) -> &'static str {
                (**self).sdk()
            }
            fn code(&self) -> i128 {
                (**self).code()
            }
            fn name(&self) -> &'static str {
                (**self).name()
            }
            fn symbol(&self) -> Option<&'static str> {
                (**self).symbol()
            }
            fn message(&self) -> &'static str {
                (**self).message()
            }
            fn cause(&self) -> Option<&'static str> {
                (**self).cause()
            }
            fn advice(&self) -> Option<&'static str> {
                (**self).advice()
            }
            fn message_in(&self, lang: &str) -> Option<&'static str> {
                (**self).message_in(lang)
            }
            fn cause_in(&self, lang: &str) -> Option<&'static str> {
                (**self).cause_in(lang)
            }
            fn advice_in(&self, lang: &str) -> Option<&'static str> {
                (**self).advice_in(lang)
            }
            fn group(&self) -> Option<&'static str> {
                (**self).group()
            }
            fn kind(&self) -> Kind {
                (**self).kind()
            }
            fn url(&self) -> Option<&'static str> {
                (**self).url()
            }
            fn is_recognized(&self) -> bool {
                (**self).is_recognized()
            }
        }
    )+};
}

forward!(&T);
#[cfg(feature = "alloc")]
forward!(alloc::boxed::Box<T>);
