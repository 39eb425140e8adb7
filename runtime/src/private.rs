//! What generated code calls. Not public API: it changes without notice, in step with the macros.

use core::time::Duration;

pub use errcodes_macros::{errcodes, error_code, export_spec};

pub use crate::answer::Answers;
pub use crate::column::{ByLanguage, Column};
pub use crate::display::{debug, display};
pub use crate::facts::{Sealed, has_tag, same};
pub use crate::index::{Index, folded};
pub use crate::integrations::{arbitrary, defmt, io, miette, proptest, serde};
pub use crate::kept::Kept;
pub use crate::language::{text_in, title_in};
pub use crate::names::Names;
pub use crate::number::{Format, Repr};
pub use crate::pad::padded;
pub use crate::range::{Set, bits, named, range_of, write_number};
pub use crate::space::CodeSpace;
pub use crate::table::{Numbers, delay, pick, word};
pub use crate::texts::Texts;
pub use crate::unrecognized::Owner;
pub use crate::{
    __answers as answers, __bindings as bindings, __by_full as by_full,
    __by_language as by_language, __c_enum as c_enum, __check as check, __check_for as check_for,
    __conversions as conversions, __debug as debug, __derived_rows as derived_rows,
    __facts as facts, __folder as folder, __folder_of_c_enums as folder_of_c_enums,
    __from_c_uint as from_c_uint, __from_full as from_full, __groups as groups,
    __named as named_row, __of_range as of_range, __operations as operations, __owner as owner,
    __parsed as parsed, __partial as partial, __passed_on as passed_on, __range as range,
    __ranges as ranges, __row_of as row_of, __spaces as spaces, __stored as stored,
    __table as table, __total as total, __variants as variants, __wide_enough as wide_enough,
    __wider as wider,
};
use crate::{Effect, Entry, ParseCodeError, ParseNameError, Retry, RetryHint, Unrecognized};

/// The only way to an [`Unrecognized`]: the table of an enum's variants has one, and the conversions of a
/// derived enum make one.
#[inline]
#[must_use]
pub const fn unrecognized<T: Copy, E>(code: T) -> Unrecognized<T, E> {
    Unrecognized::new(code)
}

/// The only way to the payload of a range, as [`unrecognized`] is.
#[inline]
#[must_use]
pub const fn kept<T: Copy, P>(code: T) -> Kept<T, P> {
    Kept::new(code)
}

/// Overwrites an unlisted code in place, for `from_code`.
///
/// Building a new [`Unrecognized`] would make the compiler test the tag again, which costs a branch; the step of
/// `.ci/run` that disassembles lookups would find it.
#[inline]
pub const fn set_code<T: Copy, E>(unlisted: &mut Unrecognized<T, E>, code: T) {
    unlisted.set_code(code);
}

/// The entry in `row` of a space.
#[inline]
pub const fn entry(space: &'static CodeSpace, row: usize, code: i128) -> Entry {
    Entry::new(space, row, code)
}

/// The error of a `FromStr` impl.
#[must_use]
pub const fn parse_error(space: &'static str) -> ParseCodeError {
    ParseCodeError::new(space)
}

/// The operation of this id.
///
/// # Errors
///
/// If there is none.
pub fn find_operation<T: Copy>(all: &[(&str, T)], id: &str) -> Result<T, ParseNameError> {
    let found = all.iter().find(|(known, _)| *known == id);
    found.map(|(_, operation)| *operation).ok_or(ParseNameError::new("an operation"))
}

/// The error of a `FromStr` impl for the name of a range without a number.
#[must_use]
pub const fn number_missing(space: &'static str, range: &'static str) -> ParseCodeError {
    ParseCodeError::number_missing(space, range)
}

/// The code of an [`Unrecognized`].
#[inline]
#[must_use]
pub const fn code<T: Copy, E>(unlisted: Unrecognized<T, E>) -> T {
    unlisted.code()
}

/// The hint of class, delay and effect.
#[inline]
pub const fn hint(class: Retry, delay: Option<Duration>, effect: Effect) -> RetryHint {
    let hint = RetryHint::new(class).with_effect(effect);
    match delay {
        Some(delay) => hint.with_delay(delay),
        None => hint,
    }
}
