//! Vendor error codes as checked Rust types.
//!
//! An SDK returns a bare integer and documents it in a table. [`errcodes!`] turns such a table, kept as a spec
//! file, into an enum that knows the symbol, the message, the advice, the [`Kind`] and the [`Retry`] class of each
//! code:
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
//! assert_eq!(error, GmeError::NetworkRequestFailed);
//! assert_eq!(error.symbol(), Some("AV_ERR_NET_REQUEST_FALLED")); // (sic) the vendor's typo
//! assert!(error.is_retryable());
//! assert_eq!(i32::from(GmeError::from(7999)), 7999); // unlisted codes are kept
//! ```
//!
//! The [`guide`] has a page per task, [the format of spec files](guide::format), and
//! [an example](guide::example) of all items that the macro makes.
//!
//! # What is generated
//!
//! For a spec whose type is `GmeError`:
//!
//! - the enum: a unit variant for each code, in the spec's order; a variant with a number for each
//!   [range of codes](guide::ranges); and last [`Unrecognized`], which keeps every other number;
//! - `SwErrorWrongPin` or the like for such a number, with a method for each of its fields;
//! - `GmeErrorGroup`, if the spec has groups: the sections of the vendor's page;
//! - `GmeOperation`, if the spec has operations: calls in answer to which a code may mean something
//!   else, with `retry_for(operation)`, `retry_hint_for`, `entry_for` and
//!   [`check_for`](guide::retry#success-per-operation);
//! - `check(code)`: `Ok` with a code that reports success, or the error;
//! - conversions: `from_code`, `From<i32>`, `From<GmeError>` for `i32` and wider integers, `TryFrom` of the
//!   latter, `FromStr` (a symbol, an alias, a variant, or a number in decimal or hex; of a range
//!   `WrongPin(0x63C2)`, as `Debug` writes it);
//! - comparisons: with another error, and with a number in both directions; `Ord` is by code, and `Hash` agrees;
//! - `Display` (`{:#}` adds symbol and advice; width, precision and alignment are obeyed) and `Debug`;
//! - the facts, as `const` methods: `code`, `name`, `symbol`, `message`, `cause`, `advice`, `message_in`,
//!   `cause_in`, `advice_in`, `group`, `kind`, `retry`, `retry_after`, `effect`, `is_retryable`, `tags`,
//!   `has_tag`, `url`, `is_recognized`; `retry_hint`, which is a [`RetryHint`] of class, delay and effect; and
//!   `entry`, which is an [`Entry`] of all of them;
//! - constants: `ALL`, the listed codes; `SPACE`, the id of the spec; and one for each alias of a symbol, such as
//!   `GmeError::QAV_ERR_TIMEOUT`;
//! - the traits `Clone`, `Copy`, `Debug`, `PartialEq`, `Eq`, `PartialOrd`, `Ord`, `Hash`, `Display`, `Error`,
//!   [`ErrorCode`] and [`Retryable`], which you need not derive.
//!
//! A folder of specs makes all of that for each code space, and an enum over them with `from_code(space, code)`,
//! `check(space, code)` and `candidates(code)`.
//!
//! No number is ever lost: `i32::from(GmeError::from(n)) == n` for every `n`. No generated function panics,
//! allocates or needs `std`. A lookup is one perfect hash and a table read, for unknown codes as well.
//!
//! # New codes
//!
//! The enums are made in your crate, where their `#[non_exhaustive]` has no effect: a `match` can name every
//! variant, and a variant that is added stops it from compiling. A release of `errcodes` that adds a bundled code
//! is therefore a breaking one, 0.2 after 0.1, and `cargo update` never brings a new variant. If you need the
//! code sooner, add it in [an overlay](guide::own_spec#a-bundled-spec-that-is-nearly-right).
//!
//! # Behind a C interface
//!
//! Never put the enum itself into an `extern "C"` signature: any integer may come back, and an enum that held one
//! without a variant would be undefined behaviour. No `repr` changes that, so the macros refuse one. Declare `c_int`
//! as the header does, and let `check` make a `Result` of it: [the guide](guide::platform) has a page about widths.
//!
//! # Features
//!
//! All are off by default. A feature makes it possible for an enum to ask for the integration of the same name,
//! `errcodes!("gme", serde)`, and changes no enum by itself. So it does not matter which crate of a build turns
//! it on. An enum that asks without the feature is a compile error that names it.
//!
//! | feature | an enum that asks for it gets | and without asking |
//! | --- | --- | --- |
//! | `alloc` | | [`ErrorCode`] and [`Retryable`] for `Box<T>` |
//! | `arbitrary` | `arbitrary::Arbitrary`: any code, listed or not | |
//! | `defmt` | `defmt::Format` | |
//! | `io` | `From` the enum for `std::io::Error` | `Kind::io_error_kind` |
//! | `miette` | `miette::Diagnostic`: code, help, url, severity | |
//! | `proptest` | `proptest::arbitrary::Arbitrary`: any code, listed or not | |
//! | `serde` | `Serialize` and `Deserialize`, as the number | `serde::symbol`; [`Kind`], [`Retry`] and [`Effect`] by name |
//!
//! `arbitrary`, `io`, `miette` and `proptest` need the standard library, the others do not. The feature `nightly` needs a
//! nightly compiler: mistakes in your own spec file, and missing match arms, are shown in the file, and a file added to a
//! folder of specs rebuilds the crate.

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
mod answer;
mod bindings;
mod cells;
mod check;
mod column;
mod convert;
mod derived;
mod display;
mod effect;
mod facts;
mod folder;
mod full;
mod groups;
mod impls;
mod index;
mod integrations;
mod kept;
mod kind;
mod language;
mod macros;
mod methods;
mod names;
mod number;
mod operations;
mod pad;
mod parse;
mod platform;
mod range;
mod retry;
mod retryable;
mod rows;
mod space;
mod table;
mod texts;
mod unrecognized;
mod words;

#[cfg(doc)]
pub mod guide;

pub use effect::Effect;
/// Derives [`ErrorCode`](trait@ErrorCode) and its companions for your own enum, a subset of a spec that is checked
/// against it at compile time.
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
///     Other(Unrecognized<i32, Self>),
/// }
///
/// assert_eq!(JoinError::from(7006), JoinError::BadAuth);
/// assert_eq!(JoinError::Timeout.retry(), errcodes::Retry::Transient);
/// assert_eq!(i32::from(JoinError::from(7004)), 7004); // kept in `Other`, and still known:
/// assert_eq!(JoinError::from(7004).to_string(), "network request failed (gme 7004)");
/// ```
///
/// A variant is found by its own name among the variants of the spec, or by one of three attributes:
/// `variant = "Timeout"`, `symbol = "AV_ERR_TIMEOUT"` (or an alias), `code = 1005`. A range of codes holds its
/// number, as in [`WrongPin(VerifyErrorWrongPin)`](guide::ranges#in-an-enum-of-your-own). A name that the spec does
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
/// The derive implements [`ErrorCode`](trait@ErrorCode), [`Retryable`], `Display`, `Error`, the conversions, and
/// the facts as `const` methods like those of an enum of [`errcodes!`]. You derive `Debug`, and whatever else you
/// need. All facts are those of the number, whether it has a variant here or not.
///
/// The variant marked `other` holds `Unrecognized` of the spec's integer type and of this very enum: write
/// `Unrecognized<i32, Self>`. It keeps every other code, so `From` the integer and `FromStr` never lose one.
/// Without such a variant, the conversion is `TryFrom`.
///
/// Options of the enum:
///
/// - `spec = "gme"`: the spec, named as in [`errcodes!`]; of a folder, one space;
/// - `operation = "stop"`: the call that the codes [are the answers to](#in-answer-to-one-call);
/// - `extends = acme_sys::acme`: the exported spec that the file starts from;
/// - `full = GmeError`: the enum of all codes, to convert from it and to share its tables;
/// - `lang = "zh"`: the language of `Display`, without `full`;
/// - `arbitrary`, `defmt`, `io`, `miette`, `proptest`, `serde`: what else is implemented, with the
///   [feature](crate#features) of the same name;
/// - `crate = path`: where this crate is, if not `::errcodes`. You need it if the dependency is renamed.
///
#[doc = include_str!("../docs/derive.md")]
pub use errcodes_macros::ErrorCode;
pub use facts::{Entry, ErrorCode};
#[cfg(feature = "serde")]
pub use integrations::serde::fields as serde;
pub use kind::Kind;
pub use parse::ParseCodeError;
pub use platform::CEnum;
pub use retry::Retry;
pub use retryable::{RetryHint, Retryable};
pub use unrecognized::Unrecognized;
pub use words::ParseNameError;
