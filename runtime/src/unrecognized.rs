use core::fmt;
use core::marker::PhantomData;

use crate::Kind;
use crate::kept::like_its_code;
use crate::number::{Digits, Format, Repr};
use crate::pad::padded;

/// A code that the enum `E` has no variant for, kept as it came.
///
/// It is the payload of a generated enum's last variant, and the error of the `TryFrom` of a derived enum
/// that has no variant for other codes. Only the conversions of `E` itself make one, and the type names the
/// enum, so the payload of one enum cannot be put into another: a number has one value, and a code that the
/// spec lists is never `Unrecognized`.
///
/// ```
/// errcodes::errcodes!("gme");
///
/// let GmeError::Unrecognized(code) = GmeError::from(7999) else { unreachable!() };
/// assert_eq!(code.code(), 7999);
/// ```
///
/// The payload of another enum does not fit:
///
/// ```compile_fail,E0308
/// mod a { errcodes::errcodes!("gme"); }
/// mod b { errcodes::errcodes!("gme"); }
///
/// if let a::GmeError::Unrecognized(code) = a::GmeError::from(7999) {
///     let _ = b::GmeError::Unrecognized(code);
/// }
/// ```
///
/// Nor does that of another derived enum:
///
/// ```compile_fail,E0308
/// use errcodes::{ErrorCode, Unrecognized};
///
/// #[derive(Debug, ErrorCode)]
/// #[errcodes(spec = "gme")]
/// enum All {
///     #[errcodes(other)]
///     Code(Unrecognized<i32, Self>),
/// }
///
/// #[derive(Debug, ErrorCode)]
/// #[errcodes(spec = "gme")]
/// enum Join {
///     Timeout,
///     #[errcodes(other)]
///     Other(Unrecognized<i32, Self>),
/// }
///
/// let All::Code(code) = All::from(1005);
/// let _ = Join::Other(code); // would be a second form of `Join::Timeout`
/// ```
pub struct Unrecognized<T, E> {
    code: T,
    #[expect(dead_code, reason = "there for the layout")]
    mark: Mark,
    owner: PhantomData<fn() -> E>,
}

/// A niche for the enclosing enum, whose other variants are stored as the unused values of this `u32`.
///
/// A separate tag would save no space, and the compiler's check of the table of variants would take the
/// square of their number. `tests/large.rs` gets slow without it, and the sizes in `tests/gme.rs` change.
#[derive(Clone, Copy)]
#[repr(u32)]
enum Mark {
    Unlisted = 0,
}

impl<T: Copy, E> Unrecognized<T, E> {
    pub(crate) const fn new(code: T) -> Self {
        Self { code, mark: Mark::Unlisted, owner: PhantomData }
    }

    pub(crate) const fn set_code(&mut self, code: T) {
        self.code = code;
    }

    /// The code.
    ///
    /// ```
    /// errcodes::errcodes!("gme");
    ///
    /// if let GmeError::Unrecognized(code) = GmeError::from(-5) {
    ///     assert_eq!(code.code(), -5);
    /// }
    /// ```
    #[must_use]
    pub const fn code(self) -> T {
        self.code
    }
}

/// An enum of codes: what [`Unrecognized`] and the integrations need to know about it.
#[doc(hidden)]
pub trait Owner {
    /// The integer type of its codes.
    type Repr: Repr;

    /// How people read its numbers.
    const FORMAT: Format;

    /// The number of a value.
    fn number(&self) -> Self::Repr;
}

impl Owner for Kind {
    type Repr = u8;

    const FORMAT: Format = Format::DECIMAL;

    fn number(&self) -> u8 {
        Self::number(*self)
    }
}

like_its_code!(Unrecognized);

/// The number, in the radix of the spec.
impl<T: Repr, E: Owner> fmt::Debug for Unrecognized<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Digits::of(self.code.wide(), E::FORMAT), f)
    }
}

impl<T: Repr, E: Owner> fmt::Display for Unrecognized<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded(f, &["unrecognized code ", Digits::of(self.code.wide(), E::FORMAT).as_str()])
    }
}

impl<T: Repr, E: Owner> core::error::Error for Unrecognized<T, E> {}

macro_rules! into_integers {
    ($($integer:ident)+) => {$(
        impl<E> From<Unrecognized<$integer, E>> for $integer {
            #[inline]
            fn from(unrecognized: Unrecognized<$integer, E>) -> Self {
                unrecognized.code()
            }
        }
    )+};
}

into_integers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);
