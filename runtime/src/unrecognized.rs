use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;

/// A code that the enum `E` has no variant for, kept as it came.
///
/// It is the payload of a generated enum's last variant, and the error of the `TryFrom` of a derived enum
/// that has no variant for other codes. Only the enum's own `from_code` makes one,
/// and the type names the enum, so the payload of one enum cannot be put into another: a value never
/// has two forms, and a code that the spec lists is never `Unrecognized`.
///
/// ```
/// errcodes::errcodes!("gme");
///
/// let GmeError::Unrecognized(code) = GmeError::from(7999) else { unreachable!() };
/// assert_eq!(code.code(), 7999);
/// ```
///
/// As the payload of a derived enum's `other` variant it may leave `E` out.
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
pub struct Unrecognized<T, E = ()> {
    code: T,
    #[expect(dead_code, reason = "there for the layout")]
    mark: Mark,
    owner: PhantomData<fn() -> E>,
}

/// Of the numbers that fit here, all but this one tell the other variants of an enum apart.
///
/// With a tag beside it, the enum would be as large, and the compiler, which finds the variant of such a tag
/// by trying all, would take the square of their number to check the tables of variants.
#[derive(Clone, Copy)]
#[repr(u32)]
enum Mark {
    Unlisted = 0,
}

impl<T: Copy, E> Unrecognized<T, E> {
    pub(crate) const fn new(code: T) -> Self {
        Self { code, mark: Mark::Unlisted, owner: PhantomData }
    }

    pub(crate) const fn keep(&mut self, code: T) {
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

// Written out because derived impls would ask the same of `E`, which contains this very type.

impl<T: Copy, E> Copy for Unrecognized<T, E> {}

impl<T: Copy, E> Clone for Unrecognized<T, E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: fmt::Debug, E> fmt::Debug for Unrecognized<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code.fmt(f)
    }
}

impl<T: fmt::Display, E> fmt::Display for Unrecognized<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unrecognized code {}", self.code)
    }
}

impl<T: fmt::Debug + fmt::Display, E> core::error::Error for Unrecognized<T, E> {}

impl<T: PartialEq, E> PartialEq for Unrecognized<T, E> {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl<T: Eq, E> Eq for Unrecognized<T, E> {}

impl<T: PartialOrd, E> PartialOrd for Unrecognized<T, E> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.code.partial_cmp(&other.code)
    }
}

impl<T: Ord, E> Ord for Unrecognized<T, E> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code.cmp(&other.code)
    }
}

impl<T: Hash, E> Hash for Unrecognized<T, E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}
