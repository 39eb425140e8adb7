//! Vendor error codes as checked Rust types.
//!
//! An SDK returns a bare integer and documents it on a web page. [`errcodes!`] turns such a page, kept as
//! a spec file, into an enum that knows each code's symbol, message, advice, [`Kind`] and [`Retry`] class:
//!
//! ```
//! errcodes::errcodes!("gme");
//!
//! fn join(returned: i32) -> Result<(), GmeError> {
//!     GmeError::check(returned)?; // 0 is this SDK's success
//!     Ok(())
//! }
//!
//! let error = join(7004).unwrap_err();
//! assert_eq!(error, GmeError::NetRequestFailed);
//! assert_eq!(error.symbol(), Some("AV_ERR_NET_REQUEST_FALLED")); // the vendor's spelling
//! assert!(error.retry().is_retryable());
//! assert_eq!(i32::from(GmeError::from(7999)), 7999); // unlisted codes are kept
//! ```
//!
//! The documentation has a [`guide`] with a page per task, and an [`example`](guide::example) of what the macro makes.
//!
//! # What is generated
//!
//! For a spec whose type is `GmeError`:
//!
//! - the enum: a unit variant per code, in the spec's order, and last
//!   [`Unrecognized`], which keeps every other number;
//! - `GmeErrorGroup`, if the spec has groups: the sections of the vendor's page;
//! - a constant for each alias of a symbol, such as `GmeError::QAV_ERR_TIMEOUT`;
//! - conversions: `From<i32>`, `From<GmeError>` for `i32` and wider integers, `TryFrom` of the latter, `FromStr` (a symbol, a variant, or a number in
//!   decimal or hex), `PartialEq<i32>`, `Ord` by code;
//! - `Display` (`{:#}` adds symbol and advice), `Error`, [`ErrorCode`] and [`Retryable`];
//! - for a folder of specs: all of that per code space, and an enum over them with `from_code(space, code)`
//!   and `candidates(code)`;
//! - in `const`: `ALL`, `from_code`, `check`, `code`, `name`, `symbol`, `message`, `cause`, `advice`,
//!   `message_in`, `cause_in`, `advice_in`, `group`, `kind`, `retry`, `retry_after`, `url`,
//!   `is_recognized`.
//!
//! No number is ever lost: `i32::from(GmeError::from(n)) == n` for every `n`. Nothing panics, allocates or
//! needs `std`, and from a number to its variant, retry class or message, and back, nothing branches on the
//! data.
//!
//! # Behind a C interface
//!
//! Never put the enum itself into an `extern "C"` signature: any integer may come back, and an enum that held
//! one without a variant would be undefined behaviour. Declare `c_int` as the header does, and let `check`
//! make a `Result` of it.
//!
//! # Features
//!
//! All are off by default, and none needs to be a feature of your crate: they decide what the macros
//! generate. An enum for which you write such an impl yourself declines all of them with
//! `#[errcodes(integrations = false)]`.
//!
//! | feature | for every generated enum | and beside it |
//! | --- | --- | --- |
//! | `alloc` | | [`ErrorCode`] and [`Retryable`] for `Box<T>` |
//! | `arbitrary` | `arbitrary::Arbitrary`: any code, listed or not | |
//! | `defmt` | `defmt::Format` | |
//! | `miette` | `miette::Diagnostic`: code, help, url, severity | |
//! | `proptest` | `proptest::arbitrary::Arbitrary`: any code, listed or not | |
//! | `serde` | `Serialize` and `Deserialize`, as the number | `serde::symbol`; [`Kind`] and [`Retry`] by name |
//! | `std` | `From` the enum for `std::io::Error` | `Kind::io_error_kind` |
//!
//! `arbitrary`, `miette`, `proptest` and `std` need the standard library, the others do not.
//!
//! The feature `nightly` needs a nightly compiler: mistakes in a spec file of one's own, and match arms that are
//! missing, are shown in the file, and a file added to a folder of specs rebuilds the crate.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used
)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "io")]
extern crate std;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod bindings;
mod display;
mod effect;
mod facts;
mod integrations;
mod kind;
mod language;
mod number;
mod pad;
mod parse;
mod retry;
mod retryable;
mod space;
mod table;
mod unrecognized;
mod words;

#[cfg(doc)]
pub mod guide;

pub use effect::Effect;
/// Derives the trait of the same name, and what belongs to it, for an enum of one's own: a part of a spec
/// for one call site, checked against the spec.
///
/// ```
/// use errcodes::{ErrorCode, Unrecognized};
///
/// /// What matters where a room is joined.
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, ErrorCode)]
/// #[errcodes(spec = "gme")]
/// enum JoinError {
///     Timeout,
///     #[errcodes(symbol = "AV_ERR_AUTH_FIALD")]
///     BadAuth,
///     #[errcodes(other)]
///     Other(Unrecognized<i32>),
/// }
///
/// assert_eq!(JoinError::from(7006), JoinError::BadAuth);
/// assert_eq!(JoinError::BadAuth.retry(), errcodes::Retry::Refresh);
/// assert_eq!(i32::from(JoinError::from(7004)), 7004); // kept, and still known:
/// assert_eq!(JoinError::from(7004).to_string(), "network request failed (gme 7004)");
/// ```
///
/// A variant is found by its own name among the spec's variants, or by what its attribute gives:
/// `variant = "Timeout"`, `symbol = "AV_ERR_TIMEOUT"` (or an alias), `code = 1005`. A name that the spec does
/// not have is an error at that variant, with the nearest names:
///
/// ```compile_fail
/// #[derive(Debug, errcodes::ErrorCode)]
/// #[errcodes(spec = "gme")]
/// enum JoinError {
///     Timeuot, // `gme` has no variant `Timeuot`: did you mean `Timeout`?
/// }
/// ```
///
/// The derive implements [`ErrorCode`](trait@ErrorCode), [`Retryable`], `Display`, `Error`, and the `const`
/// methods that an enum of [`errcodes!`] has; `Debug` is the caller's. All facts are those of the number,
/// whether it has a variant here or not. The variant marked `other` keeps every other code, so that `From`
/// the integer and `FromStr` are total and lossless; without one, the conversion is `TryFrom`.
///
/// Options of the enum:
///
/// - `spec = "gme"`: the spec, named as in [`errcodes!`]; of a folder, one space;
/// - `full = GmeError`: the enum of all codes, to convert from it and to share its tables;
/// - `lang = "zh"`: the language of `Display`, without `full`;
/// - `crate = path`: where this crate is, if not `::errcodes`;
/// - `integrations = false`: without what the [features](crate#features) of this crate add.
///
/// Without a spec, each variant says everything itself:
///
/// ```
/// #[derive(Debug, Clone, Copy, errcodes::ErrorCode)]
/// enum Printer {
///     #[errcodes(code = 7, message = "out of paper", kind = "resource_exhausted", retry = "busy")]
///     NoPaper,
///     #[errcodes(code = 9, message = "too hot", kind = "unavailable", retry = "throttled", after = "2m")]
///     Hot,
/// }
///
/// assert_eq!(Printer::NoPaper.to_string(), "out of paper (Printer 7)");
/// assert_eq!(Printer::try_from(8).unwrap_err().code(), 8);
/// ```
///
/// There, `symbol`, `cause`, `advice` and `url` can be given as well.
pub use errcodes_macros::ErrorCode;
pub use facts::{Entry, ErrorCode};
#[cfg(feature = "serde")]
pub use integrations::serde::fields as serde;
pub use kind::Kind;
pub use parse::ParseCodeError;
pub use retry::Retry;
pub use retryable::{RetryHint, Retryable};
pub use unrecognized::Unrecognized;
pub use words::ParseNameError;

/// Generates the error enum of an SDK from its spec.
///
/// The argument is a string literal: the name of a bundled spec, or, if it ends in `.toml`, the path of
/// a spec file relative to the calling crate's `Cargo.toml`.
///
/// ```
/// errcodes::errcodes!("gme");
///
/// assert_eq!(GmeError::from(1005), GmeError::Timeout);
/// ```
///
/// A folder has a spec file per code space: a bundled one by its name, your own by a path, `"./errors"`. It makes
/// an enum for each, and one over all of them that needs the space to decode a number:
///
/// ```
/// errcodes::errcodes!("ilvb"); // IlvbAvError, IlvbPushError, IlvbRecordingError, IlvbError, IlvbSpace
///
/// let error = IlvbError::from_code(IlvbSpace::Push, 1001);
/// assert_eq!(error, IlvbError::Push(IlvbPushError::PermissionDenied));
/// assert_eq!(IlvbError::candidates(1001).count(), 2);
/// ```
///
/// A file added to a folder of your own, say `errors`, is seen once the crate is built again; a `build.rs`
/// with `println!("cargo::rerun-if-changed=errors");` sees to that.
///
/// A spec file may start from another one, bundled or a file: `extends = "gme"` in its `[sdk]`. It then says
/// only what is added and, in `[[override]]` tables, what is different.
///
/// # The long form
///
/// Attributes, visibility and name can be the caller's; the variants still come from the spec. A doc
/// comment takes the place of the generated one, and derives see every variant.
///
/// ```
/// errcodes::errcodes! {
///     /// What goes wrong in voice chat.
///     #[errcodes(lang = "zh")]
///     pub(crate) enum VoiceError = "gme";
/// }
///
/// assert_eq!(VoiceError::NetRequestFailed.to_string(), "网络请求失败 (gme 7004)");
/// ```
///
/// Options of `#[errcodes(..)]`:
///
/// - `lang = "zh"`: the language of `Display` and of the documentation, in place of the spec's;
/// - `crate = path`: where this crate is, if the path by which the macro is called does not do;
/// - `integrations = false`: without what the [features](crate#features) of this crate add.
///
/// A name given to a folder is that of the enum over its spaces, whose own enums keep their names.
///
/// # Bundled specs
///
/// | name | SDK |
/// | --- | --- |
/// | `gme` | Tencent Cloud Game Multimedia Engine 2.x |
/// | `ilive` | Tencent Cloud iLiveSDK |
/// | `ilvb` | Tencent Cloud Interactive Live Video Broadcasting: `ilvb/av`, `ilvb/push`, `ilvb/recording` |
/// | `live` | Tencent Cloud live SDK (`RoomEngine`) |
///
/// # Errors
///
/// A spec that breaks a rule of the format is a compile error for every mistake in it, each with path,
/// line and column. A missing match arm or a variant that does not exist is one like any other:
///
/// ```compile_fail,E0599
/// errcodes::errcodes!("gme");
///
/// let _ = GmeError::NetRequestFalled; // the vendor's typing error is not in the Rust name
/// ```
///
/// # Panics
///
/// Neither the macro nor what it generates panics.
#[macro_export]
macro_rules! errcodes {
    ($($spec:tt)*) => {
        $crate::__private::errcodes! { ($crate) $($spec)* }
    };
}
